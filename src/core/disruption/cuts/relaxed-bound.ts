/**
 * A lower bound of pairwise connectivity or the largest component for all plans that respect what is decided already: projected subgradient steps on the path
 * relaxation, whose cuts are averaged so that the least value of the average over the budget is largest (after the volume algorithm, Barahona
 * and Anbil 2000). Valid after any number of rounds.
 */
import type { CutGraph } from './cut-graph.ts';
import { pathRelaxation, type Cut, type Measure, type TreeSeen } from './path-relaxation.ts';
import { kept, open, taken } from './decisions.ts';
import { clustersOf } from './kept-clusters.ts';

const golden = 0.6180339887498949;

export interface RelaxedBound {
  /** Improves `cut` and `x` in place; returns the bound. Stops early when the bound exceeds `enough` or `stop()`. */
  readonly improve: (state: Uint8Array, cut: Cut, x: Float64Array, rounds: number, enough: number) => number;
  /** Least of the cut over the plans that respect `state`, fractions allowed. */
  readonly least: (state: Uint8Array, cut: Cut) => number;
}

/** Follows how the cuts of single rounds are averaged. Clusters of kept nodes are then not drawn together. */
export interface Watch {
  readonly tree: TreeSeen;
  /** The cut of the round just made has this share of the mean, what was the mean the rest. */
  readonly blended: (share: number) => void;
  /** The mean is now the cut given back, and this its bound. */
  readonly bettered: (bound: number) => void;
}

export function relaxedBound(
  graph: CutGraph,
  measure: Measure,
  budget: number,
  stop: () => boolean,
  watch: Watch | null = null,
): RelaxedBound {
  const { nodes, cost } = graph;
  const evaluate = pathRelaxation(graph, measure, watch?.tree);
  const gone = new Uint8Array(nodes);
  const fresh: Cut = { level: 0, slope: new Float64Array(nodes) };
  const trial: Cut = { level: 0, slope: new Float64Array(nodes) };
  const mean: Cut = { level: 0, slope: new Float64Array(nodes) };
  const step = new Float64Array(nodes);
  const equal = cost.every((c) => c === cost[0] || !Number.isFinite(c));
  const sorted = new Float64Array(nodes);

  const least = (state: Uint8Array, { level, slope }: Cut): number => {
    let value = level;
    let left = budget;
    let count = 0;
    for (let v = 0; v < nodes; v++) {
      if (state[v] === taken) {
        value -= slope[v];
        left -= cost[v];
      } else if (state[v] === open && slope[v] > 0) sorted[count++] = equal ? slope[v] : slope[v] / cost[v];
    }
    if (left <= 0 || count === 0) return value;
    const view = sorted.subarray(0, count).sort();
    if (equal) {
      for (let i = count - 1; i >= 0 && left > 0; i--) {
        value -= view[i] * Math.min(1, left / cost[0]);
        left -= cost[0];
      }
      return value;
    }
    // The rate at which the budget runs out; then everything better whole.
    const byRate = [...state.keys()].filter((v) => state[v] === open && slope[v] > 0);
    byRate.sort((a, b) => slope[b] / cost[b] - slope[a] / cost[a]);
    for (const v of byRate) {
      if (left <= 0) break;
      value -= slope[v] * Math.min(1, left / cost[v]);
      left -= cost[v];
    }
    return value;
  };

  /** x moved onto Σ cost·x = what is left of the budget, 0 ≤ x ≤ 1, by bisection on the shadow price. */
  const project = (state: Uint8Array, x: Float64Array) => {
    let left = budget;
    let low = -1;
    let high = 0;
    for (let v = 0; v < nodes; v++) {
      if (state[v] === taken) left -= cost[v];
      else if (state[v] === open) {
        low = Math.min(low, (x[v] - 1) / cost[v]);
        high = Math.max(high, x[v] / cost[v]);
      }
    }
    for (let i = 0; i < 30; i++) {
      const price = (low + high) / 2;
      let sum = 0;
      for (let v = 0; v < nodes; v++) {
        if (state[v] === open) sum += cost[v] * Math.min(1, Math.max(0, x[v] - price * cost[v]));
      }
      if (sum > left) low = price;
      else high = price;
    }
    for (let v = 0; v < nodes; v++) {
      x[v] = state[v] === taken ? 1 : state[v] === kept ? 0 : Math.min(1, Math.max(0, x[v] - high * cost[v]));
    }
  };
  const blend = (into: Cut, a: Cut, b: Cut, share: number) => {
    into.level = a.level + share * (b.level - a.level);
    for (let v = 0; v < nodes; v++) into.slope[v] = a.slope[v] + share * (b.slope[v] - a.slope[v]);
  };

  const along = (state: Uint8Array, share: number): number => {
    blend(trial, mean, fresh, share);
    return least(state, trial);
  };

  const improve = (state: Uint8Array, cut: Cut, x: Float64Array, rounds: number, enough: number): number => {
    for (let v = 0; v < nodes; v++) gone[v] = state[v] === taken ? 1 : 0;
    const clusters = watch === null ? clustersOf(graph, state) : null;
    step.fill(0);
    project(state, x);
    let bound = least(state, cut);
    mean.level = cut.level;
    mean.slope.set(cut.slope);
    let pace = 1;
    let idle = 0;
    for (let round = 0; round < rounds && bound <= enough && !stop(); round++) {
      const value = evaluate(x, gone, fresh, clusters);
      // Share of the new cut: the bound is concave in it; golden section. Never nothing: the average has to move for a better one to be found.
      let low = 0;
      let high = 1;
      let a = 1 - golden;
      let b = golden;
      let atA = along(state, a);
      let atB = along(state, b);
      for (let i = 0; i < 5; i++) {
        if (atA > atB) {
          high = b;
          b = a;
          atB = atA;
          a = high - golden * (high - low);
          atA = along(state, a);
        } else {
          low = a;
          a = b;
          atA = atB;
          b = low + golden * (high - low);
          atB = along(state, b);
        }
      }
      const share = Math.max((low + high) / 2, 0.1 * pace);
      blend(trial, mean, fresh, share);
      watch?.blended(share);
      mean.level = trial.level;
      mean.slope.set(trial.slope);
      const reached = least(state, trial);
      if (reached > bound) {
        idle = reached > bound + 1e-3 * Math.max(1, value - bound) ? 0 : idle + 1;
        bound = reached;
        cut.level = trial.level;
        cut.slope.set(trial.slope);
        watch?.bettered(bound);
      } else idle += 1;
      if (idle >= 5) {
        pace *= 0.6;
        idle = 0;
        if (pace < 0.02) break;
      }
      let norm = 0;
      let middle = 0;
      let count = 0;
      for (let v = 0; v < nodes; v++) {
        if (state[v] !== open) continue;
        step[v] = 0.35 * fresh.slope[v] + 0.65 * step[v];
        middle += step[v];
        count += 1;
      }
      middle /= Math.max(1, count);
      for (let v = 0; v < nodes; v++) if (state[v] === open) norm += (step[v] - middle) ** 2;
      if (norm === 0) break;
      const length = (pace * Math.max(value - bound, 1e-6)) / norm;
      for (let v = 0; v < nodes; v++) if (state[v] === open) x[v] += length * step[v];
      project(state, x);
    }
    return bound;
  };
  return { improve, least };
}
