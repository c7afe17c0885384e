/** The page's side of the debrief's worker; closing it cancels whatever it does. */
import { proxy, releaseProxy, wrap } from 'comlink';
import { askingOf } from './asking.ts';
import type { DebriefApi } from './debrief-protocol.ts';

export type DebriefHandle = DebriefApi & { close(): void };

/** Starts a worker. After a crash or `close` every question, pending or new, rejects with an Error whose message is `worker-crashed` or `worker-closed`. */
export function openDebrief(): DebriefHandle {
  const worker = new Worker(new URL('./debrief-main.ts', import.meta.url), { type: 'module' });
  const remote = wrap<DebriefApi>(worker);
  const { ask, close } = askingOf(worker);
  return {
    read: (files, identities, onRead, packsFor) =>
      ask(async () => remote.read(files, identities, proxy(onRead), packsFor && proxy(packsFor))),
    text: (file) => ask(async () => remote.text(file)),
    open: (pack) => ask(() => remote.open(pack)),
    consensus: (onRead) => ask(async () => remote.consensus(onRead && proxy(onRead))),
    subject: (key, onRead) => ask(async () => remote.subject(key, onRead && proxy(onRead))),
    side: (request, onRead) => ask(async () => remote.side(request, onRead && proxy(onRead))),
    plans: (onRead) => ask(async () => remote.plans(onRead && proxy(onRead))),
    scorePlan: (plan) => ask(() => remote.scorePlan(plan)),
    scores: (onRead) => ask(async () => remote.scores(onRead && proxy(onRead))),
    swap: (team) => ask(() => remote.swap(team)),
    actions: (team) => ask(() => remote.actions(team)),
    report: (state, onRead) => ask(async () => remote.report(state, onRead && proxy(onRead))),
    export: (kind, state, names) => ask(() => remote.export(kind, state, names)),
    close: () => {
      if (!close()) return;
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}
