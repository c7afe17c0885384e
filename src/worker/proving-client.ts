/** Workers that prove the submissions of a large class for the debrief's worker; it proves them alone where they cannot be had. */
import { releaseProxy, wrap } from 'comlink';
import type { SideProver } from '../csv/read-submissions.ts';
import { askingOf } from './asking.ts';
import type { SideProvers } from './debrief-desk-read.ts';
import type { ProvingApi } from './proving-protocol.ts';

/** Bytes of files from which on they are worth their start. */
const least = 4_194_304;
const mostProvers = 4;

/** `cores` = how many threads may run at once. None is started where there is one core, or where a worker can start no worker. */
export function workerProvers(cores: number): SideProvers {
  return (identities) => (bytes) => {
    if (bytes < least || cores < 2 || typeof Worker === 'undefined') return [];
    const count = Math.min(cores, mostProvers);
    return Array.from({ length: count }, () => startProver(identities)).filter((one) => one !== null);
  };
}

/** A worker that does not come up, or dies, refuses what it is asked. */
function startProver(identities: readonly string[]): SideProver | null {
  const worker = started();
  if (worker === null) return null;
  const remote = wrap<ProvingApi>(worker);
  const { ask, close } = askingOf(worker);
  ask(() => remote.use(identities)).catch(() => {});
  return {
    prove: ({ path, blob }) =>
      blob === undefined ? Promise.reject(new Error('no-blob')) : ask(async () => remote.prove(path, blob)),
    end() {
      if (!close()) return;
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}

function started(): Worker | null {
  try {
    return new Worker(new URL('./proving-main.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
