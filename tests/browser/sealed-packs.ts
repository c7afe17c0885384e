/** Packs of a sealed exercise as a trainer hands them out, made in Node: the studio has its own test. */
import type { Workbook } from '../../src/core/workbook/workbook.ts';
import { answerKeyText, writePack, type Audience, type PackSeal } from '../../src/core/workbook/write-pack.ts';
import { utf8 } from '../../src/core/dataset/utf8.ts';
import { writeZip } from '../../src/csv/zip-writer.ts';
import { makeLock } from '../../src/sealing/release.ts';
import { keyFileText, makeTrainerKeys, type TrainerKey, type TrainerKeys } from '../../src/sealing/trainer-key.ts';
import { bundledWorkbook } from '../workbook/bundled-workbook.ts';
import { packedExercise, type Bundled } from './exercise-files.ts';

/** As a file dialog takes it. */
export interface Given {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const given = (name: string, bytes: Uint8Array | string): Given => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

export interface SealedPacks {
  readonly trainer: Given;
  readonly participants: Given;
  readonly exercise: Bundled;
  readonly keys: TrainerKeys;
}

export const releaseCode = 'abandon ability able about above absent';

/** A small exercise under a name of its own: one that came with the app would be graded without its pack. */
export async function sealedPacks(withCode = false): Promise<SealedPacks> {
  const bundled = await bundledWorkbook('first-steps');
  const workbook: Workbook = { ...bundled, head: { ...bundled.head, id: 'sealed-by-hand', guided: false } };
  const keys = await makeTrainerKeys();
  const recipients = [
    { recipient: keys.trainer.recipient, label: 'Training Centre' },
    { recipient: keys.recovery.recipient, label: 'Training Centre (recovery)' },
  ];
  const salt = 'ab'.repeat(32);
  const lock = withCode ? await makeLock(releaseCode, new Uint8Array(16).fill(7)) : null;
  const release = lock?.lock(salt, utf8(answerKeyText(workbook)), new Uint8Array(12).fill(9));
  const seal: PackSeal = { salt, recipients, ...(release === undefined ? {} : { release }) };
  const pack = (audience: Audience, name: string): Given => {
    const files = [...writePack(workbook, audience, 'sealed', seal)];
    return given(name, writeZip(files.map(([file, text]) => ({ name: file, bytes: utf8(text) }))));
  };
  const trainer = pack('trainer', 'trainer.linchpin');
  return {
    trainer,
    participants: pack('participants', 'participants.linchpin'),
    exercise: packedExercise(trainer.buffer),
    keys,
  };
}

export const keyFile = (key: TrainerKey, name = 'trainer.key.txt'): Given => given(name, keyFileText(key, 'Trainer'));
