/** What the worker that proves may be asked: one problem, as plain data. It cannot be told to stop while it works; it is ended instead. */
import type { PlanProblem } from '../core/disruption/prove-optimum.ts';
import type { Solution } from '../core/disruption/solution.ts';

/** A problem for whoever proves. */
export interface ProofTask {
  readonly problem: PlanProblem;
  /** What an earlier proof of the same problem came to. */
  readonly known: Solution | null;
  /** It is the `number`th of so many, from 1. */
  readonly number: number;
  readonly of: number;
}

/** Resolves with the best plan found, proved or not; rejects with `proof-cancelled` when nothing of it is wanted. */
export type Prove = (task: ProofTask) => Promise<Solution>;

export interface ProofApi {
  /** `onProgress`: what is known so far, in order; ten times a second in the long run. After `seconds` the best plan found and its bound are the answer. */
  prove(problem: PlanProblem, seconds: number, onProgress: (found: Solution) => void): Promise<Solution>;
}
