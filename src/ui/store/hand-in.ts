/** Handing in an attempt on a pack without key: closed, read back from the browser's store, and given out as a file. */
import { fileName } from '../../core/dataset/file-name.ts';
import { authorOf, type Attempt } from '../../core/exercise/attempt.ts';
import { writeAttempt } from '../../core/exercise/parse-attempt.ts';
import { loadAttempt } from '../storage/attempts.ts';
import { database } from './database.ts';
import { useSession } from './session.ts';

export interface AttemptFile {
  readonly name: string;
  readonly text: string;
}

/** The attempt as a file, called by its exercise and its author, or by its number where there is no name. */
export function attemptFile(attempt: Attempt): AttemptFile {
  const who = fileName(authorOf(attempt.log));
  return {
    name: `${attempt.exercise.id}-${who === '' ? attempt.id.slice(0, 8) : who}.attempt.json`,
    text: writeAttempt(attempt),
  };
}

/** Records that the open attempt is handed in, and waits until the store has taken it or refused. */
export async function handIn(author: string): Promise<void> {
  useSession.getState().submit(author);
  await new Promise<void>((resolve) => {
    const settled = () => useSession.getState().saving !== 'saving';
    if (settled()) return resolve();
    const stop = useSession.subscribe(() => {
      if (!settled()) return;
      stop();
      resolve();
    });
  });
}

/** Whether the store holds this attempt to the last action, read anew. */
export async function isKept(attempt: Attempt): Promise<boolean> {
  const kept = await loadAttempt(database, attempt.id).catch(() => null);
  return kept !== null && writeAttempt(kept.attempt) === writeAttempt(attempt);
}
