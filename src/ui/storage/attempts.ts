/** Attempts in the browser's store: one row per action, so that a killed tab loses at most the last one. */
import { replay, type Action, type Attempt } from '../../core/exercise/attempt.ts';
import type { InputFile } from '../../worker/protocol.ts';
import type { AttemptRow, Database } from './database.ts';

/** Writes a new attempt and, for imported data, its files. */
export async function createAttempt(db: Database, row: AttemptRow, files: readonly InputFile[]): Promise<void> {
  await db.transaction('rw', db.attempts, db.files, async () => {
    await db.attempts.put(row);
    if (row.source.kind !== 'files') return;
    const { dataset } = row.source;
    await db.files.bulkPut(files.map((file) => ({ dataset, path: file.path, blob: file.blob })));
  });
}

/** Appends actions `from` onwards; earlier ones are already there. */
export async function appendActions(db: Database, attempt: Attempt, from: number): Promise<void> {
  const fresh = attempt.log.slice(from).map((action, i) => ({ attempt: attempt.id, seq: from + i, action }));
  await db.transaction('rw', db.attempts, db.actions, async () => {
    await db.actions.bulkPut(fresh);
    const changed = await db.attempts.update(attempt.id, {
      changedAt: attempt.log.at(-1)?.at ?? attempt.startedAt,
      submitted: attempt.work.submittedAt !== null,
    });
    // Actions without their attempt could never be opened again: better to say that nothing is saved.
    if (changed === 0) throw new Error('the attempt itself is not stored');
  });
}

/** Every attempt, newest first. */
export async function listAttempts(db: Database): Promise<readonly AttemptRow[]> {
  return db.attempts.orderBy('changedAt').reverse().toArray();
}

/** An attempt with its work replayed, or null when it is not there. */
export async function loadAttempt(
  db: Database,
  id: string,
): Promise<{ readonly row: AttemptRow; readonly attempt: Attempt } | null> {
  const row = await db.attempts.get(id);
  if (row === undefined) return null;
  const actions = await db.actions.where('attempt').equals(id).sortBy('seq');
  return {
    row,
    attempt: replay(
      { id: row.id, exercise: row.exercise, startedAt: row.startedAt },
      actions.map((a) => a.action),
    ),
  };
}

/** Files of an imported dataset. */
export async function loadFiles(db: Database, dataset: string): Promise<readonly InputFile[]> {
  const rows = await db.files.where('dataset').equals(dataset).toArray();
  return rows.map((row) => ({ path: row.path, blob: row.blob }));
}

/** Writes a whole attempt read from a file, its log included, and the files of its dataset where they are not here yet. */
export async function importAttempt(
  db: Database,
  row: AttemptRow,
  log: readonly Action[],
  files: readonly InputFile[] = [],
): Promise<void> {
  await db.transaction('rw', db.attempts, db.actions, db.files, async () => {
    await createAttempt(db, row, files);
    await db.actions.bulkPut(log.map((action, seq) => ({ attempt: row.id, seq, action })));
  });
}

/** Deletes an attempt, and the files nobody else uses. */
export async function deleteAttempt(db: Database, id: string): Promise<void> {
  await db.transaction('rw', db.attempts, db.actions, db.files, async () => {
    const row = await db.attempts.get(id);
    await db.attempts.delete(id);
    await db.actions.where('attempt').equals(id).delete();
    if (row?.source.kind !== 'files') return;
    const { dataset } = row.source;
    const left = await db.attempts.filter((a) => a.source.kind === 'files' && a.source.dataset === dataset).count();
    if (left === 0) await db.files.where('dataset').equals(dataset).delete();
  });
}
