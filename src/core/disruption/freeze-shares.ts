/**
 * What each freeze of a plan is worth: alone, as the one left out, and its share of the whole effect by Shapley's value (1953), the
 * average of its step over all orders. 2^n evaluations up to `exactUpTo` freezes; beyond that the order given and its reverse.
 */
export interface FreezeShare {
  /** f(∅) − f({i}) and f(R∖{i}) − f(R). */
  readonly alone: number;
  readonly leftOut: number;
  /** Adds up to f(∅) − f(R). */
  readonly share: number;
}

export const exactUpTo = 10;

/** `value` is f of a set of freezes 0 … count − 1, ascending. */
export function freezeShares(count: number, value: (set: readonly number[]) => number): readonly FreezeShare[] {
  const all = Array.from({ length: count }, (_, i) => i);
  const whole = value(all);
  const none = value([]);
  const shares = count <= exactUpTo ? shapley(count, value) : twoOrders(all, value);
  return all.map((i) => ({
    alone: none - value([i]),
    leftOut: value(all.filter((j) => j !== i)) - whole,
    share: shares[i],
  }));
}

function shapley(count: number, value: (set: readonly number[]) => number): readonly number[] {
  const members = (set: number) => Array.from({ length: count }, (_, i) => i).filter((i) => (set >> i) & 1);
  const values = Float64Array.from({ length: 1 << count }, (_, set) => value(members(set)));
  // |S|! (n − |S| − 1)! / n!, by size of S.
  const weight = new Float64Array(count);
  for (let size = 0; size < count; size++) {
    let w = 1 / count;
    for (let k = 1; k <= size; k++) w *= k / (count - k);
    weight[size] = w;
  }
  return Array.from({ length: count }, (_, i) => {
    let sum = 0;
    for (let set = 0; set < 1 << count; set++) {
      if ((set >> i) & 1) continue;
      sum += weight[members(set).length] * (values[set] - values[set | (1 << i)]);
    }
    return sum;
  });
}

function twoOrders(all: readonly number[], value: (set: readonly number[]) => number): readonly number[] {
  return all.map((i) => {
    const forward = value(all.slice(0, i)) - value(all.slice(0, i + 1));
    const backward = value(all.slice(i + 1)) - value(all.slice(i));
    return (forward + backward) / 2;
  });
}
