/**
 * Betweenness of every node of an undirected, unweighted network on typed arrays: U. Brandes, A faster algorithm for betweenness centrality,
 * Journal of Mathematical Sociology 25(2), 2001. O(nodes · (nodes + edges)) time, O(nodes + edges) space. To the bit what graphology's library
 * gives (it goes through neighbours in order of their numbers as well) where it can count the ways, without an array for each node of each search.
 */

/** By place in `nodes`, 0..1: the share of pairs of others whose shortest ways lead through it. `from`, `to`: nodes; pairs may come twice. */
export function betweenness(nodes: ArrayLike<number>, from: ArrayLike<number>, to: ArrayLike<number>): Float64Array {
  const n = nodes.length;
  const { start, neighbours } = neighboursOf(nodes, from, to);
  const central = new Float64Array(n);
  const delta = new Float64Array(n);
  // Not whole numbers of 32 bits, as the library has: two ways round thirty-two times over would come out as none.
  const ways = new Float64Array(n);
  const depth = new Int32Array(n);
  /** In order of distance. */
  const queue = new Uint32Array(n);
  /** Before node w on shortest ways: before[start[w]] … as many as `befores[w]`. */
  const before = new Uint32Array(neighbours.length);
  const befores = new Uint32Array(n);
  for (let source = 0; source < n; source++) {
    depth.fill(-1);
    ways.fill(0);
    befores.fill(0);
    depth[source] = 0;
    ways[source] = 1;
    queue[0] = source;
    let size = 1;
    for (let head = 0; head < size; head++) {
      const v = queue[head];
      const next = depth[v] + 1;
      delta[v] = 0;
      for (let at = start[v]; at < start[v + 1]; at++) {
        const w = neighbours[at];
        if (depth[w] === -1) {
          depth[w] = next;
          queue[size++] = w;
        }
        if (depth[w] !== next) continue;
        ways[w] += ways[v];
        before[start[w] + befores[w]++] = v;
      }
    }
    for (let tail = size - 1; tail > 0; tail--) {
      const w = queue[tail];
      const share = (1 + delta[w]) / ways[w];
      const end = start[w] + befores[w];
      for (let at = start[w]; at < end; at++) delta[before[at]] += ways[before[at]] * share;
      central[w] += delta[w];
    }
  }
  const scale = n <= 2 ? 1 : 1 / ((n - 1) * (n - 2));
  return central.map((value) => value * scale);
}

/** Neighbours by place, each once, in order of their numbers. */
function neighboursOf(nodes: ArrayLike<number>, from: ArrayLike<number>, to: ArrayLike<number>) {
  const placeOf = new Map<number, number>();
  for (let n = 0; n < nodes.length; n++) placeOf.set(nodes[n], n);
  const sets = Array.from({ length: nodes.length }, () => new Set<number>());
  for (let e = 0; e < from.length; e++) {
    const [a, b] = [placeOf.get(from[e]) ?? 0, placeOf.get(to[e]) ?? 0];
    sets[a].add(b);
    sets[b].add(a);
  }
  const start = new Uint32Array(nodes.length + 1);
  for (let n = 0; n < nodes.length; n++) start[n + 1] = start[n] + sets[n].size;
  const neighbours = new Uint32Array(start[nodes.length]);
  for (const [n, set] of sets.entries())
    neighbours.set(
      [...set].sort((a, b) => nodes[a] - nodes[b]),
      start[n],
    );
  return { start, neighbours };
}
