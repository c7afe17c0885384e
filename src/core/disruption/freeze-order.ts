/**
 * An order for a whole network: at each step the node whose loss ends most pairs for its cost, of equal ones the one with most neighbours
 * left; found for all nodes by one walk a step (lowpoints). Never worse than adaptive degree: the better of the two by mean largest part is
 * given. O(n·(n + m)) up to `mostSteps`, beyond that adaptive degree alone, O(n + m).
 */
import { degreeRemoval } from './degree-order.ts';
import { lastRemovals } from './last-removals.ts';
import type { PlainGraph } from './objective.ts';
import { removal, type Removal } from './removal.ts';
import { curveOfRemoval, robustness, type RemovalCurve, type Robustness } from './removal-curve.ts';

export interface FreezeOrder {
  readonly order: Uint32Array;
  readonly curve: RemovalCurve;
  readonly robustness: Robustness;
}

const mostSteps = 2e8;

/** `cost` by node, > 0; left out, all cost the same. */
export function freezeOrder(graph: PlainGraph, cost?: ArrayLike<number>): FreezeOrder {
  const scored = (whole: Removal): FreezeOrder => {
    const { order } = whole;
    const curve = curveOfRemoval(whole);
    const steps = cost === undefined ? undefined : Float64Array.from(order, (v) => cost[v]);
    return { order, curve, robustness: robustness(graph.nodes, curve, steps) };
  };
  const byDegree = scored(degreeRemoval(graph));
  if (graph.nodes * (graph.nodes + graph.neighbours.length) > mostSteps) return byDegree;
  const byPairs = scored(removal(graph, pairsOrder(graph, cost)));
  return byPairs.robustness.largest <= byDegree.robustness.largest ? byPairs : byDegree;
}

function pairsOrder(graph: PlainGraph, cost?: ArrayLike<number>): Uint32Array {
  const { nodes, start, neighbours } = graph;
  const sweep = lastRemovals(graph);
  const removed = new Uint8Array(nodes);
  const degree = Int32Array.from({ length: nodes }, (_, v) => start[v + 1] - start[v]);
  return Uint32Array.from({ length: nodes }, () => {
    const { pairs, pairsWithout } = sweep(removed);
    let pick = -1;
    let most = -1;
    for (let v = 0; v < nodes; v++) {
      if (removed[v] !== 0) continue;
      const worth = (pairs - pairsWithout[v]) / (cost === undefined ? 1 : cost[v]);
      if (worth > most || (worth === most && degree[v] > degree[pick])) {
        most = worth;
        pick = v;
      }
    }
    removed[pick] = 1;
    for (let e = start[pick]; e < start[pick + 1]; e++) degree[neighbours[e]] -= 1;
    return pick;
  });
}
