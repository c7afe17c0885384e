/** Answers the questions of the sealing worker; randomness comes from the platform. */
import { sealIssue } from '../core/exercise/submission.ts';
import { blobSource, readBytes } from '../csv/source.ts';
import { ageOpen, ageSeal } from '../sealing/age.ts';
import { makeCode, unlock } from '../sealing/release.ts';
import { parseSignerFile, signerFileText } from '../sealing/signer-file.ts';
import { fingerprintOf, headWords, makeSigner } from '../sealing/signer.ts';
import { sealSubmission } from '../sealing/submission.ts';
import { keyFileText, makeTrainerKeys, readKeys, restoreKey } from '../sealing/trainer-key.ts';
import { openerAmong } from './dropped-keys.ts';
import type { SealingApi } from './sealing-protocol.ts';

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));

export function createSealingDesk(): SealingApi {
  return {
    newSigner: async () => makeSigner(random(32)),
    fingerprint: async (publicKey) => fingerprintOf(publicKey),
    headWords: async (heads) => heads.map((head) => headWords(head)),
    writeSigner: async (signer) => signerFileText(signer),
    readSigner: async (text, file) => parseSignerFile(text, file),
    seal: async (what, file) => {
      const sealed = await sealSubmission(what, file);
      return sealed.ok ? { ok: true, value: new Uint8Array(sealed.value) } : sealed;
    },
    openAttempt: async (files, path, identities) => {
      const sources = files.map((file) => blobSource(file.path, file.blob));
      const wanted = sources.find((source) => source.path === path);
      if (wanted === undefined) return { ok: false, issues: [sealIssue('submission-damaged', path)] };
      const { open } = await openerAmong(sources, identities);
      if (open === null) return { ok: false, issues: [sealIssue('submission-locked', path)] };
      const opened = await open(await readBytes(wanted), path);
      return opened.ok ? { ok: true, value: opened.value.text } : opened;
    },
    newKeys: () => makeTrainerKeys(),
    readKeys: (text, file) => readKeys(text, file),
    writeKey: async (key, label) => keyFileText(key, label),
    proveKey: async (text, recipients, file) => {
      const restored = await restoreKey(text, recipients, file);
      if (!restored.ok) return restored;
      const { identity, recipient } = restored.value;
      const test = random(64);
      const opened = await ageOpen(await ageSeal(test, [recipient]), [identity]);
      if (typeof opened === 'string' || opened.some((byte, i) => byte !== test[i])) {
        throw new Error(`a key did not open what was sealed to it: ${recipient}`);
      }
      return restored;
    },
    newCode: async () => makeCode(random(16)),
    unlock: (text, code, commitment, file) => unlock(text, code, commitment, file),
  };
}
