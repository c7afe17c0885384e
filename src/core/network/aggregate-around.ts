/**
 * The part of a network around some nodes: every link of theirs and of all within some hops, nothing else, so that a neighbourhood in
 * millions of transactions is there at once. O(transactions of the nodes within + nodes).
 */
import type { Directory } from '../dataset/directory.ts';
import type { Steps } from '../dataset/run-steps.ts';
import { edgesByPayee, type Network } from './aggregate.ts';
import type { NodeTotals } from './node-totals.ts';

const atOnce = 20_000;
/** Of all transactions; a small network is added up alone whatever it takes. */
const mostShare = 0.1;
const leastRoom = 10_000;

export interface Around {
  /** Directory numbers, hops are counted from these. */
  readonly centre: readonly number[];
  readonly hops: number;
  /** Never gone through or to. */
  readonly barred: ReadonlySet<number>;
  /** Within too, wherever they are. */
  readonly also: readonly number[];
}

/**
 * Nodes within have all their links, sums and neighbours; others only their links to those. `mask` and `totals` are of the whole.
 * null: so much lies within that the whole network is as quickly added up.
 */
export function* networkAroundSteps(
  directory: Directory,
  mask: Uint8Array,
  totals: NodeTotals,
  around: Around,
): Steps<Network | null> {
  const { ledger } = directory.dataset;
  const { nodeOf } = totals;
  const within = yield* nodesWithin(directory, mask, totals, around);
  if (within === null) return null;
  const { room } = within;
  const links = {
    from: new Uint32Array(room),
    to: new Uint32Array(room),
    count: new Uint32Array(room),
    amount: new Float64Array(room),
    first: new Uint32Array(room),
    last: new Uint32Array(room),
  };
  let size = 0;
  // Number + 1 of the link to (or from) a node for the node under way.
  const stamp = new Uint32Array(directory.nodes);
  const add = (i: number, payer: number, payee: number, other: number, since: number) => {
    let link = stamp[other] - 1;
    if (link < since) {
      link = size++;
      stamp[other] = size;
      links.from[link] = payer;
      links.to[link] = payee;
      links.first[link] = i;
      links.last[link] = i;
    }
    links.count[link]++;
    links.amount[link] += ledger.base[i];
    if (i < links.first[link]) links.first[link] = i;
    if (i > links.last[link]) links.last[link] = i;
  };
  let done = 0;
  for (const node of within.list) {
    const accounts = accountsDrawnAs(directory, nodeOf, node);
    let since = size;
    for (const a of accounts) {
      for (let at = ledger.outStart[a]; at < ledger.outStart[a + 1]; at++) {
        const i = ledger.outIndex[at];
        const payee = nodeOf[ledger.to[i]];
        if (mask[i] === 1 && payee !== node) add(i, node, payee, payee, since);
      }
    }
    since = size;
    for (const a of accounts) {
      for (let at = ledger.inStart[a]; at < ledger.inStart[a + 1]; at++) {
        const i = ledger.inIndex[at];
        const payer = nodeOf[ledger.from[i]];
        // Links between two nodes within come with their payer.
        if (mask[i] === 1 && payer !== node && within.has[payer] === 0) add(i, payer, node, payer, since);
      }
    }
    done += 1 + totals.countIn[node] + totals.countOut[node];
    if (done < atOnce) continue;
    done = 0;
    yield;
  }
  const { start, order } = byPayer(links.from.subarray(0, size), directory.nodes);
  const to = order.map((link) => links.to[link]);
  return {
    ...totals,
    edges: size,
    edgesInAll: null,
    start,
    from: order.map((link) => links.from[link]),
    to,
    count: order.map((link) => links.count[link]),
    amount: Float64Array.from(order, (link) => links.amount[link]),
    first: order.map((link) => links.first[link]),
    last: order.map((link) => links.last[link]),
    ...(yield* edgesByPayee(to, directory.nodes)),
  };
}

/** null as soon as the transactions of what is within are more than their share of all. */
function* nodesWithin(
  directory: Directory,
  mask: Uint8Array,
  totals: NodeTotals,
  { centre, hops, barred, also }: Around,
): Steps<{ readonly has: Uint8Array; readonly list: readonly number[]; readonly room: number } | null> {
  const { ledger } = directory.dataset;
  const { nodeOf, countIn, countOut } = totals;
  const most = Math.max(leastRoom, totals.transactions * mostShare);
  const has = new Uint8Array(directory.nodes);
  const list: number[] = [];
  let room = 0;
  const take = (node: number) => {
    if (has[node] === 1) return;
    has[node] = 1;
    list.push(node);
    room += countIn[node] + countOut[node];
  };
  const meet = (index: Uint32Array, start: number, end: number, ends: Uint32Array) => {
    for (let at = start; at < end; at++) {
      const other = nodeOf[ends[index[at]]];
      if (mask[index[at]] === 1 && !barred.has(other)) take(other);
    }
  };
  for (const node of centre) take(node);
  for (let hop = 1, at = 0; hop <= hops && at < list.length; hop++) {
    for (const end = list.length; at < end; at++) {
      for (const a of accountsDrawnAs(directory, nodeOf, list[at])) {
        meet(ledger.outIndex, ledger.outStart[a], ledger.outStart[a + 1], ledger.to);
        meet(ledger.inIndex, ledger.inStart[a], ledger.inStart[a + 1], ledger.from);
      }
      if (room > most) return null;
      if (at % 1000 === 999) yield;
    }
  }
  for (const node of also) take(node);
  return room > most ? null : { has, list, room };
}

function accountsDrawnAs(directory: Directory, nodeOf: Uint32Array, node: number): readonly number[] {
  const { length } = directory.dataset.ledger.accounts;
  return [...directory.accountsOf(node)].filter((a) => a < length && nodeOf[a] === node);
}

/** Links in order of payer, of one payer as they came: counting sort. */
function byPayer(from: Uint32Array, nodes: number): { readonly start: Uint32Array; readonly order: Uint32Array } {
  const start = new Uint32Array(nodes + 1);
  for (const payer of from) start[payer + 1]++;
  for (let node = 0; node < nodes; node++) start[node + 1] += start[node];
  const next = start.slice();
  const order = new Uint32Array(from.length);
  for (let link = 0; link < from.length; link++) order[next[from[link]]++] = link;
  return { start, order };
}
