/** A row of the after-action sheet that nobody has written in yet. */
import type { AfterActionRow } from '../../../core/debrief/after-action.ts';

/** With an id that no other row has. */
export function newRow(rows: readonly AfterActionRow[]): AfterActionRow {
  let number = rows.length + 1;
  while (rows.some(({ id }) => id === `row-${number}`)) number++;
  return {
    id: `row-${number}`,
    objective: 'tracing',
    title: '',
    observation: '',
    links: [],
    rating: null,
    improvement: '',
    owner: '',
  };
}
