/** Readings of transaction files for a sample: payments for the neighbourhood, then the rows between accounts that were kept. */
import { bankAccount, unpadded } from '../core/dataset/bank-account.ts';
import type { FileIssue, RowIssue } from '../core/dataset/issue.ts';
import { csvCell } from '../core/dataset/write-csv.ts';
import { detached } from '../core/ledger/string-table.ts';
import { createTimeReader } from '../core/ledger/time.ts';
import { chooseLayout } from './choose-layout.ts';
import type { Layout } from './layout.ts';
import type { Source } from './source.ts';
import { openAndRead, type ReadOptions, type Table } from './table.ts';
import { tidy } from './tidy.ts';

/** UTC ms, both ends included; null = open. */
export interface Window {
  readonly since: number | null;
  readonly until: number | null;
}

/** Rows that cannot be told apart into payer and payee are listed up to here, all are counted. */
const mostListed = 100;

export interface Reading {
  readonly rows: number;
  /** Rows without as many cells as the header, or without payer, payee or a time that is asked for. */
  readonly unreadable: number;
  readonly listed: readonly (RowIssue & { readonly file: string })[];
}

interface Row {
  readonly cells: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** Ids as the desk shows them. */
function accountsOf(layout: Layout, cells: readonly string[]): readonly [string, string] {
  const id = (bank: number, place: number) => {
    const number = tidy(cells[place]);
    return bank < 0 || number === '' ? number : bankAccount(unpadded(tidy(cells[bank])), number);
  };
  return [id(layout.fromBank, layout.from), id(layout.toBank, layout.to)];
}

/**
 * Sends every row of the window to `onRow`. `begin` is told of the file when its reading begins, again should the file turn out half way to be in
 * another encoding: what was sent of it before is to be forgotten.
 */
async function readRows(
  source: Source,
  { since, until }: Window,
  begin: (table: Table, layout: Layout) => void,
  onRow: (row: Row) => void,
  options: ReadOptions,
): Promise<Reading | readonly FileIssue[]> {
  let reading = { rows: 0, unreadable: 0, listed: [] as Reading['listed'][number][] };
  const read = await openAndRead(
    source,
    (table) => {
      const chosen = chooseLayout(table, {});
      if ('issues' in chosen) return chosen.issues;
      const { layout } = chosen;
      const times = createTimeReader(layout.step ?? 'hour');
      const refuse = (code: string, row: number, column: string, found: string) => {
        reading.unreadable++;
        if (reading.listed.length < mostListed)
          reading.listed.push({ file: source.path, code, row, column, found: detached(found.slice(0, 80)) });
      };
      reading = { rows: 0, unreadable: 0, listed: [] };
      begin(table, layout);
      const inWindow = (cells: readonly string[], row: number): boolean => {
        if (since === null && until === null) return true;
        const text = layout.date < 0 ? cells[layout.time] : `${cells[layout.date]} ${cells[layout.time]}`;
        const time = times.read(text);
        if (Number.isNaN(time)) refuse('time-not-a-time', row, table.header[layout.time], text);
        return time >= (since ?? -Infinity) && time <= (until ?? Infinity);
      };
      return {
        onRecord(cells: string[], row: number) {
          reading.rows++;
          if (cells.length !== table.header.length) {
            return refuse('wrong-field-count', row, '', `${cells.length}≠${table.header.length}`);
          }
          const [from, to] = accountsOf(layout, cells);
          if (from === '') return refuse('from-missing', row, table.header[layout.from], '');
          if (to === '') return refuse('to-missing', row, table.header[layout.to], '');
          if (inWindow(cells, row)) onRow({ cells, from, to });
        },
        onBroken(code: string, row: number, column: number, found: string) {
          reading.rows++;
          refuse(code, row, table.header[column] ?? '', found);
        },
      };
    },
    options,
  );
  return 'sink' in read ? reading : read;
}

/** One reading of all files. The ids `see` gets are parts of the file's text: whoever keeps one detaches it. */
export async function readPayments(
  sources: readonly Source[],
  window: Window,
  see: (from: string, to: string) => void,
  options: ReadOptions,
): Promise<Reading | readonly FileIssue[]> {
  const readings: Reading[] = [];
  for (const source of sources) {
    const read = await readRows(
      source,
      window,
      () => undefined,
      ({ from, to }) => see(from, to),
      options,
    );
    if (!('rows' in read)) return read;
    readings.push(read);
  }
  return {
    rows: readings.reduce((sum, { rows }) => sum + rows, 0),
    unreadable: readings.reduce((sum, { unreadable }) => sum + unreadable, 0),
    listed: readings.flatMap(({ listed }) => listed).slice(0, mostListed),
  };
}

export interface WrittenRows {
  readonly written: number;
  /** Rows with one end in the sample that were not written. */
  readonly leaving: number;
  readonly columns: readonly string[];
  /** Label columns left out. */
  readonly labels: readonly string[];
}

export interface RowChoice extends Window {
  readonly kept: { has(account: string): boolean };
  /** Rows with one end only in the sample as well. */
  readonly rim: boolean;
  /** Label columns too: then the sample is for the trainer alone. */
  readonly labels: boolean;
  /** More rows than this end the reading; the caller throws the file away. */
  readonly mostRows: number;
}

/**
 * The rows of one file that belong to the sample, as text: columns, order and cells as in the file, comma and LF. `write(null)` = begin
 * again with an empty file.
 */
export async function writeRows(
  source: Source,
  choice: RowChoice,
  write: (text: string | null) => void,
  options: ReadOptions,
): Promise<WrittenRows | readonly FileIssue[]> {
  let result = { written: 0, leaving: 0, columns: [] as readonly string[], labels: [] as readonly string[] };
  let places: readonly number[] = [];
  const line = (cells: readonly string[]) => write(`${places.map((place) => csvCell(cells[place])).join(',')}\n`);
  const begin = ({ header }: Table, layout: Layout) => {
    const hidden = choice.labels ? [] : layout.labels;
    places = header.flatMap((_, place) => (hidden.includes(place) ? [] : [place]));
    result = {
      written: 0,
      leaving: 0,
      columns: places.map((place) => header[place]),
      labels: hidden.map((place) => header[place]),
    };
    write(null);
    line(header);
  };
  const onRow = ({ cells, from, to }: Row) => {
    const ends = (choice.kept.has(from) ? 1 : 0) + (choice.kept.has(to) ? 1 : 0);
    if (ends === 1 && !choice.rim) result.leaving++;
    if (ends === 2 || (ends === 1 && choice.rim)) {
      result.written++;
      if (result.written <= choice.mostRows) line(cells);
    }
  };
  const read = await readRows(source, choice, begin, onRow, options);
  return 'rows' in read ? result : read;
}
