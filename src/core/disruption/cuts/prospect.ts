/**
 * What the rest of a graph can still do for a partial plan, by what is left of the budget: the least that tables with nothing in common come to,
 * and averaged cuts of the path relaxation, of which one may stand beside what is known of the pairs inside.
 */
import type { CutGraph } from './cut-graph.ts';
import { leastAt, type Profile } from './least-rest.ts';
import type { Choices, Table } from './partition-table.ts';
import type { Cut } from './path-relaxation.ts';

/** Steps of the budget in which bounds are kept. */
const shades = 256;

/** Up to so many are sorted where they stand. */
const few = 16;

export interface Prospect {
  /** Place in the arrays below for what is left of the budget. */
  readonly shade: (left: number) => number;
  /** By shade: what a partial plan (for `first` and `second` its value so far less Σ slope of what it takes) may come to, and be worth going on. */
  readonly value: Float64Array;
  /** Values are left out. */
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly firstCut: Cut | null;
  readonly secondCut: Cut | null;
}

/** `seen`: nodes inside or on the border. `most`: values above are of no interest; `mostFirst`: nor what the first cut comes to above that. */
export function prospectOf(
  { nodes, cost }: CutGraph,
  budget: number,
  seen: Uint8Array,
  profile: Profile,
  firstCut: Cut | null,
  mostFirst: number,
  secondCut: Cut | null,
  most: number,
): Prospect {
  const value = new Float64Array(shades + 1);
  for (let i = 0; i <= shades; i++) value[i] = most - leastAt(profile, (budget * i) / shades);
  const below = (cut: Cut | null, limit: number): Float64Array => {
    const highest = new Float64Array(shades + 1).fill(Infinity);
    if (cut === null) return highest;
    const { level, slope } = cut;
    const free: number[] = [];
    for (let v = 0; v < nodes; v++) if (seen[v] === 0 && slope[v] > 0 && cost[v] <= budget) free.push(v);
    free.sort((a, b) => slope[b] / cost[b] - slope[a] / cost[a]);
    let whole = 0;
    let spent = 0;
    let next = 0;
    for (let i = 0; i <= shades; i++) {
      const left = (budget * i) / shades;
      for (; next < free.length && spent + cost[free[next]] <= left; next++) {
        spent += cost[free[next]];
        whole += slope[free[next]];
      }
      const part = next < free.length ? (slope[free[next]] * (left - spent)) / cost[free[next]] : 0;
      highest[i] = limit + 1e-6 - level + whole + part;
    }
    return highest;
  };
  const scale = budget > 0 ? shades / budget : 0;
  return {
    shade: (left) => Math.min(shades, Math.floor(left * scale) + 1),
    value,
    first: below(firstCut, mostFirst),
    second: below(secondCut, most),
    firstCut,
    secondCut,
  };
}

/** The partial plans of a table, group after group, with what adds up when two meet. Border nodes are counted where `counted` says so. */
export interface Spread {
  /** By group, the first of its partial plans in the arrays; one more at the end. */
  readonly from: Int32Array;
  readonly state: Int32Array;
  /** Cost, border included. */
  readonly cost: Float64Array;
  /** Value, open parts as if they closed as they are. */
  readonly value: Float64Array;
  /** −Σ slope of what is taken in the first cut; value − Σ slope in the second. */
  readonly first: Float64Array;
  readonly second: Float64Array;
  /** By group: the least of each. */
  readonly least: readonly [cost: Float64Array, value: Float64Array, first: Float64Array, second: Float64Array];
}

/** Within each group by `second`, or `first` where there is no second cut, ascending. */
export function spreadOf(
  { nodes, cost, weight }: CutGraph,
  table: Table,
  counted: (v: number) => boolean,
  { firstCut, secondCut }: Prospect,
  phi: Float64Array,
  choices: Choices,
): Spread {
  const width = table.border.length;
  const count = table.states;
  const from = new Int32Array(table.groups + 1);
  const state = new Int32Array(count);
  const spread = {
    cost: new Float64Array(count),
    value: new Float64Array(count),
    first: new Float64Array(count),
    second: new Float64Array(count),
  };
  const lows = () => new Float64Array(table.groups).fill(Infinity);
  const least = [lows(), lows(), lows(), lows()] as const;
  const zero = new Float64Array(nodes);
  const slopes = [firstCut?.slope ?? zero, secondCut?.slope ?? zero] as const;
  const own = new Int32Array(width + 1);
  const key = secondCut === null ? spread.first : spread.second;
  let at = 0;
  for (let group = 0; group < table.groups; group++) {
    from[group] = at;
    own.fill(0);
    let [border, saved, spared] = [0, 0, 0];
    for (let i = 0; i < width; i++) {
      const v = table.border[i];
      if (!counted(v)) continue;
      const part = table.part[group * width + i];
      if (part > 0) own[part] += weight[v];
      else {
        border += cost[v];
        saved += slopes[0][v];
        spared += slopes[1][v];
      }
    }
    const begun = at;
    for (let s = table.head[group]; s >= 0; s = table.next[s], at++) {
      let sum = table.value[s];
      for (let i = 0; i < table.parts[group]; i++) sum += phi[table.weight[s * width + i] + own[i + 1]];
      const tree = table.taken[s];
      state[at] = s;
      spread.cost[at] = table.cost[s] + border;
      spread.value[at] = sum;
      spread.first[at] = firstCut === null ? 0 : -saved - choices.sum(tree, slopes[0]);
      spread.second[at] = secondCut === null ? 0 : sum - spared - choices.sum(tree, slopes[1]);
      least[0][group] = Math.min(least[0][group], spread.cost[at]);
      least[1][group] = Math.min(least[1][group], spread.value[at]);
      least[2][group] = Math.min(least[2][group], spread.first[at]);
      least[3][group] = Math.min(least[3][group], spread.second[at]);
    }
    sortRange(begun, at, key, [state, spread.cost, spread.value, spread.first, spread.second]);
  }
  from[table.groups] = at;
  return { from, state, ...spread, least };
}

/** Sorts places begin..end of all arrays by `key`, one of them. */
function sortRange(
  begin: number,
  end: number,
  key: Float64Array,
  arrays: readonly (Int32Array | Float64Array)[],
): void {
  if (end - begin <= few) {
    for (let i = begin + 1; i < end; i++) {
      for (let j = i; j > begin && key[j] < key[j - 1]; j--) {
        for (const array of arrays) {
          const moved = array[j];
          array[j] = array[j - 1];
          array[j - 1] = moved;
        }
      }
    }
    return;
  }
  const keys = key.slice(begin, end);
  const order = Uint32Array.from(keys, (_, i) => i).sort((a, b) => keys[a] - keys[b] || a - b);
  for (const array of arrays) {
    const old = array.slice(begin, end);
    for (let i = 0; i < order.length; i++) array[begin + i] = old[order[i]];
  }
}
