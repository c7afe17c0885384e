/** The studio's worker of this tab: one for the project that is open; a preview brings its own and may take the place. */
import { openStudio, type StudioHandle } from '../../worker/studio-client.ts';
import { dropProof, proveBeside } from './proof.ts';

let start: () => StudioHandle = () => openStudio(proveBeside);
let current: StudioHandle | null = null;

/** The open project's worker, started on first use. */
export function studio(): StudioHandle {
  current ??= start();
  return current;
}

/** A worker of its own, for a preview. */
export function studioBeside(): StudioHandle {
  return start();
}

/** Takes a worker that already holds what the project is. */
export function adoptStudio(handle: StudioHandle): void {
  if (current !== null && current !== handle) current.close();
  current = handle;
}

/** Ends whatever the worker does; the next question starts another. */
export function closeStudio(): void {
  dropProof();
  current?.close();
  current = null;
}

/** Another way to start workers; tests bring one that runs here. */
export function startStudioWith(other: () => StudioHandle): void {
  start = other;
}
