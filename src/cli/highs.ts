/** The mixed-integer port in Node: the package finds its own WebAssembly. */
import loadHighs from 'highs';
import type { MilpSolver } from '../core/disruption/milp-solver.ts';
import { milpOn } from '../milp/highs-milp.ts';

/** Loads the solver once; solves run one after another on this thread. */
export async function highsSolver(): Promise<MilpSolver> {
  return milpOn(await loadHighs());
}
