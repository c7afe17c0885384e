/** Rounding of points, so that the same attempt shows the same bytes on every engine and findings add up to what they explain. */

/** To the nearest multiple of 1/`parts`, halves up. Noise below a billionth is taken off first. */
export function roundTo(value: number, parts: number): number {
  // Money is whole and may be too large to be scaled up and back without losing its last digits.
  if (Number.isInteger(value)) return value + 0;
  const settled = Math.round(value * 1e9) / 1e9;
  // Adding 0 turns −0 into 0.
  return Math.floor(settled * parts + 0.5 + 1e-7) / parts + 0;
}

/** Points are kept to a millionth; screens show one or two decimals. */
export const points = (value: number): number => roundTo(value, 1e6);

/** A share or score, 0..1, without the noise of its last bits. */
export const share = (value: number): number => Math.round(value * 1e12) / 1e12 + 0;

/**
 * `raw` as points that add up to `total` exactly (in millionths). Where the losses outweigh the gains and `total` is 0, losses shrink
 * to what they cost; otherwise everything keeps its proportion. What rounding leaves over goes to the largest entry.
 */
export function apportion(raw: readonly number[], total: number): readonly number[] {
  let gains = 0;
  let losses = 0;
  for (const value of raw) {
    if (value > 0) gains += value;
    else losses -= value;
  }
  const aim = Math.round(total * 1e6);
  const shrink = losses > gains && aim === 0 ? gains / losses : 1;
  const cents = raw.map((value) => Math.round((value < 0 ? value * shrink : value) * 1e6));
  const left = aim - cents.reduce((sum, value) => sum + value, 0);
  let largest = 0;
  cents.forEach((value, i) => {
    if (Math.abs(value) > Math.abs(cents[largest])) largest = i;
  });
  return cents.map((value, i) => (i === largest ? value + left : value) / 1e6 + 0);
}
