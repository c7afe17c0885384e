/** Handing in an attempt on a pack without key: closed, read back from the browser's store, and given out as a file. */
import { fileName } from '../../core/dataset/file-name.ts';
import { authorOf, type Attempt } from '../../core/exercise/attempt.ts';
import { writeAttempt } from '../../core/exercise/parse-attempt.ts';
import { loadAttempt } from '../storage/attempts.ts';
import { database } from './database.ts';
import { writtenOut } from './save-queue.ts';
import { useSession } from './session.ts';

export interface AttemptFile {
  readonly name: string;
  readonly text: string;
}

/** What an attempt's files are called: by its exercise and its author, or by its number where there is no name. */
export function attemptName(attempt: Attempt): string {
  const who = fileName(authorOf(attempt.log));
  return `${attempt.exercise.id}-${who === '' ? attempt.id.slice(0, 8) : who}`;
}

/** The attempt as an open file. */
export function attemptFile(attempt: Attempt): AttemptFile {
  return { name: `${attemptName(attempt)}.attempt.json`, text: writeAttempt(attempt) };
}

/** Records that the open attempt is handed in, and waits until the store has taken it or refused. */
export async function handIn(author: string): Promise<void> {
  useSession.getState().submit(author);
  await writtenOut();
}

/** Whether the store holds this attempt to the last action, read anew. */
export async function isKept(attempt: Attempt): Promise<boolean> {
  const kept = await loadAttempt(database, attempt.id).catch(() => null);
  return kept !== null && kept.damage === null && writeAttempt(kept.attempt) === writeAttempt(attempt);
}
