/** The proof under way: what is proved, how far it has come, and the two ways to end it; and how long one may take, kept in this browser. */
import { create } from 'zustand';
import type { ObjectiveName } from '../../core/exercise/exercise.ts';
import { problemMark } from '../../core/disruption/problem-mark.ts';
import { joinSolutions } from '../../core/disruption/progress.ts';
import type { Solution } from '../../core/disruption/solution.ts';
import { startProof } from '../../worker/proof-client.ts';
import type { Prove, ProofTask } from '../../worker/proof-protocol.ts';
import { rememberProof, rememberedProof } from './proof-memory.ts';

/** Seconds one objective may take. */
export const proofLimits = [10, 30, 120, 600] as const;
export type ProofLimit = (typeof proofLimits)[number];

interface RunningTask {
  readonly objective: ObjectiveName;
  /** It is the `number`th of so many, from 1. */
  readonly number: number;
  readonly of: number;
  readonly seconds: number;
  /** Milliseconds of `performance.now()`. */
  readonly began: number;
  /** Null until a first plan was measured. */
  readonly found: Solution | null;
  /** Goes on with the best plan found so far. */
  readonly stop: () => void;
  /** Gives up what the proof was for. */
  readonly cancel: () => void;
}

interface ProofStore {
  readonly running: RunningTask | null;
  readonly seconds: ProofLimit;
  readonly setSeconds: (seconds: ProofLimit) => void;
}

const place = 'linchpin.proofSeconds';

function kept(): ProofLimit {
  try {
    const seconds = Number(localStorage.getItem(place));
    return proofLimits.find((limit) => limit === seconds) ?? 30;
  } catch {
    return 30;
  }
}

export const useProof = create<ProofStore>((set) => ({
  running: null,
  seconds: kept(),
  setSeconds: (seconds) => {
    try {
      localStorage.setItem(place, String(seconds));
    } catch {
      // Storage refused: the choice lasts for this visit only.
    }
    set({ seconds });
  },
}));

let before: Promise<unknown> = Promise.resolve();

/** One proof after another, each in a worker of its own and on screen while it runs. What was proved before is not proved again. */
export const proveBeside: Prove = (task) => {
  const mine = before.then(async () => {
    const mark = problemMark(task.problem);
    const earlier = rememberedProof(mark);
    // One that ended with a bound is enough unless the trainer wants to go on.
    if (earlier !== null && (earlier.proved || task.known === null)) return earlier;
    const known = earlier === null || task.known === null ? task.known : joinSolutions(earlier, task.known);
    const found = await shownProof({ ...task, known });
    rememberProof(mark, found);
    return found;
  });
  before = mine.catch(() => undefined);
  return mine;
};

function shownProof(task: ProofTask): Promise<Solution> {
  const { seconds } = useProof.getState();
  const { problem, number, of, known } = task;
  const show = (found: Solution) => {
    const { running } = useProof.getState();
    if (running !== null) useProof.setState({ running: { ...running, found } });
  };
  const { objective } = problem;
  const began = performance.now();
  const { result, stop, cancel } = startProof(task, seconds, show);
  useProof.setState({ running: { objective, number, of, seconds, began, found: known, stop, cancel } });
  return result.finally(() => useProof.setState({ running: null }));
}

/** Ends whatever is being proved; the worker that asked for it is gone. */
export function dropProof(): void {
  useProof.getState().running?.cancel();
}
