/** Workers that prove the submissions of a large class for the debrief's worker; it proves them alone where they cannot be had. */
import { releaseProxy, transfer, wrap } from 'comlink';
import { fetched } from '../csv/prove-submission.ts';
import type { SideProver } from '../csv/read-submissions.ts';
import { askingOf } from './asking.ts';
import type { ProvingApi } from './proving-protocol.ts';

/** A prover that can be started before the keys are known. */
export interface KeyedProver extends SideProver {
  /** Keys for sealed files, before anything is proved. */
  use(identities: readonly string[]): void;
}

/** Threads for so many bytes of submissions; none where they would not be worth their start. */
export type SideProvers = (bytes: number) => readonly KeyedProver[];

/** Bytes of files from which on they are worth their start. */
const least = 4_194_304;
const mostProvers = 4;

/** `cores` = how many threads may run at once. None is started where there is one core, or where a worker can start no worker. */
export function workerProvers(cores: number): SideProvers {
  return (bytes) => {
    if (bytes < least || cores < 2 || typeof Worker === 'undefined') return [];
    const count = Math.min(cores, mostProvers);
    return Array.from({ length: count }, startProver).filter((one) => one !== null);
  };
}

/** A worker that does not come up, or dies, refuses what it is asked. */
function startProver(): KeyedProver | null {
  const worker = started();
  if (worker === null) return null;
  const remote = wrap<ProvingApi>(worker);
  const { ask, close } = askingOf(worker);
  return {
    use: (identities) => {
      ask(() => remote.use(identities)).catch(() => {});
    },
    async prove(source) {
      const bytes = await fetched(source);
      if (bytes === null) throw new Error('too-large');
      return ask(async () => remote.prove(source.path, transfer(bytes, [bytes.buffer as ArrayBuffer])));
    },
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
