/** AMLworld's patterns to groups of transactions: each row is found in the ledger by all its columns, each transaction used once. */
import type { FileIssue } from '../dataset/issue.ts';
import { sourceRow, type Ledger } from '../ledger/ledger.ts';
import { receivedAt } from '../ledger/received.ts';
import type { DraftGroup, PatternFile } from './draft-labels.ts';

export interface MatchedGroups {
  readonly groups: readonly DraftGroup[];
  readonly issues: readonly FileIssue[];
  /** Rows that say something, and those whose transaction was found. */
  readonly rows: number;
  readonly matched: number;
}

/** Rows equal in every column are exact duplicates of the data: as many are matched as the ledger has. O(ledger + rows). */
export function matchPatterns(ledger: Ledger, { file, blocks, ledger: rows, issues }: PatternFile): MatchedGroups {
  if (rows === null) return { groups: [], issues, rows: 0, matched: 0 };
  const wanted = new Map<string, { readonly free: number[]; used: number }>();
  for (let i = 0; i < rows.size; i++) wanted.set(columnsOf(rows, i), { free: [], used: 0 });
  for (let i = 0; i < ledger.size; i++) wanted.get(columnsOf(ledger, i))?.free.push(i);
  const found: FileIssue[] = [...issues];
  const flows = blocks.map((): number[] => []);
  const inOrder = Array.from({ length: rows.size }, (_, i) => i).sort(
    (a, b) => sourceRow(rows, a) - sourceRow(rows, b),
  );
  let matched = 0;
  for (const i of inOrder) {
    const row = sourceRow(rows, i);
    const slot = wanted.get(columnsOf(rows, i));
    if (slot === undefined || slot.used === slot.free.length) {
      const code = slot === undefined || slot.free.length === 0 ? 'draft-row-unmatched' : 'draft-row-repeated';
      const told = `${rows.accounts[rows.from[i]]} > ${rows.accounts[rows.to[i]]}`;
      found.push({ code, file, row, column: '', found: told.slice(0, 80) });
      continue;
    }
    matched++;
    flows[blocks.findIndex(({ begin, end }) => begin < row && row < end)]?.push(slot.free[slot.used++]);
  }
  const groups = blocks.map(({ type, note, begin }, b): DraftGroup => ({
    title: note === '' ? type : `${type}: ${note}`,
    flows: flows[b].toSorted((x, y) => x - y),
    decoy: false,
    file,
    row: begin,
  }));
  return { groups, issues: found.sort((a, b) => a.row - b.row), rows: rows.size, matched };
}

/** Every column the two files have in common, as one text. */
function columnsOf(ledger: Ledger, i: number): string {
  const received = receivedAt(ledger, i);
  return [
    ledger.time[i],
    ledger.accounts[ledger.from[i]],
    ledger.accounts[ledger.to[i]],
    ledger.amount[i],
    ledger.currencies[ledger.currency[i]],
    received.amount,
    ledger.currencies[received.currency],
    ledger.channels[ledger.channel[i]],
  ].join('\n');
}
