/**
 * Distributions of a dataset as points of complementary cumulative curves, to see whether it looks like money: heavy tails of degree
 * and amount, bursts and pauses, many small balances and few large ones.
 * Each stands beside what is published of AMLworld and AMLSim, or says that nothing is.
 * O(transactions · log transactions).
 */
import type { Dataset } from '../dataset/dataset.ts';
import { digitsIn } from '../ledger/currency.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { impliedBalances } from '../tracing/balances.ts';
import { amlsimDegrees, amlworldAmounts, amlworldDealings, type Curve } from './amlworld-shapes.ts';
import type { Shape } from './report.ts';

/**
 * In and out degree: other accounts that paid an account, or that it paid, where any did. Dealings: transactions an account takes part in,
 * those to itself left out, where there are any. Amount: units of base currency. Inter-event: seconds between two dealings of an account.
 * Balance: units of base currency after the last transaction, for the least opening balances that keep every account from going below zero.
 */
export function shapesOf({ ledger }: Pick<Dataset, 'ledger'>): readonly Shape[] {
  const unit = 10 ** digitsIn(ledger, ledger.baseCurrency);
  const { closing } = impliedBalances(ledger, () => true);
  const shape = (
    name: Shape['name'],
    values: Float64Array,
    published: Curve | null,
    source: Shape['source'],
  ): Shape => ({
    name,
    points: tailPoints(values),
    published,
    source,
  });
  const amounts = ledger.base.map((minor) => minor / unit);
  return [
    shape('degree-in', degrees(ledger, ledger.to, ledger.from), amlsimDegrees.in, 'amlsim-100k'),
    shape('degree-out', degrees(ledger, ledger.from, ledger.to), amlsimDegrees.out, 'amlsim-100k'),
    shape('dealings', dealings(ledger), amlworldDealings, 'amlworld-hi-small'),
    shape('amount', amounts, atMedianOf(amlworldAmounts, amounts), 'amlworld-hi-large'),
    shape('inter-event', pauses(ledger), null, 'none'),
    shape(
      'balance',
      closing.map((minor) => minor / unit),
      null,
      'none',
    ),
  ];
}

/** The curve moved to the values' median: one in other currencies shows its spread, not its level. Null where the median is not above 0. */
function atMedianOf(curve: Curve, values: Float64Array): Curve | null {
  const sorted = values.slice().sort();
  const median = sorted.length === 0 ? 0 : sorted[Math.floor(sorted.length / 2)];
  const theirs = curve.find(([, share]) => share === 0.5);
  if (theirs === undefined || median <= 0) return null;
  return curve.map(([x, share]) => [(x * median) / theirs[0], share]);
}

function dealings({ size, from, to, accounts }: Ledger): Float64Array {
  const counts = new Float64Array(accounts.length);
  for (let i = 0; i < size; i++) {
    if (from[i] === to[i]) continue;
    counts[from[i]]++;
    counts[to[i]]++;
  }
  return counts.filter((count) => count > 0);
}

/** Different accounts on the `far` side of each account on the `near` side; accounts with none are left out. */
function degrees(ledger: Ledger, near: Uint32Array, far: Uint32Array): Float64Array {
  const accounts = ledger.accounts.length;
  const pairs = new Float64Array(ledger.size);
  for (let i = 0; i < ledger.size; i++) pairs[i] = near[i] === far[i] ? -1 : near[i] * accounts + far[i];
  pairs.sort();
  const degree = new Float64Array(accounts);
  for (let i = 0; i < pairs.length; i++) {
    if (pairs[i] >= 0 && (i === 0 || pairs[i] !== pairs[i - 1])) degree[Math.floor(pairs[i] / accounts)]++;
  }
  return degree.filter((count) => count > 0);
}

/** Seconds between each dealing of an account and its next, of all accounts. */
function pauses({ size, time, from, to, accounts }: Ledger): Float64Array {
  const last = new Float64Array(accounts.length).fill(Number.NaN);
  const found = new Float64Array(2 * size);
  let count = 0;
  const deal = (account: number, at: number) => {
    if (!Number.isNaN(last[account])) found[count++] = (at - last[account]) / 1000;
    last[account] = at;
  };
  for (let i = 0; i < size; i++) {
    deal(from[i], time[i]);
    if (to[i] !== from[i]) deal(to[i], time[i]);
  }
  return found.slice(0, count);
}

const bodyPoints = 24;
const tailSteps = 35;

/**
 * At most 60 points [x, share of values at least x], ascending: even steps down to the highest sixteenth, then ever smaller ones, so that
 * a heavy tail shows on logarithmic axes.
 */
export function tailPoints(values: Float64Array): readonly (readonly [number, number])[] {
  const sorted = values.slice().sort();
  const n = sorted.length;
  if (n === 0) return [];
  const ranks = [0];
  for (let k = 1; k <= bodyPoints; k++) ranks.push(Math.floor((n * k * 15) / (bodyPoints * 16)));
  for (let k = 1, left = n / 16; k < tailSteps; k++) {
    left *= 0.7;
    ranks.push(n - Math.max(1, Math.floor(left)));
  }
  const points = new Map<number, number>();
  for (const rank of ranks) {
    const x = sorted[Math.min(rank, n - 1)];
    if (!points.has(x)) points.set(x, (n - firstAt(sorted, x)) / n);
  }
  return [...points].toSorted((a, b) => a[0] - b[0]);
}

/** Place of the first value not below x. */
function firstAt(sorted: Float64Array, x: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
