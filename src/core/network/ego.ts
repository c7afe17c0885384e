/** Hops from a centre over a network, direction ignored: breadth-first search, O(nodes + edges reached). */
import type { SceneNetwork } from './scene-network.ts';

/** Fewest edges from `centre` by node number, -1 beyond `most`; never through or to a node of `barred`. */
export function egoHops(
  network: SceneNetwork,
  centre: readonly number[],
  most: number,
  barred: ReadonlySet<number>,
): Int32Array {
  const hops = new Int32Array(network.start.length - 1).fill(-1);
  for (const node of centre) hops[node] = 0;
  let ring: readonly number[] = centre;
  for (let hop = 1; hop <= most && ring.length > 0; hop++) {
    const next: number[] = [];
    const reach = (other: number) => {
      if (hops[other] >= 0 || barred.has(other)) return;
      hops[other] = hop;
      next.push(other);
    };
    for (const node of ring) {
      for (let edge = network.start[node]; edge < network.start[node + 1]; edge++) reach(network.to[edge]);
      for (let at = network.inStart[node]; at < network.inStart[node + 1]; at++)
        reach(network.from[network.inEdge[at]]);
    }
    ring = next;
  }
  return hops;
}
