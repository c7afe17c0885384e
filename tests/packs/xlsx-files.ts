/** Spreadsheets for tests, written by hand: inline strings, numbers, dates by style, formulas. */
import { memorySource, type Source } from '../../src/csv/source.ts';
import { writeZip, type ZipMember } from '../../src/csv/zip-writer.ts';
import { text } from './zip-files.ts';

/** `{n}` number as written, `{d}` day count shown as a date, `{f}` formula with its last value; null = no cell. */
export type Cell = string | { readonly n: string } | { readonly d: string } | { readonly f: string } | boolean | null;

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function columnName(column: number): string {
  const rest = column % 26;
  return (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + rest);
}

function cellXml(cell: Cell, place: string): string {
  if (cell === null) return '';
  if (typeof cell === 'string')
    return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if ('n' in cell) return `<c r="${place}"><v>${cell.n}</v></c>`;
  if ('d' in cell) return `<c r="${place}" s="1"><v>${cell.d}</v></c>`;
  return `<c r="${place}" t="str"><f>CONCATENATE("x")</f><v>${escaped(cell.f)}</v></c>`;
}

export function sheetXml(rows: readonly (readonly Cell[])[]): string {
  const body = rows.map((row, r) => {
    const cells = row.map((cell, c) => cellXml(cell, `${columnName(c)}${r + 1}`)).join('');
    return row.length === 0 ? '' : `<row r="${r + 1}">${cells}</row>`;
  });
  return `${head}<worksheet xmlns="${namespace}"><sheetData>${body.join('')}</sheetData></worksheet>`;
}

export function sheetMembers(sheets: { readonly [name: string]: string }): readonly ZipMember[] {
  const names = Object.keys(sheets);
  const parts: { readonly [path: string]: string } = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`,
    'xl/workbook.xml':
      `${head}<workbook xmlns="${namespace}" xmlns:r="${relationships}"><sheets>` +
      names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('') +
      '</sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      names
        .map(
          (_, i) =>
            `<Relationship Id="rId${i + 1}" Type="${relationships}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
        )
        .join('') +
      `<Relationship Id="rIdS" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${head}<styleSheet xmlns="${namespace}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(names.map((name, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheets[name]])),
  };
  return Object.entries(parts).map(([name, body]) => ({ name, bytes: text(body) }));
}

export const workbookSource = (rows: readonly (readonly Cell[])[], path = 'book.xlsx'): Source =>
  memorySource(path, writeZip(sheetMembers({ Sheet1: sheetXml(rows) })));
