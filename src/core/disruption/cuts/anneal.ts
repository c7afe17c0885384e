/**
 * Anytime search for the best nodes to take away, by annealing on components: nodes are taken, given back, or given back to one
 * component at the price of their neighbours in the others (the move of vertex-separator search; Benlic, Hao 2013). A removal has a price
 * that falls and rises: cheap removals break the graph into more parts than the budget allows, then the parts are bought back together.
 * Proves nothing. Deterministic by seed and number of steps; a step costs O(component touched).
 */
import type { Random } from '../../scenario/random.ts';
import type { CutGraph } from './cut-graph.ts';
import type { CutState } from './cut-state.ts';

/** −ln((i + ½)/1024) from ln x = 2 artanh((x − 1)/(x + 1)): sums and products only, the same bits on every engine. */
const patience = Float64Array.from({ length: 1024 }, (_, i) => {
  let x = (i + 0.5) / 1024;
  let sum = 0;
  while (x < 0.75) {
    x *= 2;
    sum += Math.LN2;
  }
  const t = (x - 1) / (x + 1);
  let power = t;
  for (let n = 1; n < 40; n += 2) {
    sum -= (2 * power) / n;
    power *= t * t;
  }
  return sum;
});

/** x^(1/n) for x > 0 by bisection on products: the same bits on every engine, which `**` does not promise. */
function root(x: number, n: number): number {
  let low = Math.min(x, 1);
  let high = Math.max(x, 1);
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    let power = 1;
    let base = middle;
    for (let k = n; k > 0; k = Math.floor(k / 2)) {
      if (k % 2 === 1) power *= base;
      base *= base;
    }
    if (power < x) low = middle;
    else high = middle;
  }
  return high;
}

/** One pass of the annealing. */
export interface Pass {
  readonly steps: number;
  /** Price of a unit of cost at first. */
  readonly price: number;
  /** `sweep`: every removal is paid for, the price grows by `growth` to the end or until the budget holds. Else only what is over the budget is
   * paid for, at a price that stays (`keep`) or follows what keeps the plan at the edge of the budget (`follow`). */
  readonly mode: 'sweep' | 'keep' | 'follow';
  readonly growth: number;
  /** Temperature first and last; in a sweep in parts of the price. */
  readonly hot: number;
  readonly cold: number;
  /** Steps in a hundred that exchange one removal for another. */
  readonly swaps: number;
}

const block = 256;
const mostOthers = 8;

/**
 * Runs passes on `state`. `offer` is called whenever the state is within the budget after a move; `stop` is asked once a block (in large
 * graphs more often) and ends the pass. Returns the price at the end.
 */
export function annealing(
  graph: CutGraph,
  state: CutState,
  budget: number,
  random: Random,
  offer: () => void,
  stop: () => boolean,
): (pass: Pass) => number {
  const { nodes, start, neighbours, weight, cost } = graph;
  const { removed, list, component, size } = state;
  const free = Int32Array.from([...Array(nodes).keys()].filter((v) => cost[v] <= budget));
  const others = new Int32Array(mostOthers);
  // A step may walk the whole graph.
  const large = nodes > 2000;
  let price = 1;
  let sweeping = false;

  /** What spending `more` costs. */
  const charge = (more: number): number => {
    if (sweeping) return price * more;
    const over = state.spent() - budget;
    return price * (Math.max(0, over + more) - Math.max(0, over));
  };
  /** Gives `u` back and takes a node near it, or anywhere. */
  const exchange = (u: number, limit: number): boolean => {
    const near = start[u + 1] - start[u];
    const v =
      near > 0 && random.below(2) === 0 ? neighbours[start[u] + random.below(near)] : free[random.below(free.length)];
    if (removed[v] !== 0 || !(cost[v] <= budget)) return false;
    const least = charge(cost[v] - cost[u]) - state.drop(v) - limit;
    if (least > 0) return false;
    const home = component[v];
    let touches = false;
    for (let e = start[u]; e < start[u + 1] && !touches; e++) {
      touches = removed[neighbours[e]] === 0 && component[neighbours[e]] === home;
    }
    if (!touches && state.rise(u) + least > 0) return false;
    state.take(v);
    const good = !touches || state.rise(u) + least <= 0;
    state.give(good ? u : v);
    return good;
  };
  /** Gives `v` back to the component of one neighbour drawn at random; its neighbours in other components go. */
  const shift = (v: number, limit: number): boolean => {
    let there = 0;
    let host = -1;
    for (let e = start[v]; e < start[v + 1]; e++) {
      const w = neighbours[e];
      if (removed[w] === 0 && random.below(++there) === 0) host = component[w];
    }
    if (there < 2) return false;
    let lost = 0;
    let more = -cost[v];
    let change = state.joined(size[host], weight[v]);
    for (let e = start[v]; e < start[v + 1]; e++) {
      const w = neighbours[e];
      if (removed[w] !== 0 || component[w] === host) continue;
      if (lost === mostOthers || !(cost[w] <= budget)) return false;
      others[lost++] = w;
      more += cost[w];
      change -= state.drop(w);
    }
    if (lost === 0 || change + charge(more) > limit) return false;
    for (let i = 0; i < lost; i++) state.take(others[i]);
    state.give(v);
    return true;
  };
  const step = (limit: number, swaps: number): boolean => {
    const taken = state.taken();
    if (taken > 0 && random.below(100) < swaps) return exchange(list[random.below(taken)], limit);
    if (taken > 0 && random.below(2) === 0) {
      const v = list[random.below(taken)];
      if (state.rise(v) + charge(-cost[v]) > limit) return shift(v, limit);
      state.give(v);
      return true;
    }
    const v = free[random.below(free.length)];
    if (removed[v] !== 0 || charge(cost[v]) - state.drop(v) > limit) return false;
    state.take(v);
    return true;
  };

  return (pass) => {
    const blocks = Math.max(1, Math.ceil(pass.steps / block));
    const growth = root(pass.growth, blocks);
    const cooling = root(pass.cold / pass.hot, blocks);
    price = pass.price;
    sweeping = pass.mode === 'sweep';
    let heat = pass.hot;
    if (free.length === 0) return price;
    for (let b = 0; b < blocks && !stop(); b++) {
      const temperature = sweeping ? heat * price : heat;
      let over = 0;
      for (let i = 0; i < block; i++) {
        if (large && i % 8 === 7 && stop()) break;
        const moved = step(temperature * patience[random.below(patience.length)], pass.swaps);
        if (state.spent() > budget) over += 1;
        else if (moved) offer();
      }
      heat *= cooling;
      if (sweeping) {
        if (over === 0) break;
        price *= growth;
      } else if (pass.mode === 'follow') {
        if (over > block * 0.75) price *= 1.05;
        else if (over < block * 0.25) price /= 1.05;
      }
    }
    return price;
  };
}
