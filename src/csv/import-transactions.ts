/** A transaction file of any known format, or by a mapping, to a ledger and its receipt. */
import type { AccountTable } from '../core/dataset/dataset.ts';
import type { FileIssue } from '../core/dataset/issue.ts';
import { decimalMarkOf, type DecimalMark } from '../core/ledger/amount.ts';
import type { Ledger } from '../core/ledger/ledger.ts';
import type { Receipt } from '../core/ledger/receipt.ts';
import { chooseLayout, type LayoutOptions } from './choose-layout.ts';
import type { LabelColumn } from './labels.ts';
import type { Layout } from './layout.ts';
import type { Source } from './source.ts';
import { fileIssue, openAndRead, type ReadOptions, type Table } from './table.ts';
import { createTransactionSink, type TransactionSink } from './transaction-sink.ts';

export interface ImportOptions extends ReadOptions, LayoutOptions {
  /** null = the currency most transactions are paid in. */
  readonly baseCurrency?: string | null;
  /** Units of base for one unit of a currency; where silent, the training rate. */
  readonly rates?: { readonly [currency: string]: number };
  /** What a small whole number in the time column counts where the format does not say; without it, that is no time. */
  readonly steps?: 'hour' | 'day';
  /** false: label columns are named in the receipt, and not kept. */
  readonly labels?: boolean | undefined;
}

export interface ImportedTransactions {
  readonly ledger: Ledger;
  /** What the file itself says of its accounts; no holders. */
  readonly accounts: AccountTable;
  readonly receipt: Receipt;
  readonly labels: readonly LabelColumn[];
  /** Header names of payer's and payee's columns. */
  readonly columns: { readonly from: string; readonly to: string };
}

/** A refused file still has a receipt when its rows could be counted. */
export type TransactionsOutcome =
  | { readonly ok: true; readonly value: ImportedTransactions }
  | { readonly ok: false; readonly issues: readonly FileIssue[]; readonly receipt: Receipt | null };

/**
 * Streams; memory is that of the ledger and one chunk. A file of which not one of the first 200,000 rows is accepted is given up:
 * its receipt counts the rows read so far. Throws the signal's reason when aborted. O(bytes).
 */
export async function importTransactions(source: Source, options: ImportOptions = {}): Promise<TransactionsOutcome> {
  let layout: Layout | null = null;
  let mark: DecimalMark | null = null;
  const read = await openAndRead(
    source,
    (table): TransactionSink | readonly FileIssue[] => {
      const chosen = chooseLayout(table, options);
      if ('issues' in chosen) return chosen.issues;
      layout = chosen.layout;
      mark = decimalMark(table, chosen.layout.amount);
      const { header, expected, dialect } = table;
      return createTransactionSink({
        header,
        delimiter: dialect.delimiter,
        layout: {
          ...chosen.layout,
          step: chosen.layout.step ?? options.steps ?? null,
          labels: options.labels === false ? [] : chosen.layout.labels,
        },
        mark,
        expected,
      });
    },
    options,
  );
  if (!('sink' in read) || layout === null) {
    return { ok: false, issues: 'sink' in read ? [] : read, receipt: null };
  }
  return finish(read.table, read.sink, layout, mark ?? '.', options);
}

function finish(
  table: Table,
  sink: TransactionSink,
  layout: Layout,
  decimal: DecimalMark,
  options: ImportOptions,
): TransactionsOutcome {
  const { source, header } = table;
  const dateOrderAssumed = sink.orderAssumed;
  sink.settleOrder();
  options.onProgress?.({ stage: 'sorting', file: source.path, done: source.size, total: source.size, rows: sink.rows });
  const built = sink.builder.build({ baseCurrency: options.baseCurrency ?? null, rates: options.rates ?? {} });
  const { ledger } = built;
  const receipt: Receipt = {
    file: source.path,
    format: layout.format,
    encoding: table.encoding,
    delimiter: table.dialect.delimiter,
    decimal,
    dateFormat: sink.times.formats(layout.dayFirst),
    dateOrderAssumed,
    rows: sink.rows,
    accepted: ledger.size,
    rejectedCount: sink.rejected.length,
    rejected: sink.rejected,
    doubts: [],
    accounts: ledger.accounts.length,
    selfTransfers: built.selfTransfers,
    duplicates: built.duplicates,
    outOfOrder: built.outOfOrder,
    sums: sink.tally.sums(),
    period: ledger.size === 0 ? null : { from: ledger.time[0], to: ledger.time[ledger.size - 1] },
    labelColumns: layout.labels.map((column) => header[column]),
    baseCurrency: ledger.baseCurrency,
    rates: built.rates,
  };
  if (sink.rows === 0) return { ok: false, issues: [fileIssue(source, 'file-header-only', 1)], receipt };
  if (ledger.size === 0) {
    const first = sink.rejected[0];
    return { ok: false, issues: [fileIssue(source, 'no-row-accepted', first.row, first.column, first.found)], receipt };
  }
  if (sink.channelsOverflow) {
    return { ok: false, issues: [fileIssue(source, 'too-many-values', 1, header[layout.channel])], receipt };
  }
  return {
    ok: true,
    value: {
      ledger,
      accounts: sink.accountTable(),
      receipt,
      labels: sink.labels.take(built.order),
      columns: { from: header[layout.from], to: header[layout.to] },
    },
  };
}

/** What the first rows show: the mark most of them are written with; null = none shows any and some are ambiguous. */
function decimalMark({ sample }: Table, column: number): DecimalMark | null {
  let points = 0;
  let commas = 0;
  let open = 0;
  for (const cells of sample) {
    const cell = cells[column] ?? '';
    const mark = decimalMarkOf(cell);
    if (mark === '.') points++;
    else if (mark === ',') commas++;
    else if (cell.includes(',')) open++;
  }
  if (commas > points) return ',';
  return points === 0 && open > 0 ? null : '.';
}
