/** Workers that read parts of a large file for the worker that puts them together; it reads alone where they cannot be had. */
import { releaseProxy, wrap } from 'comlink';
import type { ChunkSetup } from '../csv/chunk-reader.ts';
import type { SideReader, SideReaders } from '../csv/side-by-side.ts';
import { askingOf } from './asking.ts';
import type { ReadingApi } from './reading-protocol.ts';

/** More would wait for the one who puts the parts together, and each keeps the file's account numbers once. */
const mostReaders = 4;

/**
 * Below `least` one reader is as quick or quicker, and takes two thirds of the processor: a file of a million rows may have half a
 * million accounts, each of which is told to the reader of the parts. A part and the byte before it are fetched as one piece.
 */
const sizes = { least: 167_772_160, first: 65_536, part: 4_194_303 };

/** `cores` = how many threads may run at once. None is started where there is one core, or where a worker can start no worker. */
export function workerReaders(cores: number): SideReaders {
  return {
    ...sizes,
    open: ({ path, blob }, setup) => {
      if (blob === undefined || cores < 2 || typeof Worker === 'undefined') return [];
      const count = Math.min(cores, mostReaders);
      return Array.from({ length: count }, () => startReader(path, blob, setup)).filter((one) => one !== null);
    },
  };
}

/** A worker that does not come up, or dies, refuses what it is asked. */
function startReader(path: string, blob: Blob, setup: ChunkSetup): SideReader | null {
  const worker = started();
  if (worker === null) return null;
  const remote = wrap<ReadingApi>(worker);
  const { ask, close } = askingOf(worker);
  ask(() => remote.open(path, blob, setup)).catch(() => {});
  return {
    read: (from, to, fresh) => ask(() => remote.read(from, to, fresh)),
    end() {
      if (!close()) return;
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}

function started(): Worker | null {
  try {
    return new Worker(new URL('./reading-main.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
