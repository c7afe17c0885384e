/** The mixed-integer port in a browser's worker: HiGHS, its WebAssembly fetched from where the page came from when it is first needed. */
import loadHighs from 'highs';
import wasmAddress from 'highs/runtime?url';
import type { MilpSolver } from '../core/disruption/milp-solver.ts';
import { milpOn } from '../milp/highs-milp.ts';

/** Rejects where the solver cannot be loaded. */
export function highsSolver(): MilpSolver {
  let loading: Promise<MilpSolver> | null = null;
  return async (lp, options) => {
    loading ??= loadHighs({ locateFile: () => wasmAddress }).then(milpOn);
    const solver = await loading;
    return solver(lp, options);
  };
}
