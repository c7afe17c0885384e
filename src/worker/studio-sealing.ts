/** What packs of a project are sealed with. The same secret gives the trainer's pack the salts of the participants' packs. */
import { utf8 } from '../core/dataset/utf8.ts';
import type { SealRecipient } from '../core/exercise/exercise.ts';
import { saltFor } from '../core/exercise/seal.ts';
import type { Workbook } from '../core/workbook/workbook.ts';
import { answerKeyText, type Audience, type PackSeal } from '../core/workbook/write-pack.ts';
import { makeLock } from '../sealing/release.ts';

export interface StudioSealing {
  /** The trainer's key and one for recovery, at least; submissions open with any of them. */
  readonly recipients: readonly SealRecipient[];
  /** At least 32 random hex digits, kept with the project and shown to nobody: salts come from it. */
  readonly secret: string;
  /** Six words: the answer key travels locked under them. Left out, it does not travel. */
  readonly code?: string;
}

/** `pack`: '' for the pack all get, else the name of who gets it. */
export type SealPack = (pack: string, workbook: Workbook) => PackSeal;

/** Stretches the code once, where participants' packs need it: about a second. `random` gives so many bytes. */
export async function sealerOf(
  sealing: StudioSealing | null,
  audience: Audience,
  random: (bytes: number) => Uint8Array,
): Promise<SealPack | null> {
  if (sealing === null) return null;
  const { recipients, secret, code } = sealing;
  if (!/^[0-9a-f]{32,1024}$/i.test(secret)) throw new RangeError('a secret is at least 32 hex digits');
  const lock = audience === 'trainer' || code === undefined ? null : await makeLock(code, random(16));
  return (pack, workbook) => {
    const salt = saltFor(secret, pack);
    if (lock === null) return { salt, recipients };
    return { salt, recipients, release: lock.lock(salt, utf8(answerKeyText(workbook)), random(12)) };
  };
}
