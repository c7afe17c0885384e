/**
 * Brute force written another way than the code under test: flow by the minimum over all time-cuts, optimum by all subsets,
 * components by repeated merging, distances by Floyd and Warshall.
 */
import type { FlowNetwork } from '../../src/core/disruption/objective.ts';

export interface Transfer {
  readonly from: number;
  readonly to: number;
  readonly time: number;
  readonly amount: number;
}

export function transfersOf(network: FlowNetwork): readonly Transfer[] {
  return Array.from(network.from, (from, i) => ({
    from,
    to: network.to[i] ?? -1,
    time: network.time[i] ?? NaN,
    amount: network.amount[i] ?? NaN,
  }));
}

/**
 * Largest delivery by augmenting single units along time-respecting residual walks: state (node, moment), one unit at a time
 * (Ford and Fulkerson on the full, uncompacted expansion with a copy for each account and instant).
 */
export function slowFlow(
  transfers: readonly Transfer[],
  sources: readonly number[],
  targets: readonly number[],
): number {
  const times = [...new Set(transfers.map((t) => t.time))].toSorted((a, b) => a - b);
  // Copy of v before instant k: what it may pay out at instant k. A transfer at instant k leaves copy k and reaches copy k + 1.
  const id = (v: number, k: number) => `${v}@${k}`;
  const capacity = new Map<string, Map<string, number>>();
  const arc = (a: string, b: string, size: number) => {
    const row = capacity.get(a) ?? new Map<string, number>();
    row.set(b, (row.get(b) ?? 0) + size);
    capacity.set(a, row);
    const back = capacity.get(b) ?? new Map<string, number>();
    back.set(a, back.get(a) ?? 0);
    capacity.set(b, back);
  };
  const accounts = new Set(transfers.flatMap((t) => [t.from, t.to]));
  for (const t of transfers) {
    const k = times.indexOf(t.time);
    const tail = sources.includes(t.from) ? 'S' : targets.includes(t.from) ? null : id(t.from, k);
    const head = targets.includes(t.to) ? 'T' : sources.includes(t.to) ? null : id(t.to, k + 1);
    if (tail !== null && head !== null) arc(tail, head, t.amount);
  }
  for (const v of accounts) for (let k = 0; k < times.length; k++) arc(id(v, k), id(v, k + 1), 1e9);
  for (let value = 0; ; value++) {
    const from = new Map<string, string>([['S', '']]);
    const stack = ['S'];
    while (stack.length > 0 && !from.has('T')) {
      const at = stack.pop() ?? '';
      for (const [next, size] of capacity.get(at) ?? []) {
        if (size <= 0 || from.has(next)) continue;
        from.set(next, at);
        stack.push(next);
      }
    }
    if (!from.has('T')) return value;
    for (let at = 'T'; at !== 'S'; at = from.get(at) ?? 'S') {
      const before = from.get(at) ?? 'S';
      arc(before, at, -1);
      arc(at, before, 1);
    }
  }
}

/** Flow with each node of `frozen` losing its transfers from its time on. */
export function slowFrozenFlow(network: FlowNetwork, frozen: ReadonlyMap<number, number>): number {
  const left = transfersOf(network).filter(
    (t) => t.time < (frozen.get(t.from) ?? Infinity) && t.time < (frozen.get(t.to) ?? Infinity),
  );
  return slowFlow(left, network.sources, network.targets);
}

/** Every subset of 0..n-1 within the budget. */
export function subsets(costs: readonly number[], budget: number): readonly (readonly number[])[] {
  let all: (readonly number[])[] = [[]];
  costs.forEach((_, u) => {
    all = [...all, ...all.map((set) => [...set, u])];
  });
  return all.filter((set) => set.reduce((sum, u) => sum + (costs[u] ?? 0), 0) <= budget + 1e-9);
}

/** Component sizes, joined pairs and Σ 1/d of an edge list without the nodes of `out`. */
export function slowShape(nodes: number, edges: readonly (readonly [number, number])[], out: readonly number[]) {
  const distance = Array.from({ length: nodes }, (_, i) =>
    Array.from({ length: nodes }, (_unused, j) => (i === j ? 0 : Infinity)),
  );
  const cell = (i: number, j: number) => distance[i]?.[j] ?? Infinity;
  const set = (i: number, j: number, value: number) => {
    const row = distance[i];
    if (row !== undefined) row[j] = value;
  };
  for (const [a, b] of edges) {
    if (a === b || out.includes(a) || out.includes(b)) continue;
    set(a, b, 1);
    set(b, a, 1);
  }
  for (let k = 0; k < nodes; k++)
    for (let i = 0; i < nodes; i++)
      for (let j = 0; j < nodes; j++) set(i, j, Math.min(cell(i, j), cell(i, k) + cell(k, j)));
  let pairs = 0;
  let closeness = 0;
  let largest = 0;
  for (let i = 0; i < nodes; i++) {
    if (out.includes(i)) continue;
    let size = 1;
    for (let j = 0; j < nodes; j++) {
      if (j === i || !Number.isFinite(cell(i, j))) continue;
      size += 1;
      if (j < i) continue;
      pairs += 1;
      closeness += 1 / cell(i, j);
    }
    largest = Math.max(largest, size);
  }
  return { pairwise: pairs, fragmentation: closeness, largest };
}
