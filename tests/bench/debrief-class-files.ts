/** The made class as files, as a trainer's folder holds them: open, or sealed to a trainer whose key lies beside. */
import type { LessonPack } from '../../src/core/debrief/lesson.ts';
import { dataMark } from '../../src/core/exercise/data-mark.ts';
import { utf8 } from '../../src/core/dataset/utf8.ts';
import { writeAttempt } from '../../src/core/exercise/parse-attempt.ts';
import { makeSigner } from '../../src/sealing/signer.ts';
import { sealSubmission } from '../../src/sealing/submission.ts';
import { keyFileText, makeTrainerKeys } from '../../src/sealing/trainer-key.ts';
import { madeClass } from './debrief-class.ts';

interface ClassFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export async function classFiles(
  pack: LessonPack,
  teams: number,
  actions: number,
  sealed: boolean,
): Promise<readonly ClassFile[]> {
  const data = dataMark(pack.exercise);
  const attempts = madeClass(pack, teams, actions).map(({ id, attempt }) => ({
    id,
    text: writeAttempt({ ...attempt, exercise: { ...attempt.exercise, ...(data === undefined ? {} : { data }) } }),
  }));
  if (!sealed) return attempts.map(({ id, text }) => ({ name: `${id}.attempt.json`, bytes: utf8(text) }));
  const keys = await makeTrainerKeys();
  const files: ClassFile[] = [{ name: 'trainer.key.txt', bytes: utf8(keyFileText(keys.trainer, 'Trainer')) }];
  for (const { id, text } of attempts) {
    const recipients = [keys.trainer.recipient, keys.recovery.recipient];
    const name = `${id}.submission.age`;
    const made = await sealSubmission(
      { text, signer: makeSigner(crypto.getRandomValues(new Uint8Array(32))), name: '', recipients },
      name,
    );
    if (!made.ok) throw new Error(JSON.stringify(made.issues));
    files.push({ name, bytes: made.value });
  }
  return files;
}
