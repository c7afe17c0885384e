/** A trace as the screen shows it: steps and accounts reached, with labels. */
import type { Directory } from '../dataset/directory.ts';
import { trace, type TraceSeed } from '../tracing/trace.ts';
import type { TraceRequest, TraceView } from './answer.ts';
import { rowsWithIds } from './rows-of.ts';
import { transactionRow } from './transaction-row.ts';

const stepsSent = 5_000;

/** Runs the trace `request` asks for; unknown nodes and ids seed nothing. Of more than 5,000 steps the largest are sent, in order; the others are counted. */
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
    steps: largest(steps).map(({ index, tainted, hops }) => ({ row: transactionRow(directory, index), tainted, hops })),
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

/** At most `stepsSent`: cut off by time, a trace through a large data set would end before it arrives. */
function largest<T extends { readonly tainted: number }>(steps: readonly T[]): readonly T[] {
  if (steps.length <= stepsSent) return steps;
  const places = steps.map((_, place) => place);
  const kept = places.sort((a, b) => steps[b].tainted - steps[a].tainted || a - b).slice(0, stepsSent);
  return kept.sort((a, b) => a - b).map((place) => steps[place]);
}

function seedOf(directory: Directory, seed: TraceRequest['seed']): TraceSeed {
  if (seed.kind === 'transactions')
    return { kind: 'transactions', transactions: [...rowsWithIds(directory, seed.ids)] };
  const node = directory.nodeOf(seed.key);
  const accounts = node < 0 ? [] : [...directory.accountsOf(node)];
  return { kind: 'accounts', accounts: accounts.filter((a) => a < directory.dataset.ledger.accounts.length) };
}
