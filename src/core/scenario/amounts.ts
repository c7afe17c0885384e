/** Amounts as people and bookkeepers write them, in minor units: round figures, whole tenge, or to the tiyn. */
import type { Random } from './random.ts';

/** Between two whole-currency figures, rounded to a step that people use at that size. */
export function roundFigure(random: Random, low: number, high: number): number {
  const drawn = random.between(low, high);
  const step = drawn >= 1_000_000 ? 50_000 : drawn >= 100_000 ? 5_000 : drawn >= 10_000 ? 500 : 100;
  return Math.max(step, Math.floor(drawn / step) * step) * 100;
}

/** Between two whole-currency figures, as prices and bills come out. */
export function exactFigure(random: Random, low: number, high: number): number {
  return tidyDown(random, random.between(low, high) * 100 + 99);
}

/** An amount in minor units cut to tens, to whole units, or left to the hundredth. */
export function tidyDown(random: Random, amount: number): number {
  const drawn = random.below(100);
  const cut = drawn < 45 ? 1000 : drawn < 80 ? 100 : 1;
  const kept = amount - (amount % cut);
  return kept > 0 ? kept - (cut === 1 ? Math.min(kept - 1, random.below(100)) : 0) : amount;
}

/** About `target` minor units (plus or minus `percent`), written as payments of that sort are: sometimes round. */
export function nearFigure(random: Random, target: number, percent: number, roundPercent: number): number {
  const low = Math.floor((target * (100 - percent)) / 10_000);
  const high = Math.floor((target * (100 + percent)) / 10_000);
  return random.chance(roundPercent) ? roundFigure(random, low, high) : exactFigure(random, low, high);
}

/** What people give: nearly always a round figure. Used for honest and diverted gifts alike. */
export function giftFigure(random: Random, low: number, high: number): number {
  return random.chance(giftRoundness) ? roundFigure(random, low, high) : exactFigure(random, low, high);
}

/** Percent of gifts that are a round figure. */
export const giftRoundness = 86;
