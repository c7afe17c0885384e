/**
 * Pairwise connectivity and largest component as compact mixed-integer programs over pairs (after Veremyev, Boginski, Pasiliao 2014).
 * u_ij = 1 where i and j stay joined. Edge: u_ij + x_i + x_j ≥ 1. No edge, a the end with fewer neighbours: u_ab + x_a ≥ u_kb for
 * each neighbour k of a. Pairs in different components need no variable. Largest: z + x_i ≥ 1 + Σ_j u_ij. O(n·m) rows.
 */
import { unitsByNode, type MilpModel } from './funds-model.ts';
import { lpSum, lpText } from './milp-solver.ts';
import type { FreezableUnit, PlainGraph } from './objective.ts';

/** Rows the pair model of this graph would have, without building it. */
export function pairRows(graph: PlainGraph): number {
  const component = componentOf(graph);
  const degrees = new Map<number, number[]>();
  for (let v = 0; v < graph.nodes; v++) {
    const list = degrees.get(component[v]) ?? [];
    list.push(graph.start[v + 1] - graph.start[v]);
    degrees.set(component[v], list);
  }
  let rows = 0;
  for (const list of degrees.values()) {
    // Each pair costs the smaller of its degrees.
    list.toSorted((a, b) => a - b).forEach((degree, i) => (rows += degree * (list.length - 1 - i)));
  }
  return rows;
}

/** The model of `pairwise` or `largest`; a node that no unit holds cannot be taken away. */
export function pairModel(
  objectiveName: 'pairwise' | 'largest',
  graph: PlainGraph,
  units: readonly FreezableUnit[],
  budget: number,
): MilpModel {
  const { nodes, start, neighbours } = graph;
  const component = componentOf(graph);
  const holders = unitsByNode(nodes, units);
  const gone = holders.map((list) => list.map((u) => `+ x${u}`).join(' '));
  const degree = (v: number) => start[v + 1] - start[v];
  const pair = (i: number, j: number) => (i < j ? `u${i}_${j}` : `u${j}_${i}`);
  const rows: string[] = [];
  const pairs: string[] = [];
  const joined: string[][] = Array.from({ length: nodes }, () => []);
  for (let i = 0; i < nodes; i++) {
    const near = new Set(neighbours.subarray(start[i], start[i + 1]));
    for (let j = i + 1; j < nodes; j++) {
      if (component[i] !== component[j]) continue;
      const name = pair(i, j);
      pairs.push(name);
      joined[i].push(name);
      joined[j].push(name);
      if (near.has(j)) {
        rows.push(`${name} ${gone[i]} ${gone[j]} >= 1`);
        continue;
      }
      const [a, b] = degree(i) <= degree(j) ? [i, j] : [j, i];
      for (let e = start[a]; e < start[a + 1]; e++) rows.push(`${name} ${gone[a]} - ${pair(neighbours[e], b)} >= 0`);
    }
  }
  const bounds = pairs.map((name) => `0 <= ${name} <= 1`);
  const used = units.flatMap((unit, u) => (unit.nodes.length > 0 ? [u] : []));
  if (used.length > 0) rows.push(`${lpSum(used.map((u) => `+ ${units[u].cost} x${u}`))} <= ${budget}`);
  let objective = pairs.map((name) => `+ ${name}`);
  if (objectiveName === 'largest') {
    objective = ['z'];
    bounds.push(`0 <= z <= ${nodes}`);
    for (let v = 0; v < nodes; v++) {
      rows.push(`${lpSum(['z', gone[v], ...joined[v].map((name) => `- ${name}`)])} >= 1`);
    }
  }
  const held = new Set(used);
  const variable = units.map((_, u) => (held.has(u) ? `x${u}` : null));
  return {
    text: lpText(
      objective,
      rows,
      bounds,
      used.map((u) => `x${u}`),
    ),
    scale: 1,
    variable,
  };
}

/** By node, the lowest node of its component. */
function componentOf(graph: PlainGraph): Int32Array {
  const { nodes, start, neighbours } = graph;
  const component = new Int32Array(nodes).fill(-1);
  for (let root = 0; root < nodes; root++) {
    if (component[root] >= 0) continue;
    component[root] = root;
    const queue = [root];
    for (const v of queue) {
      for (let e = start[v]; e < start[v + 1]; e++) {
        const w = neighbours[e];
        if (component[w] >= 0) continue;
        component[w] = root;
        queue.push(w);
      }
    }
  }
  return component;
}
