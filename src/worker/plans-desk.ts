/** Answers what the room of plans asks, and after grading what the best plans were. */
import type { NodeKey } from '../core/dataset/dataset.ts';
import type { Directory } from '../core/dataset/directory.ts';
import {
  freezesOn,
  pictureOfPlans,
  planEffect,
  seenNetwork,
  type PlanEffect,
  type Seen,
  type SeenNetwork,
} from '../core/disruption/compare-plans.ts';
import { delayReport, type DelayReport } from '../core/disruption/delay-report.ts';
import type { ListReport } from '../core/disruption/list-report.ts';
import type { PlanPicture } from '../core/disruption/plan-picture.ts';
import { measureOf } from '../core/disruption/plan-value.ts';
import { seenFront, type SeenFront } from '../core/disruption/seen-front.ts';
import { seenList } from '../core/disruption/seen-list.ts';
import type { Limits } from '../core/disruption/solution.ts';
import { temporalFlow } from '../core/disruption/temporal-flow.ts';
import { freePlay } from '../core/disruption/what-if.ts';
import type { ObjectiveName } from '../core/exercise/exercise.ts';
import type { Freeze } from '../core/exercise/work.ts';
import { admitPlan } from '../core/grading/admitted-plan.ts';
import { hiddenList } from '../core/grading/list-review.ts';
import { reviewPlan, type PlanReview } from '../core/grading/plan-review.ts';
import { createRoster } from '../core/grading/roster.ts';
import { transactionId } from '../core/ledger/ledger.ts';
import { lately } from './lately.ts';
import type { LoadedDesk } from './loaded-desk.ts';

export interface PlansRequest extends Seen {
  readonly plans: readonly (readonly Freeze[])[];
}

type Labels = { readonly [key: string]: string };

export interface PlansView {
  /** By plan asked for. */
  readonly effects: readonly PlanEffect[];
  /** Its first plan is the empty one, then those asked for. */
  readonly picture: PlanPicture;
  readonly labels: Labels;
}

/** What the clock says, with the payments it names; amounts are base-currency minor units. */
export interface DelayView extends DelayReport {
  /** Payments that slip past, first to slip first, at most `mostPayments`. */
  readonly payments: readonly {
    readonly id: string;
    readonly from: NodeKey;
    readonly to: NodeKey;
    readonly at: number;
    readonly amount: number;
    /** ms of delay from which on it gets through. */
    readonly delay: number;
    /** Delivered besides from that delay on; with the first payment of a delay, 0 with its others. */
    readonly more: number;
  }[];
  /** Of all that slip past. */
  readonly slipping: number;
  readonly labels: Labels;
}

const mostPayments = 200;

export interface FrontRequest extends Seen {
  readonly budget: number;
  /** Whom each point freezes: an answer on the trainee's own network, so not before submission. */
  readonly named: boolean;
}

export interface FrontView {
  readonly points: readonly {
    readonly value: number;
    /** Base-currency minor units of lawful payments stopped. */
    readonly harm: number;
    readonly proved: boolean;
    readonly size: number;
    readonly plan: readonly NodeKey[] | null;
  }[];
  readonly complete: boolean;
  /** Delivered without any freeze. */
  readonly initial: number;
  readonly labels: Labels;
}

export interface DelayRequest extends Seen {
  readonly plan: readonly Freeze[];
  /** ms between two freezes. */
  readonly pace: number;
}

export interface ListRequest extends Seen {
  readonly plan: readonly Freeze[];
  readonly objective: ObjectiveName;
  /** Who is in the lists that are not the trainee's own; not before submission. */
  readonly named: boolean;
}

export type ListView = ListReport & { readonly labels: Labels };

export interface PlansApi {
  plans(request: PlansRequest): Promise<PlansView>;
  /** What no plan within the budget betters on both counts, on the marked flow; within two seconds. */
  plansFront(request: FrontRequest): Promise<FrontView>;
  /** Null where no freeze of the plan touches the marked flow. */
  planDelay(request: DelayRequest): Promise<DelayView | null>;
  /** The plan as a freeze list on the marked flow, beside others; within a second and a half. */
  planList(request: ListRequest): Promise<ListView>;
  /** The same on the hidden network, after grading; null where the exercise has no budget. Rejects when the pack carries no key. */
  listReview(plan: readonly Freeze[], objective: ObjectiveName): Promise<ListView | null>;
  /** After grading; rejects when the pack carries no key. */
  planReview(plan: readonly Freeze[]): Promise<PlanReview & { readonly labels: Labels }>;
}

