/** The inlet every network has: the principal and a financier put in money of their own, through firms and a helper. */
import type { OwnedFirms } from './ownership-chain.ts';
import type { Playing, Purse, Stage } from './typology.ts';

/** `weight`, percent: how much they give; more where nobody else raises money. */
export function openFinancing(stage: Stage, principal: Purse, owned: OwnedFirms | null, weight: number): Playing {
  const { economy } = stage;
  const purse = (party: number): Purse => ({ party, account: economy.accountsOf(party)[0] });
  stage.source(principal);
  const financier = stage.join('resident', 'financier', principal.party);
  stage.source(financier);
  stage.because(financier, 2, 'financier.gives');
  const upper = owned === null ? stage.join('company', 'front', financier.party) : purse(owned.upper);
  const lower = owned === null ? stage.join('company', 'front', upper.party) : purse(owned.lower);
  for (const firm of [upper, lower]) stage.because(firm, 2, 'front.invoices');
  const helpers = Array.from({ length: 2 }, () => stage.join('resident', 'facilitator', financier.party));
  for (const helper of helpers) stage.because(helper, 2, 'facilitator.sends-on');
  return {
    turn(turn) {
      const { random } = stage;
      const give = (from: Purse, to: Purse, low: number, high: number) =>
        stage.send({
          from: from.account,
          to: to.account,
          day: stage.quietDay(turn.from, turn.to),
          amount: Math.floor((random.between(low, high) * turn.share * weight) / 10_000),
          manner: 'firm',
          kinds: ['loan', 'services', 'invoice', 'funding'],
        });
      const helper = random.pick(helpers);
      give(principal, upper, 20_000_000, 60_000_000);
      give(financier, helper, 15_000_000, 45_000_000);
      if (random.chance(50)) give(financier, lower, 10_000_000, 30_000_000);
      const passed = stage.pay({ ...upper, percent: random.between(30, 70) }, [lower], {
        manner: 'firm',
        kinds: ['invoice', 'services'],
      });
      return [upper, ...passed, helper];
    },
  };
}
