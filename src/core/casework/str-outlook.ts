/** What a report would hold in either scope, and which institutions could make it. */
import type { Directory } from '../dataset/directory.ts';
import { rowsWithIds } from '../desk/rows-of.ts';
import type { StrOutlook } from './case-material.ts';

/** `cited`: ids of the subject's transactions. Institutions by name, those without one left out. One pass over the ledger each. */
export function strOutlook(directory: Directory, cited: readonly string[], marked: readonly string[]): StrOutlook {
  const { ledger, accounts } = directory.dataset;
  const [subject, all] = [rowsWithIds(directory, cited), rowsWithIds(directory, marked)];
  const found = new Set<string>();
  for (const i of [...subject, ...all])
    for (const a of [ledger.from[i], ledger.to[i]]) found.add(accounts.institutions[accounts.institution[a]]);
  found.delete('');
  return { subject: subject.length, marked: all.length, institutions: [...found].sort() };
}
