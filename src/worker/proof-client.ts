/** The page's side of a proof: a worker of its own for each, so that ending the worker is how it is stopped. */
import { proxy, releaseProxy, wrap } from 'comlink';
import type { Solution } from '../core/disruption/solution.ts';
import { joinSolutions } from '../core/disruption/progress.ts';
import { askingOf } from './asking.ts';
import type { ProofApi, ProofTask } from './proof-protocol.ts';

export interface RunningProof {
  /** Rejects with an Error: `proof-cancelled` after `cancel`, `worker-crashed` when the worker died. */
  readonly result: Promise<Solution>;
  /** Ends it with the best plan found so far; nothing happens while there is none worth keeping. */
  stop(): void;
  cancel(): void;
}

/** Whether an optimum can be made of it: some plan is better than none, or none is better than nothing. */
export function worthKeeping(found: Solution | null): found is Solution {
  return found !== null && (found.plan.length > 0 || found.proved);
}

/** Starts a worker. `onProgress`: what is known by now, an earlier proof of the same problem included. */
export function startProof(task: ProofTask, seconds: number, onProgress: (found: Solution) => void): RunningProof {
  const worker = new Worker(new URL('./proof-main.ts', import.meta.url), { type: 'module' });
  const remote = wrap<ProofApi>(worker);
  const { ask, close } = askingOf(worker);
  let last = task.known;
  let ended = false;
  const joined = (found: Solution): Solution => (task.known === null ? found : joinSolutions(task.known, found));
  const end = () => {
    ended = true;
    if (!close()) return;
    remote[releaseProxy]();
    worker.terminate();
  };
  const { promise: result, resolve, reject } = settled<Solution>();
  const told = (found: Solution) => {
    // What the worker sent before it was ended may still arrive.
    if (ended) return;
    last = joined(found);
    onProgress(last);
  };
  ask(async () => remote.prove(task.problem, seconds, proxy(told)))
    .then((found) => resolve(joined(found)), reject)
    .finally(end);
  return {
    result,
    stop: () => {
      if (!worthKeeping(last)) return;
      resolve(last);
      end();
    },
    cancel: () => {
      reject(new Error('proof-cancelled'));
      end();
    },
  };
}

/** A promise that is settled from outside; the first to do so counts. */
function settled<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
