/** Which transactions concern the subject of a case. */
import type { NodeKey } from '../dataset/dataset.ts';
import type { Directory } from '../dataset/directory.ts';
import { rowsTouching } from '../desk/rows-of.ts';
import { transactionId } from '../ledger/ledger.ts';
import { draftOf, type CaseWork } from './case-material.ts';
import { subjectKey } from './case-subjects.ts';

/** Ids of marked transactions that come from or go to the subject, by time. */
export function markedTouching(directory: Directory, marked: readonly string[], subject: NodeKey): readonly string[] {
  const node = directory.nodeOf(subject);
  if (node < 0) return [];
  const known = new Set(marked);
  const ids = Array.from(rowsTouching(directory, node), (i) => transactionId(directory.dataset.ledger, i));
  return ids.filter((id) => known.has(id));
}

/** The same, with what the claims about the subject and the kept facts of its draft cite; ids may be unknown to the data. */
export function subjectTransactions(directory: Directory, work: CaseWork, subject: NodeKey): readonly string[] {
  const claims = work.claims.filter((claim) => subjectKey(directory, claim.subject) === subject);
  const facts = draftOf(work, subject)?.facts.filter((fact) => fact.kept) ?? [];
  const cites = [...claims.flatMap((claim) => claim.evidence), ...facts.flatMap((fact) => fact.cites)];
  return [
    ...new Set([
      ...markedTouching(directory, work.marked, subject),
      ...cites.flatMap((row) => (row.startsWith('tx:') ? [row.slice(3)] : [])),
    ]),
  ];
}
