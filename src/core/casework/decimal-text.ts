/** Money and rates as decimal text for files that other programs read: a point, no grouping, no exponent. */

/** Minor units, exactly: no amount passes through a fraction. `minor` is a whole number of at most 2^53. */
export function decimalText(minor: number, digits: number): string {
  const sign = minor < 0 ? '-' : '';
  const text = BigInt(Math.abs(minor))
    .toString()
    .padStart(digits + 1, '0');
  return digits === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** A rate with at most `places` decimals, trailing zeros left out. */
export function rateText(rate: number, places = 10): string {
  return rate.toFixed(places).replace(/\.?0+$/, '');
}
