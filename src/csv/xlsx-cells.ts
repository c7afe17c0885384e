/** Cells of a spreadsheet as the text a CSV file of the same sheet would hold. */

/** A sheet's rows as CSV lines, one for each row, so that line numbers are the spreadsheet's; a row without values is an empty line. */
export function sheetText(rows: readonly (readonly unknown[])[]): string {
  return rows
    .map((row) => {
      const cells = row.map(cellText);
      return cells.every((cell) => cell === '') ? '' : cells.map(quoted).join(',');
    })
    .join('\n');
}

function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function cellText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Date) return dateText(value.getTime());
  return typeof value === 'boolean' ? String(value).toUpperCase() : '';
}

/**
 * A number as it stands in the file, without exponent. A spreadsheet writes its binary fractions with 17 digits
 * (`1.1000000000000001` for 1.1), so a fraction is given by the fewest digits that mean the same number.
 */
export function numberText(written: string): string {
  const text = written.trim();
  if (/^-?\d+$/.test(text)) return text;
  const value = Number(text);
  if (text === '' || !Number.isFinite(value)) return text;
  const shortest = String(value);
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(shortest);
  if (parts === null) return shortest;
  const [, sign, first, rest = '', exponent] = parts;
  const digits = first + rest;
  const point = 1 + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, '0')}`;
}

const day = 86_400_000;
/** 1 January 1900: what lies before is a time of day alone. */
const firstDay = -2_208_988_800_000;
/** A time of day is a binary fraction of a day; seconds come out a few milliseconds beside. */
const slack = 5;

/** `YYYY-MM-DD`, `YYYY-MM-DDTHH:mm:ss` or `HH:mm:ss`: whichever the cell holds. No zone: a spreadsheet knows none. */
function dateText(ms: number): string {
  if (!Number.isFinite(ms) || Math.abs(ms) > 8_640_000_000_000_000) return '';
  const second = Math.round(ms / 1000) * 1000;
  const exact = Math.abs(second - ms) <= slack ? second : ms;
  const iso = new Date(exact).toISOString().replace(/(?:\.000)?Z$/, '');
  if (exact < firstDay) return iso.slice(iso.indexOf('T') + 1);
  return exact % day === 0 ? iso.slice(0, iso.indexOf('T')) : iso;
}
