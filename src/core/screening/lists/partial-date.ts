/** ISO dates of which day and month may be missing, as OpenSanctions writes them. */
import type { BirthDate } from '../../dataset/dataset.ts';
import { dayAlone, dayOf, monthSpan, yearSpan } from './list-dates.ts';

/** `1979`, `1979-04` or `1979-04-11`, a time behind it left out, as the days it means; null when there is no such date. */
export function partialDate(text: string): BirthDate | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  if (match[3] !== undefined) {
    const date = dayOf(year, month, day);
    return date === '' ? null : dayAlone(date);
  }
  if (match[2] === undefined) return yearSpan(year, year);
  return month >= 1 && month <= 12 ? monthSpan(year, month) : null;
}
