/** Ids for new rows that stand among the others, so that a new row does not show by its number. */
import type { Table } from '../../../core/workbook/edit.ts';
import type { StudioApi } from '../../../worker/studio-protocol.ts';
import { idOfRow } from './row-title.ts';

const prefixes: { readonly [table in Table]: string } = {
  parties: 'P',
  accounts: 'A',
  relations: 'R',
  transactions: 'T',
  listings: 'ZZi.',
  questions: 'q',
};

const tries = 400;

/** An id of the same letters and length as the table's first row that nobody has; a longer one when those are used up. */
export async function freshId(
  api: Pick<StudioApi, 'page' | 'row'>,
  table: Table,
  draw: (below: number) => number,
): Promise<string> {
  const page = await api.page({ table, text: '', marked: false, sort: { by: '', down: false }, start: 0, count: 1 });
  const first = page.rows[0];
  const found = /^(.*?)(\d+)$/.exec(first === undefined ? '' : idOfRow(first));
  const prefix = found?.[1] ?? prefixes[table];
  const digits = found?.[2]?.length ?? 3;
  for (let length = Math.min(digits, 12); ; length++) {
    // Few rows leave most numbers of the length free; many leave some, and a longer number is the way out.
    const least = Math.min(10 ** length, Math.max(10, page.total * 2));
    for (let i = 0; i < tries; i++) {
      const id = `${prefix}${String(1 + draw(least)).padStart(length, '0')}`;
      if ((await api.row(table, id)) === null) return id;
    }
  }
}

/** Uniform below `n` from the browser's own randomness. */
export function drawBelow(n: number): number {
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1));
  return Math.floor((word / 2 ** 32) * n);
}
