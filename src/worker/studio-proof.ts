/** Proves the optimum of a workbook whose edits have removed it. */
import type { Dataset } from '../core/dataset/dataset.ts';
import { asOptimum, asSolution, planProblem, solveProblem } from '../core/disruption/prove-optimum.ts';
import type { ObjectiveName } from '../core/exercise/exercise.ts';
import type { Workbook } from '../core/workbook/workbook.ts';
import type { Prove } from './proof-protocol.ts';

/** Seconds for one objective where nobody else proves; then the best plan found and the bound stand, not proved. */
const seconds = 30;

/** Proves on this thread, which answers nothing else meanwhile. `now`: ms, from any start. */
export function proveHere(now: () => number): Prove {
  return ({ problem }) => {
    const began = now();
    return solveProblem(problem, { milp: null, seconds, spent: () => (now() - began) / (seconds * 1000) });
  };
}

/** What the grader needs an optimum of. */
function neededBy({ head }: Workbook): readonly ObjectiveName[] {
  return [...new Set<ObjectiveName>(['funds', 'pairwise', head.objective])];
}

/**
 * The same workbook where nothing is missing. `further`: what has only a bound is tried again. `found` is told of each workbook on the way, so
 * that one proof is not lost with the next. Rejects when `prove` does.
 */
export async function withOptimum(
  workbook: Workbook,
  dataset: Dataset,
  prove: Prove,
  further: boolean,
  found: (workbook: Workbook) => void,
): Promise<Workbook> {
  const { optimum } = workbook.key;
  const wanted = neededBy(workbook).filter((name) => optimum[name] === undefined || (further && !optimum[name].proved));
  let whole = workbook;
  for (const [i, name] of wanted.entries()) {
    const problem = planProblem(dataset, whole.head, whole.key, name);
    const before = optimum[name];
    const known = before === undefined ? null : asSolution(problem, before);
    const solution = await prove({ problem, known, number: i + 1, of: wanted.length });
    const { key } = whole;
    whole = { ...whole, key: { ...key, optimum: { ...key.optimum, [name]: asOptimum(problem, solution) } } };
    found(whole);
  }
  return whole;
}
