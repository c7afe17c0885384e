/** Deterministic folds for cross-validation, whole clusters together, members spread evenly; and out-of-fold scores of a category. */
import { seededRandom } from '../scenario/random.ts';
import type { FeatureTable } from './feature.ts';

const seed = '6661697266616972666169726661697266';
const mostFolds = 5;
/** Rows of the overall rate mixed into each category, so that a value seen once says little. */
const prior = 5;

export interface Folds {
  readonly count: number;
  /** By row. */
  readonly of: Uint32Array;
  /** Stratum and fold as one number: scores of different folds are not compared with each other. */
  readonly stratum: Uint32Array;
}

/** Null when the members lie in fewer than two clusters: then nothing learned from some can be tried on others. */
export function foldsOf({
  member,
  cluster,
  stratum,
}: Pick<FeatureTable, 'member' | 'cluster' | 'stratum'>): Folds | null {
  const members = new Map<number, number>();
  cluster.forEach((c, i) => members.set(c, (members.get(c) ?? 0) + member[i]));
  const shuffled = seededRandom(seed).shuffle([...members.keys()]);
  // Members are dealt first, largest clusters first, so that each fold gets its part of them.
  const order = shuffled.toSorted((a, b) => (members.get(b) ?? 0) - (members.get(a) ?? 0));
  const withMembers = order.filter((c) => (members.get(c) ?? 0) > 0).length;
  const count = Math.min(mostFolds, withMembers);
  if (count < 2) return null;
  const foldOf = new Map(order.map((c, place) => [c, place % count]));
  const of = Uint32Array.from(cluster, (c) => foldOf.get(c) ?? 0);
  return { count, of, stratum: stratum.map((s, i) => s * count + of[i]) };
}

/** By row: the member rate of its category among the rows of the other folds. Unknown categories count as one. */
export function outOfFoldRates(values: Float64Array, member: Uint8Array, folds: Folds): Float64Array {
  const scores = new Float64Array(values.length);
  for (let fold = 0; fold < folds.count; fold++) {
    const rate = categoryRates(values, member, (i) => folds.of[i] !== fold);
    for (let i = 0; i < values.length; i++) if (folds.of[i] === fold) scores[i] = rate(values[i]);
  }
  return scores;
}

/** Smoothed member rate by category, of the rows `counts` lets through. */
export function categoryRates(
  values: Float64Array,
  member: Uint8Array,
  counts: (i: number) => boolean,
): (category: number) => number {
  const tally = new Map<number, { rows: number; members: number }>();
  let rows = 0;
  let members = 0;
  for (let i = 0; i < values.length; i++) {
    if (!counts(i)) continue;
    const one = tally.get(values[i]) ?? { rows: 0, members: 0 };
    one.rows++;
    one.members += member[i];
    tally.set(values[i], one);
    rows++;
    members += member[i];
  }
  const overall = rows === 0 ? 0 : members / rows;
  return (category) => {
    const one = tally.get(category);
    return one === undefined ? overall : (one.members + prior * overall) / (one.rows + prior);
  };
}
