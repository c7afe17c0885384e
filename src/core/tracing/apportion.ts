/**
 * Shares as whole units that add up: each gets its whole part, the units left over go to the largest remainders, first among equals.
 * Source: Hare's method of largest remainders. O(n log n).
 */

/** `exact` ≥ 0 add up to about `total`, a whole number; so do the whole numbers returned, exactly. */
export function apportion(exact: readonly number[], total: number): readonly number[] {
  // A sum a rounding error below a whole number must not lose that unit to another.
  const whole = exact.map((value) => Math.floor(value + 1e-7));
  let over = total - whole.reduce((sum, value) => sum + value, 0);
  const order = exact.map((_, k) => k).sort((a, b) => exact[b] - whole[b] - (exact[a] - whole[a]) || a - b);
  for (let n = 0; over > 0 && order.length > 0; n += 1) {
    whole[order[n % order.length]] += 1;
    over -= 1;
  }
  for (let n = order.length - 1; over < 0 && n >= 0; n -= 1) {
    if (whole[order[n]] === 0) continue;
    whole[order[n]] -= 1;
    over += 1;
  }
  return whole;
}
