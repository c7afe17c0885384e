/** A listing's record as published, set out for reading. Linear in the record. */

/** Columns of OpenSanctions' targets.simple.csv, in their order. */
const simpleColumns = [
  'id', 'schema', 'name', 'aliases', 'birth_date', 'countries', 'addresses', 'identifiers', 'sanctions', 'phones', 'emails',
  'program_ids', 'dataset', 'first_seen', 'last_seen', 'last_change',
]; // prettier-ignore

const isXml = (raw: string): boolean => /^\s*</.test(raw);

/** Cells of one fully quoted CSV row. */
function quotedCells(raw: string): readonly string[] {
  return Array.from(raw.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g), (cell) => cell[1].replaceAll('""', '"'));
}

const blank = /^\s*$/;

/** One element a line, two blanks a level; an element with text alone stays on its line. Text is left as it is. */
function indented(raw: string): string {
  const pieces = (raw.match(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[^>]*>|[^<]+/g) ?? []).filter(
    (one) => !blank.test(one),
  );
  const lines: string[] = [];
  let depth = 0;
  let open = '';
  const line = (text: string) => lines.push(`${'  '.repeat(Math.max(0, depth))}${text}`);
  for (const piece of pieces) {
    if (piece.startsWith('</')) {
      depth -= 1;
      if (open === '') line(piece);
      else line(open + piece);
      open = '';
      continue;
    }
    const starts = piece.startsWith('<') && !piece.startsWith('<!');
    if (!starts) {
      if (open === '') line(piece.trim());
      else open += piece;
      continue;
    }
    if (open !== '') {
      depth -= 1;
      line(open);
      depth += 1;
      open = '';
    }
    if (piece.endsWith('/>')) line(piece);
    else {
      open = piece;
      depth += 1;
    }
  }
  if (open !== '') line(open);
  return lines.join('\n');
}

/** XML indented; a row of targets.simple.csv as one column a line, empty ones left out; anything else as it is. */
export function readableRecord(raw: string): string {
  if (isXml(raw)) return indented(raw);
  const cells = quotedCells(raw);
  if (cells.length !== simpleColumns.length) return raw;
  return cells
    .map((cell, i) => (cell === '' ? '' : `${simpleColumns[i]}: ${cell}`))
    .filter((one) => one !== '')
    .join('\n');
}
