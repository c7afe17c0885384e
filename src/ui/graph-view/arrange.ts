/** Asks the layout worker for positions; a newer wish replaces one still under way. */
import type { LayoutRequest } from './layout-worker.ts';
import type { Positions } from './start-positions.ts';

export interface Arranger {
  /** Calls `done` unless a newer wish came first; `failed` when the worker could not. */
  readonly arrange: (request: LayoutRequest, done: (positions: Positions) => void, failed: () => void) => void;
  readonly stop: () => void;
}

export function createArranger(): Arranger {
  let worker: Worker | null = null;
  let busy = false;
  const stop = () => {
    worker?.terminate();
    worker = null;
    busy = false;
  };
  return {
    stop,
    arrange: (request, done, failed) => {
      // A layout cannot be interrupted; a worker can.
      if (busy) stop();
      worker ??= new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
      busy = true;
      worker.onmessage = (event: MessageEvent<Positions>) => {
        busy = false;
        done(event.data);
      };
      worker.onerror = () => {
        stop();
        failed();
      };
      worker.postMessage(request);
    },
  };
}
