/** Days, months and years as lists write them, to ISO dates and spans of them. Gregorian calendar throughout. */
import type { BirthDate } from '../../dataset/dataset.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const pad = (number: number, width = 2): string => String(number).padStart(width, '0');

export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** ISO date, or '' when there is no such day. */
export function dayOf(year: number, month: number, day: number): string {
  const exists = year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return exists ? `${pad(year, 4)}-${pad(month)}-${pad(day)}` : '';
}

/** The day part of an ISO date or timestamp, or '' when `text` is neither or no such day exists. */
export function isoDate(text: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  return match === null ? '' : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** `dd.mm.yyyy` to an ISO date; '' when it is none. */
export function dottedDate(text: string): string {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(text.trim());
  return match === null ? '' : dayOf(Number(match[3]), Number(match[2]), Number(match[1]));
}

export const dayAlone = (day: string, approx = false): BirthDate => ({ from: day, to: day, approx });

export const yearSpan = (from: number, to: number, approx = false): BirthDate => ({
  from: `${pad(Math.min(from, to), 4)}-01-01`,
  to: `${pad(Math.max(from, to), 4)}-12-31`,
  approx,
});

export const monthSpan = (year: number, month: number, approx = false): BirthDate => ({
  from: dayOf(year, month, 1),
  to: dayOf(year, month, daysIn(year, month)),
  approx,
});

/** Number of an English month, by its first three letters in any case; 0 = none. */
export function monthNumber(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** `28 Jul 1963`, `Jul 1963`, `1963` or an ISO date, as the span of days it means; null when it is none of them. */
function spanOf(text: string): BirthDate | null {
  const iso = isoDate(text);
  if (iso !== '') return dayAlone(iso);
  const match = /^(?:(?:(\d{1,2}) )?([a-z]{3,9})\.? )?(\d{4})$/i.exec(text);
  if (match === null) return null;
  const [, day, name, year] = match;
  if (name === undefined) return yearSpan(Number(year), Number(year));
  const month = monthNumber(name);
  if (month === 0) return null;
  if (day === undefined) return monthSpan(Number(year), month);
  const date = dayOf(Number(year), month, Number(day));
  return date === '' ? null : dayAlone(date);
}

/**
 * A birth date in words, as OFAC writes it: `28 Jul 1963`, `circa 1980`, `1958 to 1963`, `Jan 1960 to Mar 1960`, `1970s`. null when it is
 * none. `circa`, `approximately` and a decade are approximate.
 */
export function wordedDate(given: string): BirthDate | null {
  const marked = /^(?:circa|ca?\.|approx(?:imately|\.)?|about|early|mid|late)[ -]+/i;
  const text = given.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  const approx = marked.test(text);
  const plain = text.replace(marked, '').replace(/^between /i, '');
  const decade = /^(\d{3})0'?s$/.exec(plain);
  if (decade !== null) return yearSpan(Number(decade[1]) * 10, Number(decade[1]) * 10 + 9, true);
  const ends = plain.split(/ ?(?: to | and |(?<=\d{4})\s?[-–/]\s?(?=\d{4}$)) ?/i).map(spanOf);
  const [first, last = first] = ends;
  if (ends.length > 2 || first === null || last === null || first === undefined) return null;
  const [from, to] = first.from <= last.from ? [first, last] : [last, first];
  return { from: from.from, to: to.to, approx };
}
