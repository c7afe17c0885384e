/** A trainer's keys in the browser's store. */
import type { Database, TrainerKeyRow } from './database.ts';

/** True only when they have all been read back. */
export async function keepKeys(db: Database, rows: readonly TrainerKeyRow[]): Promise<boolean> {
  await db.transaction('rw', db.trainerKeys, () => db.trainerKeys.bulkPut(rows));
  const kept = await db.trainerKeys.bulkGet(rows.map(({ recipient }) => recipient));
  return rows.every(({ identity }, i) => kept[i]?.identity === identity);
}

/** Newest first. */
export async function listKeys(db: Database): Promise<readonly TrainerKeyRow[]> {
  return (await db.trainerKeys.toArray()).toSorted((a, b) => b.madeAt - a.madeAt || a.role.localeCompare(b.role) * -1);
}

export async function removeKey(db: Database, recipient: string): Promise<void> {
  await db.trainerKeys.delete(recipient);
}
