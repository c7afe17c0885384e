/** Birth dates as the UN list prints them: EXACT, APPROXIMATELY, BETWEEN, a year alone, or words in a NOTE. */
import type { BirthDate } from '../../dataset/dataset.ts';
import { textOf, type XmlElement } from './xml-records.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const isoDay = /^(\d{4})-(\d{2})-(\d{2})/;
const fourDigits = /^\d{4}$/;
/** `Nov. 1973`, `approx. 1968`: what a NOTE holds instead of DATE and YEAR. */
const noted = /(?:\b([a-z]{3})[a-z]*\.?\s+)?\b(1[89]\d{2}|20\d{2})\b/i;

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day part of an ISO date or timestamp, or '' when `text` is neither or no such day exists. */
export function isoDate(text: string): string {
  const match = isoDay.exec(text);
  if (match === null) return '';
  const month = Number(match[2]);
  const day = Number(match[3]);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(Number(match[1]), month) ? match[0] : '';
}

const yearSpan = (from: string, to: string, approx: boolean): BirthDate => ({
  from: `${from}-01-01`,
  to: `${to}-12-31`,
  approx,
});

/** One INDIVIDUAL_DATE_OF_BIRTH, or null when it says nothing that can be read (half of the empty ones do). */
export function readUnBirthDate(element: XmlElement): BirthDate | null {
  const approx = textOf(element, 'TYPE_OF_DATE').toUpperCase() === 'APPROXIMATELY';
  const from = textOf(element, 'FROM_YEAR');
  const to = textOf(element, 'TO_YEAR');
  if (fourDigits.test(from) || fourDigits.test(to)) {
    const first = fourDigits.test(from) ? from : to;
    const last = fourDigits.test(to) ? to : from;
    return first <= last ? yearSpan(first, last, approx) : yearSpan(last, first, approx);
  }
  const date = isoDate(textOf(element, 'DATE'));
  if (date !== '') return { from: date, to: date, approx };
  const year = textOf(element, 'YEAR');
  if (fourDigits.test(year)) return yearSpan(year, year, approx);
  const note = noted.exec(textOf(element, 'NOTE'));
  if (note === null) return null;
  const month = months.indexOf((note[1] ?? '').toLowerCase());
  if (month < 0) return yearSpan(note[2], note[2], true);
  const prefix = `${note[2]}-${String(month + 1).padStart(2, '0')}`;
  return { from: `${prefix}-01`, to: `${prefix}-${daysIn(Number(note[2]), month + 1)}`, approx };
}
