/** Cells and tables of an exercise's CSV files (FORMATS.md): UTF-8, comma, header row, LF, quotes only where needed. */

/** Rows are cells in the order of `header`, which is written as it stands. Ends with a line feed. */
export function csvTable(header: string, rows: readonly (readonly string[])[]): string {
  return [header, ...rows.map((row) => row.map(csvCell).join(','))].join('\n') + '\n';
}

/** Quoted only where it must be (RFC 4180). */
export function csvCell(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Minor units as decimal text, always with all `digits` decimals, so that how a figure is written tells nothing. */
export function decimalText(minor: number, digits: number): string {
  const text = String(minor).padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** Basis points, at most four decimals, as percent: 5000 → `50`, 4950 → `49.5`. */
export function percentText(points: number): string {
  return String(Math.round(points * 10_000) / 1_000_000);
}
