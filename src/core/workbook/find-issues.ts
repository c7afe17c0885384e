/** Everything that is wrong with a workbook as it stands, each at its row and column, the tables in their order, then head and key. */
import { findHeadIssues } from './find-head-issues.ts';
import { findKeyIssues } from './find-key-issues.ts';
import { findRowIssues } from './find-row-issues.ts';
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
  const issues: WorkbookIssue[] = [];
  const counts = new Map<string, number>();
  const tell: Tell = (code, [table, id, column], found, blocks) => {
    const kind = `${code} ${table} ${blocks}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count <= mostAlike) issues.push({ code, table, id, column, found: found.slice(0, 80), blocks });
  };
  findHeadIssues(workbook, tell);
  findRowIssues(workbook, tell);
  findKeyIssues(workbook, tell);
  return [...issues.filter((one) => one.blocks), ...issues.filter((one) => !one.blocks)];
}
