/** Files that hold nothing but labels, read for the trainer's draft key: AMLworld's patterns and AMLSim's lists of alerts. */
import type { FileIssue } from '../core/dataset/issue.ts';
import type { AlertFile, LabelFiles, PatternBlock, PatternFile } from '../core/workbook/draft-labels.ts';
import { encodingOfHead } from './encoding.ts';
import { beginsWithPattern, isLabelFile } from './file-kind.ts';
import { importTransactions } from './import-transactions.ts';
import { readReference } from './reference-file.ts';
import { memorySource, readBytes, readHead, type Source } from './source.ts';
import { fileIssue, openTable, type ReadOptions } from './table.ts';

const columns =
  'Timestamp,From Bank,Account,To Bank,Account,Amount Received,Receiving Currency,Amount Paid,Payment Currency,' +
  'Payment Format,Is Laundering';

/** Other files among them are passed over. A trainee's reading (`readPack`) never calls this. */
export async function readLabelFiles(sources: readonly Source[], options: ReadOptions = {}): Promise<LabelFiles> {
  const patterns: PatternFile[] = [];
  const alerts: AlertFile[] = [];
  const issues: FileIssue[] = [];
  for (const source of sources) {
    const head = await readHead(source, 4096);
    const encoding = encodingOfHead(head);
    if (encoding === null || head.length === 0) continue;
    if (beginsWithPattern(new TextDecoder(encoding).decode(head).trimStart())) {
      const text = new TextDecoder(encoding).decode(await readBytes(source));
      patterns.push(await readPatterns(source, text, options));
      continue;
    }
    const table = await openTable(source);
    if ('code' in table || !isLabelFile(table.header)) continue;
    const read = await readReference(source, options);
    if (!('rows' in read)) issues.push(...read);
    else {
      alerts.push({ file: source.path, header: read.header, rows: read.rows });
      const broken = read.broken.map(({ row, column, found }) =>
        fileIssue(source, 'draft-row-unreadable', row, column, found),
      );
      issues.push(...broken);
    }
  }
  return { patterns, alerts, issues };
}

/** The rows of all blocks are read as a transaction file with an empty line for each line that is none. */
async function readPatterns(source: Source, text: string, options: ReadOptions): Promise<PatternFile> {
  const lines = text.split(/\r?\n/);
  const blocks: PatternBlock[] = [];
  const issues: FileIssue[] = [];
  let open: Omit<PatternBlock, 'end'> | null = null;
  const rows = lines.map((line, i) => {
    const begin = /^\s*BEGIN LAUNDERING ATTEMPT - ([^:]*)(?::(.*))?$/.exec(line);
    const end = /^\s*END LAUNDERING ATTEMPT/.test(line);
    if (open !== null && (begin !== null || end)) blocks.push({ ...open, end: i + 1 });
    if (begin !== null) open = { type: begin[1].trim(), note: (begin[2] ?? '').trim(), begin: i + 1 };
    else if (end) open = null;
    else if (line.trim() === '') return '';
    else if (open !== null && i > 0) return line;
    else issues.push(fileIssue(source, 'draft-line-unknown', i + 1, '', line.trim()));
    return '';
  });
  if (open !== null) blocks.push({ ...(open as Omit<PatternBlock, 'end'>), end: lines.length + 1 });
  const csv = [columns, ...rows.slice(1)].join('\n');
  const read = await importTransactions(memorySource(source.path, new TextEncoder().encode(csv)), options);
  const receipt = read.ok ? read.value.receipt : read.receipt;
  for (const { row, column, found } of receipt?.rejected ?? []) {
    issues.push(fileIssue(source, 'draft-row-unreadable', row, column, found));
  }
  issues.sort((a, b) => a.row - b.row);
  return { file: source.path, blocks, ledger: read.ok ? read.value.ledger : null, issues };
}
