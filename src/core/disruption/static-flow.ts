/** Maximum flow that ignores time: what a reading without dates would believe. Same network, every transaction at any moment. */
import { arcNetwork, pushMaxFlow } from './max-flow.ts';
import type { FlowNetwork } from './objective.ts';

/** Value with node v's transactions from `frozenFrom[v]` on taken out (null = none). */
export function staticFlow(network: FlowNetwork, frozenFrom: Float64Array | null): number {
  const { nodes, from, to, time, amount } = network;
  const tails: number[] = [];
  const heads: number[] = [];
  const sizes: number[] = [];
  const add = (tail: number, head: number, size: number) => {
    tails.push(tail);
    heads.push(head);
    sizes.push(size);
  };
  for (let i = 0; i < from.length; i++) {
    if (frozenFrom !== null && (time[i] >= frozenFrom[from[i]] || time[i] >= frozenFrom[to[i]])) continue;
    if (from[i] !== to[i]) add(from[i], to[i], amount[i]);
  }
  for (const v of network.sources) add(nodes, v, Infinity);
  for (const v of network.targets) add(v, nodes + 1, Infinity);
  const capacity = new Float64Array(2 * sizes.length);
  sizes.forEach((size, i) => (capacity[2 * i] = size));
  return pushMaxFlow(arcNetwork(nodes + 2, tails, heads), capacity, nodes, nodes + 1);
}
