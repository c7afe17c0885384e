/** A listing's record as published, set out for reading, and the addresses in it. Linear in the record. */

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

const entities: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decoded = (text: string): string =>
  text
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name])
    .replace(/\s+/g, ' ')
    .trim();

/** Addresses the record gives, each on one line; a listing keeps none of its own. */
export function publishedAddresses(raw: string): readonly string[] {
  if (!isXml(raw)) {
    const cells = quotedCells(raw);
    return cells.length === simpleColumns.length && cells[6] !== '' ? cells[6].split(';').map((one) => one.trim()) : [];
  }
  const found = Array.from(raw.matchAll(/<(\w*ADDRESS)>([\s\S]*?)<\/\1>/g), (address) =>
    Array.from(address[2].matchAll(/<(\w+)>([^<]*)<\/\1>/g))
      .filter(([, name]) => name !== 'NOTE')
      .map(([, , text]) => decoded(text))
      .filter((text) => text !== '')
      .join(', '),
  );
  return [...new Set(found.filter((text) => text !== ''))];
}
