/**
 * Reports of a search under way. Each is the result as it would stand if the search ended now, and none falls behind the one before: the value
 * never rises, the bound never falls, and the optimum lies between them.
 */
import type { Solution } from './solution.ts';

export type Report = (found: Solution) => void;

/** What two searches of the same problem know together. */
export function joinSolutions(a: Solution, b: Solution): Solution {
  if (b.value <= a.value && b.bound >= a.bound) return b;
  const better = b.value <= a.value ? b : a;
  const bound = Math.min(better.value, Math.max(a.bound, b.bound));
  const proved = bound >= better.value;
  const prover = a.bound > b.bound ? a : b;
  const solver = proved && better.solver === 'search' ? prover.solver : better.solver;
  return { ...better, bound, proved, solver, coOptimal: better.proved ? better.coOptimal : null };
}

export interface Reports {
  /** Passes on what is known by now, where that is more than before. */
  readonly tell: Report;
  /** The end: what is known by now, passed on in any case. */
  readonly end: (found: Solution) => Solution;
}

/** `report` undefined: nothing is passed on. */
export function steadyReports(report: Report | undefined): Reports {
  let last: Solution | null = null;
  const join = (found: Solution) => (last === null ? found : joinSolutions(last, found));
  return {
    tell: (found) => {
      if (report === undefined) return;
      const known = join(found);
      if (last !== null && known.value === last.value && known.bound === last.bound) return;
      last = known;
      report(known);
    },
    end: (found) => {
      const known = join(found);
      last = known;
      report?.(known);
      return known;
    },
  };
}
