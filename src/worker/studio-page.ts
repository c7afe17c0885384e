/** Pages of the studio's tables: filter, sort, cut, and what belongs beside the rows. What does not change is kept between pages. */
import { pageByValue } from '../core/desk/page-rows.ts';
import type { Table } from '../core/workbook/edit.ts';
import type { Workbook } from '../core/workbook/workbook.ts';
import { accountsOfNode, namesOf, sortColumn, textFilter, type Names } from './studio-columns.ts';
import { marksOf, type Marks } from './studio-marks.ts';
import type { StudioPage, StudioQuery, StudioRow } from './studio-protocol.ts';

export interface Pager {
  page(workbook: Workbook, query: StudioQuery): StudioPage;
}

export function createPager(): Pager {
  const names = kept<Names>(1);
  const marks = kept<Marks>(1);
  const columns = kept<Float64Array | null>(6);
  const filters = kept<Uint32Array | null>(4);
  return {
    page(workbook, query) {
      const { table, text, marked, sort, start, count, between } = query;
      const { parties, accounts, head, key } = workbook;
      const rows = rowsOf(workbook, table);
      const who = names('', [parties, accounts], () => namesOf(workbook));
      const said = marks('', [key], () => marksOf(key));
      const values = columns(`${table} ${sort.by}`, [rows, parties, accounts, head.rates], () =>
        sortColumn(workbook, rows, sort.by, who),
      );
      const asked = JSON.stringify([table, text, marked, between ?? null]);
      const passing = filters(asked, [rows, parties, accounts, key], () => {
        const tests = testsOf(workbook, query, who, said);
        if (tests.length === 0) return null;
        return Uint32Array.from(rows.keys()).filter((at) => tests.every((test) => test(rows[at])));
      });
      const total = passing?.length ?? rows.length;
      const at = cut(passing, values, total, sort.down, start, count);
      const page = at.map((place) => rows[passing === null ? place : passing[place]]);
      return { total, rows: page, marks: pageMarks(table, page, said), labels: pageLabels(table, page, who) };
    },
  };
}

export function rowsOf(workbook: Workbook, table: Table): readonly StudioRow[] {
  return workbook[table];
}

export function rowId(row: StudioRow): string {
  return 'uid' in row ? row.uid : row.id;
}

function marksOfRow(table: Table, row: StudioRow, said: Marks): readonly string[] {
  return said(table, rowId(row), 'holder' in row ? row.holder : '');
}

function testsOf(
  workbook: Workbook,
  { table, text, marked, between }: StudioQuery,
  who: Names,
  said: Marks,
): readonly ((row: StudioRow) => boolean)[] {
  const tests: ((row: StudioRow) => boolean)[] = [];
  // The cheapest first: each later one looks at fewer rows.
  if (between !== undefined) {
    const [from, to] = between.map((key) => accountsOfNode(workbook, key));
    tests.push((row) => 'amount' in row && from.has(row.from) && to.has(row.to));
  }
  if (marked) tests.push((row) => marksOfRow(table, row, said).length > 0);
  const hasText = textFilter(text, who);
  if (hasText !== null) tests.push(hasText);
  return tests;
}

/** Positions among the passing rows, in the order wanted. */
function cut(
  passing: Uint32Array | null,
  values: Float64Array | null,
  total: number,
  down: boolean,
  start: number,
  count: number,
): readonly number[] {
  if (values !== null) {
    const mine = passing === null ? values : Float64Array.from(passing, (at) => values[at]);
    return pageByValue(mine, down, start, count);
  }
  const begin = Math.min(Math.max(0, start), total);
  const end = Math.min(begin + Math.max(0, count), total);
  return Array.from({ length: end - begin }, (_, i) => (down ? total - 1 - begin - i : begin + i));
}

function pageMarks(table: Table, page: readonly StudioRow[], said: Marks): StudioPage['marks'] {
  const marked = page.map((row) => [rowId(row), marksOfRow(table, row, said)] as const);
  return Object.fromEntries(marked.filter(([, marks]) => marks.length > 0));
}

function pageLabels(table: Table, page: readonly StudioRow[], who: Names): NonNullable<StudioPage['labels']> {
  const ids = page.flatMap((row) => ('from' in row ? [row.from, row.to] : 'holder' in row ? [row.holder] : []));
  const named =
    table === 'accounts' || table === 'relations' || table === 'transactions' ? new Set(ids) : new Set<string>();
  named.delete('');
  return Object.fromEntries([...named].map((id) => [id, who.label(id)]));
}

/** Keeps the last few values by name while what they were made of is the same. */
function kept<T>(size: number) {
  const values = new Map<string, { readonly of: readonly unknown[]; readonly value: T }>();
  return (name: string, of: readonly unknown[], make: () => T): T => {
    const found = values.get(name);
    const value = found !== undefined && found.of.every((one, i) => one === of[i]) ? found.value : make();
    values.delete(name);
    values.set(name, { of, value });
    for (const oldest of values.keys()) {
      if (values.size <= size) break;
      values.delete(oldest);
    }
    return value;
  };
}
