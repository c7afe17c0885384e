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
  /** Places of the columns in the header. */
  readonly places: readonly number[];
  push(cells: readonly string[]): void;
  /** Number of a value of the k-th column. */
  intern(k: number, text: string): number;
  /** Number of the next transaction's value in the k-th column. */
  pushNumber(k: number, number: number): void;
  /** Values of further transactions in the k-th column, read apart. */
  append(k: number, part: LabelColumn): void;
  /** In the order of the ledger; may be called once. */
  take(order: Uint32Array | null): readonly LabelColumn[];
}

/** `expected` = about how many rows there will be. */
export function createLabelColumns(
  header: readonly string[],
  places: readonly number[],
  expected?: number,
): LabelColumns {
  const columns = places.map((place) => ({
    place,
    table: createStringTable(),
    of: growingColumn(uint32, expected),
  }));
  return {
    places,
    push(cells) {
      for (const column of columns) column.of.push(column.table.intern(cells[column.place]));
    },
    intern: (k, text) => columns[k].table.intern(text),
    pushNumber: (k, number) => columns[k].of.push(number),
    append(k, part) {
      const numbers = part.values.map(columns[k].table.intern);
      for (const number of part.of) columns[k].of.push(numbers[number]);
    },
    take: (order) =>
      columns.map(({ place, table, of }) => ({ name: header[place], values: table.values, of: of.take(order) })),
  };
}
