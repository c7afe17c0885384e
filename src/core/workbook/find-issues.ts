/** Everything that is wrong with a workbook as it stands, each at its row and column, the tables in their order, then head and key. */
import { findHeadIssues } from './find-head-issues.ts';
import { findKeyIssues } from './find-key-issues.ts';
import { findQuestionIssues } from './find-question-issues.ts';
import {
  findAccountIssues,
  findListingIssues,
  findPartyIssues,
  findRelationIssues,
  findTransactionIssues,
} from './find-row-issues.ts';
import type { WorkbookIssue, WorkbookIssueCode } from './issue.ts';
import type { Workbook } from './workbook.ts';

/** Adds an issue; `blocks` = the pack cannot be exported as it stands. */
export type Tell = (
  code: WorkbookIssueCode,
  at: readonly [table: WorkbookIssue['table'], id: string, column: string],
  found: string,
  blocks: boolean,
) => void;

/** Issues listed of one code in one table; a column of thousands of bad cells is one fault. */
export const mostAlike = 200;

/** Blocking ones first; at most `mostAlike` of one code and table. O(rows). */
export function findIssues(workbook: Workbook): readonly WorkbookIssue[] {
  return createIssueFinder()(workbook);
}

/** The same, for one workbook after another: a part that stands on the same tables as last time is not looked through again. */
export function createIssueFinder(): (workbook: Workbook) => readonly WorkbookIssue[] {
  const last = new Map<string, { readonly of: readonly unknown[]; readonly issues: readonly WorkbookIssue[] }>();
  return (workbook) => {
    const all = sections.flatMap(({ name, standsOn, find }) => {
      const of = standsOn(workbook);
      const found = last.get(name);
      if (found !== undefined && found.of.every((one, i) => one === of[i])) return found.issues;
      const issues = gather((tell) => find(workbook, tell));
      last.set(name, { of, issues });
      return issues;
    });
    return [...all.filter((one) => one.blocks), ...all.filter((one) => !one.blocks)];
  };
}

interface Section {
  readonly name: string;
  /** What its findings follow from, by identity. */
  standsOn(workbook: Workbook): readonly unknown[];
  find(workbook: Workbook, tell: Tell): void;
}

const sections: readonly Section[] = [
  { name: 'head', standsOn: (w) => [w.head, w.accounts, w.listings], find: findHeadIssues },
  { name: 'parties', standsOn: (w) => [w.parties], find: findPartyIssues },
  { name: 'accounts', standsOn: (w) => [w.accounts, w.parties], find: findAccountIssues },
  { name: 'relations', standsOn: (w) => [w.relations, w.parties, w.accounts], find: findRelationIssues },
  {
    name: 'transactions',
    standsOn: (w) => [w.transactions, w.accounts, w.head.period, w.head.rates, w.head.baseCurrency],
    find: findTransactionIssues,
  },
  { name: 'listings', standsOn: (w) => [w.listings], find: findListingIssues },
  { name: 'questions', standsOn: (w) => [w.questions, w.key.quiz], find: findQuestionIssues },
  {
    name: 'key',
    standsOn: (w) => [w.key, w.parties, w.accounts, w.transactions, w.relations, w.listings, w.questions],
    find: findKeyIssues,
  },
];

function gather(find: (tell: Tell) => void): readonly WorkbookIssue[] {
  const issues: WorkbookIssue[] = [];
  const counts = new Map<string, number>();
  find((code, [table, id, column], found, blocks) => {
    const kind = `${code} ${table} ${blocks}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count <= mostAlike) issues.push({ code, table, id, column, found: found.slice(0, 80), blocks });
  });
  return issues;
}
