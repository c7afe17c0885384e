/** The innocent twin of misused charity: a covered humanitarian provider and an honest NPO that gives to it. */
import type { Stage } from './typology.ts';

/** Payments to the covered one go on after the decision. */
export function reliefTwin(stage: Stage): void {
  const { random, days, decisionDay } = stage;
  const relief = stage.cast('relief');
  const npo = stage.cast('npo');
  const givers = Array.from({ length: 7 }, () => stage.cast('resident'));
  const spans = [
    [0, decisionDay],
    [decisionDay + 1, days - 1],
  ] as const;
  for (const [from, to] of spans) {
    if (to <= from) continue;
    for (const giver of givers) {
      const amount = random.between(500_000, 4_000_000);
      stage.lawful({
        from: giver.account,
        to: relief.account,
        day: random.between(from, to),
        amount,
        manner: 'small',
        kinds: ['charity'],
      });
      stage.lawful({
        from: giver.account,
        to: npo.account,
        day: random.between(from, to),
        amount,
        manner: 'small',
        kinds: ['charity'],
      });
    }
    const amount = random.between(8_000_000, 20_000_000);
    stage.lawful({
      from: npo.account,
      to: relief.account,
      day: random.between(from, to),
      amount,
      manner: 'firm',
      kinds: ['aid'],
    });
  }
  stage.covered(relief.party);
  stage.decoy(npo.party, 'decoy.honest-npo');
}
