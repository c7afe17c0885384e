/**
 * Pairwise connectivity and largest component as compact mixed-integer programs over pairs (Veremyev, Boginski, Pasiliao 2014), for a solver that
 * shares nothing with ours. Edge: u_ij + x_i + x_j ≥ 1. No edge: u_ab + x_a ≥ u_kb for each neighbour k of a. Largest: z + x_i ≥ 1 + Σ_j u_ij.
 */
import { lpSum, lpText } from '../../src/core/disruption/milp-solver.ts';
import type { PlainGraph } from '../../src/core/disruption/objective.ts';

/** CPLEX LP text; a node that costs Infinity has no variable. */
export function pairProgram(
  objective: 'pairwise' | 'largest',
  graph: PlainGraph,
  cost: readonly number[],
  budget: number,
): string {
  const { nodes, start, neighbours } = graph;
  const gone = (v: number) => (Number.isFinite(cost[v]) ? `+ x${v}` : '');
  const pair = (i: number, j: number) => (i < j ? `u${i}_${j}` : `u${j}_${i}`);
  const rows: string[] = [];
  const pairs: string[] = [];
  const joined: string[][] = Array.from({ length: nodes }, () => []);
  for (let a = 0; a < nodes; a++) {
    const near = neighbours.subarray(start[a], start[a + 1]);
    for (let b = a + 1; b < nodes; b++) {
      const name = pair(a, b);
      pairs.push(name);
      joined[a]?.push(`- ${name}`);
      joined[b]?.push(`- ${name}`);
      if (near.includes(b)) rows.push(`${name} ${gone(a)} ${gone(b)} >= 1`);
      else for (const k of near) rows.push(`${name} ${gone(a)} - ${pair(k, b)} >= 0`);
    }
  }
  const free = [...cost.keys()].filter((v) => Number.isFinite(cost[v]));
  if (free.length > 0) rows.push(`${lpSum(free.map((v) => `+ ${cost[v] ?? 0} x${v}`))} <= ${budget}`);
  const bounds = pairs.map((name) => `0 <= ${name} <= 1`);
  const names = free.map((v) => `x${v}`);
  if (objective === 'pairwise') {
    return lpText(
      pairs.map((name) => `+ ${name}`),
      rows,
      bounds,
      names,
    );
  }
  joined.forEach((list, v) => rows.push(`${lpSum(['z', gone(v), ...list])} >= 1`));
  return lpText(['z'], rows, [...bounds, `0 <= z <= ${nodes}`], names);
}
