/**
 * The plan against the optimum, by value: s = (f(∅) − f(R)) / (f(∅) − f*), clamped to [0, 1]. Where only a bound LB of f* is proved,
 * s is the interval [(f∅−f)/(f∅−LB), (f∅−f)/(f∅−f_best)]; points are given by its upper end, the best plan anyone knows.
 * Baselines spend the same budget by a ranking of the HIDDEN network: even who knows it all and ranks naively gets this.
 */
import { graphRankings, rankedPlan, volumeScores } from '../disruption/baselines.ts';
import { freezableUnits } from '../disruption/freezable-units.ts';
import type { FreezableUnit } from '../disruption/objective.ts';
import { planValue, type Measure } from '../disruption/plan-value.ts';
import type { Exercise, ObjectiveName } from '../exercise/exercise.ts';
import type { AnswerKey } from '../exercise/key.ts';
import type { AdmittedPlan } from './admitted-plan.ts';
import { share } from './rounding.ts';
import type { Roster } from './roster.ts';
import type { BaselineScore, DisruptionResult } from './scorecard.ts';

const objectives: readonly ObjectiveName[] = ['funds', 'pairwise', 'largest', 'fragmentation'];

/** The graded objective first, then every other one the key has an optimum for. What no plan changes is measured once for all plans. */
export function disruptionGrader(
  roster: Roster,
  measure: Measure,
  exercise: Exercise,
  key: AnswerKey,
): (plan: AdmittedPlan) => readonly DisruptionResult[] {
  const others = objectives.filter((name) => name !== exercise.objective && key.optimum[name] !== undefined);
  const baselines = baselinePlans(roster, measure, exercise);
  const measured = [exercise.objective, ...others].map((objective) => ({
    objective,
    initial: planValue(measure, objective, []),
    spent: baselines.map(({ name, units }) => {
      const freezes = units.map((unit) => ({ unit, at: Date.parse(exercise.decisionTime) }));
      return { name, plan: units.map((unit) => unit.key), value: planValue(measure, objective, freezes) };
    }),
  }));
  return (plan) =>
    measured.map(({ objective, initial, spent }) => {
      const value = planValue(measure, objective, plan.freezes);
      // Without a proof in the key, the best known is the best of the plans at hand and nothing bounds it but zero.
      const known = key.optimum[objective];
      const best = known?.value ?? Math.min(value, ...spent.map((baseline) => baseline.value));
      const bound = known?.bound ?? 0;
      return {
        objective,
        initial,
        value,
        best,
        bound,
        proved: known?.proved ?? false,
        score: { low: scoreOf(initial, value, bound), high: scoreOf(initial, value, best) },
        cost: plan.cost,
        budget: exercise.budget,
        withinBudget: plan.ignored.length === 0,
        bestPlan: known?.plan ?? [],
        coOptimal: known?.coOptimal ?? null,
        baselines: spent.map((baseline): BaselineScore => ({
          ...baseline,
          score: scoreOf(initial, baseline.value, best),
        })),
      };
    });
}

/** 0 when there is nothing to win. */
function scoreOf(initial: number, value: number, best: number): number {
  if (initial - best <= 1e-9) return 0;
  return share(Math.min(1, Math.max(0, (initial - value) / (initial - best))));
}

function baselinePlans(roster: Roster, measure: Measure, exercise: Exercise) {
  const { dataset } = roster.directory;
  const inFlow = new Map<number, number>();
  measure.graph.accounts.forEach((list, v) => list.forEach((a) => inFlow.set(a, v)));
  const units = freezableUnits(dataset, exercise).filter((unit) => unit.nodes.some((a) => inFlow.has(a)));
  // For rankings by graph, a unit stands on the node of the party its accounts belong to.
  const onGraph = units.map((unit): FreezableUnit => {
    const nodes = new Set(unit.nodes.map((a) => inFlow.get(a) ?? -1));
    return { ...unit, nodes: [...nodes].filter((v) => v >= 0) };
  });
  const pick = (plan: readonly number[]) => plan.map((u) => units[u]);
  const ranked = graphRankings.map(({ name, scores }) => ({
    name,
    units: pick(rankedPlan(onGraph, scores(measure.graph.graph), exercise.budget)),
  }));
  const volume = rankedPlan(units, volumeScores(measure.flow.network), exercise.budget);
  return [...ranked, { name: 'volume' as const, units: pick(volume) }];
}
