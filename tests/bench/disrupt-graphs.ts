/** Graphs made for the bench of disruption, the same every time. */
import type { FreezableUnit, PlainGraph } from '../../src/core/disruption/objective.ts';
import { graphOfEnds } from '../../src/core/disruption/plain-graph.ts';

/** Whole numbers below `n`; multiplicative (Numerical Recipes). */
function numbers(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * n);
  };
}

/** G(n, m); the few repeated edges and loops are left out. */
export function randomGraph(nodes: number, edges: number): PlainGraph {
  const below = numbers(1);
  return graphOfEnds(
    nodes,
    Uint32Array.from({ length: 2 * edges }, () => below(nodes)),
  );
}

/** Preferential attachment (Barabási, Albert 1999), `each` edges a node, the nodes numbered at random. */
export function attachedGraph(nodes: number, each: number): PlainGraph {
  const below = numbers(7);
  const name = Uint32Array.from({ length: nodes }, (_, v) => v);
  for (let i = nodes - 1; i > 0; i--) {
    const j = below(i + 1);
    [name[i], name[j]] = [name[j] ?? 0, name[i] ?? 0];
  }
  const ends = new Uint32Array(2 * each * nodes);
  for (let e = 0; e < ends.length; e += 2) {
    ends[e] = Math.floor(e / 2 / each);
    ends[e + 1] = ends[below(Math.max(1, e))] ?? 0;
  }
  return graphOfEnds(
    nodes,
    ends.map((v) => name[v] ?? 0),
  );
}

export interface CovertGraph {
  readonly kind: string;
  readonly graph: PlainGraph;
  readonly k: number;
  /** Nodes that must stay. */
  readonly keep: readonly number[];
  /** By node; null: all the same. */
  readonly cost: readonly number[] | null;
}

type Edges = (below: (n: number) => number, nodes: number) => readonly (readonly [number, number])[];

/** Each new node joins one that is there, drawn by degree; then a few more edges. */
const tree =
  (extra: number): Edges =>
  (below, nodes) => {
    const edges: (readonly [number, number])[] = [];
    for (let v = 1; v < nodes; v++) edges.push([v, edges[below(edges.length + 1)]?.[below(2)] ?? 0]);
    for (let i = 0; i < nodes * extra; i++) edges.push([below(nodes), below(nodes)]);
    return edges;
  };

/** A ring with neighbours at one and two steps, one edge in eight led elsewhere (Watts, Strogatz 1998). */
const smallWorld: Edges = (below, nodes) =>
  Array.from({ length: nodes * 2 }, (_, i) => {
    const v = i % nodes;
    return [v, below(8) === 0 ? below(nodes) : (v + (i < nodes ? 1 : 2)) % nodes] as const;
  });

/** Cells of eight, half of whose members know each other, and few bridges between cells. */
const cells: Edges = (below, nodes) => {
  const edges: (readonly [number, number])[] = [];
  for (let a = 0; a < nodes; a++) {
    if (a % 8 > 0) edges.push([a, a - 1 - below(a % 8)]);
    for (let b = a + 1; b < nodes && b % 8 > 0; b++) if (below(3) === 0) edges.push([a, b]);
  }
  for (let c = 8; c < nodes; c += 8) edges.push([c + below(Math.min(8, nodes - c)), below(c)]);
  for (let i = 0; i < nodes / 3; i++) edges.push([below(nodes), below(nodes)]);
  return edges;
};

/** A core of an eighth of the nodes in which one pair in three is joined; everyone else knows one or two of it and sometimes each other. */
const corePeriphery: Edges = (below, nodes) => {
  const core = Math.ceil(nodes / 8);
  const edges: (readonly [number, number])[] = [];
  for (let a = 0; a < core; a++) for (let b = 0; b < a; b++) if (below(3) === 0) edges.push([a, b]);
  for (let v = core; v < nodes; v++) {
    edges.push([v, below(core)]);
    if (below(2) === 0) edges.push([v, below(core)]);
    if (below(3) === 0) edges.push([v, below(nodes)]);
  }
  return edges;
};

/** Points in a square joined to the nearest until there are 2.4 edges a node. */
const geometric: Edges = (below, nodes) => {
  const points = Array.from({ length: nodes }, () => [below(10_000), below(10_000)] as const);
  const apart = points.flatMap(([x, y], a) =>
    points.slice(0, a).map(([u, v], b) => ({ a, b, far: (x - u) * (x - u) + (y - v) * (y - v) })),
  );
  return apart
    .toSorted((p, q) => p.far - q.far)
    .slice(0, Math.floor(nodes * 2.4))
    .map(({ a, b }) => [a, b] as const);
};

const kinds: readonly (readonly [string, Edges, nodes: number])[] = [
  ['near-tree', tree(0.1), 200],
  ['tree and more', tree(0.6), 60],
  ['small world', smallWorld, 60],
  ['cells', cells, 64],
  ['core-periphery', corePeriphery, 70],
  ['geometric', geometric, 60],
];

/** Thirty graphs of the size of a covert network (near-trees larger), every third with costs 1 to 3, every third with five nodes that must stay. */
export function covertGraphs(): readonly CovertGraph[] {
  return kinds.flatMap(([kind, edges, least], t) =>
    [0, 1, 2, 3, 4].map((turn): CovertGraph => {
      const below = numbers(1000 * t + turn + 1);
      for (let i = 0; i < 20; i++) below(2);
      const nodes = Math.min(110, least + turn * 12) + (kind === 'near-tree' ? 90 + turn * 60 : 0);
      const ends = edges(below, nodes).flat();
      const cost = turn % 3 === 1 ? Array.from({ length: nodes }, () => 1 + below(3)) : null;
      return {
        kind,
        graph: graphOfEnds(nodes, Uint32Array.from(ends)),
        k: [5, 10, 7, 10, 6][turn] ?? 5,
        keep: turn % 3 === 2 ? Array.from({ length: 5 }, () => below(nodes)) : [],
        cost,
      };
    }),
  );
}

/** A graph of each kind with `nodes` nodes. */
export function kindsOf(nodes: number): readonly { readonly kind: string; readonly graph: PlainGraph }[] {
  return kinds.map(([kind, edges], t) => {
    const below = numbers(77 + t);
    return { kind, graph: graphOfEnds(nodes, Uint32Array.from(edges(below, nodes).flat())) };
  });
}

/** A unit for each node that may go. */
export function unitsOf(
  graph: PlainGraph,
  cost: readonly number[] | null = null,
  keep: readonly number[] = [],
): readonly FreezableUnit[] {
  return Array.from({ length: graph.nodes }, (_, v): FreezableUnit => ({
    key: `account:${v}`,
    nodes: [v],
    cost: cost?.[v] ?? 1,
  })).filter((unit) => !keep.includes(unit.nodes[0] ?? -1));
}