/** `now`: ms on a clock that never goes back. */
export function plansDesk(loaded: () => LoadedDesk, now: () => number): PlansApi {
  const networks = lately<SeenNetwork>(2);
  const effects = lately<PlanEffect>(12);
  const fronts = lately<SeenFront>(2);
  const within = (ms: number, evaluations: number): Limits => {
    const end = now() + ms;
    return { evaluations, expired: () => now() >= end };
  };
  // Another pack may be loaded under the same words.
  let desk: LoadedDesk | null = null;
  let turn = 0;
  const current = (seen: Seen) => {
    if (desk !== loaded()) turn += 1;
    desk = loaded();
    const { directory, pack } = desk;
    const { marked, claims } = seen;
    const key = JSON.stringify([turn, marked, claims.map(({ subject }) => subject)]);
    const network = networks(key, () => seenNetwork(directory, pack.exercise, { marked, claims }));
    return { directory, exercise: pack.exercise, network, key };
  };
  return {
    plans: async ({ plans, marked, claims }) => {
      const { directory, exercise, network, key } = current({ marked, claims });
      const picture = pictureOfPlans(directory, exercise, network, plans);
      return {
        effects: plans.map((plan) =>
          effects(JSON.stringify([key, plan]), () =>
            planEffect(directory, exercise, network, { marked, claims }, plan),
          ),
        ),
        picture,
        labels: labelsOf(directory, [
          ...picture.nodes.map((node) => node.key),
          ...plans.flat().map(({ target }) => target),
        ]),
      };
    },
    plansFront: async ({ budget, named, ...seen }) => {
      const { directory, exercise, network, key } = current(seen);
      const front = fronts(JSON.stringify([key, budget]), () =>
        seenFront(directory, exercise, network, budget, within(2000, 200_000)),
      );
      const keysOf = (plan: readonly number[]) => plan.map((u) => front.units[u].key);
      return {
        points: front.points.map(({ plan, value, harm, proved }) => ({
          value,
          harm,
          proved,
          size: plan.length,
          plan: named ? keysOf(plan) : null,
        })),
        complete: front.complete,
        initial: temporalFlow(network.model, null).value,
        labels: named
          ? labelsOf(
              directory,
              front.points.flatMap(({ plan }) => keysOf(plan)),
            )
          : {},
      };
    },
    planDelay: async ({ plan, pace, ...seen }) => {
      const { directory, exercise, network } = current(seen);
      const units = freezesOn(directory, exercise ?? freePlay, network.accounts, plan)
        .map(({ unit }) => unit)
        .filter(({ nodes }) => nodes.length > 0);
      // One's own data has no decision time: the plan's first freeze stands for it.
      const from = exercise === null ? Math.min(...plan.map(({ at }) => at)) : network.from;
      if (units.length === 0) return null;
      return withPayments(directory, network, delayReport(network.model, units, from, pace, within(1500, 20_000)));
    },
    planList: async ({ plan, objective, named, ...seen }) => {
      const { directory, exercise, network } = current(seen);
      const report = seenList(directory, exercise, network, plan, objective, within(1500, 20_000));
      return withLabels(directory, named ? report : unnamed(report));
    },
    listReview: async (plan, objective) => {
      const { directory, pack } = loaded();
      const { dataset, exercise, key } = pack;
      if (exercise === null || key === null) throw new Error('no-key');
      const measure = measureOf(dataset, key);
      const mine = admitPlan(createRoster(dataset, key), exercise, plan).freezes;
      const report = hiddenList(directory, exercise, key, measure, mine, objective, within(2000, 20_000));
      return report === null ? null : withLabels(directory, report);
    },
    planReview: async (plan) => {
      const { directory, pack } = loaded();
      const { exercise, key } = pack;
      if (exercise === null || key === null) throw new Error('no-key');
      const review = reviewPlan(directory, exercise, key, plan, within(2000, 100_000));
      return { ...review, labels: labelsOf(directory, review.named) };
    },
  };
}

function withPayments(directory: Directory, { marked, model }: SeenNetwork, report: DelayReport): DelayView {
  const { ledger } = directory.dataset;
  const rows = marked.filter((i) => ledger.from[i] !== ledger.to[i]);
  const holder = (account: number) => directory.keyOf(directory.holderOf(account));
  const all = report.slips.flatMap(({ delay, transactions, more }) =>
    transactions.map((k, first) => ({ k, delay, more: first === 0 ? more : 0 })),
  );
  const payments = all.slice(0, mostPayments).map(({ k, delay, more }) => ({
    id: transactionId(ledger, rows[k]),
    from: holder(ledger.from[rows[k]]),
    to: holder(ledger.to[rows[k]]),
    at: ledger.time[rows[k]],
    amount: model.network.amount[k],
    delay,
    more,
  }));
  const named = payments.flatMap(({ from, to }) => [from, to]);
  return { ...report, payments, slipping: all.length, labels: labelsOf(directory, named) };
}

function unnamed(report: ListReport): ListReport {
  const { reordered, baselines, best } = report;
  return {
    ...report,
    reordered: { ...reordered, keys: [] },
    baselines: baselines.map((one) => ({ ...one, keys: [] })),
    best: { ...best, keys: [] },
  };
}

function withLabels(directory: Directory, report: ListReport): ListView {
  const { mine, reordered, baselines, best } = report;
  const keys = [mine.keys, mine.beyond, reordered.keys, best.keys, ...baselines.map((one) => one.keys)];
  return { ...report, labels: labelsOf(directory, keys.flat()) };
}

function labelsOf(directory: Directory, keys: readonly NodeKey[]): Labels {
  const known = [...new Set(keys)].map((key) => [key, directory.nodeOf(key)] as const);
  return Object.fromEntries(known.filter(([, node]) => node >= 0).map(([key, node]) => [key, directory.labelOf(node)]));
}
