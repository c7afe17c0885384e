/**
 * Ways as the nodes and links of a Sankey: columns by the longest chain of links that run forward in the order of first arrival, the
 * smaller nodes of each side drawn as one, the smallest links not drawn; both counted. O(links · log links).
 */
import type { Way } from './group-flow-ways.ts';
import type { Part } from '../tracing/paths/useful-part.ts';

export type FlowSide = 'source' | 'inner' | 'target';

export interface PictureNode {
  /** Node of the directory; -1 where several are drawn as one. */
  readonly node: number;
  readonly side: FlowSide;
  /** How many it stands for. */
  readonly members: number;
  readonly column: number;
  /** Base-currency minor units that pass through. */
  readonly through: number;
}

export interface PictureLink {
  /** Places in the list of nodes. */
  readonly from: number;
  readonly to: number;
  readonly flow: number;
  /** Runs against the columns: money that went to a node known earlier. */
  readonly back: boolean;
  /** Transfers of the part, ascending, and what of the flow each carries. */
  readonly transfers: readonly (readonly [transfer: number, flow: number])[];
}

export interface FlowPicture {
  readonly nodes: readonly PictureNode[];
  /** Most money first. */
  readonly links: readonly PictureLink[];
  /** Links too small to be drawn (and with them nodes that have no other), and payments among nodes drawn as one. */
  readonly undrawn: { readonly links: number; readonly flow: number };
  readonly within: { readonly transfers: number; readonly flow: number };
}

export interface PictureLimits {
  /** Base-currency minor units: nodes below are drawn as one, links below not at all. */
  readonly least: number;
  readonly mostNodes: number;
  readonly mostLinks: number;
}

const sides: readonly FlowSide[] = ['source', 'inner', 'target'];
/** A holder may pay with one account and pass money on with another. */
const weight: { readonly [side in FlowSide]: number } = { inner: 0, target: 1, source: 2 };

/** `drawnAs` gives the node of the directory a node of the part is drawn as. */
export function flowPicture(
  part: Part,
  ways: readonly Way[],
  drawnAs: (node: number) => number,
  { least, mostNodes, mostLinks }: PictureLimits,
): FlowPicture {
  const drawn = Array.from(part.nodeOf, drawnAs);
  const through = new Map<number, number>();
  const sideOf = new Map<number, FlowSide>();
  const carried = new Map<number, number>();
  for (const { transfers, amount } of ways) {
    const passed = new Set<number>();
    transfers.forEach((e, i) => {
      carried.set(e, (carried.get(e) ?? 0) + amount);
      const ends = [drawn[part.from[e]], drawn[part.to[e]]] as const;
      ends.forEach((v, end) => {
        passed.add(v);
        const side = i === 0 && end === 0 ? 'source' : i === transfers.length - 1 && end === 1 ? 'target' : 'inner';
        const known = sideOf.get(v) ?? 'inner';
        sideOf.set(v, weight[side] > weight[known] ? side : known);
      });
    });
    for (const v of passed) through.set(v, (through.get(v) ?? 0) + amount);
  }
  const largest = [...through].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).map(([v]) => v);
  const large = largest.filter((v) => (through.get(v) ?? 0) >= least);
  const own = new Set(largest.length <= mostNodes ? large : large.slice(0, mostNodes - sides.length));
  for (const side of sides) {
    const rest = largest.filter((v) => !own.has(v) && sideOf.get(v) === side);
    if (rest.length === 1) own.add(rest[0]);
  }
  // Nodes by themselves keep their number, those drawn together get -1, -2, -3 by side.
  const place = (v: number) => (own.has(v) ? v : -1 - sides.indexOf(sideOf.get(v) ?? 'inner'));

  const links = new Map<string, { from: number; to: number; flow: number; transfers: [number, number][] }>();
  const arrival = new Map<number, number>();
  let [withinCount, withinFlow] = [0, 0];
  for (const [e, amount] of [...carried].toSorted((a, b) => a[0] - b[0])) {
    const [from, to] = [place(drawn[part.from[e]]), place(drawn[part.to[e]])];
    if (from === to) {
      if (drawn[part.from[e]] !== drawn[part.to[e]]) [withinCount, withinFlow] = [withinCount + 1, withinFlow + amount];
      continue;
    }
    if (!arrival.has(to)) arrival.set(to, part.time[e]);
    const key = `${from} ${to}`;
    const link = links.get(key) ?? { from, to, flow: 0, transfers: [] };
    link.flow += amount;
    link.transfers.push([e, amount]);
    links.set(key, link);
  }
  const bySize = [...links.values()].toSorted((a, b) => b.flow - a.flow || a.from - b.from || a.to - b.to);
  const shown = bySize.filter((link) => link.flow >= least).slice(0, mostLinks);
  const members = new Map<number, number[]>();
  for (const v of largest) members.set(place(v), [...(members.get(place(v)) ?? []), v]);
  const sideAt = (v: number) => (v < 0 ? sides[-1 - v] : (sideOf.get(v) ?? 'inner'));
  const joined = new Set(shown.flatMap(({ from, to }) => [from, to]));
  const order = [...joined].toSorted(
    (a, b) => firstSeen(sideAt(a), arrival.get(a)) - firstSeen(sideAt(b), arrival.get(b)) || a - b,
  );
  const column = columnsOf(order, shown, sideAt);
  const at = new Map(order.map((v, i) => [v, i]));
  return {
    nodes: order.map((v) => ({
      node: v < 0 ? -1 : v,
      side: sideAt(v),
      members: members.get(v)?.length ?? 1,
      column: column.get(v) ?? 0,
      through: (members.get(v) ?? []).reduce((sum, member) => sum + (through.get(member) ?? 0), 0),
    })),
    links: shown.map(({ from, to, flow, transfers }) => ({
      from: at.get(from) ?? 0,
      to: at.get(to) ?? 0,
      flow,
      back: (column.get(to) ?? 0) <= (column.get(from) ?? 0),
      transfers,
    })),
    undrawn: {
      links: bySize.length - shown.length,
      flow: bySize.slice(shown.length).reduce((sum, link) => sum + link.flow, 0),
    },
    within: { transfers: withinCount, flow: withinFlow },
  };
}

/** Payers stand before everybody, payees after. */
function firstSeen(side: FlowSide, arrival = 0): number {
  return side === 'source' ? -Number.MAX_VALUE : side === 'target' ? Number.MAX_VALUE : arrival;
}

function columnsOf(
  order: readonly number[],
  links: readonly { readonly from: number; readonly to: number }[],
  sideAt: (v: number) => FlowSide,
): ReadonlyMap<number, number> {
  const rank = new Map(order.map((v, i) => [v, i]));
  const column = new Map(order.map((v) => [v, sideAt(v) === 'source' ? 0 : 1]));
  for (const v of order)
    for (const { from, to } of links)
      if (to === v && sideAt(v) !== 'source' && (rank.get(from) ?? 0) < (rank.get(v) ?? 0))
        column.set(v, Math.max(column.get(v) ?? 0, (column.get(from) ?? 0) + 1));
  const inner = order.filter((v) => sideAt(v) !== 'target');
  const end = 1 + Math.max(0, ...inner.map((v) => column.get(v) ?? 0));
  return new Map(order.map((v) => [v, sideAt(v) === 'target' ? end : (column.get(v) ?? 0)]));
}
