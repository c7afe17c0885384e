/** How amounts are written: one table says how many zeros stand at the end, whatever the kind, size or currency of the payment. */
import type { Below } from './dice.ts';

/** Zeros at the end of the minor units, in percent: tiyn, tenths, whole, tens, hundreds, thousands, ten thousands. */
const zerosPercent = [10, 3, 23, 18, 20, 22, 4];
const zerosTable = Uint8Array.from(
  zerosPercent.flatMap((percent, zeros) => Array.from({ length: percent }, () => zeros)),
);
const powers = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];

/**
 * The amount nearest to `target` that ends in a drawn number of zeros, fewer when the amount is too small to bear them.
 * Minor units, 1 .. `most`. Throws RangeError when `most` is below 1.
 */
export function writtenFigure(dice: Below, target: number, most: number): number {
  if (most < 1) throw new RangeError('figure: nothing to pay with');
  const aim = Math.max(1, Math.min(Math.floor(target), Math.floor(most)));
  let zeros = zerosTable[dice.below(100)];
  while (zeros > 0 && powers[zeros] > aim) zeros--;
  const unit = powers[zeros];
  let kept = Math.floor((2 * aim + unit) / (2 * unit));
  if (kept * unit > most) kept--;
  // As `kept % 10 === 0`, which for numbers above 2^31 is a call.
  if (Math.floor(kept / 10) * 10 === kept) {
    const step = kept >= 100 ? 1 + dice.below(9) : 1;
    kept = dice.below(2) === 0 && (kept + step) * unit <= most ? kept + step : kept - step;
  }
  return Math.max(1, kept * unit);
}
