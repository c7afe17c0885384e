/** Facts of a case in words: dates of birth as exact as the list gives them, kinds, countries. */
import type { BirthDate } from '../../../core/dataset/dataset.ts';
import type { FactLine, ScreeningCase } from '../../../core/desk/screening-answer.ts';
import type { Format } from '../../../i18n/format.ts';
import type { Translate } from '../../../i18n/translate.ts';

const monthLength = 30 * 86_400_000;

/** A whole date in the language's way; a year or anything else as it stands. */
function dateWords(format: Format, text: string): string {
  const ms = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(ms) ? text : format.date(ms);
}

/** A listed date of birth: a day, a year, a span, or about one. */
export function birthWords(t: Translate, format: Format, { from, to, approx }: BirthDate): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  // Readers end a month that is all they know on its last day, or on the 31st whatever the month.
  const lastDay = new Date(Date.UTC(Number(first), Number(from.slice(5, 7)), 0)).getUTCDate();
  const wholeMonth = from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && Number(to.slice(8, 10)) >= lastDay;
  const wholeYears = from.endsWith('-01-01') && to.endsWith('-12-31');
  const said =
    from === to
      ? dateWords(format, from)
      : wholeMonth
        ? t('lab.bornInMonth', { month: format.tick(Date.parse(from), monthLength) })
        : wholeYears && first === last
          ? t('lab.bornIn', { year: first })
          : t('lab.bornBetween', {
              from: wholeYears ? first : dateWords(format, from),
              to: wholeYears ? last : dateWords(format, to),
            });
  return approx ? t('lab.bornAbout', { date: said }) : said;
}

/** What one side says of a fact, each value on a line of its own; [] when it is silent. */
export function factValues(
  t: Translate,
  format: Format,
  side: 'ours' | 'listed',
  line: FactLine,
  { listing, subject }: ScreeningCase,
): readonly string[] {
  switch (line.fact) {
    case 'kind':
      return [side === 'ours' ? t(`inspector.kind-${subject.kind}`) : t(`flag.kind-${listing.kind}`)];
    case 'birth':
      return side === 'ours'
        ? line.ours.map((text) => dateWords(format, text))
        : listing.dob.map((date) => birthWords(t, format, date));
    case 'gender':
      return line[side].map((text) => t(text === 'female' ? 'lab.female' : 'lab.male'));
    case 'country':
      return line[side].map((code) => format.country(code));
    case 'address':
      return side === 'ours'
        ? line.ours.map((code) => t('lab.keptIn', { country: format.country(code) }))
        : line.listed;
    case 'birthplace':
    case 'linked':
    case 'identifier':
    case 'occupation':
      return line[side];
  }
}
