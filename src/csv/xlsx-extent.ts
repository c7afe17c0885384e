/**
 * How far a sheet of a spreadsheet reaches, found before read-excel-file sees it: that library fills every gap with empty
 * cells, so one cell named ZZZZ9999999 would take all memory. Linear in the text; saxes parses.
 */
import { SaxesParser } from 'saxes';
import type { Source } from './source.ts';

const lastRow = 1_048_576;
/** The library joins all rows so far anew for each piece it reads, in smaller pieces the longer that takes: beyond this it never ends. */
const mostRows = 100_000;
const mostColumns = 512;
const mostCells = 1_000_000;

/** `too-large`: more rows, columns or cells than are read; `broken`: no well-formed XML, a document type, a cell without a place. */
export async function sheetExtent(sheet: Source): Promise<'fits' | 'too-large' | 'broken'> {
  const parser = new SaxesParser({ position: false, xmlns: false });
  let verdict: 'fits' | 'too-large' | 'broken' = 'fits';
  const stop = (reason: 'too-large' | 'broken'): never => {
    verdict = reason;
    throw new Stopped();
  };
  let cell = [0, 0];
  let rows = 0;
  let columns = 0;
  let rowElements = 0;
  parser.on('doctype', () => stop('broken'));
  parser.on('error', () => stop('broken'));
  parser.on('opentag', ({ name, attributes }) => {
    const local = localName(name);
    if (local === 'row') {
      if (++rowElements > mostRows) stop('too-large');
      for (const text of placesOf(attributes)) if (!(Number(text) <= lastRow)) stop('too-large');
    } else if (local === 'c') {
      cell = [0, 0];
      for (const text of placesOf(attributes)) {
        const place = cellPlace(text);
        if (place === null) stop('broken');
        else cell = [Math.max(cell[0], place[0]), Math.max(cell[1], place[1])];
      }
    } else if (local === 'v' || local === 'is') {
      rows = Math.max(rows, cell[0]);
      columns = Math.max(columns, cell[1]);
      if (rows > mostRows || columns > mostColumns || rows * columns > mostCells) stop('too-large');
    }
  });
  try {
    const decoder = new TextDecoder();
    for await (const piece of sheet.stream()) parser.write(decoder.decode(piece, { stream: true }));
    parser.write(decoder.decode()).close();
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  }
  return verdict;
}

class Stopped extends Error {}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function placesOf(attributes: { readonly [name: string]: string }): readonly string[] {
  return Object.entries(attributes).flatMap(([name, value]) => (localName(name) === 'r' ? [value] : []));
}

/** `AB12` → row 12, column 28. */
function cellPlace(text: string): readonly [row: number, column: number] | null {
  const parts = /^([A-Z]{1,4})(\d{1,9})$/.exec(text);
  if (parts === null) return null;
  let column = 0;
  for (const letter of parts[1]) column = column * 26 + letter.charCodeAt(0) - 64;
  return [Number(parts[2]), column];
}
