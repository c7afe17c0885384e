/** Attempts in the browser's store: one row per action, so that a killed tab loses at most the last one. */
import { Dexie } from 'dexie';
import { replay, type Action, type Attempt } from '../../core/exercise/attempt.ts';
import { firstHead, headOf, nextHead } from '../../core/exercise/chain.ts';
import type { InputFile } from '../../worker/protocol.ts';
import { isNewer, type AttemptRow, type Database } from './database.ts';
import { keptLog, type KeptLog } from './kept-log.ts';
import { forgetPending } from './pending.ts';
import { StoreError } from './trouble.ts';

/** Writes a new attempt and, for imported data, its files. */
export async function createAttempt(db: Database, row: AttemptRow, files: readonly InputFile[]): Promise<void> {
  await db.transaction('rw', db.attempts, db.files, async () => {
    if (isNewer(db)) throw new StoreError('newer');
    await db.attempts.put(row);
    if (row.source.kind !== 'files') return;
    const { dataset } = row.source;
    await db.files.bulkPut(files.map((file) => ({ dataset, path: file.path, blob: file.blob })));
  });
}

export interface Appending {
  /** Head of the chain before action `from`; found anew where it is left out. */
  readonly before?: string;
  /** Token of the tab that writes; left out, nobody asks. */
  readonly writer?: string;
}

/**
 * Appends actions `from` onwards, reads them back, and gives the head of the chain that was read. Whatever another copy of the log has
 * from there on goes. Rejects with a `StoreError` and writes nothing where another tab has taken over, where what is stored before is not
 * what this writer wrote, or when the store belongs to a newer version of the program.
 */
export async function appendActions(
  db: Database,
  attempt: Attempt,
  from: number,
  { before = headOf({ ...attempt, log: attempt.log.slice(0, from) }), writer }: Appending = {},
): Promise<string> {
  const { id, log } = attempt;
  const head = log.slice(from).reduce(nextHead, before);
  const later = (start: number) => db.actions.where('[attempt+seq]').between([id, start], [id, Dexie.maxKey]);
  await db.transaction('rw', db.attempts, db.actions, async ({ idbtrans }) => {
    if (isNewer(db)) throw new StoreError('newer');
    // Asked for at once: each answer that is waited for is a moment more in which a tab may be killed.
    const [row, last, stale] = await Promise.all([
      db.attempts.get(id),
      from === 0 ? undefined : db.actions.get([id, from - 1]),
      later(from).count(),
    ]);
    // Actions without their attempt could never be opened again: better to say that nothing is saved.
    if (row === undefined) throw new Error('the attempt itself is not stored');
    if (writer !== undefined && row.writer !== undefined && row.writer !== writer) throw new StoreError('overtaken');
    const fits = from === 0 || (last !== undefined && (last.head === undefined || last.head === before));
    if (!fits && writer !== undefined) throw new StoreError('torn');
    // A log that is not the stored one's continuation takes its place as a whole.
    const start = fits ? from : 0;
    if (stale > 0 || start < from) await later(start).delete();
    const actions = idbtrans.objectStore('actions');
    const adding = rowsOf(attempt, start, fits ? before : firstHead(attempt)).map((action) => actions.add(action));
    const putting = idbtrans.objectStore('attempts').put({
      ...row,
      changedAt: log.at(-1)?.at ?? attempt.startedAt,
      submitted: attempt.work.submittedAt !== null,
      chain: { count: log.length, head },
    } satisfies AttemptRow);
    // Dexie would call an error dealt with, and the rest would be written: one that fails is to undo all.
    for (const request of [...adding, putting]) request.addEventListener('error', (event) => event.stopPropagation());
    // From here on the browser has all it needs: it writes this even if the tab is gone.
    idbtrans.commit();
  });
  const stored = await later(from).sortBy('seq');
  const read = stored.reduce((sofar, { action }) => nextHead(sofar, action), before);
  if (stored.length !== log.length - from || read !== head) throw new StoreError('torn');
  return head;
}

function rowsOf({ id, log }: Pick<Attempt, 'id' | 'log'>, start: number, before: string) {
  let head = before;
  return log.slice(start).map((action, i) => {
    head = nextHead(head, action);
    return { attempt: id, seq: start + i, action, head };
  });
}

/** From now on only this tab writes the attempt; `false` when it is not stored. */
export async function claimAttempt(db: Database, id: string, writer: string): Promise<boolean> {
  return (await updateAttempt(db, id, { writer })) !== null;
}

/** Changes what stands beside the log; null when the attempt is not stored. */
export async function updateAttempt(
  db: Database,
  id: string,
  fields: Partial<Pick<AttemptRow, 'writer' | 'signer' | 'released'>>,
): Promise<AttemptRow | null> {
  return db.transaction('rw', db.attempts, async () => {
    const row = await db.attempts.get(id);
    if (row === undefined) return null;
    if (isNewer(db)) throw new StoreError('newer');
    const changed = { ...row, ...fields };
    await db.attempts.put(changed);
    return changed;
  });
}

/** Every attempt, newest first. */
export async function listAttempts(db: Database): Promise<readonly AttemptRow[]> {
  return db.attempts.orderBy('changedAt').reverse().toArray();
}

export interface KeptAttempt {
  readonly row: AttemptRow;
  /** With its work replayed; where the store is damaged, as far as it is whole. */
  readonly attempt: Attempt;
  readonly damage: KeptLog['damage'];
}

/** null when it is not there. */
export async function loadAttempt(db: Database, id: string): Promise<KeptAttempt | null> {
  const [row, rows] = await db.transaction('r', db.attempts, db.actions, async () => [
    await db.attempts.get(id),
    await db.actions.where('attempt').equals(id).sortBy('seq'),
  ]);
  if (row === undefined) return null;
  const { whole, damage } = keptLog(row, rows);
  return { row, attempt: replay({ id: row.id, exercise: row.exercise, startedAt: row.startedAt }, whole), damage };
}

/** All that the store has of an attempt, damaged or not, as text for somebody who can mend it. */
export async function rawAttempt(db: Database, id: string): Promise<string> {
  const row = await db.attempts.get(id);
  const actions = await db.actions.where('attempt').equals(id).sortBy('seq');
  const { writer: _writer, released: _released, ...shown } = row ?? {};
  return `${JSON.stringify({ attempt: shown, actions }, null, 1)}\n`;
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
    const rows = rowsOf({ id: row.id, log }, 0, firstHead(row));
    await createAttempt(db, { ...row, chain: { count: log.length, head: rows.at(-1)?.head ?? firstHead(row) } }, files);
    await db.actions.bulkPut(rows);
  });
}

/** Deletes an attempt, and the files nobody else uses. */
export async function deleteAttempt(db: Database, id: string): Promise<void> {
  forgetPending(id);
  await db.transaction('rw', [db.attempts, db.actions, db.files, db.submissions], async () => {
    const row = await db.attempts.get(id);
    await db.attempts.delete(id);
    await db.submissions.delete(id);
    await db.actions.where('attempt').equals(id).delete();
    if (row?.source.kind !== 'files') return;
    const { dataset } = row.source;
    const left = await db.attempts.filter((a) => a.source.kind === 'files' && a.source.dataset === dataset).count();
    if (left === 0) await db.files.where('dataset').equals(dataset).delete();
  });
}
