/**
 * Maximum flow by Dinic's algorithm (1970) on typed arrays, level graph plus blocking flow with current arcs.
 * O(V²E) in general, close to linear on time-expanded networks. Capacities are whole numbers in doubles (exact below 2^53).
 */

/** Arcs in pairs: arc 2i runs forward, 2i+1 is its reverse. Adjacency as CSR over arcs. */
export interface ArcNetwork {
  readonly nodes: number;
  readonly head: Uint32Array;
  readonly start: Uint32Array;
  readonly arcs: Uint32Array;
}

/** Arc i of the list becomes arcs 2i (forward) and 2i+1. */
export function arcNetwork(nodes: number, tails: readonly number[], heads: readonly number[]): ArcNetwork {
  const count = tails.length;
  const head = new Uint32Array(2 * count);
  const start = new Uint32Array(nodes + 1);
  for (let i = 0; i < count; i++) {
    head[2 * i] = heads[i];
    head[2 * i + 1] = tails[i];
    start[tails[i] + 1] += 1;
    start[heads[i] + 1] += 1;
  }
  for (let v = 0; v < nodes; v++) start[v + 1] += start[v];
  const fill = start.slice(0, nodes);
  const arcs = new Uint32Array(2 * count);
  for (let a = 0; a < 2 * count; a++) arcs[fill[head[a ^ 1]]++] = a;
  return { nodes, head, start, arcs };
}

/** Pushes the maximum flow from `source` to `sink` and returns its value; `residual` (by arc) is used up in place. */
export function pushMaxFlow(network: ArcNetwork, residual: Float64Array, source: number, sink: number): number {
  const { nodes, head, start, arcs } = network;
  const level = new Int32Array(nodes);
  const current = new Uint32Array(nodes);
  const queue = new Uint32Array(nodes);
  const path = new Uint32Array(nodes);
  let total = 0;
  for (;;) {
    level.fill(-1);
    level[source] = 0;
    queue[0] = source;
    let size = 1;
    for (let front = 0; front < size && level[sink] < 0; front++) {
      const v = queue[front];
      for (let e = start[v]; e < start[v + 1]; e++) {
        const w = head[arcs[e]];
        if (level[w] >= 0 || residual[arcs[e]] <= 0) continue;
        level[w] = level[v] + 1;
        queue[size++] = w;
      }
    }
    if (level[sink] < 0) return total;
    for (let v = 0; v < nodes; v++) current[v] = start[v];
    let depth = 0;
    let v = source;
    for (;;) {
      if (v === sink) {
        let least = Infinity;
        for (let i = 0; i < depth; i++) least = Math.min(least, residual[path[i]]);
        let back = 0;
        for (let i = depth - 1; i >= 0; i--) {
          residual[path[i]] -= least;
          residual[path[i] ^ 1] += least;
          if (residual[path[i]] <= 0) back = i;
        }
        total += least;
        depth = back;
        v = head[path[back] ^ 1];
        continue;
      }
      let next = -1;
      while (current[v] < start[v + 1]) {
        const arc = arcs[current[v]];
        if (residual[arc] > 0 && level[head[arc]] === level[v] + 1) {
          next = arc;
          break;
        }
        current[v] += 1;
      }
      if (next >= 0) {
        path[depth++] = next;
        v = head[next];
      } else {
        if (depth === 0) break;
        // A dead end: nothing more comes through here in this phase.
        depth -= 1;
        v = head[path[depth] ^ 1];
        current[v] += 1;
      }
    }
  }
}
