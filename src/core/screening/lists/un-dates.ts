/** Birth dates as the UN list prints them: EXACT, APPROXIMATELY, BETWEEN, a year alone, or words in a NOTE. */
import type { BirthDate } from '../../dataset/dataset.ts';
import { dayAlone, isoDate, monthNumber, monthSpan, yearSpan } from './list-dates.ts';
import { textOf, type XmlElement } from './xml-element.ts';

const fourDigits = /^\d{4}$/;
/** `Nov. 1973`, `approx. 1968`: what a NOTE holds instead of DATE and YEAR. */
const noted = /(?:\b([a-z]{3})[a-z]*\.?\s+)?\b(1[89]\d{2}|20\d{2})\b/i;

/** One INDIVIDUAL_DATE_OF_BIRTH, or the text in it that is no date: '' for an empty one, which says nothing. */
export function readUnBirthDate(element: XmlElement): BirthDate | string {
  const approx = textOf(element, 'TYPE_OF_DATE').toUpperCase() === 'APPROXIMATELY';
  const from = textOf(element, 'FROM_YEAR');
  const to = textOf(element, 'TO_YEAR');
  if (fourDigits.test(from) || fourDigits.test(to)) {
    return yearSpan(Number(fourDigits.test(from) ? from : to), Number(fourDigits.test(to) ? to : from), approx);
  }
  const date = textOf(element, 'DATE');
  if (isoDate(date) !== '') return dayAlone(isoDate(date), approx);
  const year = textOf(element, 'YEAR');
  if (fourDigits.test(year)) return yearSpan(Number(year), Number(year), approx);
  const note = textOf(element, 'NOTE');
  const match = noted.exec(note);
  if (match === null) return date || year || note;
  const month = monthNumber(match[1] ?? '');
  return month === 0 ? yearSpan(Number(match[2]), Number(match[2]), true) : monthSpan(Number(match[2]), month, approx);
}
