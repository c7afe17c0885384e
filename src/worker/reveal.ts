/** The hidden network as the screen draws it after grading. */
import { partyKey, type NodeKey } from '../core/dataset/dataset.ts';
import type { Directory } from '../core/dataset/directory.ts';
import { rowsWithIds } from '../core/desk/rows-of.ts';
import { transactionRow } from '../core/desk/transaction-row.ts';
import type { AnswerKey } from '../core/exercise/key.ts';
import type { Reveal } from './protocol.ts';

/** Roles stand on the party and on each of its accounts; labels on every node a role or a true flow names. */
export function revealOf(directory: Directory, key: AnswerKey): Reveal {
  const roleOf = new Map<NodeKey, string>();
  for (const [party, role] of Object.entries(key.roles)) {
    const node = directory.nodeOf(partyKey(party));
    roleOf.set(partyKey(party), role);
    if (node >= 0) for (const account of directory.accountsOf(node)) roleOf.set(directory.keyOf(account), role);
  }
  const flowRows = Array.from(rowsWithIds(directory, key.trueFlows), (i) => transactionRow(directory, i));
  const named = new Set<NodeKey>([
    ...roleOf.keys(),
    ...flowRows.flatMap((row) => [row.from, row.to, row.fromParty, row.toParty]),
  ]);
  const nodes = [...named].map((name) => [name, directory.nodeOf(name)] as const).filter(([, node]) => node >= 0);
  return {
    key,
    roleOf: Object.fromEntries(roleOf),
    flowRows,
    labels: Object.fromEntries(nodes.map(([name, node]) => [name, directory.labelOf(node)])),
  };
}
