/** The trainee's plan as a freeze list on the hidden network, beside other lists. */
import type { Dataset, NodeKey } from '../dataset/dataset.ts';
import { createDirectory, type Directory } from '../dataset/directory.ts';
import { freezableUnits } from '../disruption/freezable-units.ts';
import { listReport, type ListReport } from '../disruption/list-report.ts';
import { measureOf, type Measure, type TimedFreeze } from '../disruption/plan-value.ts';
import type { Limits } from '../disruption/solution.ts';
import type { Exercise, ObjectiveName } from '../exercise/exercise.ts';
import type { AnswerKey } from '../exercise/key.ts';
import { share } from './rounding.ts';
import type { Finding, ListResult } from './scorecard.ts';

/** Values of f the search for the best list may take: it decides points, so it is counted, not timed. */
export const gradedEvaluations = 1500;
export const counted: Limits = { evaluations: gradedEvaluations, expired: () => false };

/** Null where the exercise has no budget to spend. `mine`: what of the plan counts. */
export function hiddenList(
  directory: Directory,
  exercise: Exercise,
  key: AnswerKey,
  measure: Measure,
  mine: readonly TimedFreeze[],
  objective: ObjectiveName,
  limits: Limits,
): ListReport | null {
  const { budget } = exercise;
  if (budget <= 0) return null;
  const inFlow = new Set(measure.graph.accounts.flat());
  const units = freezableUnits(directory.dataset, exercise).filter((unit) => unit.nodes.some((a) => inFlow.has(a)));
  const optimum = key.optimum[objective];
  const from = Date.parse(exercise.decisionTime);
  const ground = { measure, objective, units, budget, from, floor: optimum?.bound ?? 0, known: optimum?.plan ?? [] };
  return listReport(ground, mine, limits);
}

/** The best list known, where the exercise asks for one; null where it asks for a plan. */
export function bestListOf({
  dataset,
  exercise,
  key,
}: {
  readonly dataset: Dataset;
  readonly exercise: Exercise;
  readonly key: AnswerKey;
}): readonly NodeKey[] | null {
  if (exercise.deliverable !== 'freeze-list') return null;
  const measure = measureOf(dataset, key);
  const list = hiddenList(createDirectory(dataset), exercise, key, measure, [], exercise.objective, counted);
  return list?.best.keys ?? null;
}

/** s = (1 − R) / (1 − R*), R by cost, R* the least known; 0 where nothing can be won. */
export function gradeList({ mine, best }: ListReport): ListResult {
  const [index, least] = [mine.score.byCost, best.score.byCost];
  const room = 1 - least;
  return {
    index: share(index),
    best: share(least),
    bestList: best.keys,
    proved: best.proved,
    score: room <= 1e-9 ? 0 : share(Math.min(1, Math.max(0, (1 - index) / room))),
  };
}

/** What the order was worth; the points lie with the freezes. */
export function listFinding({ mine, reordered, best }: ListReport): Finding {
  return {
    section: 'disruption',
    code: 'list-order',
    points: 0,
    subjects: best.keys,
    evidence: [],
    facts: {
      index: share(mine.score.byCost),
      ordered: share(reordered.score.byCost),
      best: share(best.score.byCost),
      proved: best.proved ? 1 : 0,
    },
  };
}
