/**
 * Which nodes and edges fit into a scene. Forced nodes and the ends of leading edges first, then nodes by rank (hops in an ego network, then money), each with
 * its strongest neighbour where it would stand alone; they take at most two fifths of the room while edges want the rest.
 * Among the kept nodes a maximum spanning forest is drawn first (Kruskal 1956), so that what is drawn hangs together, then the
 * other edges by money. Room left over goes to further nodes with all their edges. O(candidates log candidates + their edges).
 */
import type { Hops } from './hops-by-rows.ts';
import type { SceneNetwork } from './scene-network.ts';
import { strongestEdges } from './strongest-edges.ts';

export interface Candidates {
  /** Node numbers that may be drawn, each once; forced ones need not be among them. */
  readonly nodes: Uint32Array;
  /** In order of importance; drawn whatever their rank, as far as the limit goes. */
  readonly forced: readonly number[];
  /** Edge numbers, drawn before other edges, as far as the limit goes. */
  readonly leading: readonly number[];
  /** By node number, smaller is nearer; null when all are equally near. */
  readonly hops: Hops | null;
}

export interface Drawn {
  readonly nodes: readonly number[];
  /** Edge numbers of the network. */
  readonly edges: readonly number[];
}

const nodeShare = 0.4;

/** How many nodes come in before edges have had their turn. */
export function nodeRoomOf(candidates: number, limit: number): number {
  return candidates <= limit * nodeShare ? limit : Math.floor(limit * nodeShare);
}

/** At most `limit` nodes and edges together. */
export function chooseDrawn(network: SceneNetwork, candidates: Candidates, limit: number): Drawn {
  const nodes = network.start.length - 1;
  const mayDraw = new Uint8Array(nodes);
  for (const node of candidates.nodes) mayDraw[node] = 1;
  const kept: number[] = [];
  const isKept = new Uint8Array(nodes);
  const keep = (node: number) => {
    if (isKept[node] === 1) return;
    isKept[node] = 1;
    kept.push(node);
  };
  const ends = candidates.leading.flatMap((edge) => [network.from[edge], network.to[edge]]);
  for (const node of [...new Set([...candidates.forced, ...ends])].slice(0, limit)) keep(node);
  /** The node with, where none of its neighbours is kept, the one it deals with most. */
  const withPartner = (node: number): readonly number[] => {
    if (dealsWithKept(network, node, isKept)) return isKept[node] === 1 ? [] : [node];
    const partner = strongestPartner(network, node, mayDraw);
    return [node, partner].filter((one) => one >= 0 && isKept[one] === 0);
  };
  const ranked = rankNodes(network, candidates, limit);
  const nodeRoom = nodeRoomOf(candidates.nodes.length, limit);
  for (const node of [...kept, ...ranked]) {
    const fresh = withPartner(node);
    if (kept.length + fresh.length <= nodeRoom) for (const one of fresh) keep(one);
    if (kept.length >= nodeRoom) break;
  }
  const edges: number[] = [];
  for (const node of kept) {
    for (let edge = network.start[node]; edge < network.start[node + 1]; edge++) {
      if (isKept[network.to[edge]] === 1) edges.push(edge);
    }
  }
  if (kept.length + edges.length > limit) {
    return { nodes: kept, edges: strongestEdges(network, kept, edges, candidates.leading, limit - kept.length) };
  }
  for (const node of ranked) {
    if (kept.length + edges.length >= limit) break;
    const fresh = withPartner(node);
    // Those of the two that may come in count as kept while their edges are looked for.
    for (const one of fresh) isKept[one] = 1;
    const more = new Set(fresh.flatMap((one) => edgesBetween(network, one, isKept)));
    for (const one of fresh) isKept[one] = 0;
    if (kept.length + edges.length + fresh.length + more.size > limit) continue;
    for (const one of fresh) keep(one);
    edges.push(...more);
  }
  return { nodes: kept, edges: edges.sort((a, b) => a - b) };
}

/** The first `limit` candidates, best first: ring by ring, in a ring by money, equal ones by number. */
export function rankNodes(
  network: Pick<SceneNetwork, 'money'>,
  { nodes, hops }: Pick<Candidates, 'nodes' | 'hops'>,
  limit: number,
): readonly number[] {
  if (hops === null) return richest(network, nodes, limit);
  const ranked: number[] = [];
  const farthest = nodes.reduce((most, node) => Math.max(most, hops[node]), 0);
  for (let hop = 0; hop <= farthest && ranked.length < limit; hop++) {
    ranked.push(
      ...richest(
        network,
        nodes.filter((node) => hops[node] === hop),
        limit - ranked.length,
      ),
    );
  }
  return ranked;
}

/** The `most` nodes with the most money in and out. Only those at or above the amount of the last of them are sorted. */
export function richest({ money }: Pick<SceneNetwork, 'money'>, nodes: Uint32Array, most: number): readonly number[] {
  const richer = (a: number, b: number) => money[b] - money[a] || a - b;
  let found: number[] = [];
  /** What so many have at least: who has less is not among them. */
  let least = 0;
  for (let at = 0; at < nodes.length; at++) {
    if (money[nodes[at]] < least) continue;
    found.push(nodes[at]);
    if (found.length < most * 4 + 1_000) continue;
    found = found.sort(richer).slice(0, most);
    least = most === 0 ? Infinity : money[found[most - 1]];
  }
  return found.sort(richer).slice(0, most);
}

/** Whether any edge joins `node` with a node marked in `kept`. */
function dealsWithKept(network: SceneNetwork, node: number, kept: Uint8Array): boolean {
  for (let edge = network.start[node]; edge < network.start[node + 1]; edge++) {
    if (kept[network.to[edge]] === 1) return true;
  }
  for (let at = network.inStart[node]; at < network.inStart[node + 1]; at++) {
    if (kept[network.from[network.inEdge[at]]] === 1) return true;
  }
  return false;
}

/** Edges either way between `node` and the nodes marked in `kept`. */
function edgesBetween(network: SceneNetwork, node: number, kept: Uint8Array): readonly number[] {
  const edges: number[] = [];
  for (let edge = network.start[node]; edge < network.start[node + 1]; edge++) {
    if (kept[network.to[edge]] === 1) edges.push(edge);
  }
  for (let at = network.inStart[node]; at < network.inStart[node + 1]; at++) {
    const edge = network.inEdge[at];
    if (kept[network.from[edge]] === 1) edges.push(edge);
  }
  return edges;
}

/** The node marked in `mayDraw` to whom the most goes by one link, or from whom where that is more; of equal payers the first; -1 = none. */
export function strongestPartner(network: SceneNetwork, node: number, mayDraw: Uint8Array): number {
  const { start, to, inStart, inEdge, from, amount } = network;
  let partner = -1;
  let most = -1;
  for (let edge = start[node]; edge < start[node + 1]; edge++) {
    if (mayDraw[to[edge]] === 1 && amount[edge] > most) [partner, most] = [to[edge], amount[edge]];
  }
  let pays = false;
  for (let at = inStart[node]; at < inStart[node + 1]; at++) {
    const edge = inEdge[at];
    const payer = from[edge];
    if (mayDraw[payer] === 0 || amount[edge] < most) continue;
    if (amount[edge] === most && !(pays && payer < partner)) continue;
    [partner, most, pays] = [payer, amount[edge], true];
  }
  return partner;
}
