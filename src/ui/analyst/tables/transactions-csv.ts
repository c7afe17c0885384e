/** Transactions as CSV for a spreadsheet: times in ISO UTC, amounts as exact decimals, no cell a spreadsheet would run. */
import { textCell } from '../../../core/network/spreadsheet-cell.ts';
import type { TransactionRow } from '../../../worker/protocol.ts';

const header = 'id,time,from,from_name,to,to_name,amount,currency,base_amount,base_currency,channel,purpose,marked';

/** Minor units as a decimal number, without a float in between. */
function decimal(minor: number, digits: number): string {
  if (digits === 0) return String(minor);
  const text = String(minor).padStart(digits + 1, '0');
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

export interface CsvBase {
  readonly currency: string;
  readonly digits: number;
}

/** Lines of `rows`, each ended by CR LF as RFC 4180 has it. */
export function csvLines(rows: readonly TransactionRow[], base: CsvBase, marked: ReadonlySet<string>): string {
  const accountOf = (key: string) => key.slice(key.indexOf(':') + 1);
  return rows
    .map((row) => {
      const cells = [
        textCell(row.id),
        new Date(row.time).toISOString(),
        textCell(accountOf(row.from)),
        textCell(row.fromLabel),
        textCell(accountOf(row.to)),
        textCell(row.toLabel),
        decimal(row.amount, row.digits),
        textCell(row.currency),
        decimal(row.base, base.digits),
        textCell(base.currency),
        textCell(row.channel),
        textCell(row.purpose),
        marked.has(row.id) ? '1' : '0',
      ];
      return `${cells.join(',')}\r\n`;
    })
    .join('');
}

/** The byte order mark tells Excel that the text is UTF-8. */
export const csvHead = `\ufeff${header}\r\n`;
