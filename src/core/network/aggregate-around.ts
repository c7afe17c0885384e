/**
 * The part of a network that some nodes are the ends of: every link of theirs, nothing else, so that a scene of millions of transactions
 * costs what the nodes it may draw have dealt. O(transactions of these nodes + nodes).
 */
import type { Directory } from '../dataset/directory.ts';
import type { Steps } from '../dataset/run-steps.ts';
import type { BrushSums } from './brush-sums.ts';
import type { RowsGathered, SideRows } from './rows-gathered.ts';
import type { SceneNetwork } from './scene-network.ts';

const atOnce = 200_000;

/** What goes in and out of one node. */
interface Own {
  amountIn: number;
  amountOut: number;
  countIn: number;
  countOut: number;
  /** Ledger indexes; `last` -1 = none. */
  first: number;
  last: number;
}

/**
 * The nodes of `gathered` have all their links and their sums; others only their links to those. Links between them are in the order they
 * have in the whole network, those from elsewhere come after. `sums` are of what passes, `active` who takes part in it.
 */
export function* networkAroundSteps(
  directory: Directory,
  nodeOf: Uint32Array,
  sums: BrushSums,
  active: Uint32Array,
  gathered: readonly RowsGathered[],
): Steps<SceneNetwork> {
  const { time } = directory.dataset.ledger;
  const list = gathered
    .flatMap((rows) => rows.nodes.map((node, k) => ({ node, rows, k })))
    .sort((a, b) => a.node - b.node);
  const adder = addLinks(directory, new Set(list.map(({ node }) => node)), list.reduce((all, { node }) => all + sums.dealt[node], 0));
  const own = new Map<number, Own>();
  const start = new Uint32Array(directory.nodes + 1);
  for (let at = 0, done = 0, next = 0; at < list.length; at++) {
    const { node, rows, k } = list[at];
    start.fill(adder.size(), next, node + 1);
    next = node + 1;
    const mine: Own = { amountIn: 0, amountOut: 0, countIn: 0, countOut: 0, first: time.length, last: -1 };
    own.set(node, mine);
    for (let place = rows.first[k]; place < rows.first[k + 1]; place++) done += adder.out(node, rows.out, place, mine);
    if (at === list.length - 1) start.fill(adder.size(), next);
    if (done < atOnce) continue;
    done = 0;
    yield;
  }
  for (let at = 0, done = 0; at < list.length; at++) {
    const { node, rows, k } = list[at];
    const mine = own.get(node);
    if (mine === undefined) continue;
    adder.next();
    for (let place = rows.first[k]; place < rows.first[k + 1]; place++) done += adder.into(node, rows.into, place, mine);
    if (done < atOnce) continue;
    done = 0;
    yield;
  }
  const links = adder.links();
  const column = (of: (one: Own) => number) => Object.fromEntries(Array.from(own, ([node, one]) => [node, of(one)]));
  return {
    nodeOf,
    active,
    edgesInAll: null,
    start,
    ...links,
    ...intoListed(links.to, own, directory.nodes),
    ...sums.totals(),
    money: sums.money,
    dealt: sums.dealt,
    amountIn: column((one) => one.amountIn),
    amountOut: column((one) => one.amountOut),
    countIn: column((one) => one.countIn),
    countOut: column((one) => one.countOut),
    firstSeen: column((one) => (one.last < 0 ? NaN : time[one.first])),
    lastSeen: column((one) => (one.last < 0 ? NaN : time[one.last])),
  };
}

function addLinks({ dataset, nodes }: Directory, list: ReadonlySet<number>, room: number) {
  const { base } = dataset.ledger;
  const within = new Uint8Array(nodes);
  for (const node of list) within[node] = 1;
  const from = new Uint32Array(room);
  const to = new Uint32Array(room);
  const count = new Uint32Array(room);
  const amount = new Float64Array(room);
  const first = new Uint32Array(room);
  const last = new Uint32Array(room);
  // Number + 1 of the link to (or from) a node for the node under way, whose first link is `since`.
  const stamp = new Uint32Array(nodes);
  let size = 0;
  let since = 0;
  let payer = -1;

  function add(i: number, other: number, payerNode: number, payeeNode: number): void {
    let link = stamp[other] - 1;
    if (link < since) {
      link = size++;
      stamp[other] = size;
      from[link] = payerNode;
      to[link] = payeeNode;
      first[link] = i;
      last[link] = i;
    }
    count[link]++;
    amount[link] += base[i];
    if (i < first[link]) first[link] = i;
    if (i > last[link]) last[link] = i;
  }

  function see(side: SideRows, place: number, mine: Own): number {
    const [begin, end] = [side.start[place], side.end[place]];
    if (begin === end) return 1;
    mine.first = Math.min(mine.first, side.row[begin]);
    mine.last = Math.max(mine.last, side.row[end - 1]);
    return end - begin;
  }

  return {
    size: () => size,
    /** The next node's links are others than those before. */
    next: () => {
      since = size;
    },
    /** Rows of one account of `node` that go out; how many. */
    out(node: number, side: SideRows, place: number, mine: Own): number {
      if (node !== payer) since = size;
      payer = node;
      let [sum, transactions] = [0, 0];
      for (let at = side.start[place]; at < side.end[place]; at++) {
        const payee = side.other[at];
        if (payee === node) continue;
        add(side.row[at], payee, node, payee);
        sum += base[side.row[at]];
        transactions++;
      }
      mine.amountOut += sum;
      mine.countOut += transactions;
      return see(side, place, mine);
    },
    /** Rows that come in: those between two of the list have come with their payer. */
    into(node: number, side: SideRows, place: number, mine: Own): number {
      let [sum, transactions] = [0, 0];
      for (let at = side.start[place]; at < side.end[place]; at++) {
        const other = side.other[at];
        if (other === node) continue;
        if (within[other] === 0) add(side.row[at], other, other, node);
        sum += base[side.row[at]];
        transactions++;
      }
      mine.amountIn += sum;
      mine.countIn += transactions;
      return see(side, place, mine);
    },
    links: () => ({
      edges: size,
      from: from.subarray(0, size),
      to: to.subarray(0, size),
      count: count.subarray(0, size),
      amount: amount.subarray(0, size),
      first: first.subarray(0, size),
      last: last.subarray(0, size),
    }),
  };
}

/** Links into each of the list, in the order they are numbered; nothing for other nodes. */
function intoListed(to: Uint32Array, list: ReadonlyMap<number, Own>, nodes: number) {
  const inStart = new Uint32Array(nodes + 1);
  const within = new Uint8Array(nodes);
  for (const node of list.keys()) within[node] = 1;
  for (let edge = 0; edge < to.length; edge++) if (within[to[edge]] === 1) inStart[to[edge] + 1]++;
  for (let node = 0; node < nodes; node++) inStart[node + 1] += inStart[node];
  const next = inStart.slice();
  const inEdge = new Uint32Array(inStart[nodes]);
  for (let edge = 0; edge < to.length; edge++) {
    if (within[to[edge]] === 1) inEdge[next[to[edge]]++] = edge;
  }
  return { inStart, inEdge };
}

/** Nodes that take part in a transaction, ascending. */
export function activeNodes({ dealt, selfs }: BrushSums): Uint32Array {
  const active = new Uint32Array(dealt.length);
  let size = 0;
  for (let node = 0; node < dealt.length; node++) if ((dealt[node] | selfs[node]) !== 0) active[size++] = node;
  return active.slice(0, size);
}
