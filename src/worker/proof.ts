/** Proves one problem: our own search, for money then the mixed-integer solver. Runs in a worker and in Node alike. */
import type { MilpSolver } from '../core/disruption/milp-solver.ts';
import { solveProblem } from '../core/disruption/prove-optimum.ts';
import type { ProofApi } from './proof-protocol.ts';

/** Milliseconds between two reports in the long run, and how many may come at once: the first plans follow one another quickly. */
const pause = 100;
const burst = 20;

export interface ProofHelp {
  /** Milliseconds, from any start. */
  now(): number;
  /** May reject: then our own search has the last word. */
  readonly milp: MilpSolver;
}

export function createProof({ now, milp }: ProofHelp): ProofApi {
  const solver: MilpSolver = (lp, options) =>
    milp(lp, options).catch(() => ({ status: 'none', objective: Infinity, values: {}, bound: -Infinity }));
  return {
    prove: (problem, seconds, onProgress) => {
      const began = now();
      let due = began - pause * burst;
      return solveProblem(problem, {
        milp: solver,
        seconds,
        mostFlows: Infinity,
        spent: () => (now() - began) / (seconds * 1000),
        progress: (found) => {
          const at = now();
          if (at < due) return;
          due = Math.max(due, at - pause * burst) + pause;
          onProgress(found);
        },
      });
    },
  };
}
