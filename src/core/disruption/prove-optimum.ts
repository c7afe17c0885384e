/** The optimum that an answer key carries: proved once, when the exercise is made. In three steps, so that the middle one can run on another thread. */
import type { Dataset } from '../dataset/dataset.ts';
import type { Exercise, ObjectiveName } from '../exercise/exercise.ts';
import type { AnswerKey, Optimum } from '../exercise/key.ts';
import { freezableUnits } from './freezable-units.ts';
import type { FlowNetwork, FreezableUnit, PlainGraph } from './objective.ts';
import { graphUnits, measureOf } from './plan-value.ts';
import type { Solution } from './solution.ts';
import { solveStructural } from './solve-structural.ts';
import { solveFunds, type SolveOptions } from './solve.ts';
import type { StructuralName } from './structural.ts';

/** What is to be proved, as plain data. */
export type PlanProblem = {
  readonly units: readonly FreezableUnit[];
  readonly budget: number;
} & (
  | { readonly objective: 'funds'; readonly network: FlowNetwork; readonly from: number }
  | { readonly objective: StructuralName; readonly graph: PlainGraph }
);

/** The best plan of the exercise's budget on the hidden network, all freezes at its decision time. */
export async function proveOptimum(
  dataset: Dataset,
  exercise: Pick<Exercise, 'costs' | 'jurisdictions' | 'budget' | 'decisionTime'>,
  key: AnswerKey,
  objective: ObjectiveName,
  options: Partial<SolveOptions> = {},
): Promise<Optimum> {
  const problem = planProblem(dataset, exercise, key, objective);
  return asOptimum(problem, await solveProblem(problem, options));
}

export function planProblem(
  dataset: Dataset,
  exercise: Pick<Exercise, 'costs' | 'jurisdictions' | 'budget' | 'decisionTime'>,
  key: AnswerKey,
  objective: ObjectiveName,
): PlanProblem {
  const measure = measureOf(dataset, key);
  const { budget } = exercise;
  const inFlow = new Set(measure.graph.accounts.flat());
  const all = freezableUnits(dataset, exercise).filter((unit) => unit.nodes.some((a) => inFlow.has(a)));
  if (objective === 'funds') {
    return { objective, units: all, budget, network: measure.flow.network, from: Date.parse(exercise.decisionTime) };
  }
  const units = graphUnits(measure.graph, all).filter((unit) => unit.nodes.length > 0);
  return { objective, units, budget, graph: measure.graph.graph };
}

/** The mixed-integer solver and the counts are for `funds`; clock and progress for every objective. */
export function solveProblem(problem: PlanProblem, options: Partial<SolveOptions> = {}): Promise<Solution> {
  const { units, budget } = problem;
  if (problem.objective === 'funds') return solveFunds(problem.network, units, budget, problem.from, options);
  const { spent, progress } = options;
  const clock = spent === undefined ? { progress } : { spent, progress };
  return solveStructural(problem.objective, problem.graph, units, budget, clock);
}

export function asOptimum({ units }: PlanProblem, solution: Solution): Optimum {
  const { initial, value, bound, proved, solver, coOptimal } = solution;
  return { initial, value, bound, proved, solver, plan: solution.plan.map((u) => units[u].key), coOptimal };
}

/** The other way: an optimum of this problem as a solution, to go on from. Null where its plan is none of these units. */
export function asSolution({ units }: PlanProblem, optimum: Optimum): Solution | null {
  const plan = optimum.plan.map((key) => units.findIndex((unit) => unit.key === key));
  return plan.includes(-1) ? null : { ...optimum, plan };
}
