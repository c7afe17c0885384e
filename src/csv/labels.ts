/** Label columns of a transaction file, kept apart from the ledger for the trainer's answer-key draft. */
import { growingColumn, uint32 } from '../core/ledger/growing-column.ts';
import { createStringTable } from '../core/ledger/string-table.ts';

export interface LabelColumn {
  readonly name: string;
  readonly values: readonly string[];
  /** Per transaction of the ledger, index into `values`. */
  readonly of: Uint32Array;
}

export interface LabelColumns {
  push(cells: readonly string[]): void;
  /** In the order of the ledger. */
  take(order: Uint32Array | null): readonly LabelColumn[];
}

export function createLabelColumns(header: readonly string[], places: readonly number[]): LabelColumns {
  const columns = places.map((place) => ({
    place,
    table: createStringTable(),
    of: growingColumn(uint32),
  }));
  return {
    push(cells) {
      for (const column of columns) column.of.push(column.table.intern(cells[column.place]));
    },
    take: (order) =>
      columns.map(({ place, table, of }) => ({ name: header[place], values: table.values, of: of.take(order) })),
  };
}
