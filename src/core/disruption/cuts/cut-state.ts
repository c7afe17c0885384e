/**
 * A graph with some nodes taken away, kept up to date move by move: components, their sizes, Σ φ(size), and for every node what taking it
 * would save. Giving back merges the adjacent components by relabelling all but the largest; taking relabels the component only; savings
 * come from one depth-first walk of a component (lowpoints, Hopcroft and Tarjan 1973) and are kept until it changes. O(component) a move.
 */
import type { CutGraph } from './cut-graph.ts';
import { totalWeight } from './cut-graph.ts';

export interface CutState {
  /** 1 where taken away. */
  readonly removed: Uint8Array;
  /** Nodes taken away: the first `taken()` entries, in no order. */
  readonly list: Int32Array;
  readonly taken: () => number;
  readonly spent: () => number;
  /** Σ φ(size) over components. */
  readonly energy: () => number;
  /** Size of the largest component, by weight. */
  readonly largest: () => number;
  /** Component of a node that is there; ids are reused. */
  readonly component: Int32Array;
  /** By component id. */
  readonly size: Int32Array;
  /** How far `energy` would rise when `v` came back. */
  readonly rise: (v: number) => number;
  /** How far it would fall when `v` went. */
  readonly drop: (v: number) => number;
  /** Rise of energy when a node of weight `w` joins a component of size `s`. */
  readonly joined: (s: number, w: number) => number;
  readonly take: (v: number) => void;
  readonly give: (v: number) => void;
}

