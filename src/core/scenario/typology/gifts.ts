/** How givers give: scattered over a turn, or many at once after an appeal. */
import type { Purse, Stage, Turn } from './typology.ts';

/**
 * Each giver gives once with a likelihood of its share of the round. `burst` percent of the gifts fall on the days after one appeal;
 * amounts lie between `sums`, base minor units.
 */
export function giveInBursts(
  stage: Stage,
  turn: Turn,
  givers: readonly Purse[],
  to: readonly Purse[],
  burst: number,
  sums: readonly [number, number],
): void {
  const { random } = stage;
  const appeal = stage.quietDay(turn.from, turn.to);
  let gave = 0;
  for (const giver of random.shuffle(givers)) {
    if (gave > 1 && !random.chance(turn.share)) continue;
    const afterAppeal = Math.min(turn.to, appeal + random.below(4));
    const day = random.chance(burst) ? afterAppeal : stage.quietDay(turn.from, turn.to);
    const low = random.chance(70) ? Math.floor((sums[1] - sums[0]) / 3) + sums[0] : sums[1];
    const amount = random.between(sums[0], low);
    const sent = stage.send({
      from: giver.account,
      to: random.pick(to).account,
      day,
      amount,
      manner: 'small',
      kinds: ['charity', 'charity', 'friends', 'family'],
    });
    if (sent !== null) gave++;
  }
}
