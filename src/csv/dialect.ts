/** How a delimited file is written: delimiter and line ends, found on its first lines. */
import Papa from 'papaparse';
import type { Receipt } from '../core/ledger/receipt.ts';

export type Delimiter = Receipt['delimiter'];

export interface Dialect {
  readonly delimiter: Delimiter;
  readonly newline: '\n' | '\r';
  /** Characters before the header: a line `sep=;` as Excel writes it. */
  readonly skip: number;
}

const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];

/** `head` = the beginning of the text, cut anywhere. */
export function sniffDialect(head: string): Dialect {
  const newline = head.includes('\n') || !head.includes('\r') ? '\n' : '\r';
  const said = /^sep=([,;\t|])\r?[\n\r]/i.exec(head);
  if (said !== null) return { delimiter: said[1] as Delimiter, newline, skip: said[0].length };
  let best: Delimiter = ',';
  let bestScore = -1;
  for (const delimiter of delimiters) {
    const score = scoreOf(head, delimiter, newline);
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return { delimiter: best, newline, skip: 0 };
}

/** Columns of the first line, times the share of lines that have as many; 0 when the first line is one column. */
function scoreOf(head: string, delimiter: Delimiter, newline: string): number {
  const parsed = new Papa.Parser({ delimiter, newline, preview: 50 } as Papa.ParseConfig).parse(head, 0, false) as {
    readonly data: readonly (readonly string[])[];
  };
  // The last line may be cut.
  const rows = parsed.data.filter((cells) => cells.length > 1 || cells[0].trim() !== '');
  const whole = rows.length > 2 ? rows.slice(0, -1) : rows;
  const width = whole[0]?.length ?? 0;
  if (width < 2) return 0;
  return width * (whole.filter((cells) => cells.length === width).length / whole.length);
}
