/**
 * Adds up transactions into a network: one node per account or party, one edge per ordered pair.
 * Sparse accumulator over the ledger's CSR (Gustavson 1978): payers are visited one by one and a stamp per payee finds
 * its edge, so there is no object and no hash per transaction. O(accounts + parties + transactions) time and space.
 */
import type { Directory } from '../dataset/directory.ts';
import { runSteps, type Steps } from '../dataset/run-steps.ts';
import type { Level } from '../exercise/work.ts';
import { totalsSteps, type NodeTotals } from './node-totals.ts';

/** Edges are numbered by payer; `start` and `inStart` are CSR offsets over node numbers of the directory. */
export interface Network extends NodeTotals {
  readonly edges: number;
  /** Of all that the filter lets through; null where only a neighbourhood's edges were added up. */
  readonly edgesInAll: number | null;
  readonly start: Uint32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly count: Uint32Array;
  /** Base-currency minor units. */
  readonly amount: Float64Array;
  /** Ledger indexes of the first and the last of its transactions. */
  readonly first: Uint32Array;
  readonly last: Uint32Array;
  /** Edges into node n: inEdge[inStart[n]] … inEdge[inStart[n+1]-1]. */
  readonly inStart: Uint32Array;
  readonly inEdge: Uint32Array;
}

/** Payers and links looked at before other work may have its turn. */
const atOnce = 20_000;

/** The network of the transactions whose `mask` is 1, at the level `totals` are of. */
export function* networkSteps(directory: Directory, mask: Uint8Array, totals: NodeTotals): Steps<Network> {
  const { nodes } = directory;
  const adder = addUp(directory, mask, totals);
  let node = 0;
  while (node < nodes) {
    node = adder.add(node);
    yield;
  }
  const links = adder.links();
  return { ...totals, edgesInAll: links.edges, ...links, ...(yield* edgesByPayee(links.to, nodes)) };
}

function addUp(directory: Directory, mask: Uint8Array, { nodeOf, transactions, selfTransfers }: NodeTotals) {
  const { ledger } = directory.dataset;
  const { nodes } = directory;
  const { outStart, outIndex } = ledger;
  const payees = ledger.to;
  const { base } = ledger;
  // Reading a column out of its order is what costs: not even the mask, where everything passes.
  const all = transactions + selfTransfers === ledger.size;
  const from = new Uint32Array(transactions);
  const to = new Uint32Array(transactions);
  const count = new Uint32Array(transactions);
  const amount = new Float64Array(transactions);
  const first = new Uint32Array(transactions);
  const last = new Uint32Array(transactions);
  const start = new Uint32Array(nodes + 1);
  // Edge number + 1 of payee n for the payer under way; older payers' numbers are below the payer's first edge.
  const edgeTo = new Uint32Array(nodes);
  let edges = 0;

  const payFrom = (payer: number, account: number) => {
    if (account >= ledger.accounts.length) return;
    const mine = start[payer];
    const end = outStart[account + 1];
    for (let at = outStart[account]; at < end; at++) {
      const i = outIndex[at];
      if (!all && mask[i] === 0) continue;
      const payee = nodeOf[payees[i]];
      if (payee === payer) continue;
      let edge = edgeTo[payee] - 1;
      if (edge < mine) {
        edge = edges++;
        edgeTo[payee] = edges;
        from[edge] = payer;
        to[edge] = payee;
        first[edge] = i;
        last[edge] = i;
      }
      count[edge]++;
      amount[edge] += base[i];
      if (i < first[edge]) first[edge] = i;
      if (i > last[edge]) last[edge] = i;
    }
  };
  return {
    /** Some payers from `node` on; the one to go on with. */
    add(node: number): number {
      const enough = edges + atOnce;
      let next = node;
      for (; next < nodes && next < node + atOnce && edges < enough; next++) {
        start[next] = edges;
        if (next >= directory.accounts) {
          for (const account of directory.accountsOf(next)) if (nodeOf[account] === next) payFrom(next, account);
        } else if (nodeOf[next] === next) payFrom(next, next);
      }
      start[next] = edges;
      return next;
    },
    links: () => ({
      edges,
      start,
      from: from.slice(0, edges),
      to: to.slice(0, edges),
      count: count.slice(0, edges),
      amount: amount.slice(0, edges),
      first: first.slice(0, edges),
      last: last.slice(0, edges),
    }),
  };
}

/** Edge numbers by payee, ascending for each. */
export function* edgesByPayee(to: Uint32Array, nodes: number): Steps<Pick<Network, 'inStart' | 'inEdge'>> {
  const inStart = new Uint32Array(nodes + 1);
  for (let edge = 0; edge < to.length; edge++) inStart[to[edge] + 1]++;
  yield;
  for (let node = 0; node < nodes; node++) inStart[node + 1] += inStart[node];
  const next = inStart.slice();
  const inEdge = new Uint32Array(to.length);
  for (let edge = 0; edge < to.length; edge++) {
    inEdge[next[to[edge]]++] = edge;
    if (edge % (20 * atOnce) === 0) yield;
  }
  return { inStart, inEdge };
}

/**
 * Aggregates the transactions whose `mask` is 1. At level `parties` an account is drawn as its holder, unless it has
 * none or the holder's node is in `opened`.
 */
export function aggregate(directory: Directory, mask: Uint8Array, level: Level, opened: ReadonlySet<number>): Network {
  return runSteps(networkSteps(directory, mask, runSteps(totalsSteps(directory, mask, level, opened))));
}
