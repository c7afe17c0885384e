/**
 * Sums by node of the transactions a filter lets through, without their links: one pass over the columns in their own order. What
 * belongs to one node lies side by side meanwhile, so that a payment touches one line of memory a side. O(accounts + parties + transactions).
 */
import type { Directory } from '../dataset/directory.ts';
import { runSteps, type Steps } from '../dataset/run-steps.ts';
import type { Level } from '../exercise/work.ts';
import { extentOf } from './group-sums.ts';

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
const fetchedAtOnce = 64;

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
  const { time } = directory.dataset.ledger;
  const nodeOf = nodeOfAccounts(directory, level, opened);
  const adder = addUp(directory, mask, level === 'accounts' ? null : nodeOf);
  // Rows lie in order of time, so a part of the period is a stretch of them.
  const { first: begin, end } = extentOf(mask);
  for (let i = begin; i < end; i += rowsAtOnce) {
    adder.add(i, Math.min(end, i + rowsAtOnce));
    yield;
  }
  return { nodeOf, ...columnsOf(adder, time, directory.nodes), ...adder.totals() };
}

/** What lies side by side, parted. Apart from the generator above, whose loops engines run slowly. */
function columnsOf({ amounts, whole }: ReturnType<typeof addUp>, time: Float64Array, nodes: number) {
  const firstSeen = new Float64Array(nodes).fill(NaN);
  const lastSeen = new Float64Array(nodes).fill(NaN);
  const amountIn = new Float64Array(nodes);
  const amountOut = new Float64Array(nodes);
  const countIn = new Uint32Array(nodes);
  const countOut = new Uint32Array(nodes);
  const active = new Uint32Array(nodes);
  let activeNodes = 0;
  for (let node = 0; node < nodes; node++) {
    const at = node * 8;
    if (whole[at + first] === 0) continue;
    active[activeNodes++] = node;
    firstSeen[node] = time[whole[at + first] - 1];
    lastSeen[node] = time[whole[at + last] - 1];
    amountIn[node] = amounts[node * 4];
    amountOut[node] = amounts[node * 4 + 1];
    countIn[node] = whole[at + received];
    countOut[node] = whole[at + paid];
  }
  return { active: active.slice(0, activeNodes), amountIn, amountOut, countIn, countOut, firstSeen, lastSeen };
}

/** Of a node's eight words of four bytes: behind its two amounts, transactions in and out, and its first and last row + 1. */
const received = 4;
const paid = 5;
const first = 6;
const last = 7;

/** `nodeOf` null: every account is its own node. */
function addUp({ dataset, nodes }: Directory, mask: Uint8Array, nodeOf: Uint32Array | null) {
  const { from, to, base } = dataset.ledger;
  const amounts = new Float64Array(nodes * 4);
  const whole = new Uint32Array(amounts.buffer);
  let transactions = 0;
  let total = 0;
  let selfTransfers = 0;
  let selfAmount = 0;
  let fetched = 0;
  return {
    amounts,
    whole,
    totals: () => ({ transactions, total, selfTransfers, selfAmount }),
    add(begin: number, end: number) {
      for (let at = begin; at < end; at += fetchedAtOnce) {
        const stop = Math.min(end, at + fetchedAtOnce);
        fetch(at, stop);
        addRows(at, stop);
      }
    },
    /** Is read so that the fetching is not left out as being for nothing. */
    get fetched() {
      return fetched;
    },
  };

  /** What a stretch of rows needs, waited for once for all of them. */
  function fetch(begin: number, end: number): void {
    let read = 0;
    for (let i = begin; i < end; i++) {
      const payer = nodeOf === null ? from[i] : nodeOf[from[i]];
      const payee = nodeOf === null ? to[i] : nodeOf[to[i]];
      read ^= whole[payer * 8 + paid] ^ whole[payee * 8 + received];
    }
    fetched = read;
  }

  function addRows(begin: number, end: number): void {
    for (let i = begin; i < end; i++) {
      if (mask[i] === 0) continue;
      const payer = nodeOf === null ? from[i] : nodeOf[from[i]];
      const payee = nodeOf === null ? to[i] : nodeOf[to[i]];
      const amount = base[i];
      const out = payer * 8;
      if (whole[out + first] === 0) whole[out + first] = i + 1;
      whole[out + last] = i + 1;
      if (payer === payee) {
        selfTransfers++;
        selfAmount += amount;
        continue;
      }
      const into = payee * 8;
      if (whole[into + first] === 0) whole[into + first] = i + 1;
      whole[into + last] = i + 1;
      amounts[payer * 4 + 1] += amount;
      whole[out + paid]++;
      amounts[payee * 4] += amount;
      whole[into + received]++;
      transactions++;
      total += amount;
    }
  }
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

/** The accounts that a node stands for and that take part in transactions, ascending. `nodeOf` null: every account is its own node. */
export function accountsDrawnAs(directory: Directory, nodeOf: Uint32Array | null, node: number): readonly number[] {
  const { length } = directory.dataset.ledger.accounts;
  if (nodeOf === null) return node < length ? [node] : [];
  return [...directory.accountsOf(node)].filter((a) => a < length && nodeOf[a] === node);
}
