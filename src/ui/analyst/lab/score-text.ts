/** A score with both its decimals, cut and not rounded: what reads 0.70 does alert at 0.70. */
import type { Format } from '../../../i18n/format.ts';

/** `score`: 0..1. */
export function scoreText(format: Format, score: number): string {
  return format.amount(Math.floor(Math.round(score * 1e4) / 100), 2);
}
