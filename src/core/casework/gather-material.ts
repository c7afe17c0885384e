/** Gathers what a case about one subject can be drafted from. Rows that are not in the data are named, never cited. */
import { accountKey, parseKey, type NodeKey } from '../dataset/dataset.ts';
import type { CaseFact } from '../exercise/case-draft.ts';
import type { EvidenceRef } from '../exercise/work.ts';
import { latinForm } from '../screening/latin-form.ts';
import { draftOf, type CaseMaterial, type CaseWork } from './case-material.ts';
import { subjectKey } from './case-subjects.ts';
import { connectionsOf, listingsOf } from './connections.ts';
import { readRows, type CaseSource } from './fact-parts.ts';
import { caseAccounts, caseNames, identifierGaps } from './identifiers.ts';
import { suggestFacts } from './suggest-facts.ts';
import { strOutlook } from './str-outlook.ts';
import { markedTouching, subjectTransactions } from './subject-rows.ts';

/** O(transactions + relations + listings). A subject the data does not know has no particulars, only what the work says. */
export function gatherMaterial(source: CaseSource, work: CaseWork, subject: NodeKey): CaseMaterial {
  const { directory } = source;
  const node = directory.nodeOf(subject);
  const about = (key: NodeKey) => subjectKey(directory, key) === subject;
  const claims = work.claims.filter((claim) => about(claim.subject));
  const evidence = claims.flatMap((claim) => claim.evidence);
  const marked = markedTouching(directory, work.marked, subject);
  const draft = draftOf(work, subject);
  const cites: readonly EvidenceRef[] = [
    ...evidence,
    ...marked.map((id): EvidenceRef => `tx:${id}`),
    ...(draft?.facts.flatMap((fact) => fact.cites) ?? []),
  ];
  const reader = readRows(source, cites);
  const { facts, leftOut } = suggestFacts(reader, claims, marked);
  const listedAs = listingsOf(source, work.claims, subject);
  const party = node < directory.accounts ? null : directory.dataset.parties[node - directory.accounts];
  const label = node < 0 ? parseKey(subject).id : directory.labelOf(node);
  const labelOf = (key: NodeKey) => {
    const there = directory.nodeOf(subjectKey(directory, key));
    return there < 0 ? parseKey(key).id : directory.labelOf(there);
  };
  const cited = subjectTransactions(directory, work, subject);
  const rows = cited.flatMap((id) => reader.transaction(id) ?? []);
  const parts = (list: readonly CaseFact[]) =>
    Object.fromEntries(list.map((fact) => [fact.id, reader.parts(fact.cites, subject)]));
  const bearing = new Set<string>([
    subject,
    ...evidence,
    ...caseAccounts(directory, node).map(({ id }) => accountKey(id)),
  ]);
  return {
    subject,
    label,
    latin: latinForm(label),
    kind: party?.kind ?? 'account',
    party,
    names: caseNames(label, party, listedAs),
    accounts: caseAccounts(directory, node),
    listedAs,
    claims,
    suggested: facts,
    leftOut,
    parts: { ...parts(facts), ...parts(draft?.facts ?? []) },
    connections: connectionsOf(source, work.claims, subject, rows),
    gaps: work.gaps
      .filter((gap) => about(gap.from) || about(gap.to))
      .map((gap) => ({ ...gap, fromLabel: labelOf(gap.from), toLabel: labelOf(gap.to) })),
    freezes: work.plan.filter((freeze) => about(freeze.target)),
    notes: work.notes.filter((note) => bearing.has(note.about)),
    identifierGaps: identifierGaps(party, listedAs),
    vanished: [...new Set(evidence)].filter((row) => !reader.has(row)),
    str: strOutlook(directory, cited, work.marked),
  };
}
