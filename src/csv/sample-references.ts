/** Rows of accounts, parties and relations that go with a sample: holders of what was kept, and what ties them to others. */
import { bankAccount, unpadded } from '../core/dataset/bank-account.ts';
import type { FileIssue } from '../core/dataset/issue.ts';
import { csvCell } from '../core/dataset/write-csv.ts';
import { detached } from '../core/ledger/string-table.ts';
import { referenceKind, type ReferenceKind } from './file-kind.ts';
import { headerKey } from './label-columns.ts';
import type { Source } from './source.ts';
import { openAndRead, openTable } from './table.ts';
import { tidy } from './tidy.ts';

export interface ReferenceFile {
  readonly source: Source;
  readonly kind: ReferenceKind;
}

/** null: not a file of accounts, parties or relations; then it may hold transactions. */
export async function referenceOf(source: Source): Promise<ReferenceFile | FileIssue | null> {
  const table = await openTable(source);
  if ('code' in table) return table;
  const kind = referenceKind(table.header);
  return kind === null ? null : { source, kind };
}

/** Written names by file; the cells as they stand, comma and LF. */
export type WriteReference = (source: Source, lines: readonly string[]) => void;

/**
 * Accounts that were kept; relations with one end among those accounts and their holders; parties that hold a kept account or are an end of
 * a kept relation. Held in memory until written: as much as there is of them around the sample.
 */
export async function sampleReferences(
  files: readonly ReferenceFile[],
  kept: { has(account: string): boolean },
  write: WriteReference,
): Promise<readonly FileIssue[]> {
  const issues: FileIssue[] = [];
  const parties = new Set<string>();
  const ends = new Set<string>();
  const of = (kind: ReferenceKind['kind']) => files.filter((file) => file.kind.kind === kind);
  const pass = async (file: ReferenceFile, test: (cell: (name: string) => string) => boolean) => {
    const read = await linesWhere(file.source, test);
    if ('lines' in read) write(file.source, read.lines);
    else issues.push(...read);
  };
  for (const file of of('accounts')) {
    const amlworld = file.kind.kind === 'accounts' && file.kind.format === 'amlworld';
    await pass(file, (cell) => {
      const id = amlworld ? bankAccount(unpadded(cell('bankid')), cell('accountnumber')) : cell('id') || cell('acctid');
      if (!kept.has(id)) return false;
      const holder = amlworld ? cell('entityid') : cell('holder');
      if (holder !== '') parties.add(detached(holder));
      return true;
    });
  }
  for (const file of of('relations')) {
    await pass(file, (cell) => {
      const [from, to] = [cell('from'), cell('to')];
      const near = [from, to].some((end) => parties.has(end) || kept.has(end));
      if (near) for (const end of [from, to]) ends.add(detached(end));
      return near;
    });
  }
  for (const file of of('parties')) await pass(file, (cell) => parties.has(cell('id')) || ends.has(cell('id')));
  return issues;
}

async function linesWhere(
  source: Source,
  test: (cell: (name: string) => string) => boolean,
): Promise<{ readonly lines: readonly string[] } | readonly FileIssue[]> {
  let lines: string[] = [];
  const read = await openAndRead(
    source,
    ({ header }) => {
      const keys = header.map(headerKey);
      lines = [header.map(csvCell).join(',')];
      return {
        onRecord(cells: string[]) {
          if (test((name) => tidy(cells[keys.indexOf(name)] ?? ''))) lines.push(cells.map(csvCell).join(','));
        },
        onBroken: () => undefined,
      };
    },
    {},
  );
  return 'sink' in read ? { lines } : read;
}
