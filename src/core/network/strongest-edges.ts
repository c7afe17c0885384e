/**
 * Which edges among drawn nodes are drawn where there is no room for all: the leading ones, then a maximum spanning forest (J. B. Kruskal, 1956) so
 * that what is drawn hangs together, then the others by money. Edges are put in order only as far as that takes. O(edges) for each part of them.
 */
import { pageByValue } from '../desk/page-rows.ts';
import type { SceneNetwork } from './scene-network.ts';

const sortedAtFirst = 4_000;

/** At most `room` of `edges`, ascending; of equal money the lower number. `nodes`: those the edges are between. */
export function strongestEdges(
  network: Pick<SceneNetwork, 'from' | 'to' | 'amount'>,
  nodes: readonly number[],
  edges: readonly number[],
  leading: readonly number[],
  room: number,
): readonly number[] {
  const among = new Set(leading.length === 0 ? [] : edges);
  const first = new Set(leading.filter((edge) => among.has(edge)));
  const others = Uint32Array.from(first.size === 0 ? edges : edges.filter((edge) => !first.has(edge))).sort();
  const placeOf = new Map(nodes.map((node, place) => [node, place]));
  const place = (node: number) => placeOf.get(node) ?? 0;
  const ends = {
    from: others.map((edge) => place(network.from[edge])),
    to: others.map((edge) => place(network.to[edge])),
  };
  const leads = [...first].map((edge) => [place(network.from[edge]), place(network.to[edge])] as const);
  // Whether the forest is whole is told by what all edges join.
  const all = unions(nodes.length);
  for (const [a, b] of leads) all.join(a, b);
  for (let at = 0; at < others.length; at++) all.join(ends.from[at], ends.to[at]);
  const grown = unions(nodes.length);
  for (const [a, b] of leads) grown.join(a, b);
  const money = Float64Array.from(others, (edge) => network.amount[edge]);
  const forest: number[] = [];
  const rest: number[] = [];
  for (let sorted = 0, most = sortedAtFirst; sorted < others.length; most *= 4) {
    if (grown.joined() === all.joined() && first.size + forest.length + rest.length >= room) break;
    const part = pageByValue(money, true, sorted, most);
    sorted += part.length;
    for (const at of part) (grown.join(ends.from[at], ends.to[at]) ? forest : rest).push(others[at]);
  }
  return [...first, ...forest, ...rest].slice(0, Math.max(0, room)).sort((a, b) => a - b);
}

function unions(count: number) {
  const parent = Uint32Array.from({ length: count }, (_, at) => at);
  let joined = 0;
  const root = (at: number): number => {
    let top = at;
    while (parent[top] !== top) {
      parent[top] = parent[parent[top]];
      top = parent[top];
    }
    return top;
  };
  return {
    joined: () => joined,
    /** Whether they were apart. */
    join(one: number, other: number): boolean {
      const [a, b] = [root(one), root(other)];
      if (a === b) return false;
      parent[a] = b;
      joined++;
      return true;
    },
  };
}
