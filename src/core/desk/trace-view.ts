/** A trace as the screen shows it: steps and accounts reached, with labels. */
import type { Directory } from '../dataset/directory.ts';
import { inStretches } from '../dataset/in-stretches.ts';
import { runSteps, type Steps } from '../dataset/run-steps.ts';
import { moneyOf, type Money } from '../tracing/money.ts';
import { taintSteps } from '../tracing/taint.ts';
import type { TraceSeed } from '../tracing/trace.ts';
import type { TraceRequest, TraceView } from './answer.ts';
import { rowsWithIds } from './rows-of.ts';
import { transactionRow } from './transaction-row.ts';

const mostSent = 5_000;
/** Traced transactions, or accounts, looked at between two steps; and of those written out. */
const stretch = 50_000;
const written = 500;

export function traceView(directory: Directory, request: TraceRequest, money?: Money): TraceView {
  return runSteps(traceSteps(directory, request, money));
}

/** Runs the trace `request` asks for; unknown nodes and ids seed nothing. Of more than 5,000 steps, and of more accounts than that, the largest are sent, in order; the others are counted. `money`: the ledger's, in base currency. Yields how far it is, 0 to 1. */
export function* traceSteps(
  directory: Directory,
  request: TraceRequest,
  money: Money = moneyOf(directory.dataset.ledger),
): Generator<number | void, TraceView> {
  const { ledger } = directory.dataset;
  const found = yield* taintSteps(money, seedOf(directory, request.seed), request);
  const most = request.maxHops ?? Infinity;
  const steps = yield* largest(found.count, (k) => (found.hops[k] <= most ? found.tainted[k] : null));
  const { reached } = found;
  const accounts = yield* largest(reached.length, (r) => (reached[r].hops <= most ? reached[r].tainted : null));
  const amountIn = (account: number) => {
    let sum = 0;
    for (let at = ledger.inStart[account]; at < ledger.inStart[account + 1]; at++)
      sum += ledger.base[ledger.inIndex[at]];
    return sum;
  };
  const view: { steps: TraceView['steps'][number][]; reached: TraceView['reached'][number][] } = {
    steps: [],
    reached: [],
  };
  yield* inStretches(steps.places.length, written, (begin, end) => {
    for (const k of steps.places.slice(begin, end))
      view.steps.push({
        row: transactionRow(directory, found.index[k]),
        tainted: found.tainted[k],
        hops: found.hops[k],
      });
  });
  yield* inStretches(accounts.places.length, written, (begin, end) => {
    for (const r of accounts.places.slice(begin, end)) {
      const { account, at, tainted, hops } = reached[r];
      const holder = directory.holderOf(account);
      view.reached.push({
        key: directory.keyOf(account),
        partyKey: directory.keyOf(holder),
        label: directory.labelOf(holder),
        at,
        tainted,
        hops,
        amountIn: amountIn(account),
      });
    }
  });
  return { request, ...view, stepTotal: steps.total, reachedTotal: accounts.total };
}

/** At most `mostSent` places, ascending, of those that have an amount: cut off by time, a trace through a large data set would end before it arrives. */
function* largest(
  count: number,
  amountOf: (place: number) => number | null,
): Steps<{ readonly places: readonly number[]; readonly total: number }> {
  let kept: { readonly place: number; readonly amount: number }[] = [];
  let total = 0;
  /** Of equal amounts the earlier place stays: what comes later must have more. */
  let floor = -Infinity;
  const trim = () => {
    if (kept.length <= mostSent) return;
    kept = kept.sort((a, b) => b.amount - a.amount || a.place - b.place).slice(0, mostSent);
    floor = kept.at(-1)?.amount ?? -Infinity;
  };
  yield* inStretches(count, stretch, (begin, end) => {
    for (let place = begin; place < end; place++) {
      const amount = amountOf(place);
      if (amount === null) continue;
      total++;
      if (amount <= floor) continue;
      if (kept.push({ place, amount }) >= 4 * mostSent) trim();
    }
  });
  trim();
  return { places: kept.map(({ place }) => place).sort((a, b) => a - b), total };
}

export function seedOf(directory: Directory, seed: TraceRequest['seed']): TraceSeed {
  if (seed.kind === 'transactions')
    return { kind: 'transactions', transactions: [...rowsWithIds(directory, seed.ids)] };
  const node = directory.nodeOf(seed.key);
  const accounts = node < 0 ? [] : [...directory.accountsOf(node)];
  return { kind: 'accounts', accounts: accounts.filter((a) => a < directory.dataset.ledger.accounts.length) };
}
