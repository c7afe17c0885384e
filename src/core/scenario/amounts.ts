/** Amounts as people and bookkeepers write them, in minor units: round figures, whole tenge, or to the tiyn. */
import type { Random } from './random.ts';

/** Between two whole-currency figures, rounded to a step that people use at that size. */
export function roundFigure(random: Random, low: number, high: number): number {
  const drawn = random.between(low, high);
  const step = drawn >= 1_000_000 ? 50_000 : drawn >= 100_000 ? 5_000 : drawn >= 10_000 ? 500 : 100;
  return Math.max(step, Math.floor(drawn / step) * step) * 100;
}

/** Between two whole-currency figures, to the unit or, in one case of two, to the hundredth. */
export function exactFigure(random: Random, low: number, high: number): number {
  return random.between(low, high) * 100 + (random.chance(50) ? random.below(100) : 0);
}

/** About `target` minor units (plus or minus `percent`), written as payments of that sort are: sometimes round. */
export function nearFigure(random: Random, target: number, percent: number, roundPercent: number): number {
  const low = Math.floor((target * (100 - percent)) / 10_000);
  const high = Math.floor((target * (100 + percent)) / 10_000);
  return random.chance(roundPercent) ? roundFigure(random, low, high) : exactFigure(random, low, high);
}
