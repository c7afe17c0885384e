/** The page's side of the studio's worker: one worker for each project that is open or previewed, so that closing it cancels whatever it does. */
import { proxy, releaseProxy, wrap } from 'comlink';
import type { StudioApi } from './studio-protocol.ts';

export type StudioHandle = StudioApi & { close(): void };

/** Starts a worker. After a crash or `close` every question, pending or new, rejects with an Error whose message is `worker-crashed` or `worker-closed`. */
export function openStudio(): StudioHandle {
  const worker = new Worker(new URL('./studio-main.ts', import.meta.url), { type: 'module' });
  const remote = wrap<StudioApi>(worker);
  const pending = new Set<(reason: Error) => void>();
  let ended: Error | null = null;
  const end = (code: string) => {
    ended ??= new Error(code);
    for (const reject of pending) reject(ended);
    pending.clear();
  };
  worker.addEventListener('error', () => end('worker-crashed'));
  const ask = <T>(question: () => Promise<T>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      if (ended !== null) {
        reject(ended);
        return;
      }
      pending.add(reject);
      question()
        .then(resolve, reject)
        .finally(() => pending.delete(reject));
    });
  return {
    open: (base, files, mapping, log, phrasebook, onProgress) =>
      ask(async () => remote.open(base, files, mapping, log, phrasebook, proxy(onProgress))),
    act: (action) => ask(async () => remote.act(action)),
    state: () => ask(() => remote.state()),
    page: (query) => ask(() => remote.page(query)),
    row: (table, id) => ask(async () => remote.row(table, id)),
    key: () => ask(() => remote.key()),
    scene: (spec) => ask(() => remote.scene(spec)),
    check: (onProgress) => ask(async () => remote.check(proxy(onProgress))),
    export: (kind, mode, names) => ask(() => remote.export(kind, mode, names)),
    play: () => ask(() => remote.play()),
    exercise: () => ask(() => remote.exercise()),
    openIssues: () => ask(() => remote.openIssues()),
    close: () => {
      if (ended?.message === 'worker-closed') return;
      end('worker-closed');
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}
