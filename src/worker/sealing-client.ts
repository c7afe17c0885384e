/** The page's side of the sealing worker. */
import { releaseProxy, wrap } from 'comlink';
import { askingOf } from './asking.ts';
import type { SealingApi } from './sealing-protocol.ts';

export type SealingHandle = SealingApi & { close(): void };

/** Starts a worker. After a crash or `close` every question, pending or new, rejects with an Error whose message is `worker-crashed` or `worker-closed`. */
export function openSealing(): SealingHandle {
  const worker = new Worker(new URL('./sealing-main.ts', import.meta.url), { type: 'module' });
  const remote = wrap<SealingApi>(worker);
  const { ask, close } = askingOf(worker);
  return {
    newSigner: () => ask(() => remote.newSigner()),
    fingerprint: (publicKey) => ask(() => remote.fingerprint(publicKey)),
    headWords: (heads) => ask(() => remote.headWords(heads)),
    writeSigner: (signer) => ask(() => remote.writeSigner(signer)),
    readSigner: (text, file) => ask(async () => remote.readSigner(text, file)),
    seal: (what, file) => ask(async () => remote.seal(what, file)),
    openAttempt: (files, path, identities) => ask(async () => remote.openAttempt(files, path, identities)),
    newKeys: () => ask(() => remote.newKeys()),
    readKeys: (text, file) => ask(async () => remote.readKeys(text, file)),
    writeKey: (key, label) => ask(() => remote.writeKey(key, label)),
    proveKey: (text, recipients, file) => ask(async () => remote.proveKey(text, recipients, file)),
    newCode: () => ask(() => remote.newCode()),
    unlock: (text, code, commitment, file) => ask(async () => remote.unlock(text, code, commitment, file)),
    close: () => {
      if (!close()) return;
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}
