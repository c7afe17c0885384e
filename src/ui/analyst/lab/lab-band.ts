/** Bands as the lab shows them: those of an alert, and what lies below. */
import { lowestThreshold } from '../../../core/desk/screening-answer.ts';
import { bandOf, type Band } from '../../../core/screening/hit.ts';

export type LabBand = Band | 'below';
export const labBands: readonly LabBand[] = ['strong', 'likely', 'possible', 'below'];
/** Lowest percent of each band. */
export const bandStarts: { readonly [band in LabBand]: number } = {
  strong: 92,
  likely: 80,
  possible: 70,
  below: lowestThreshold,
};
export const bandColours: { readonly [band in LabBand]: string } = {
  strong: 'red',
  likely: 'orange',
  possible: 'gray',
  below: 'gray',
};

export function labBandOf(score: number): LabBand {
  return bandOf(score) ?? 'below';
}

/** How many there are in each band at or above `threshold` percent, from counts "at or above" of each percent. */
export function bandCounts(from: readonly number[], threshold: number): { readonly [band in LabBand]: number } {
  const reach = (percent: number) => from[Math.max(percent, threshold) - lowestThreshold] ?? 0;
  return {
    strong: reach(bandStarts.strong),
    likely: reach(bandStarts.likely) - reach(bandStarts.strong),
    possible: reach(bandStarts.possible) - reach(bandStarts.likely),
    below: reach(bandStarts.below) - reach(bandStarts.possible),
  };
}
