/**
 * The part of a network that some nodes are the ends of: every link of theirs, nothing else, so that a scene of millions of transactions
 * costs what the nodes it may draw have dealt. O(transactions of these nodes + nodes).
 */
import type { Directory } from '../dataset/directory.ts';
import type { Steps } from '../dataset/run-steps.ts';
import type { BrushSums } from './brush-sums.ts';
import type { RowsGathered, SideRows } from './rows-gathered.ts';
import type { SceneNetwork } from './scene-network.ts';

const rowsAtOnce = 200_000;

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
  const adder = addLinks(directory, list);
  // Counted first: room for every row would be several times as much.
  let edges = 0;
  for (const step of stretches(list)) {
    edges += adder.count(step);
    yield;
  }
  adder.makeRoom(edges);
  for (const step of stretches(list)) {
    adder.addOut(step);
    yield;
  }
  for (const step of stretches(list)) {
    adder.addIn(step);
    yield;
  }
  const { own, start, from, to, amount, within } = adder;
  const column = (of: (one: Own) => number) => Object.fromEntries(Array.from(own, ([node, one]) => [node, of(one)]));
  return {
    nodeOf,
    active,
    edgesInAll: null,
    start,
    from: from(),
    to: to(),
    amount: amount(),
    ...intoListed(to(), within),
    ...sums.totals(),
    money: sums.money,
    amountIn: column((one) => one.amountIn),
    amountOut: column((one) => one.amountOut),
    countIn: column((one) => one.countIn),
    countOut: column((one) => one.countOut),
    firstSeen: column((one) => (one.last < 0 ? NaN : time[one.first])),
    lastSeen: column((one) => (one.last < 0 ? NaN : time[one.last])),
  };
}

interface Listed {
  readonly node: number;
  /** Its rows are of place k there. */
  readonly rows: RowsGathered;
  readonly k: number;
}

/** Parts of a list with so many rows each. */
function* stretches(list: readonly Listed[]): Generator<readonly Listed[]> {
  let [begin, rows] = [0, 0];
  for (let at = 0; at < list.length; at++) {
    for (const side of ['out', 'into'] as const) for (const [from, to] of placesOf(list[at], side)) rows += to - from;
    if (rows < rowsAtOnce && at < list.length - 1) continue;
    yield list.slice(begin, at + 1);
    [begin, rows] = [at + 1, 0];
  }
}

/** Begin and end of a node's rows, one stretch for each of its accounts. */
function placesOf({ rows, k }: Listed, side: 'out' | 'into'): readonly (readonly [number, number])[] {
  const { start, end } = rows[side];
  const places: (readonly [number, number])[] = [];
  for (let place = rows.first[k]; place < rows.first[k + 1]; place++) places.push([start[place], end[place]]);
  return places;
}

function addLinks({ dataset, nodes }: Directory, list: readonly Listed[]) {
  const { base, size: ledgerSize } = dataset.ledger;
  const within = new Uint8Array(nodes);
  const own = new Map<number, Own>();
  for (const { node } of list) {
    within[node] = 1;
    own.set(node, { amountIn: 0, amountOut: 0, countIn: 0, countOut: 0, first: ledgerSize, last: -1 });
  }
  let from = new Uint32Array(0);
  let to = new Uint32Array(0);
  let amount = new Float64Array(0);
  const start = new Uint32Array(nodes + 1);
  /** Rounds of counting, then numbers + 1 of links, of which those of the node under way are above all before. */
  let stamp = new Uint32Array(nodes);
  let [round, size, next] = [0, 0, 0];

  function countRows(node: number, others: Uint32Array, begin: number, end: number, elsewhere: boolean): number {
    let fresh = 0;
    for (let at = begin; at < end; at++) {
      const other = others[at];
      if (stamp[other] === round || other === node || (elsewhere && within[other] === 1)) continue;
      stamp[other] = round;
      fresh++;
    }
    return fresh;
  }

  /** Of one account's rows on one side; where `elsewhere`, links between two of the list have come with their payer. */
  function addRows(node: number, since: number, side: SideRows, begin: number, end: number, elsewhere: boolean) {
    const { row, other: others } = side;
    let [sum, transactions] = [0, 0];
    for (let at = begin; at < end; at++) {
      const other = others[at];
      if (other === node) continue;
      const moved = base[row[at]];
      sum += moved;
      transactions++;
      if (elsewhere && within[other] === 1) continue;
      let link = stamp[other] - 1;
      if (link < since) {
        link = size++;
        stamp[other] = size;
        from[link] = elsewhere ? other : node;
        to[link] = elsewhere ? node : other;
      }
      amount[link] += moved;
    }
    return { sum, transactions };
  }

  function see(mine: Own, row: Uint32Array, begin: number, end: number): void {
    if (begin === end) return;
    mine.first = Math.min(mine.first, row[begin]);
    mine.last = Math.max(mine.last, row[end - 1]);
  }

  return {
    own,
    within,
    start,
    from: () => from,
    to: () => to,
    amount: () => amount,
    count(part: readonly Listed[]): number {
      let links = 0;
      for (const one of part) {
        for (const side of ['out', 'into'] as const) {
          round++;
          for (const [begin, end] of placesOf(one, side))
            links += countRows(one.node, one.rows[side].other, begin, end, side === 'into');
        }
      }
      return links;
    },
    makeRoom(links: number): void {
      from = new Uint32Array(links);
      to = new Uint32Array(links);
      amount = new Float64Array(links);
      stamp = stamp.fill(0);
    },
    addOut(part: readonly Listed[]): void {
      for (const one of part) {
        const mine = own.get(one.node);
        if (mine === undefined) continue;
        start.fill(size, next, one.node + 1);
        next = one.node + 1;
        const since = size;
        for (const [begin, end] of placesOf(one, 'out')) {
          const { sum, transactions } = addRows(one.node, since, one.rows.out, begin, end, false);
          mine.amountOut += sum;
          mine.countOut += transactions;
          see(mine, one.rows.out.row, begin, end);
        }
        // What follows may be the last of the list.
        start.fill(size, next, next + 1);
        if (one === list[list.length - 1]) start.fill(size, next);
      }
    },
    addIn(part: readonly Listed[]): void {
      for (const one of part) {
        const mine = own.get(one.node);
        if (mine === undefined) continue;
        const since = size;
        for (const [begin, end] of placesOf(one, 'into')) {
          const { sum, transactions } = addRows(one.node, since, one.rows.into, begin, end, true);
          mine.amountIn += sum;
          mine.countIn += transactions;
          see(mine, one.rows.into.row, begin, end);
        }
      }
    },
  };
}

/** Links into each of the list, in the order they are numbered; nothing for other nodes. */
function intoListed(to: Uint32Array, within: Uint8Array) {
  const inStart = new Uint32Array(within.length + 1);
  for (let edge = 0; edge < to.length; edge++) if (within[to[edge]] === 1) inStart[to[edge] + 1]++;
  for (let node = 0; node < within.length; node++) inStart[node + 1] += inStart[node];
  const next = inStart.slice();
  const inEdge = new Uint32Array(inStart[within.length]);
  for (let edge = 0; edge < to.length; edge++) if (within[to[edge]] === 1) inEdge[next[to[edge]]++] = edge;
  return { inStart, inEdge };
}
