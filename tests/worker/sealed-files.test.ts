import { beforeAll, describe, expect, it } from 'vitest';
import { perfectAttempt } from '../../src/core/exercise/perfect-work.ts';
import { writeAttempt } from '../../src/core/exercise/parse-attempt.ts';
import { readPack } from '../../src/csv/read-pack.ts';
import { memorySource } from '../../src/csv/source.ts';
import { makeSigner } from '../../src/sealing/signer.ts';
import { sealSubmission } from '../../src/sealing/submission.ts';
import { keyFileText, makeTrainerKeys } from '../../src/sealing/trainer-key.ts';
import { createDesk } from '../../src/worker/handle.ts';
import type { InputFile } from '../../src/worker/protocol.ts';
import { zipPack } from '../../src/worker/studio-export.ts';
import { bundledWorkbook } from '../workbook/bundled-workbook.ts';

const { trainer, recovery } = await makeTrainerKeys();
const desk = createDesk();
let files: readonly InputFile[];

const dropped = (path: string, content: BlobPart): InputFile => ({ path, blob: new Blob([content]) });

beforeAll(async () => {
  const pack = zipPack(await bundledWorkbook('first-steps'), 'trainer', 'practice');
  const read = await readPack([memorySource('t.zip', pack)]);
  if (!read.ok || read.value.pack.exercise === null || read.value.pack.key === null) throw new Error('no key');
  const text = writeAttempt(perfectAttempt(read.value.pack.exercise, read.value.pack.key));
  const signer = makeSigner(new Uint8Array(32).fill(1));
  const sealed = await sealSubmission(
    { text, signer, name: '', recipients: [trainer.recipient, recovery.recipient] },
    'a',
  );
  if (!sealed.ok) throw new Error(sealed.issues[0].code);
  files = [dropped('class/a.age', new Uint8Array(sealed.value)), dropped('t.zip', pack)];
});

async function told(more: readonly InputFile[], identities?: readonly string[]) {
  const { attempts, issues } = await desk.gradeFiles([...files, ...more], () => undefined, identities);
  return {
    attempts: attempts.map(({ file, verified, card, issues: why }) => [file, verified, card?.total, why[0]?.code]),
    issues: issues.map(({ file, code }) => `${file} ${code}`),
  };
}

describe('sealed files dropped to be graded', () => {
  it('stay shut without a key', async () => {
    expect(await told([])).toEqual({
      attempts: [['class/a.age', 'refused', undefined, 'submission-locked']],
      issues: [],
    });
  });

  it.each([
    ['a key given', [], [trainer.identity]],
    ['a key file dropped along', [dropped('mine.txt', keyFileText(trainer, 'Course 7'))], undefined],
    ['the recovery key, under any name', [dropped('paper', keyFileText(recovery).toLowerCase())], []],
  ])('open with %s', async (_, more, identities) => {
    expect(await told(more, identities)).toEqual({ attempts: [['class/a.age', 'signed', 100, undefined]], issues: [] });
  });

  it('tell of a key file that is damaged', async () => {
    const spoiled = keyFileText(trainer).replace(/.\n$/, (end) => (end.startsWith('Q') ? 'P\n' : 'Q\n'));
    expect((await told([dropped('k.key', spoiled)])).issues).toEqual(['k.key key-file-invalid']);
  });
});
