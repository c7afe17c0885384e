/** The page's side of the studio's worker: one worker for each project that is open or previewed, so that closing it cancels whatever it does. */
import { proxy, releaseProxy, wrap } from 'comlink';
import { askingOf } from './asking.ts';
import type { Prove } from './proof-protocol.ts';
import type { StudioApi } from './studio-protocol.ts';

export type StudioHandle = StudioApi & { close(): void };

/** Starts a worker; `prove` runs on the page's side. After a crash or `close` every question, pending or new, rejects with an Error whose message is `worker-crashed` or `worker-closed`. */
export function openStudio(prove: Prove): StudioHandle {
  const worker = new Worker(new URL('./studio-main.ts', import.meta.url), { type: 'module' });
  const remote = wrap<StudioApi>(worker);
  const { ask, close } = askingOf(worker);
  const proveWith = (other: Prove) => ask(async () => remote.proveWith(proxy(other)));
  // The first question there is; a worker that is gone by then has nothing to prove.
  proveWith(prove).catch(() => undefined);
  return {
    proveWith,
    proveFurther: () => ask(() => remote.proveFurther()),
    open: (base, files, mapping, log, phrasebook, onProgress) =>
      ask(async () => remote.open(base, files, mapping, log, phrasebook, proxy(onProgress))),
    act: (action) => ask(async () => remote.act(action)),
    state: () => ask(() => remote.state()),
    page: (query) => ask(() => remote.page(query)),
    row: (table, id) => ask(async () => remote.row(table, id)),
    key: () => ask(() => remote.key()),
    scene: (spec) => ask(() => remote.scene(spec)),
    check: (onProgress) => ask(async () => remote.check(proxy(onProgress))),
    export: (kind, mode, names, sealing) => ask(async () => remote.export(kind, mode, names, sealing)),
    play: () => ask(() => remote.play()),
    exercise: () => ask(() => remote.exercise()),
    openIssues: () => ask(() => remote.openIssues()),
    close: () => {
      if (!close()) return;
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}
