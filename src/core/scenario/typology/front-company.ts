/** Front company: invoices without goods layer the money through firms, part of it goes round once, directors take it on. */
import type { Purse, Typology } from './typology.ts';

export const frontCompany: Typology = {
  name: 'front-company',
  phase: 'move',
  parameters: [
    { name: 'firms', least: 2, most: 8, usual: 4 },
    { name: 'directors', least: 1, most: 6, usual: 3 },
    { name: 'roundTrip', least: 0, most: 80, usual: 30 },
  ],
  open(stage, { firms, directors, roundTrip }) {
    const entry = Math.max(1, Math.floor(firms / 2));
    const companies = Array.from({ length: firms }, () => stage.firm('front'));
    for (const firm of companies) stage.because(firm, 2, 'front.invoices');
    const people = Array.from({ length: directors }, (_, place) => {
      const firm = companies[firms - 1 - (place % (firms - entry))];
      const director = stage.join('resident', 'facilitator', firm.party);
      stage.because(director, 2, 'front.director', { front: firm.party });
      return director;
    });
    const [first, second] = [companies.slice(0, entry), companies.slice(entry)];
    return {
      turn(_turn, purses) {
        const { random } = stage;
        const paid: Purse[] = [];
        for (const purse of purses) {
          for (const one of stage.pay(purse, stage.acting(first, 1, purse), {
            manner: 'firm',
            kinds: ['services', 'invoice'],
          })) {
            const layer = stage.pay(one, stage.acting(second, random.between(1, 2), one), {
              manner: 'firm',
              kinds: ['invoice', 'goods'],
            });
            const back = layer[0];
            if (back === undefined || !random.chance(roundTrip)) {
              paid.push(...layer);
              continue;
            }
            // The round trip: half comes home as a loan and leaves once more.
            const home = stage.pay({ ...back, percent: 50 }, [one], { manner: 'firm', kinds: ['loan', 'invoice'] });
            paid.push(
              ...layer,
              ...home.flatMap((again) =>
                stage.pay(again, stage.acting(second, 1, again), { manner: 'firm', kinds: ['invoice', 'services'] }),
              ),
            );
          }
        }
        return distinct(paid).flatMap((one) =>
          stage.pay(one, stage.acting(people, random.between(1, 2), one), {
            manner: 'firm',
            kinds: ['salary', 'loan', 'services'],
          }),
        );
      },
    };
  },
  twin(stage) {
    const { random, days } = stage;
    const parent = stage.cast('holding');
    const daughters = Array.from({ length: 3 }, () => stage.cast('company'));
    for (const one of daughters) {
      stage.relate(parent.party, 'controls', one.party);
      for (let n = 0; n < 4; n++) {
        const amount = random.between(10_000_000, 60_000_000);
        const day = random.between(0, days - 5);
        stage.lawful({ from: one.account, to: parent.account, day, amount, manner: 'firm', kinds: ['funding'] });
        stage.lawful({
          from: parent.account,
          to: random.pick(daughters).account,
          day: day + 3,
          amount: Math.floor((amount * 9) / 10),
          manner: 'firm',
          kinds: ['funding'],
        });
      }
      stage.decoy(one.party, 'decoy.treasury');
    }
    stage.decoy(parent.party, 'decoy.treasury');
  },
};

function distinct(purses: readonly Purse[]): readonly Purse[] {
  return [...new Map(purses.map((purse) => [purse.account, purse])).values()];
}