/** Everything there at first. `phi[s]` for s = 0..total weight, convex, phi[0] = 0. */
export function cutState(graph: CutGraph, phi: Float64Array): CutState {
  const { nodes, start, neighbours, weight, cost } = graph;
  const removed = new Uint8Array(nodes);
  const list = new Int32Array(nodes);
  const place = new Int32Array(nodes);
  const component = new Int32Array(nodes).fill(-1);
  const size = new Int32Array(nodes + 1);
  /** 1 while `saving` holds for the whole component. */
  const known = new Uint8Array(nodes + 1);
  const saving = new Float64Array(nodes);
  const free = Int32Array.from({ length: nodes + 1 }, (_, i) => nodes - i);
  const bySize = new Int32Array(totalWeight(graph) + 1);
  const queue = new Int32Array(nodes);
  const mark = new Int32Array(nodes);
  const idMark = new Int32Array(nodes + 1);
  const found = new Int32Array(nodes);
  const low = new Int32Array(nodes);
  const below = new Int32Array(nodes);
  const parent = new Int32Array(nodes);
  const edge = new Int32Array(nodes);
  const cutSize = new Int32Array(nodes);
  const cutEnergy = new Float64Array(nodes);
  let clock = 0;
  let freeCount = nodes + 1;
  let taken = 0;
  let spent = 0;
  let energy = 0;
  let top = 0;

  const count = (s: number) => {
    bySize[s] += 1;
    if (s > top) top = s;
  };
  const uncount = (s: number) => {
    bySize[s] -= 1;
  };
  const largest = () => {
    while (top > 0 && bySize[top] === 0) top -= 1;
    return top;
  };
  /** Gives `root`'s connected nodes the id; returns their weight. */
  const paint = (root: number, id: number): number => {
    let sum = weight[root];
    let tail = 1;
    queue[0] = root;
    component[root] = id;
    for (let head = 0; head < tail; head++) {
      const v = queue[head];
      for (let e = start[v]; e < start[v + 1]; e++) {
        const w = neighbours[e];
        if (removed[w] !== 0 || component[w] === id) continue;
        component[w] = id;
        sum += weight[w];
        queue[tail++] = w;
      }
    }
    return sum;
  };
  const settle = (root: number) => {
    const id = free[--freeCount];
    size[id] = paint(root, id);
    known[id] = 0;
    energy += phi[size[id]];
    count(size[id]);
  };
  for (let v = 0; v < nodes; v++) if (component[v] < 0) settle(v);

  const rise = (v: number): number => {
    clock += 1;
    let sum = weight[v];
    let before = 0;
    for (let e = start[v]; e < start[v + 1]; e++) {
      const w = neighbours[e];
      if (removed[w] !== 0) continue;
      const id = component[w];
      if (idMark[id] === clock) continue;
      idMark[id] = clock;
      sum += size[id];
      before += phi[size[id]];
    }
    return phi[sum] - before;
  };

  const give = (v: number) => {
    clock += 1;
    let host = -1;
    let sum = weight[v];
    for (let e = start[v]; e < start[v + 1]; e++) {
      const w = neighbours[e];
      if (removed[w] !== 0) continue;
      const id = component[w];
      if (idMark[id] === clock) continue;
      idMark[id] = clock;
      energy -= phi[size[id]];
      uncount(size[id]);
      sum += size[id];
      if (host < 0 || size[id] > size[host]) host = id;
    }
    removed[v] = 0;
    taken -= 1;
    const last = list[taken];
    list[place[v]] = last;
    place[last] = place[v];
    spent -= cost[v];
    if (host < 0) host = free[--freeCount];
    component[v] = host;
    for (let e = start[v]; e < start[v + 1]; e++) {
      const w = neighbours[e];
      if (removed[w] !== 0 || component[w] === host) continue;
      free[freeCount++] = component[w];
      paint(w, host);
    }
    size[host] = sum;
    known[host] = 0;
    energy += phi[sum];
    count(sum);
  };

  let lastPart = 0;
  /** Walks from one neighbour of the node just taken until its other neighbours are met or the part ends; returns how many are still unmet. */
  const split = (root: number, v: number, id: number, unmet: number): number => {
    clock += 1;
    lastPart = 0;
    for (let e = start[v]; e < start[v + 1]; e++) {
      const w = neighbours[e];
      if (removed[w] === 0 && component[w] === id) mark[w] = -clock;
    }
    let left = unmet - 1;
    let sum = weight[root];
    let tail = 1;
    queue[0] = root;
    mark[root] = clock;
    for (let head = 0; head < tail; head++) {
      const u = queue[head];
      for (let e = start[u]; e < start[u + 1]; e++) {
        const w = neighbours[e];
        if (removed[w] !== 0 || mark[w] === clock) continue;
        if (mark[w] === -clock && --left === 0) return 0;
        mark[w] = clock;
        sum += weight[w];
        queue[tail++] = w;
      }
    }
    // The part ended with neighbours outside it: it is a component of its own.
    const own = free[--freeCount];
    for (let i = 0; i < tail; i++) component[queue[i]] = own;
    size[own] = sum;
    known[own] = 0;
    energy += phi[sum];
    count(sum);
    lastPart = sum;
    return left;
  };

  const take = (v: number) => {
    const id = component[v];
    energy -= phi[size[id]];
    uncount(size[id]);
    removed[v] = 1;
    list[taken] = v;
    place[v] = taken;
    taken += 1;
    spent += cost[v];
    let rest = size[id] - weight[v];
    // All parts but the last are walked and get ids of their own; what is left keeps the old one.
    let unmet = 0;
    for (let e = start[v]; e < start[v + 1]; e++) if (removed[neighbours[e]] === 0) unmet += 1;
    for (let e = start[v]; unmet > 1; e++) {
      const root = neighbours[e];
      if (removed[root] !== 0 || component[root] !== id) continue;
      unmet = split(root, v, id, unmet);
      rest -= lastPart;
    }
    known[id] = 0;
    if (rest > 0) {
      size[id] = rest;
      energy += phi[rest];
      count(rest);
    } else free[freeCount++] = id;
  };

  const walk = (root: number) => {
    const id = component[root];
    const all = phi[size[id]];
    clock += 1;
    const base = clock;
    let visited = 0;
    let v = root;
    queue[visited++] = v;
    found[v] = low[v] = visited;
    mark[v] = base;
    below[v] = weight[v];
    parent[v] = -1;
    edge[v] = start[v];
    cutSize[v] = 0;
    cutEnergy[v] = 0;
    while (v >= 0) {
      if (edge[v] < start[v + 1]) {
        const w = neighbours[edge[v]++];
        if (removed[w] !== 0 || w === parent[v]) continue;
        if (mark[w] === base) {
          if (found[w] < low[v]) low[v] = found[w];
          continue;
        }
        queue[visited++] = w;
        found[w] = low[w] = visited;
        mark[w] = base;
        below[w] = weight[w];
        parent[w] = v;
        edge[w] = start[w];
        cutSize[w] = 0;
        cutEnergy[w] = 0;
        v = w;
        continue;
      }
      const p = parent[v];
      if (p >= 0) {
        if (low[v] < low[p]) low[p] = low[v];
        below[p] += below[v];
        if (low[v] >= found[p]) {
          cutSize[p] += below[v];
          cutEnergy[p] += phi[below[v]];
        }
      }
      v = p;
    }
    const whole = size[id];
    for (let i = 0; i < visited; i++) {
      const u = queue[i];
      saving[u] = all - cutEnergy[u] - phi[whole - weight[u] - cutSize[u]];
    }
    known[id] = 1;
  };
  const drop = (v: number): number => {
    if (known[component[v]] === 0) walk(v);
    return saving[v];
  };
  return {
    removed,
    list,
    taken: () => taken,
    spent: () => spent,
    energy: () => energy,
    largest,
    component,
    size,
    rise,
    drop,
    joined: (s, w) => phi[s + w] - phi[s],
    take,
    give,
  };
}
