/** Sealed files in the browser's store: what was handed in is handed in again to the last byte. */
import type { Database, SubmissionRow } from './database.ts';

/** True only when every byte has been read back. */
export async function keepSubmission(db: Database, row: SubmissionRow): Promise<boolean> {
  await db.submissions.put(row);
  const kept = await db.submissions.get(row.attempt);
  return kept !== undefined && sameBytes(kept.bytes, row.bytes);
}

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
