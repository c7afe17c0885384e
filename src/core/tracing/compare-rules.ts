/**
 * Several rules on the same flow: where each lets the traced money come to rest, how far they agree, and where they part. O(rules ×
 * traced transactions) beside the traces themselves.
 */
import { methodOf } from './methods.ts';
import type { Money } from './money.ts';
import { taint, type Taint, type TaintOptions } from './taint.ts';
import type { TraceOptions, TraceSeed, TracingRule } from './trace.ts';

export interface RuleOutcome {
  readonly rule: TracingRule;
  /** Base-currency minor units the seed sets out with (back: that it asks after). */
  readonly seeded: number;
  readonly transactions: number;
  /** Accounts reached. */
  readonly accounts: number;
  readonly fees: number;
  /** Of what the seed set out with, what came back to it and was traced anew. */
  readonly returned: number;
  /** What rests in all accounts: seeded = rests + fees + returned, but for poison, and for rates where money is counted as booked. */
  readonly rests: number;
}

export interface RestingPlace {
  readonly account: number;
  /** By rule, in the order asked for. Traced money that came in (back: went out towards the seed), and what of it is there at the end. */
  readonly came: readonly number[];
  readonly rests: readonly number[];
}

export interface Parting {
  /** The first transaction to which the rules do not give the same traced amount, and the account that paid it (back: received it). */
  readonly index: number;
  readonly account: number;
  /** By rule. */
  readonly traced: readonly number[];
}

export interface RuleComparison {
  readonly outcomes: readonly RuleOutcome[];
  /** Most at rest under any rule that conserves first, then most that came in. */
  readonly places: readonly RestingPlace[];
  /** Transactions traced under any rule, under all, and under all with the same amount. */
  readonly agreement: { readonly any: number; readonly all: number; readonly same: number };
  /** Poison, which does not weigh amounts, is left out of it. null = they never part. */
  readonly parting: Parting | null;
}

/**
 * Runs every rule of `rules` over the same money. Yields how many are through, before each and after the last, so that it can be called off. Throws RangeError
 * on a seed that is not the ledger's.
 */
export function* compareRules(
  money: Money,
  seed: TraceSeed,
  options: Omit<TraceOptions, 'rule'>,
  rules: readonly TracingRule[],
): Generator<number, RuleComparison> {
  const runs: { readonly rule: TracingRule; readonly found: Taint }[] = [];
  for (const rule of rules) {
    yield runs.length;
    const asked: TaintOptions = { ...options, rule, whole: true };
    runs.push({ rule, found: taint(money, seed, asked) });
  }
  yield runs.length;
  const places = new Map<number, { readonly came: number[]; readonly rests: number[] }>();
  const placeOf = (account: number) => {
    const known = places.get(account) ?? { came: rules.map(() => 0), rests: rules.map(() => 0) };
    places.set(account, known);
    return known;
  };
  const outcomes = runs.map(({ rule, found }, r): RuleOutcome => {
    const forward = options.direction === 'forward';
    for (const { account, tainted } of found.reached) {
      const place = placeOf(account);
      place.came[r] += tainted;
      place.rests[r] += tainted;
    }
    const sums = { seeded: 0, fees: 0, returned: 0, rests: 0, transactions: 0 };
    for (let k = 0; k < found.count; k += 1) {
      const i = found.index[k];
      const held = found.seeded[k] === 1 ? (found.displaced.get(k) ?? 0) : found.tainted[k];
      if (found.tainted[k] > 0) sums.transactions += 1;
      if (found.seeded[k] === 1) {
        sums.seeded += inBase(money, i, found.tainted[k], forward);
        sums.returned += inBase(money, i, held, forward);
      }
      sums.fees += inBase(money, i, found.cost?.[k] ?? 0, forward);
      const payer = forward ? money.ledger.from[i] : money.ledger.to[i];
      if (held > 0) placeOf(payer).rests[r] -= inBase(money, i, held, forward);
    }
    if (!methodOf(rule).weighs) for (const place of places.values()) place.rests[r] = 0;
    for (const place of places.values()) sums.rests += place.rests[r];
    return { rule, ...sums, accounts: found.reached.length };
  });
  const weighing = rules.map((rule) => methodOf(rule).weighs);
  const most = (values: readonly number[], which: (r: number) => boolean) =>
    values.reduce((best, value, r) => (which(r) ? Math.max(best, value) : best), 0);
  return {
    outcomes,
    places: [...places]
      .map(([account, place]) => ({ account, ...place }))
      .sort(
        (a, b) =>
          most(b.rests, (r) => weighing[r]) - most(a.rests, (r) => weighing[r]) ||
          most(b.came, () => true) - most(a.came, () => true) ||
          a.account - b.account,
      ),
    ...meeting(
      money,
      runs.map(({ found }) => found),
      weighing,
      options.direction === 'forward',
    ),
  };
}

function inBase(money: Money, i: number, units: number, forward: boolean): number {
  if (money.counting === 'base' || units === 0) return units;
  return Math.round(money.ledger.base[i] * (units / (forward ? money.leaves[i] : money.arrives[i])));
}

/** Goes through all traces side by side, in the order in which the money moves. */
function meeting(
  money: Money,
  found: readonly Taint[],
  weighing: readonly boolean[],
  forward: boolean,
): Pick<RuleComparison, 'agreement' | 'parting'> {
  const at = found.map(() => 0);
  const agreement = { any: 0, all: 0, same: 0 };
  let parting: Parting | null = null;
  for (;;) {
    let next = -1;
    for (const [r, { index, count }] of found.entries()) {
      if (at[r] < count && (next === -1 || (forward ? index[at[r]] < next : index[at[r]] > next))) next = index[at[r]];
    }
    if (next === -1) return { agreement, parting };
    const traced = found.map(({ index, tainted, count }, r) => {
      if (at[r] === count || index[at[r]] !== next) return 0;
      at[r] += 1;
      return tainted[at[r] - 1];
    });
    const weighed = traced.filter((_, r) => weighing[r]);
    if (traced.some((units) => units > 0)) agreement.any += 1;
    if (traced.length > 0 && traced.every((units) => units > 0)) agreement.all += 1;
    if (traced[0] > 0 && traced.every((units) => units === traced[0])) agreement.same += 1;
    if (parting === null && weighed.some((units) => units !== weighed[0])) {
      const { from, to } = money.ledger;
      parting = { index: next, account: forward ? from[next] : to[next], traced };
    }
  }
}
