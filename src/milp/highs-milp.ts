/**
 * The mixed-integer port on HiGHS (WebAssembly), wherever it was loaded; with the gaps at 0, because by default it calls values above 10^4 optimal
 * too early.
 */
import type { CallbackData, Highs, Model } from 'highs';
import type { MilpOptions, MilpResult, MilpSolver } from '../core/disruption/milp-solver.ts';

/** Solves run one after another on the thread that asks. */
export function milpOn(highs: Highs): MilpSolver {
  return (lp, options) =>
    Promise.resolve(highs.withModel({ format: 'lp', data: lp }, (model) => solved(highs, model, lp, options)));
}

function solved(highs: Highs, model: Model, lp: string, { seconds, start, progress }: MilpOptions): MilpResult {
  const { modelStatus, callbackType } = highs.constants;
  model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0, time_limit: seconds });
  const names = lp.slice(lp.lastIndexOf('Binary')).match(/\bx\d+\b/g) ?? [];
  const columns = names.map((name) => model.getColByName(name));
  const named = (all: Float64Array) => Object.fromEntries(names.map((name, i) => [name, all[columns[i] ?? -1] ?? 0]));
  if (start !== undefined && names.length > 0) {
    model.setSolution({ indices: columns, values: names.map((name) => start[name] ?? 0) });
  }
  const tell = ({ mip_dual_bound: bound = -Infinity, mip_solution: solution }: CallbackData): undefined => {
    progress?.({ bound, values: solution === undefined ? null : named(solution) });
  };
  if (progress === undefined) model.run();
  else
    model.run({
      [callbackType.mipImprovingSolution]: ({ data }) => tell(data),
      // Asked many times a second, and knows the bound.
      [callbackType.mipInterrupt]: ({ data }) => tell(data),
    });
  const status = model.getModelStatus();
  const bound = names.length > 0 ? Number(model.info.get('mip_dual_bound')) : model.getObjectiveValue();
  if (status !== modelStatus.optimal && Number(model.info.get('primal_solution_status')) !== 2) {
    return { status: 'none', objective: Infinity, values: {}, bound };
  }
  const objective = model.getObjectiveValue();
  const values = named(model.getSolution().colValue);
  return { status: status === modelStatus.optimal ? 'optimal' : 'feasible', objective, values, bound };
}
