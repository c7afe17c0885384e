/** From table rows to the flows of a picture, many small donors drawn as one. */
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { Role } from '../../../core/exercise/key.ts';
import type { PictureFlow } from '../../../core/grading/picture.ts';
import type { TransactionRow } from '../../../worker/protocol.ts';

export interface Grouped {
  readonly of: (key: NodeKey) => NodeKey;
  readonly count: number;
}

/** Up to four donors stay themselves; more would bury everyone else and become one node. */
export function groupDonors(roles: { readonly [party: string]: Role }, stand: NodeKey): Grouped {
  const donors = new Set(
    Object.entries(roles)
      .filter(([, role]) => role === 'donor')
      .map(([id]): NodeKey => `party:${id}`),
  );
  if (donors.size <= 4) return { of: (key) => key, count: donors.size };
  return { of: (key) => (donors.has(key) ? stand : key), count: donors.size };
}

/** Party-level flows of transactions. */
export function flowsOfRows(rows: readonly TransactionRow[], grouped: Grouped): readonly PictureFlow[] {
  return rows.map((row) => ({
    from: grouped.of(row.fromParty),
    to: grouped.of(row.toParty),
    amount: row.base,
    gap: false,
  }));
}
