/** The mixed-integer port on HiGHS (WebAssembly), with the gap at 0: its default calls values above 10^4 optimal too early. */
import loadHighs from 'highs';
import type { MilpResult, MilpSolver } from '../core/disruption/milp-solver.ts';

/** Loads the solver once; solves run one after another on this thread. */
export async function highsSolver(): Promise<MilpSolver> {
  const highs = await loadHighs();
  return (lp, options) =>
    Promise.resolve(
      highs.withModel({ format: 'lp', data: lp }, (model): MilpResult => {
        model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0, time_limit: options.seconds });
        const names = lp.slice(lp.lastIndexOf('Binary')).match(/\bx\d+\b/g) ?? [];
        const columns = names.map((name) => model.getColByName(name));
        const { start } = options;
        if (start !== undefined && names.length > 0) {
          model.setSolution({ indices: columns, values: names.map((name) => start[name] ?? 0) });
        }
        model.run();
        const status = model.getModelStatus();
        const { modelStatus } = highs.constants;
        const bound = names.length > 0 ? Number(model.info.get('mip_dual_bound')) : model.getObjectiveValue();
        if (status !== modelStatus.optimal && Number(model.info.get('primal_solution_status')) !== 2) {
          return { status: 'none', objective: Infinity, values: {}, bound };
        }
        const { colValue } = model.getSolution();
        const values = Object.fromEntries(names.map((name, i) => [name, colValue[columns[i] ?? -1] ?? 0]));
        const objective = model.getObjectiveValue();
        return { status: status === modelStatus.optimal ? 'optimal' : 'feasible', objective, values, bound };
      }),
    );
}
