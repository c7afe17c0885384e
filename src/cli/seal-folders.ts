/** Seals what `generate` wrote: both exercise.json name recipients and commitment, the trainer's folder keeps the salt. */
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sha256Hex } from '../core/dataset/sha256.ts';
import type { Exercise, Sealing, SealRecipient } from '../core/exercise/exercise.ts';
import { commitTo, releaseFile, sealFile, sealText } from '../core/exercise/seal.ts';
import { json } from '../core/scenario/making/make-exercise.ts';
import { makeCode, makeLock } from '../sealing/release.ts';

export interface ToSeal {
  readonly recipients: readonly SealRecipient[];
  /** 64 hex digits. */
  readonly salt: string;
  /** Whether the key travels locked under a code. */
  readonly release: boolean;
}

export interface Sealed extends Sealing {
  /** To be read out when the exercise is over; null where the key does not travel. */
  readonly code: string | null;
}

/** Throws what the file system says. */
export async function sealFolders(out: string, participant: string, what: ToSeal): Promise<Sealed> {
  const { recipients, salt } = what;
  const key = readFileSync(path.join(out, 'answer-key.json'));
  const sealing: Sealing = { commitment: commitTo(salt, key), recipients };
  add(out, sealFile, sealText({ salt }), sealing);
  if (!what.release) {
    add(participant, null, '', sealing);
    return { ...sealing, code: null };
  }
  const code = makeCode(randomBytes(9));
  const lock = await makeLock(code, randomBytes(16));
  const released = { ...sealing, release: releaseFile };
  add(participant, releaseFile, lock.lock(salt, key, randomBytes(12)), released);
  return { ...released, code };
}

/** One file more in the folder, named in its exercise.json. */
function add(folder: string, name: string | null, text: string, sealing: Sealing): void {
  const head = path.join(folder, 'exercise.json');
  const { files, ...exercise }: Exercise = JSON.parse(readFileSync(head, 'utf8'));
  if (name !== null) writeFileSync(path.join(folder, name), text);
  const named = name === null ? {} : { [name]: sha256Hex(Buffer.from(text)) };
  writeFileSync(head, json({ ...exercise, sealing, files: { ...files, ...named } }));
}
