/** The trainee's plan beside the best ones after grading: who was missed, what each freeze was worth, why the hub was not the answer. */
import type { NodeKey } from '../dataset/dataset.ts';
import type { Directory } from '../dataset/directory.ts';
import { busiestHubs, type BusyHub } from '../disruption/busiest-hub.ts';
import { bestFundsPlans, bestPlansByTrying, type BestPlans } from '../disruption/best-plans.ts';
import { freezableUnits, freezeCost, reachableAccounts } from '../disruption/freezable-units.ts';
import { freezeShares, type FreezeShare } from '../disruption/freeze-shares.ts';
import { planPicture, type PlanPicture } from '../disruption/plan-picture.ts';
import { graphUnits, measureOf, planValue, type TimedFreeze } from '../disruption/plan-value.ts';
import type { Limits } from '../disruption/solution.ts';
import type { Exercise, ObjectiveName } from '../exercise/exercise.ts';
import type { AnswerKey } from '../exercise/key.ts';
import type { Freeze } from '../exercise/work.ts';
import { admitPlan } from './admitted-plan.ts';
import { reviewDetours, type DetourReview } from './detour-review.ts';
import { createRoster } from './roster.ts';

/** A plan on the hidden network. */
export interface ReviewedPlan {
  readonly plan: readonly NodeKey[];
  readonly value: number;
  /** What arrives when the ways the network keeps ready for these freezes open; null where none does. */
  readonly withDetours: number | null;
}

export interface PlanReview {
  readonly objective: ObjectiveName;
  readonly initial: number;
  /** What of the trainee's plan counts. */
  readonly mine: ReviewedPlan;
  readonly mineShares: readonly FreezeShare[];
  /** The key's best plan, then others as good; empty where the key has none. */
  readonly best: readonly ReviewedPlan[];
  /** Whether these are all of them. */
  readonly allBest: boolean;
  /** Of the key's best plan. */
  readonly bestShares: readonly FreezeShare[];
  /** The trainee's plan, then `best`, with the ways round they open. */
  readonly detours: DetourReview;
  readonly hubs: readonly BusyHub[];
  /** Without a freeze, the trainee's plan, then `best`. */
  readonly picture: PlanPicture;
  /** Every node the review names. */
  readonly named: readonly NodeKey[];
}

/** Best plans shown beside the trainee's. */
const mostBest = 5;
/** Fragmentation is a sum of fractions. */
const tolerance = 1e-9;

/** `limits` end the search for other best plans. */
export function reviewPlan(
  directory: Directory,
  exercise: Exercise,
  key: AnswerKey,
  plan: readonly Freeze[],
  limits: Limits,
): PlanReview {
  const { dataset } = directory;
  const { objective } = exercise;
  const measure = measureOf(dataset, key);
  const value = (freezes: readonly TimedFreeze[]) => planValue(measure, objective, freezes);
  const decision = Date.parse(exercise.decisionTime);
  const timed = (target: NodeKey): TimedFreeze => {
    const nodes = reachableAccounts(directory, exercise, target);
    return { unit: { key: target, nodes, cost: freezeCost(exercise, target) }, at: decision };
  };
  const mine = admitPlan(createRoster(dataset, key), exercise, plan).freezes;
  const known = key.optimum[objective];
  const inFlow = new Set(measure.graph.accounts.flat());
  const all = freezableUnits(dataset, exercise).filter((unit) => unit.nodes.some((a) => inFlow.has(a)));
  const search = (best: number): BestPlans => {
    const { budget } = exercise;
    // One more than is shown, so that what is left out is known.
    if (objective === 'funds') return bestFundsPlans(measure.model, all, budget, decision, best, mostBest + 1, limits);
    const units = graphUnits(measure.graph, all).map((unit, u) => ({ ...unit, original: all[u] }));
    const of = (set: readonly number[]) => value(set.map((u) => ({ unit: units[u].original, at: decision })));
    return bestPlansByTrying(units, budget, of, best, tolerance, mostBest + 1, limits);
  };
  const found = known === undefined ? { plans: [], complete: true } : search(known.value);
  const first = known?.plan ?? [];
  const others = found.plans.map((set) => set.map((u) => all[u].key)).filter((keys) => !sameSet(keys, first));
  const best = known === undefined ? [] : [first, ...others].slice(0, mostBest).map((keys) => keys.map(timed));
  const ways = objective === 'funds' ? (key.detours ?? []) : [];
  const detours = reviewDetours(directory, measure.model.network, ways, [mine, ...best]);
  const reviewed = (freezes: readonly TimedFreeze[], p: number): ReviewedPlan => ({
    plan: freezes.map(({ unit }) => unit.key),
    value: value(freezes),
    withDetours: detours.plans[p].value,
  });
  const shares = (freezes: readonly TimedFreeze[]) =>
    freezeShares(freezes.length, (set) => value(set.map((i) => freezes[i])));
  const hubs = busiestHubs(directory, exercise, key, measure, objective);
  const holder = (account: number) => directory.keyOf(directory.holderOf(account));
  const picture = planPicture(measure.flow.network, holder, [[], mine, ...best]);
  return {
    objective,
    initial: value([]),
    mine: reviewed(mine, 0),
    mineShares: shares(mine),
    best: best.map((freezes, b) => reviewed(freezes, b + 1)),
    detours,
    allBest: found.complete && others.length < mostBest,
    bestShares: best.length === 0 ? [] : shares(best[0]),
    hubs,
    picture,
    named: [
      ...picture.nodes.map((node) => node.key),
      ...(detours.picture?.nodes ?? []).map((node) => node.key),
      ...detours.plans.flatMap((one) => one.ways.flatMap(({ when, from, to }) => [when, from, to])),
      ...[mine, ...best].flat().map(({ unit }) => unit.key),
      ...hubs.map((hub) => hub.key),
    ],
  };
}

function sameSet(one: readonly NodeKey[], other: readonly NodeKey[]): boolean {
  return one.length === other.length && one.every((key) => other.includes(key));
}
