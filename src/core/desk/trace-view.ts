/** A trace as the screen shows it: steps and accounts reached, with labels. */
import type { Directory } from '../dataset/directory.ts';
import { trace, type TraceSeed } from '../tracing/trace.ts';
import type { TraceRequest, TraceView } from './answer.ts';
import { rowsWithIds } from './rows-of.ts';
import { transactionRow } from './transaction-row.ts';

const stepsSent = 5_000;

/** Runs the trace `request` asks for; unknown nodes and ids seed nothing. Steps beyond 5,000 are counted only. */
export function traceView(directory: Directory, request: TraceRequest): TraceView {
  const { ledger } = directory.dataset;
  const found = trace(ledger, seedOf(directory, request.seed), request);
  const within = ({ hops }: { readonly hops: number }) => request.maxHops === null || hops <= request.maxHops;
  const steps = found.transactions.filter(within);
  const amountIn = (account: number) => {
    let sum = 0;
    for (let at = ledger.inStart[account]; at < ledger.inStart[account + 1]; at++)
      sum += ledger.base[ledger.inIndex[at]];
    return sum;
  };
  return {
    request,
    steps: steps
      .slice(0, stepsSent)
      .map(({ index, tainted, hops }) => ({ row: transactionRow(directory, index), tainted, hops })),
    reached: found.reached.filter(within).map(({ account, at, tainted, hops }) => {
      const holder = directory.holderOf(account);
      return {
        key: directory.keyOf(account),
        partyKey: directory.keyOf(holder),
        label: directory.labelOf(holder),
        at,
        tainted,
        hops,
        amountIn: amountIn(account),
      };
    }),
    stepTotal: steps.length,
  };
}

function seedOf(directory: Directory, seed: TraceRequest['seed']): TraceSeed {
  if (seed.kind === 'transactions')
    return { kind: 'transactions', transactions: [...rowsWithIds(directory, seed.ids)] };
  const node = directory.nodeOf(seed.key);
  const accounts = node < 0 ? [] : [...directory.accountsOf(node)];
  return { kind: 'accounts', accounts: accounts.filter((a) => a < directory.dataset.ledger.accounts.length) };
}
