/** Integer quantile tables: how amounts scatter, how wealth differs, and how a few take most of the custom. */
import type { Below } from './dice.ts';

/** Scatter of an amount about its mean, per mille: 64 equal steps of a long-tailed law, mean 1000. */
const scatterTable = Uint16Array.from([
  90, 130, 158, 181, 202, 221, 239, 257, 274, 291, 307, 324, 340, 356, 373, 389, 406, 423, 440, 457, 474, 492, 510, 529,
  547, 567, 586, 607, 627, 649, 671, 694, 717, 741, 767, 793, 820, 848, 878, 909, 941, 975, 1011, 1049, 1089, 1131,
  1177, 1226, 1278, 1334, 1396, 1463, 1537, 1619, 1712, 1817, 1938, 2080, 2253, 2468, 2750, 3153, 3819, 5505,
]);

/** What a place spends beside others of its sort, percent: 32 equal steps, mean 100. */
export const wealthTable = Uint16Array.from([
  26, 34, 40, 44, 48, 51, 55, 58, 61, 65, 68, 71, 74, 78, 81, 85, 88, 92, 96, 101, 106, 111, 116, 122, 129, 137, 146,
  157, 170, 189, 218, 283,
]);

/** An amount about a mean; whole numbers. */
export function scattered(dice: Below, mean: number): number {
  return Math.floor((mean * scatterTable[dice.below(64)]) / 1000);
}

/** A law by which ranks are drawn: 65 points of its quantile function, in 2^-20. */
export type Skew = Float64Array;

const whole = 1_048_576;

/**
 * Who pays: nearly the square law, by which the busiest share q of all pays √q of all payments, a Pareto tail of exponent 2 (AMLSim's
 * degrees have one of 1.96 between 20 and 200 payees); a little of the even law keeps the very busiest within thirty times the average.
 */
export const busy: Skew = Float64Array.from({ length: 65 }, (_, j) =>
  Math.floor((96 * ((j * j * whole) / 4096) + 4 * ((j * whole) / 64)) / 100),
);
/** The first of many takes a large part: who is paid. */
export const sought: Skew = Float64Array.from({ length: 65 }, (_, j) => j * j * j * 4);

/** A rank in [0, n), low ones more often. `bits` is 32 random or hashed bits. */
export function skewed(law: Skew, bits: number, n: number): number {
  const step = bits >>> 26;
  const from = law[step];
  const within = (bits >>> 10) & 0xffff;
  const at = from + Math.floor(((law[step + 1] - from) * within) / 65_536);
  return Math.floor((at * n) / whole);
}

/** How often a rank is drawn beside the average of all ranks, in 1/256. */
export function rateOf(law: Skew, rank: number, n: number): number {
  const at = Math.floor(((2 * rank + 1) * whole) / (2 * n));
  let step = 0;
  while (step < 63 && law[step + 1] <= at) step++;
  return Math.floor((256 * whole) / 64 / Math.max(1, law[step + 1] - law[step]));
}
