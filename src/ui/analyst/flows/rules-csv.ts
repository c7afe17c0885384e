/** A worksheet as CSV for a spreadsheet: opening, lines, totals; times in ISO UTC, amounts as exact decimals. */
import type { WorksheetView } from '../../../core/desk/rules-answer.ts';
import { textCell } from '../../../core/network/spreadsheet-cell.ts';

const header = 'line,id,time,other,other_name,purpose,in,out,fee,traced,untraced,balance,traced_balance,currency';

/** Minor units as a decimal number, without a float in between. */
function decimal(minor: number, digits: number): string {
  const text = String(Math.abs(minor)).padStart(digits + 1, '0');
  const sign = minor < 0 ? '-' : '';
  return digits === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** Lines end with CR LF as RFC 4180 has it; the byte order mark tells Excel that the text is UTF-8. */
export function sheetCsv(sheet: WorksheetView): string {
  const { digits, currency, totals } = sheet;
  const number = (minor: number | null) => (minor === null ? '' : decimal(minor, digits));
  const held = (minor: number) => (sheet.closingTraced === null ? '' : number(minor));
  const rows: readonly (readonly string[])[] = [
    [
      'opening',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      number(sheet.openingTraced),
      number(sheet.opening - sheet.openingTraced),
      number(sheet.opening),
      held(sheet.openingTraced),
    ],
    ...sheet.lines.map((line) => [
      line.side,
      textCell(line.id),
      new Date(line.time).toISOString(),
      textCell(line.other.slice(line.other.indexOf(':') + 1)),
      textCell(line.otherLabel),
      textCell(line.purpose),
      line.side === 'in' ? number(line.value) : '',
      line.side === 'out' ? number(line.value) : '',
      number(line.fee),
      number(line.traced),
      number(line.value - line.traced),
      number(line.balance),
      number(line.tracedBalance),
    ]),
    [
      'total',
      '',
      '',
      '',
      '',
      '',
      number(totals.in),
      number(totals.out),
      number(totals.fees),
      '',
      '',
      number(sheet.closing),
      number(sheet.closingTraced),
    ],
  ];
  return `\ufeff${[header, ...rows.map((cells) => [...cells, textCell(currency)].join(','))].join('\r\n')}\r\n`;
}
