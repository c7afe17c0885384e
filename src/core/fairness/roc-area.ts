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
  const strata = rowsByStratum(values, stratum).map((rows) => {
    const members = rows.filter((i) => member[i] === 1);
    return {
      rows,
      members: sortedValues(values, members),
      others: sortedValues(
        values,
        rows.filter((i) => member[i] === 0),
      ),
    };
  });
  const compared = strata.filter(({ members, others }) => members.length > 0 && others.length > 0);
  let pairs = 0;
  for (const { members, others } of compared) pairs += members.length * others.length;
  if (pairs === 0) return null;
  const influence = new Float64Array(cluster.reduce((most, c) => Math.max(most, c), 0) + 1);
  let value = 0;
  let alone = 0;
  for (const { rows, members, others } of compared) {
    // Of the others, how many a member beats; of the members, by how many another is beaten. Ties count half.
    const place = rows.map((i) => {
      const [rivals, isMember] = member[i] === 1 ? [others, true] : [members, false];
      const below = (countBelow(rivals, values[i], false) + countBelow(rivals, values[i], true)) / 2;
      return isMember ? below : rivals.length - below;
    });
    let won = 0;
    for (let k = 0; k < rows.length; k++) if (member[rows[k]] === 1) won += place[k];
    value += won / pairs;
    const share = won / (members.length * others.length);
    for (let k = 0; k < rows.length; k++) {
      const i = rows[k];
      // How far this row pulls the area, by DeLong's placement components.
      const pull = (place[k] - share * (member[i] === 1 ? others : members).length) / pairs;
      alone += pull * pull;
      influence[cluster[i]] += pull;
    }
  }
  let together = 0;
  for (const pull of influence) together += pull * pull;
  const count = (side: 'members' | 'others') => strata.reduce((sum, one) => sum + one[side].length, 0);
  return {
    value,
    members: count('members'),
    others: count('others'),
    parts: compared.map(({ members, others }) => ({
      weight: (members.length * others.length) / pairs,
      members: members.length,
      others: others.length,
    })),
    inflation: alone > 0 ? Math.max(1, together / alone) : 1,
  };
}

/** Rows with a known value, one list for each stratum. */
function rowsByStratum(values: Float64Array, stratum: Uint32Array): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i])) continue;
    const group = groups.get(stratum[i]);
    if (group === undefined) groups.set(stratum[i], [i]);
    else group.push(i);
  }
  return [...groups].toSorted((a, b) => a[0] - b[0]).map(([, rows]) => rows);
}

function sortedValues(values: Float64Array, rows: readonly number[]): Float64Array {
  return Float64Array.from(rows, (i) => values[i]).sort();
}

/** How many of the sorted values lie below `value`, equal ones too where asked. */
function countBelow(sorted: Float64Array, value: number, orEqual: boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] < value || (orEqual && sorted[middle] === value)) low = middle + 1;
    else high = middle;
  }
  return low;
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
