/** The optimum that an answer key carries: proved once, when the exercise is made. */
import type { Dataset } from '../dataset/dataset.ts';
import type { Exercise, ObjectiveName } from '../exercise/exercise.ts';
import type { AnswerKey, Optimum } from '../exercise/key.ts';
import { freezableUnits } from './freezable-units.ts';
import type { FreezableUnit } from './objective.ts';
import { graphUnits, measureOf } from './plan-value.ts';
import type { Solution } from './solution.ts';
import { solveStructural } from './solve-structural.ts';
import { solveFunds, type SolveOptions } from './solve.ts';

/** The best plan of the exercise's budget on the hidden network, all freezes at its decision time. */
export async function proveOptimum(
  dataset: Dataset,
  exercise: Pick<Exercise, 'costs' | 'jurisdictions' | 'budget' | 'decisionTime'>,
  key: AnswerKey,
  objective: ObjectiveName,
  options: Partial<SolveOptions> = {},
): Promise<Optimum> {
  const measure = measureOf(dataset, key);
  const { budget } = exercise;
  const inFlow = new Set(measure.graph.accounts.flat());
  const all = freezableUnits(dataset, exercise).filter((unit) => unit.nodes.some((a) => inFlow.has(a)));
  if (objective === 'funds') {
    const from = Date.parse(exercise.decisionTime);
    return asOptimum(all, await solveFunds(measure.flow.network, all, budget, from, options));
  }
  const units = graphUnits(measure.graph, all).filter((unit) => unit.nodes.length > 0);
  const { spent } = options;
  const clock = spent === undefined ? {} : { spent };
  return asOptimum(units, await solveStructural(objective, measure.graph.graph, units, budget, clock));
}

function asOptimum(units: readonly FreezableUnit[], solution: Solution): Optimum {
  const { initial, value, bound, proved, solver, coOptimal } = solution;
  return { initial, value, bound, proved, solver, plan: solution.plan.map((u) => units[u].key), coOptimal };
}
