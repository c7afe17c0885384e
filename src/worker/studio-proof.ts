/** Proves the optimum of a workbook whose edits have removed it. */
import type { Dataset } from '../core/dataset/dataset.ts';
import { proveOptimum } from '../core/disruption/prove-optimum.ts';
import type { ObjectiveName } from '../core/exercise/exercise.ts';
import type { AnswerKey, Optimum } from '../core/exercise/key.ts';
import type { Workbook } from '../core/workbook/workbook.ts';

/** Seconds for one objective; then the best plan found and the bound stand, not proved. */
const seconds = 30;

/** The same workbook where nothing is missing. `now`: ms, from any start. */
export async function withOptimum(workbook: Workbook, dataset: Dataset, now: () => number): Promise<Workbook> {
  const { head, key } = workbook;
  const wanted = new Set<ObjectiveName>(['funds', 'pairwise', head.objective]);
  const missing = [...wanted].filter((name) => key.optimum[name] === undefined);
  if (missing.length === 0) return workbook;
  const found: [ObjectiveName, Optimum][] = [];
  for (const name of missing) {
    const began = now();
    const spent = () => (now() - began) / (seconds * 1000);
    found.push([name, await proveOptimum(dataset, head, key, name, { milp: null, seconds, spent })]);
  }
  const optimum: AnswerKey['optimum'] = { ...key.optimum, ...Object.fromEntries(found) };
  return { ...workbook, key: { ...key, optimum } };
}
