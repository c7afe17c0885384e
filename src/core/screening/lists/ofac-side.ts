/** Reads the side files of an OFAC CSV set (alt.csv, add.csv, sdn_comments.csv): rows are kept by entry for the reader of sdn.csv to join. */
import { firstRows, isEntry, ofacRowReader, plainCell } from './ofac-rows.ts';
import type { OfacParts } from './ofac-parts.ts';
import type { ListFormat, ListInput, ListReader } from './read-list.ts';

const alias = /^[afn]\.?k\.?a\.?$/i;

function opener(side: keyof OfacParts, columns: number): (input: ListInput) => ListReader {
  return ({ file, sink, parts }) =>
    ofacRowReader(sink, columns, (cells, row, raw) => {
      const entry = plainCell(cells[0]);
      if (entry === '')
        return sink.onRejected({ code: 'listing-without-id', row, column: 'ent_num', found: raw.slice(0, 80) });
      const mine = parts[side].get(entry);
      if (mine === undefined) parts[side].set(entry, [{ file, row, cells, raw }]);
      else mine.push({ file, row, cells, raw });
    });
}

export const ofacAltCsv: ListFormat = {
  name: 'ofac-alt-csv',
  recognises: (head) =>
    firstRows(head).some((cells) => cells.length === 5 && isEntry(cells[0]) && alias.test(cells[2].trim())),
  open: opener('alt', 5),
};

export const ofacAddCsv: ListFormat = {
  name: 'ofac-add-csv',
  recognises(head) {
    const rows = firstRows(head).filter(
      (cells) => cells.length === 6 && isEntry(cells[0]) && /^\d+$/.test(cells[1].trim()),
    );
    return rows.some((cells) => cells.some((cell) => cell.trim() === '-0-'));
  },
  open: opener('add', 6),
};

export const ofacCommentsCsv: ListFormat = {
  name: 'ofac-comments-csv',
  recognises(head) {
    const rows = firstRows(head);
    return (
      rows.length > 0 && rows.every((cells) => cells.length === 2 && isEntry(cells[0]) && /[a-z]{2}/i.test(cells[1]))
    );
  },
  open: opener('comments', 2),
};
