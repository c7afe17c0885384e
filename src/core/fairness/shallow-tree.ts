/**
 * A small classification tree: splits by Gini impurity, at most a few levels deep, no fewer rows in a leaf than asked.
 * Source: Breiman, Friedman, Olshen, Stone, "Classification and Regression Trees" (1984). Candidate cuts are the values themselves,
 * or 64 quantiles of them where there are more. O(levels · features · rows) after sorting.
 */

export interface TreeOptions {
  readonly depth: number;
  readonly leastLeaf: number;
}

/** `rate`: members among the training rows that came here. A row goes to `low` when its value is at most `cut`; unknown is lowest. */
export type Tree =
  | { readonly rate: number }
  | { readonly rate: number; readonly feature: number; readonly cut: number; readonly low: Tree; readonly high: Tree };

const mostCuts = 64;

/** A column of numbers (NaN = unknown) ready to be cut: bin b holds what is at most cut b and above cut b − 1; cuts ascend. */
export interface CutColumn {
  readonly values: Float64Array;
  readonly cuts: readonly number[];
  readonly bins: Uint8Array;
}

export function cutColumn(values: Float64Array): CutColumn {
  const cuts = cutsOf(values);
  return { values, cuts, bins: binned(values, cuts) };
}

/** `rows` are the training rows. Among equal splits the first column and lowest cut win. */
export function growTree(
  columns: readonly CutColumn[],
  member: Uint8Array,
  rows: Uint32Array,
  options: TreeOptions,
): Tree {
  return grow(rows, options.depth);

  function grow(here: Uint32Array, depth: number): Tree {
    let members = 0;
    for (const i of here) members += member[i];
    const rate = here.length === 0 ? 0 : members / here.length;
    if (depth === 0 || members === 0 || members === here.length || here.length < 2 * options.leastLeaf) return { rate };
    // Gini impurity of n rows with m members, times n / 2: m · (n − m) / n.
    let least = (members * (here.length - members)) / here.length - 1e-9;
    let best: { readonly feature: number; readonly bin: number } | null = null;
    for (let f = 0; f < columns.length; f++) {
      const bin = columns[f].bins;
      const size = columns[f].cuts.length + 1;
      const count = new Float64Array(size);
      const hits = new Float64Array(size);
      for (const i of here) {
        count[bin[i]]++;
        hits[bin[i]] += member[i];
      }
      let [n, m] = [0, 0];
      for (let b = 0; b < size - 1; b++) {
        n += count[b];
        m += hits[b];
        const [restN, restM] = [here.length - n, members - m];
        if (count[b] === 0 || n < options.leastLeaf || restN < options.leastLeaf) continue;
        const impurity = (m * (n - m)) / n + (restM * (restN - restM)) / restN;
        if (impurity < least - 1e-9) {
          least = impurity;
          best = { feature: f, bin: b };
        }
      }
    }
    if (best === null) return { rate };
    const { feature, bin } = best;
    const { cuts, bins } = columns[feature];
    return {
      rate,
      feature,
      cut: cuts[bin],
      low: grow(
        here.filter((i) => bins[i] <= bin),
        depth - 1,
      ),
      high: grow(
        here.filter((i) => bins[i] > bin),
        depth - 1,
      ),
    };
  }
}

/** The rate of the leaf that row `i` falls into. */
export function leafRate(tree: Tree, columns: readonly CutColumn[], i: number): number {
  let at = tree;
  while ('feature' in at) at = known(columns[at.feature].values[i]) <= at.cut ? at.low : at.high;
  return at.rate;
}

const known = (value: number): number => (Number.isNaN(value) ? -Infinity : value);

function cutsOf(column: Float64Array): readonly number[] {
  const sorted = column.map(known).sort();
  const distinct = sorted.filter((value, k) => k === 0 || value !== sorted[k - 1]);
  if (distinct.length <= mostCuts + 1) return Array.from(distinct.slice(0, -1));
  const quantiles = Array.from(
    { length: mostCuts },
    (_, k) => sorted[Math.floor(((k + 1) * sorted.length) / (mostCuts + 1))],
  );
  return [...new Set(quantiles)].filter((cut) => cut < sorted[sorted.length - 1]);
}

function binned(column: Float64Array, cuts: readonly number[]): Uint8Array {
  return Uint8Array.from(column, (raw) => {
    const value = known(raw);
    let [low, high] = [0, cuts.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (cuts[middle] < value) low = middle + 1;
      else high = middle;
    }
    return low;
  });
}
