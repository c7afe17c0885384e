/**
 * Sums by node of the transactions a filter lets through, without their links: one pass over the columns in their own order. What
 * belongs to one node lies side by side meanwhile, so that a payment touches one line of memory a side. O(accounts + parties + transactions).
 */
import type { Directory } from '../dataset/directory.ts';
import { runSteps, type Steps } from '../dataset/run-steps.ts';
import type { Level } from '../exercise/work.ts';

export interface NodeTotals {
  /** Directory numbers, nodes that take part in at least one transaction (a transfer to itself counts), ascending. */
  readonly active: Uint32Array;
  /** The node that draws account a. */
  readonly nodeOf: Uint32Array;
  /** By node, base-currency minor units; transfers of a node to itself are not among them. */
  readonly amountIn: Float64Array;
  readonly amountOut: Float64Array;
  readonly countIn: Uint32Array;
  readonly countOut: Uint32Array;
  /** By node, UTC ms, transfers to itself included; NaN where nothing happened. */
  readonly firstSeen: Float64Array;
  readonly lastSeen: Float64Array;
  /** Transactions and base amount between nodes, and of transfers of a node to itself. */
  readonly transactions: number;
  readonly total: number;
  readonly selfTransfers: number;
  readonly selfAmount: number;
}

const rowsAtOnce = 200_000;
/** Amount in, amount out, transactions in, transactions out. */
const width = 4;

/**
 * Totals of the transactions whose `mask` is 1. At level `parties` an account is drawn as its holder, unless it has
 * none or the holder's node is in `opened`.
 */
export function* totalsSteps(
  directory: Directory,
  mask: Uint8Array,
  level: Level,
  opened: ReadonlySet<number>,
): Steps<NodeTotals> {
  const { nodes } = directory;
  const { size } = directory.dataset.ledger;
  const nodeOf = nodeOfAccounts(directory, level, opened);
  const adder = addUp(directory, mask, level === 'accounts' ? null : nodeOf);
  for (let i = 0; i < size; i += rowsAtOnce) {
    adder.add(i, Math.min(size, i + rowsAtOnce));
    yield;
  }
  const column = <C extends Float64Array | Uint32Array>(place: number, values: C): C => {
    for (let node = 0; node < nodes; node++) values[node] = adder.sums[node * width + place];
    return values;
  };
  const seen = seenTimes(directory, mask, nodeOf);
  yield;
  const active = new Uint32Array(nodes);
  let activeNodes = 0;
  for (let node = 0; node < nodes; node++) if (!Number.isNaN(seen.firstSeen[node])) active[activeNodes++] = node;
  return {
    active: active.slice(0, activeNodes),
    nodeOf,
    amountIn: column(0, new Float64Array(nodes)),
    amountOut: column(1, new Float64Array(nodes)),
    countIn: column(2, new Uint32Array(nodes)),
    countOut: column(3, new Uint32Array(nodes)),
    ...seen,
    ...adder.totals(),
  };
}

/** `nodeOf` null: every account is its own node. */
function addUp({ dataset, nodes }: Directory, mask: Uint8Array, nodeOf: Uint32Array | null) {
  const { from, to, base } = dataset.ledger;
  const sums = new Float64Array(nodes * width);
  let transactions = 0;
  let total = 0;
  let selfTransfers = 0;
  let selfAmount = 0;
  return {
    sums,
    totals: () => ({ transactions, total, selfTransfers, selfAmount }),
    add(first: number, end: number) {
      for (let i = first; i < end; i++) {
        if (mask[i] === 0) continue;
        const payer = nodeOf === null ? from[i] : nodeOf[from[i]];
        const payee = nodeOf === null ? to[i] : nodeOf[to[i]];
        const amount = base[i];
        if (payer === payee) {
          selfTransfers++;
          selfAmount += amount;
          continue;
        }
        const [out, into] = [payer * width, payee * width];
        sums[out + 1] += amount;
        sums[out + 3]++;
        sums[into] += amount;
        sums[into + 2]++;
        transactions++;
        total += amount;
      }
    },
  };
}

/** Rows ascend in time: of each account the first and the last that pass, from either end of its two lists. */
function seenTimes(
  { dataset, nodes }: Directory,
  mask: Uint8Array,
  nodeOf: Uint32Array,
): Pick<NodeTotals, 'firstSeen' | 'lastSeen'> {
  const { ledger } = dataset;
  const firstSeen = new Float64Array(nodes).fill(NaN);
  const lastSeen = new Float64Array(nodes).fill(NaN);
  const see = (node: number, index: Uint32Array, start: number, end: number) => {
    let [first, last] = [start, end - 1];
    while (first < end && mask[index[first]] === 0) first++;
    if (first === end) return;
    while (mask[index[last]] === 0) last--;
    const [begun, ended] = [ledger.time[index[first]], ledger.time[index[last]]];
    if (!(firstSeen[node] <= begun)) firstSeen[node] = begun;
    if (!(lastSeen[node] >= ended)) lastSeen[node] = ended;
  };
  for (let a = 0; a < ledger.accounts.length; a++) {
    see(nodeOf[a], ledger.outIndex, ledger.outStart[a], ledger.outStart[a + 1]);
    see(nodeOf[a], ledger.inIndex, ledger.inStart[a], ledger.inStart[a + 1]);
  }
  return { firstSeen, lastSeen };
}

/** All at once. */
export function nodeTotals(
  directory: Directory,
  mask: Uint8Array,
  level: Level,
  opened: ReadonlySet<number>,
): NodeTotals {
  return runSteps(totalsSteps(directory, mask, level, opened));
}

/** The node that draws each account: itself, or at level `parties` its holder unless that is in `opened`. */
export function nodeOfAccounts(directory: Directory, level: Level, opened: ReadonlySet<number>): Uint32Array {
  const nodeOf = new Uint32Array(directory.accounts);
  for (let a = 0; a < directory.accounts; a++) {
    const holder = level === 'parties' ? directory.holderOf(a) : a;
    nodeOf[a] = opened.has(holder) ? a : holder;
  }
  return nodeOf;
}
