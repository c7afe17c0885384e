/**
 * Several rules on the same flow: where each lets the traced money come to rest, how far they agree, and where they part. O(rules ×
 * traced transactions) beside the traces themselves.
 */
import { inStretches } from '../dataset/in-stretches.ts';
import { toldAs } from '../dataset/told-as.ts';
import { methodOf } from './methods.ts';
import type { Money } from './money.ts';
import { RestingPlaces, type RestingPlace } from './resting-places.ts';
import { meetingSteps, type Meeting } from './rules-meeting.ts';
import { taintSteps, type Taint } from './taint.ts';
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

export interface RuleComparison extends Meeting {
  readonly outcomes: readonly RuleOutcome[];
  /** Most at rest under any rule that conserves first, then most that came in. */
  readonly places: readonly RestingPlace[];
  /** Of all places, listed or not. */
  readonly placeTotal: number;
}

/** Traced transactions, or accounts, looked at between two steps. */
const stretch = 20_000;

/**
 * Runs every rule of `rules` over the same money; at most `most` places are listed. Yields how many are through, before each and
 * after the last, so that it can be called off. Throws RangeError on a seed that is not the ledger's.
 */
export function* compareRules(
  money: Money,
  seed: TraceSeed,
  options: Omit<TraceOptions, 'rule'>,
  rules: readonly TracingRule[],
  most = Infinity,
): Generator<number, RuleComparison> {
  const forward = options.direction === 'forward';
  const runs: { readonly rule: TracingRule; readonly found: Taint }[] = [];
  const through = () => runs.length;
  yield 0;
  for (const rule of rules) {
    const found = yield* toldAs(taintSteps(money, seed, { ...options, rule, whole: true }), through);
    runs.push({ rule, found });
    yield runs.length;
  }
  const resting = new RestingPlaces(
    money.ledger.accounts.length,
    rules.map((rule) => methodOf(rule).weighs),
  );
  const outcomes: RuleOutcome[] = [];
  for (const [r, { rule, found }] of runs.entries()) {
    for (const { account, tainted } of found.reached) resting.arrive(r, account, tainted);
    yield runs.length;
    const sums = { seeded: 0, fees: 0, returned: 0, transactions: 0 };
    const addUp = (begin: number, end: number) => {
      for (let k = begin; k < end; k += 1) {
        const i = found.index[k];
        const held = found.seeded[k] === 1 ? (found.displaced.get(k) ?? 0) : found.tainted[k];
        if (found.tainted[k] > 0) sums.transactions += 1;
        if (found.seeded[k] === 1) {
          sums.seeded += inBase(money, i, found.tainted[k], forward);
          sums.returned += inBase(money, i, held, forward);
        }
        sums.fees += inBase(money, i, found.cost?.[k] ?? 0, forward);
        if (held > 0)
          resting.leave(r, forward ? money.ledger.from[i] : money.ledger.to[i], inBase(money, i, held, forward));
      }
    };
    yield* toldAs(inStretches(found.count, stretch, addUp), through);
    outcomes.push({ rule, ...sums, rests: resting.restsOf(r), accounts: found.reached.length });
  }
  const places = yield* toldAs(resting.listed(most, stretch), through);
  const traces = runs.map(({ found }) => found);
  const meeting = yield* toldAs(meetingSteps(money, traces, resting.weighing, forward, stretch), through);
  return { outcomes, places, placeTotal: resting.total, ...meeting };
}

function inBase(money: Money, i: number, units: number, forward: boolean): number {
  if (money.counting === 'base' || units === 0) return units;
  return Math.round(money.ledger.base[i] * (units / (forward ? money.leaves[i] : money.arrives[i])));
}
