/** For every node of one component: how many joined pairs end when that node alone goes. Lowpoints (Hopcroft, Tarjan 1973), O(n + m) of the component. */
import type { PlainGraph } from './objective.ts';

/** Scratch arrays of the graph's size, to be reused between calls. */
export interface DropScratch {
  readonly found: Int32Array;
  readonly low: Int32Array;
  readonly size: Int32Array;
  readonly parent: Int32Array;
  readonly edge: Uint32Array;
  /** Children cut off by the node: their nodes, and pairs within them. */
  readonly cutNodes: Int32Array;
  readonly cutPairs: Float64Array;
  readonly order: Uint32Array;
}

export function dropScratch(nodes: number): DropScratch {
  const ints = () => new Int32Array(nodes);
  return {
    found: ints(),
    low: ints(),
    size: ints(),
    parent: ints(),
    edge: new Uint32Array(nodes),
    cutNodes: ints(),
    cutPairs: new Float64Array(nodes),
    order: new Uint32Array(nodes),
  };
}

/**
 * Walks the component of `root` in the graph without `removed`. Returns its size; its nodes are then the first entries of
 * `scratch.order`, and `drop[v]` is the fall of pairwise connectivity when v goes too.
 */
export function cutDrops(
  graph: PlainGraph,
  removed: Uint8Array,
  root: number,
  scratch: DropScratch,
  drop: Float64Array,
): number {
  const { start, neighbours } = graph;
  const { found, low, size, parent, edge, cutNodes, cutPairs, order } = scratch;
  let count = 0;
  const enter = (v: number, from: number) => {
    order[count++] = v;
    found[v] = low[v] = count;
    size[v] = 1;
    parent[v] = from;
    edge[v] = start[v];
    cutNodes[v] = 0;
    cutPairs[v] = 0;
  };
  // 0 = not found; the caller's arrays may hold an older walk.
  found.fill(0);
  enter(root, -1);
  let v = root;
  while (v >= 0) {
    if (edge[v] < start[v + 1]) {
      const w = neighbours[edge[v]++];
      if (removed[w] !== 0 || w === parent[v]) continue;
      if (found[w] !== 0) low[v] = Math.min(low[v], found[w]);
      else {
        enter(w, v);
        v = w;
      }
      continue;
    }
    const p = parent[v];
    if (p >= 0) {
      low[p] = Math.min(low[p], low[v]);
      size[p] += size[v];
      if (low[v] >= found[p]) {
        cutNodes[p] += size[v];
        cutPairs[p] += (size[v] * (size[v] - 1)) / 2;
      }
    }
    v = p;
  }
  const all = (count * (count - 1)) / 2;
  for (let i = 0; i < count; i++) {
    const u = order[i];
    const rest = count - 1 - cutNodes[u];
    drop[u] = all - cutPairs[u] - (rest * (rest - 1)) / 2;
  }
  return count;
}
