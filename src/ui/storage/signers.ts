/** Participants' signing keys in the browser's store. */
import type { Database, SignerRow } from './database.ts';

/** True only when it has been read back. */
export async function keepSigner(db: Database, row: SignerRow): Promise<boolean> {
  await db.signers.put(row);
  return (await db.signers.get(row.publicKey))?.secret === row.secret;
}

/** Everybody, who joined last first. */
export async function listSigners(db: Database): Promise<readonly SignerRow[]> {
  return (await db.signers.toArray()).toSorted((a, b) => b.joinedAt - a.joinedAt);
}
