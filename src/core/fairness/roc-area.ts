/**
 * How well a number tells members from others: the area under the ROC curve by midranks (Mann and Whitney 1947), compared within
 * strata only, with a lower bound that holds for few members and for rows that belong together.
 * Bound: the score interval on Hanley and McNeil's variance (Radiology 143, 1982; interval after Newcombe, Stat Med 25, 2006),
 * widened by the design effect of clustered rows (Obuchowski, Biometrics 53, 1997, on DeLong's components). O(n log n).
 */

export interface Sample {
  /** By row; NaN = unknown, and then the row does not count. */
  readonly values: Float64Array;
  /** 1 = member. */
  readonly member: Uint8Array;
  /** Rows are compared with rows of their own stratum. Small whole numbers. */
  readonly stratum: Uint32Array;
  /** Rows of one cluster are not independent of each other. Small whole numbers. */
  readonly cluster: Uint32Array;
}

interface Part {
  /** Share of all compared pairs. */
  readonly weight: number;
  readonly members: number;
  readonly others: number;
}

export interface RocArea {
  /** 0..1, not folded: 1 = every member lies above every other. */
  readonly value: number;
  readonly members: number;
  readonly others: number;
  readonly parts: readonly Part[];
  /** At least 1: how many times wider than for independent rows the variance is. */
  readonly inflation: number;
}

/** Null when no stratum has both members and others. */
export function rocArea({ values, member, stratum, cluster }: Sample): RocArea | null {
  const order = Uint32Array.from(values.keys()).filter((i) => !Number.isNaN(values[i]));
  order.sort((a, b) => stratum[a] - stratum[b] || values[a] - values[b] || a - b);
  const strata: { readonly start: number; readonly end: number; readonly members: number; readonly others: number }[] =
    [];
  let pairs = 0;
  let all = 0;
  let rest = 0;
  for (let start = 0, end = 0; start < order.length; start = end) {
    let members = 0;
    for (; end < order.length && stratum[order[end]] === stratum[order[start]]; end++) members += member[order[end]];
    const others = end - start - members;
    all += members;
    rest += others;
    if (members === 0 || others === 0) continue;
    strata.push({ start, end, members, others });
    pairs += members * others;
  }
  if (pairs === 0) return null;
  const influence = new Float64Array(cluster.reduce((most, c) => Math.max(most, c), 0) + 1);
  let value = 0;
  let alone = 0;
  const place = new Float64Array(order.length);
  for (const { start, end, members, others } of strata) {
    let [membersBelow, othersBelow, won] = [0, 0, 0];
    for (let from = start, to = start; from < end; from = to) {
      let tied = 0;
      for (; to < end && values[order[to]] === values[order[from]]; to++) tied += member[order[to]];
      const tiedOthers = to - from - tied;
      const beats = othersBelow + tiedOthers / 2;
      const beatenBy = members - membersBelow - tied / 2;
      for (let k = from; k < to; k++) place[k] = member[order[k]] === 1 ? beats : beatenBy;
      won += tied * beats;
      membersBelow += tied;
      othersBelow += tiedOthers;
    }
    value += won / pairs;
    const mean = won / (members * others);
    for (let k = start; k < end; k++) {
      const i = order[k];
      // How far this row pulls the area, by DeLong's placement components.
      const pull = (place[k] - mean * (member[i] === 1 ? others : members)) / pairs;
      alone += pull * pull;
      influence[cluster[i]] += pull;
    }
  }
  let together = 0;
  for (const pull of influence) together += pull * pull;
  const parts = strata.map(({ members, others }) => ({ weight: (members * others) / pairs, members, others }));
  return { value, members: all, others: rest, parts, inflation: alone > 0 ? Math.max(1, together / alone) : 1 };
}

/** Hanley and McNeil's variance were the true area `theta` (0.5..1), over the strata. */
export function areaVariance({ parts, inflation }: Pick<RocArea, 'parts' | 'inflation'>, theta: number): number {
  const both = theta * theta;
  const q1 = theta / (2 - theta);
  const q2 = (2 * both) / (1 + theta);
  let variance = 0;
  for (const { weight, members, others } of parts) {
    const one = theta * (1 - theta) + (members - 1) * (q1 - both) + (others - 1) * (q2 - both);
    variance += (weight * weight * one) / (members * others);
  }
  return variance * inflation;
}

/** Least true area that an observed area of `seen` (folded, 0.5..1) does not rule out, `z` standard errors allowed; not below 0.5. */
export function lowestArea(area: Pick<RocArea, 'parts' | 'inflation'>, seen: number, z: number): number {
  let [low, high] = [0.5, seen];
  const ruledOut = (theta: number) => seen - theta > z * Math.sqrt(areaVariance(area, theta));
  if (!ruledOut(low)) return low;
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (ruledOut(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** z with `tail` of the standard normal above it, to 0.0005 (Abramowitz and Stegun 26.2.23); 0 < tail <= 0.5. */
export function normalQuantile(tail: number): number {
  const t = Math.sqrt(-2 * Math.log(tail));
  return (
    t - (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t)
  );
}
