/** From table rows to the flows of a picture; crowds that all stand for the same thing are drawn as one. */
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { PictureFlow } from '../../../core/grading/picture.ts';
import type { TransactionRow } from '../../../worker/protocol.ts';

/** Parties to be drawn as one node when there are more than `most` of them. */
interface Crowd {
  readonly stand: NodeKey;
  readonly members: ReadonlySet<NodeKey>;
  readonly most: number;
}

/** Where each party is drawn. */
export function gather(crowds: readonly Crowd[]): (key: NodeKey) => NodeKey {
  const merged = crowds.filter((crowd) => crowd.members.size > crowd.most);
  return (key) => merged.find((crowd) => crowd.members.has(key))?.stand ?? key;
}

/** Party-level flows of transactions. */
export function flowsOfRows(
  rows: readonly TransactionRow[],
  drawnAt: (key: NodeKey) => NodeKey,
): readonly PictureFlow[] {
  return rows.map((row) => ({ from: drawnAt(row.fromParty), to: drawnAt(row.toParty), amount: row.base, gap: false }));
}
