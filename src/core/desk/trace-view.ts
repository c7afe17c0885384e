/** A trace as the screen shows it: steps and accounts reached, with labels. */
import type { Directory } from '../dataset/directory.ts';
import { moneyOf, type Money } from '../tracing/money.ts';
import { taint } from '../tracing/taint.ts';
import type { TraceSeed } from '../tracing/trace.ts';
import type { TraceRequest, TraceView } from './answer.ts';
import { rowsWithIds } from './rows-of.ts';
import { transactionRow } from './transaction-row.ts';

const mostSent = 5_000;

/** Runs the trace `request` asks for; unknown nodes and ids seed nothing. Of more than 5,000 steps, and of more accounts than that, the largest are sent, in order; the others are counted. `money`: the ledger's, in base currency. */
export function traceView(
  directory: Directory,
  request: TraceRequest,
  money: Money = moneyOf(directory.dataset.ledger),
): TraceView {
  const { ledger } = directory.dataset;
  const found = taint(money, seedOf(directory, request.seed), request);
  const most = request.maxHops ?? Infinity;
  const places = [...found.index.keys()].filter((k) => found.hops[k] <= most);
  const reached = found.reached.filter(({ hops }) => hops <= most);
  const amountIn = (account: number) => {
    let sum = 0;
    for (let at = ledger.inStart[account]; at < ledger.inStart[account + 1]; at++)
      sum += ledger.base[ledger.inIndex[at]];
    return sum;
  };
  return {
    request,
    steps: largest(places, (k) => found.tainted[k]).map((k) => ({
      row: transactionRow(directory, found.index[k]),
      tainted: found.tainted[k],
      hops: found.hops[k],
    })),
    reached: largest([...reached.keys()], (r) => reached[r]?.tainted ?? 0).flatMap((r) => {
      const one = reached[r];
      if (one === undefined) return [];
      const { account, at, tainted, hops } = one;
      const holder = directory.holderOf(account);
      return [
        {
          key: directory.keyOf(account),
          partyKey: directory.keyOf(holder),
          label: directory.labelOf(holder),
          at,
          tainted,
          hops,
          amountIn: amountIn(account),
        },
      ];
    }),
    stepTotal: places.length,
    reachedTotal: reached.length,
  };
}

/** At most `mostSent`: cut off by time, a trace through a large data set would end before it arrives. */
function largest(places: readonly number[], tainted: (place: number) => number): readonly number[] {
  if (places.length <= mostSent) return places;
  const kept = places.toSorted((a, b) => tainted(b) - tainted(a) || a - b).slice(0, mostSent);
  return kept.sort((a, b) => a - b);
}

export function seedOf(directory: Directory, seed: TraceRequest['seed']): TraceSeed {
  if (seed.kind === 'transactions')
    return { kind: 'transactions', transactions: [...rowsWithIds(directory, seed.ids)] };
  const node = directory.nodeOf(seed.key);
  const accounts = node < 0 ? [] : [...directory.accountsOf(node)];
  return { kind: 'accounts', accounts: accounts.filter((a) => a < directory.dataset.ledger.accounts.length) };
}
