/**
 * Shares as whole units that add up: each gets its whole part, the units left over go to the largest remainders, first among equals.
 * Source: Hare's method of largest remainders. O(n log n).
 */

/** `exact` ≥ 0 add up to about `total` ≥ 0, a whole number; the whole numbers returned do exactly. */
export function apportion(exact: readonly number[], total: number): readonly number[] {
  // A sum a rounding error below a whole number must not lose that unit to another.
  const whole = exact.map((value) => Math.floor(value + 1e-7));
  let over = total - whole.reduce((sum, value) => sum + value, 0);
  const order = exact.map((_, k) => k).sort((a, b) => exact[b] - whole[b] - (exact[a] - whole[a]) || a - b);
  for (let n = 0; over > 0 && order.length > 0; n += 1) {
    whole[order[n % order.length]] += 1;
    over -= 1;
  }
  // Where the shares are a little more than they should, the largest give.
  for (; over < 0 && whole.some((value) => value > 0); over += 1) whole[whole.indexOf(Math.max(...whole))] -= 1;
  return whole;
}
