/** How many score at or above each threshold, and what that costs: false hits against misses. Linear in the scores. */
import { lowestThreshold, type TradeOff } from './screening-answer.ts';

/** Whole percents from `lowestThreshold` to 100. */
export const thresholds: readonly number[] = Array.from(
  { length: 101 - lowestThreshold },
  (_, i) => lowestThreshold + i,
);

/** Of `scores` (0..1), how many reach each of `thresholds`. A score of 0.7 reaches 70. */
export function reaching(scores: Iterable<number>): readonly number[] {
  const at = Array.from<unknown, number>({ length: thresholds.length }, () => 0);
  for (const score of scores) {
    // Scores have four decimals: rounding takes away what floats add to 0.29 × 100.
    const percent = Math.floor(Math.round(score * 1e4) / 100);
    if (percent >= lowestThreshold) at[Math.min(percent, 100) - lowestThreshold] += 1;
  }
  for (let i = at.length - 2; i >= 0; i--) at[i] += at[i + 1];
  return at;
}

/** False hits and misses over pairs whose truth is known. */
export function tradeOff(judged: readonly { readonly score: number; readonly same: boolean }[]): TradeOff {
  const same = judged.filter((pair) => pair.same);
  const different = judged.filter((pair) => !pair.same);
  return {
    different: different.length,
    same: same.length,
    falseHits: reaching(different.map(({ score }) => score)),
    misses: reaching(same.map(({ score }) => score)).map((found) => same.length - found),
  };
}
