/**
 * Adds up transactions into a network: one node per account or party, one edge per ordered pair.
 * Sparse accumulator over the ledger's CSR (Gustavson 1978): payers are visited one by one and a stamp per payee finds
 * its edge, so there is no object and no hash per transaction. O(accounts + parties + transactions) time and space.
 */
import type { Directory } from '../dataset/directory.ts';
import type { Level } from '../exercise/work.ts';

/** Edges are numbered by payer; `start` and `inStart` are CSR offsets over node numbers of the directory. */
export interface Network {
  /** Directory numbers, nodes that take part in at least one transaction (a transfer to itself counts), ascending. */
  readonly active: Uint32Array;
  /** The node that draws account a. */
  readonly nodeOf: Uint32Array;
  readonly edges: number;
  readonly start: Uint32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly count: Uint32Array;
  /** Base-currency minor units. */
  readonly amount: Float64Array;
  /** UTC ms. */
  readonly first: Float64Array;
  readonly last: Float64Array;
  /** Edges into node n: inEdge[inStart[n]] … inEdge[inStart[n+1]-1]. */
  readonly inStart: Uint32Array;
  readonly inEdge: Uint32Array;
  /** By node; transfers of a node to itself are not among them. */
  readonly amountIn: Float64Array;
  readonly amountOut: Float64Array;
  readonly countIn: Uint32Array;
  readonly countOut: Uint32Array;
  /** By node, UTC ms, transfers to itself included; NaN where nothing happened. */
  readonly firstSeen: Float64Array;
  readonly lastSeen: Float64Array;
  /** Transactions and base amount on edges, and of transfers of a node to itself. */
  readonly transactions: number;
  readonly total: number;
  readonly selfTransfers: number;
  readonly selfAmount: number;
}

/**
 * Aggregates the transactions whose `mask` is 1. At level `parties` an account is drawn as its holder, unless it has
 * none or the holder's node is in `opened`.
 */
export function aggregate(directory: Directory, mask: Uint8Array, level: Level, opened: ReadonlySet<number>): Network {
  const { ledger } = directory.dataset;
  const nodes = directory.nodes;
  const nodeOf = nodeOfAccounts(directory, level, opened);
  let passing = 0;
  for (let i = 0; i < mask.length; i++) passing += mask[i];

  const from = new Uint32Array(passing);
  const to = new Uint32Array(passing);
  const count = new Uint32Array(passing);
  const amount = new Float64Array(passing);
  const first = new Float64Array(passing);
  const last = new Float64Array(passing);
  const start = new Uint32Array(nodes + 1);
  const inStart = new Uint32Array(nodes + 1);
  const amountIn = new Float64Array(nodes);
  const amountOut = new Float64Array(nodes);
  const countIn = new Uint32Array(nodes);
  const countOut = new Uint32Array(nodes);
  const firstSeen = new Float64Array(nodes).fill(NaN);
  const lastSeen = new Float64Array(nodes).fill(NaN);
  // Edge number + 1 of payee n for the payer under way; older payers' numbers are below the payer's first edge.
  const edgeTo = new Uint32Array(nodes);
  let edges = 0;
  let selfTransfers = 0;
  let selfAmount = 0;
  let total = 0;

  const seen = (node: number, time: number) => {
    if (!(firstSeen[node] <= time)) firstSeen[node] = time;
    if (!(lastSeen[node] >= time)) lastSeen[node] = time;
  };
  const payFrom = (payer: number, account: number) => {
    if (account >= ledger.accounts.length) return;
    for (let at = ledger.outStart[account]; at < ledger.outStart[account + 1]; at++) {
      const i = ledger.outIndex[at];
      if (mask[i] === 0) continue;
      const payee = nodeOf[ledger.to[i]];
      const when = ledger.time[i];
      seen(payer, when);
      seen(payee, when);
      if (payee === payer) {
        selfTransfers++;
        selfAmount += ledger.base[i];
        continue;
      }
      let edge = edgeTo[payee] - 1;
      if (edge < start[payer]) {
        edge = edges++;
        edgeTo[payee] = edges;
        from[edge] = payer;
        to[edge] = payee;
        first[edge] = when;
        last[edge] = when;
        inStart[payee + 1]++;
      }
      count[edge]++;
      amount[edge] += ledger.base[i];
      if (when < first[edge]) first[edge] = when;
      if (when > last[edge]) last[edge] = when;
      total += ledger.base[i];
      amountOut[payer] += ledger.base[i];
      amountIn[payee] += ledger.base[i];
      countOut[payer]++;
      countIn[payee]++;
    }
  };

  for (let node = 0; node < nodes; node++) {
    start[node] = edges;
    if (node >= directory.accounts) {
      for (const account of directory.accountsOf(node)) if (nodeOf[account] === node) payFrom(node, account);
    } else if (nodeOf[node] === node) payFrom(node, node);
  }
  start[nodes] = edges;

  for (let node = 0; node < nodes; node++) inStart[node + 1] += inStart[node];
  const next = inStart.slice();
  const inEdge = new Uint32Array(edges);
  for (let edge = 0; edge < edges; edge++) inEdge[next[to[edge]]++] = edge;
  const active = new Uint32Array(nodes);
  let activeNodes = 0;
  for (let node = 0; node < nodes; node++) if (!Number.isNaN(firstSeen[node])) active[activeNodes++] = node;
  return {
    active: active.slice(0, activeNodes),
    nodeOf,
    edges,
    start,
    from: from.slice(0, edges),
    to: to.slice(0, edges),
    count: count.slice(0, edges),
    amount: amount.slice(0, edges),
    first: first.slice(0, edges),
    last: last.slice(0, edges),
    inStart,
    inEdge,
    amountIn,
    amountOut,
    countIn,
    countOut,
    firstSeen,
    lastSeen,
    transactions: passing - selfTransfers,
    total,
    selfTransfers,
    selfAmount,
  };
}

function nodeOfAccounts(directory: Directory, level: Level, opened: ReadonlySet<number>): Uint32Array {
  const nodeOf = new Uint32Array(directory.accounts);
  for (let a = 0; a < directory.accounts; a++) {
    const holder = level === 'parties' ? directory.holderOf(a) : a;
    nodeOf[a] = opened.has(holder) ? a : holder;
  }
  return nodeOf;
}
