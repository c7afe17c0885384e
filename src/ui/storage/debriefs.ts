/** Debriefs in the browser's store: one row per action, the submissions beside them until the debrief is removed. */
import type { DebriefAction } from '../../core/debrief/session.ts';
import type { InputFile } from '../../worker/protocol.ts';
import type { Database, DebriefRow } from './database.ts';

/** Writes a new debrief with the files it was read from. */
export async function createDebrief(db: Database, row: DebriefRow, files: readonly InputFile[]): Promise<void> {
  await db.transaction('rw', db.debriefs, db.files, async () => {
    await db.debriefs.add(row);
    await db.files.bulkPut(files.map(({ path, blob }) => ({ dataset: row.id, path, blob })));
  });
}

/** Appends actions `from` onwards, and says how many are then stored. Rejects when the debrief itself is gone; nothing is written then. */
export async function appendDebriefActions(
  db: Database,
  id: string,
  log: readonly DebriefAction[],
  from: number,
): Promise<number> {
  return db.transaction('rw', db.debriefs, db.debriefActions, async () => {
    await db.debriefActions.bulkAdd(log.slice(from).map((action, i) => ({ debrief: id, seq: from + i, action })));
    const changed = await db.debriefs.update(id, { changedAt: log.at(-1)?.at ?? 0 });
    // Actions without their debrief could never be opened again: better to say that nothing is saved.
    if (changed === 0) throw new Error('the debrief itself is not stored');
    return db.debriefActions.where('debrief').equals(id).count();
  });
}

/** Every debrief, the last changed first. */
export async function listDebriefs(db: Database): Promise<readonly DebriefRow[]> {
  return db.debriefs.orderBy('changedAt').reverse().toArray();
}

export interface KeptDebrief {
  readonly row: DebriefRow;
  readonly log: readonly DebriefAction[];
  readonly files: readonly InputFile[];
}

/** A debrief with its log and submissions, or null when it is not there. */
export async function loadDebrief(db: Database, id: string): Promise<KeptDebrief | null> {
  const row = await db.debriefs.get(id);
  if (row === undefined) return null;
  const actions = await db.debriefActions.where('debrief').equals(id).sortBy('seq');
  const files = await db.files.where('dataset').equals(id).toArray();
  return { row, log: actions.map(({ action }) => action), files: files.map(({ path, blob }) => ({ path, blob })) };
}

/** Removes a debrief and the submissions kept with it. */
export async function deleteDebrief(db: Database, id: string): Promise<void> {
  await db.transaction('rw', db.debriefs, db.debriefActions, db.files, async () => {
    await db.debriefs.delete(id);
    await db.debriefActions.where('debrief').equals(id).delete();
    await db.files.where('dataset').equals(id).delete();
  });
}
