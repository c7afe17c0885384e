/**
 * A part of a transaction file read by itself, as plain data that can be handed from one thread to another, and how it is
 * added to the rows before it: the same comes of it as if its rows had been read there, or nothing at all.
 */
import type { RowIssue, RowRejection } from '../core/dataset/issue.ts';
import { growingColumn, uint32, type GrowingColumn } from '../core/ledger/growing-column.ts';
import type { IdPart } from '../core/ledger/id-part.ts';
import type { LedgerRows } from '../core/ledger/ledger-columns.ts';
import type { DayOrder } from '../core/ledger/time.ts';
import type { AccountKeys, NewKeys } from './account-keys.ts';
import type { LabelColumn } from './labels.ts';
import type { Layout } from './layout.ts';
import { mostChannels, type RowColumns } from './row-columns.ts';

interface PartSum {
  readonly terms: number;
  readonly value: bigint;
}

export interface ChunkRows {
  /** Data rows, blank lines left out. */
  readonly rows: number;
  /** Accounts are numbers of the reader's keys; currencies, channels and purposes of the lists below. */
  readonly columns: LedgerRows;
  readonly newKeys: NewKeys;
  readonly currencies: readonly string[];
  readonly channels: readonly string[];
  readonly purposes: readonly string[];
  readonly labels: readonly LabelColumn[];
  readonly tallies: readonly { readonly code: string; readonly accepted: PartSum; readonly rejected: PartSum }[];
  readonly rejected: readonly RowIssue<RowRejection>[];
  /** null where the file has no ids. */
  readonly ids: IdPart | null;
  /** Ids of rejected rows, which might have been rejected for an id met in the rows before. */
  readonly refusedIds: readonly string[];
  readonly order: DayOrder;
  readonly shapes: readonly number[];
  /** Positions whose day and month may have to change over. */
  readonly open: Uint32Array;
}

/** What was read into `columns`, which are empty then. `rows` = data rows read. */
export function takeChunk(columns: RowColumns, keys: AccountKeys, rows: number): ChunkRows {
  const { builder, times, tally, layout } = columns;
  return {
    rows,
    columns: builder.columns.settle(null),
    newKeys: keys.takeNew(),
    currencies: builder.currencies.values,
    channels: builder.channels.values,
    purposes: builder.purposes.values,
    labels: columns.labels.take(null),
    tallies: Array.from(tally.all(), ({ code, accepted, rejected }) => ({
      code,
      accepted: { terms: accepted.terms, value: accepted.value() },
      rejected: { terms: rejected.terms, value: rejected.value() },
    })),
    rejected: columns.rejected,
    ids: layout.id < 0 ? null : builder.ids.part(),
    refusedIds: columns.refusedIds,
    order: times.order,
    shapes: [...times.shapes],
    open: columns.open.take(null),
  };
}

/** Of each key of one reader, the account it is. */
export type KeyNumbers = GrowingColumn<Uint32Array>;

export function keyNumbers(): KeyNumbers {
  return growingColumn(uint32);
}

/** The first place told of an account counts, and of which part that is its reader cannot know: each part has keys of its own then. */
export function tellsPlaces({ fromPlace, toPlace }: Layout): boolean {
  return fromPlace >= 0 || toPlace >= 0;
}

/**
 * false: what stands before would have changed how these rows are read; nothing was taken, and the reader's keys are of no
 * more use. `rowsBefore` = rows of the file before the first of these.
 */
export function addChunk(columns: RowColumns, chunk: ChunkRows, numbers: KeyNumbers, rowsBefore: number): boolean {
  const { builder, times, tally, layout } = columns;
  const { ids } = builder;
  if (times.order !== null && chunk.order !== null && times.order !== chunk.order) return false;
  if (chunk.channels.length > mostChannels) return false;
  if (chunk.ids !== null && (ids.hasAny(chunk.ids) || chunk.refusedIds.some(ids.hasText))) return false;
  if (tellsPlaces(layout)) numbers.take(null);
  columns.knownAccounts.ofKeys(chunk.newKeys, numbers.push);
  const before = builder.size;
  builder.columns.append(
    chunk.columns,
    {
      accounts: numbers.all(),
      currencies: chunk.currencies.map(builder.currencies.intern),
      channels: chunk.channels.map(columns.channelNumber),
      purposes: chunk.purposes.map(builder.purposes.intern),
    },
    rowsBefore,
  );
  if (chunk.ids !== null) ids.append(chunk.ids);
  chunk.labels.forEach((part, k) => columns.labels.append(k, part));
  for (const { code, accepted, rejected } of chunk.tallies) {
    const sums = tally.of(code);
    sums.accepted.addAll(accepted.terms, accepted.value);
    sums.rejected.addAll(rejected.terms, rejected.value);
  }
  for (const issue of chunk.rejected) columns.rejected.push({ ...issue, row: issue.row + rowsBefore });
  // Day and month are read day first until the file shows their order.
  for (const position of chunk.open) {
    if (times.order === null) columns.open.push(before + position);
    else if (times.order === 'month') columns.changeOver(before + position);
  }
  times.adopt(chunk);
  return true;
}
