/** The flow between two groups as the screen shows it: amounts, picture, what limits it. */
import type { NodeKey } from '../dataset/dataset.ts';
import type { Directory } from '../dataset/directory.ts';
import type { Steps } from '../dataset/run-steps.ts';
import { toldAs } from '../dataset/told-as.ts';
import { staticFlow } from '../disruption/static-flow.ts';
import type { Filter } from '../ledger/filter.ts';
import { transactionId } from '../ledger/ledger.ts';
import type { TransferGraph } from '../tracing/paths/transfer-graph.ts';
import { marksOf, partOf, type Sides } from '../tracing/paths/useful-part.ts';
import { groupFlow, type GroupFlow } from './group-flow.ts';
import { flowPicture, type FlowPicture, type FlowSide } from './group-flow-picture.ts';
import { waySteps } from './group-flow-ways.ts';
import { partNetwork } from './part-network.ts';
import { sidesOf, type Groups } from './path-sides.ts';

export interface GroupFlowRequest extends Groups {
  readonly filter: Filter;
  /** Base-currency minor units a transaction must have. */
  readonly least: number;
  readonly drawn: 'parties' | 'accounts';
  /** Nodes and links that carry less than this share of the flow are not drawn by themselves; 0 = as many as fit. */
  readonly detail: number;
}

/** A transaction and how much of it the flow uses, base-currency minor units. */
export interface UsedTransaction {
  readonly id: string;
  readonly flow: number;
}

export interface FlowNode {
  /** Null where several are drawn as one. */
  readonly key: NodeKey | null;
  /** Name of the holder; and where accounts are drawn, the account. */
  readonly label: string;
  readonly account: string;
  readonly side: FlowSide;
  readonly members: number;
  readonly column: number;
}

export interface FlowLink {
  readonly from: number;
  readonly to: number;
  readonly flow: number;
  readonly back: boolean;
  readonly transactions: readonly UsedTransaction[];
}

export interface CutLink {
  readonly from: NodeKey;
  readonly to: NodeKey;
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly flow: number;
  readonly transactions: readonly UsedTransaction[];
}

export interface GroupFlowView {
  /** Base-currency minor units. */
  readonly value: number;
  /** What a reading without dates would give; null where the network is too large to ask. */
  readonly ignoringTime: number | null;
  readonly transactions: number;
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
  readonly undrawn: FlowPicture['undrawn'];
  readonly within: FlowPicture['within'];
  /** Where the flow is limited: out of the payers, into the payees, or between; the transactions all used up, most money first. */
  readonly limit: { readonly where: FlowSide; readonly links: readonly CutLink[] };
  readonly both: readonly string[];
}

const mostForStatic = 100_000;

/** Over the transactions whose `mask` is 1. Yields the share done, 0 to 1. */
export function* groupFlowView(
  directory: Directory,
  graph: TransferGraph,
  request: GroupFlowRequest,
  mask: Uint8Array,
): Generator<number, GroupFlowView> {
  const sides = sidesOf(directory, request);
  const { ledger } = directory.dataset;
  const found = yield* groupFlow(graph, sides, { mask, least: request.least });
  const { part, value } = found;
  const ended = () => 1;
  const ways = yield* toldAs(waySteps(found), ended);
  const drawnAs = (node: number) =>
    request.drawn === 'parties' && node < directory.accounts ? directory.holderOf(node) : node;
  const picture = flowPicture(part, ways, drawnAs, { least: value * request.detail, mostNodes: 40, mostLinks: 80 });
  const used = (transfers: readonly (readonly [number, number])[]): readonly UsedTransaction[] =>
    transfers.map(([e, flow]) => ({ id: transactionId(ledger, part.index[e]), flow }));
  const named = (node: number) => {
    const holder = node >= 0 && node < directory.accounts ? directory.holderOf(node) : node;
    return {
      label: node < 0 ? '' : directory.labelOf(holder),
      account: node >= 0 && holder !== node ? directory.labelOf(node) : '',
    };
  };
  const without = yield* toldAs(ignoringTime(graph, sides, mask, request.least), ended);
  return {
    value,
    ignoringTime: without,
    transactions: new Set(ways.flatMap(({ transfers }) => transfers)).size,
    nodes: picture.nodes.map(({ node, side, members, column }) => ({
      key: node < 0 ? null : directory.keyOf(node),
      ...named(node),
      side,
      members,
      column,
    })),
    links: picture.links.map(({ transfers, ...link }) => ({ ...link, transactions: used(transfers) })),
    undrawn: picture.undrawn,
    within: picture.within,
    limit: limitOf(directory, found, drawnAs, used),
    both: [...new Set(sides.both.map((node) => named(node).label))],
  };
}

function limitOf(
  directory: Directory,
  { part, cut }: GroupFlow,
  drawnAs: (node: number) => number,
  used: (transfers: readonly (readonly [number, number])[]) => readonly UsedTransaction[],
): GroupFlowView['limit'] {
  const links = new Map<string, { from: number; to: number; flow: number; transfers: (readonly [number, number])[] }>();
  for (const e of cut) {
    const [from, to] = [drawnAs(part.nodeOf[part.from[e]]), drawnAs(part.nodeOf[part.to[e]])];
    const link = links.get(`${from} ${to}`) ?? { from, to, flow: 0, transfers: [] };
    link.flow += part.amount[e];
    link.transfers.push([e, part.amount[e]]);
    links.set(`${from} ${to}`, link);
  }
  const where =
    cut.length > 0 && cut.every((e) => part.source[part.from[e]] === 1)
      ? 'source'
      : cut.length > 0 && cut.every((e) => part.target[part.to[e]] === 1)
        ? 'target'
        : 'inner';
  const label = (node: number) => directory.labelOf(node < directory.accounts ? directory.holderOf(node) : node);
  return {
    where,
    links: [...links.values()]
      .toSorted((a, b) => b.flow - a.flow || a.from - b.from || a.to - b.to)
      .map(({ from, to, flow, transfers }) => ({
        from: directory.keyOf(from),
        to: directory.keyOf(to),
        fromLabel: label(from),
        toLabel: label(to),
        flow,
        transactions: used(transfers),
      })),
  };
}

function* ignoringTime(graph: TransferGraph, sides: Sides, mask: Uint8Array, least: number): Steps<number | null> {
  const index: number[] = [];
  for (let i = 0; i < graph.size; i++) {
    if (mask[i] === 0 || graph.base[i] <= 0 || graph.base[i] < least) continue;
    if (index.push(i) > mostForStatic) return null;
  }
  const part = yield* partOf(graph, marksOf(graph, sides), Uint32Array.from(index));
  yield;
  return staticFlow(partNetwork(part), null);
}
