/** Published dismantling heuristics, written plainly: collective influence (Morone, Makse 2015) and CoreHD (Zdeborová, Zhang, Zhou 2016). */
import type { PlainGraph } from '../../src/core/disruption/objective.ts';

const around = (graph: PlainGraph, v: number) => [...graph.neighbours.subarray(graph.start[v], graph.start[v + 1])];

/** Always the node with the largest (d−1)·Σ (d−1) over the nodes at distance `reach`; the rest by degree when all are 0. */
export function collectiveInfluence(graph: PlainGraph, reach: number): readonly number[] {
  const gone = new Set<number>();
  const near = (v: number) => around(graph, v).filter((w) => !gone.has(w));
  const influence = (v: number): number => {
    const seen = new Set([v]);
    let shell = [v];
    for (let step = 0; step < reach; step++) {
      const next: number[] = [];
      for (const u of shell) {
        for (const w of near(u)) {
          if (seen.has(w)) continue;
          seen.add(w);
          next.push(w);
        }
      }
      shell = next;
    }
    return (near(v).length - 1) * shell.reduce((sum, u) => sum + near(u).length - 1, 0);
  };
  return inTurn(graph.nodes, gone, (v) => influence(v) * graph.nodes + near(v).length);
}

/** Always the node of highest degree within the 2-core; without a core, of highest degree. */
export function coreHd(graph: PlainGraph): readonly number[] {
  const gone = new Set<number>();
  let core = new Set<number>();
  const near = (v: number, inside: ReadonlySet<number>) => around(graph, v).filter((w) => inside.has(w)).length;
  const peel = () => {
    core = new Set([...Array(graph.nodes).keys()].filter((v) => !gone.has(v)));
    for (;;) {
      const loose = [...core].filter((v) => near(v, core) < 2);
      if (loose.length === 0) return;
      for (const v of loose) core.delete(v);
    }
  };
  const there = () => new Set([...Array(graph.nodes).keys()].filter((v) => !gone.has(v)));
  return inTurn(graph.nodes, gone, (v) => (core.has(v) ? graph.nodes + near(v, core) : near(v, there())), peel);
}

function inTurn(
  nodes: number,
  gone: Set<number>,
  score: (v: number) => number,
  before: () => void = () => {},
): readonly number[] {
  const order: number[] = [];
  while (order.length < nodes) {
    before();
    let pick = -1;
    let most = -Infinity;
    for (let v = 0; v < nodes; v++) {
      if (gone.has(v)) continue;
      const worth = score(v);
      if (worth <= most) continue;
      most = worth;
      pick = v;
    }
    gone.add(pick);
    order.push(pick);
  }
  return order;
}
