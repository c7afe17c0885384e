/**
 * What OFAC's free-text Remarks say of a party: birth, nationality, documents, sex, ties, and the weak aliases that stand nowhere
 * else. Facts are separated by `; `; what is not understood stays in `raw`. Linear in the text.
 */
import type { BirthDate, Gender, NameQuality } from '../../dataset/dataset.ts';
import { genderOf } from './gender.ts';
import { wordedDate } from './list-dates.ts';
import { oneLine } from './names.ts';

export interface Remarks {
  readonly aliases: readonly { readonly text: string; readonly quality: NameQuality }[];
  readonly dob: readonly BirthDate[];
  /** Birth dates that are none. */
  readonly oddDates: readonly string[];
  readonly pob: readonly string[];
  readonly nationality: readonly string[];
  readonly ids: readonly string[];
  readonly linkedTo: readonly string[];
  readonly gender: { readonly gender?: Gender };
}

/** A fact longer than this is a sentence, not a document. */
const longestDocument = 200;
const documentKind =
  /^(?:alt\. )?([A-Z][^;:]{0,60}?(?:\b(?:No\.|Number|ID|Card|License|Certificate|Code|Identification|MMSI|BIC)|#|\(USCC\))|[A-Z][\w ]{0,20}?Passport|Passport|SSN|RFC|MMSI|C\.[\w.]{1,10}) ((?:IMO )?[^\s(]*\d[^(]*)/;
const noDocument = /\b(?:phone|fax|order|section|pub(?:lic)?\. ?l)/i;

/** `Passport A1234567 (Egypt) expires 12 Mar 2010` → `Passport: A1234567`; '' when it is no document. */
function documentIn(fact: string): string {
  if (fact.length > longestDocument) return '';
  const [, kind = '', number = ''] = documentKind.exec(fact) ?? [];
  if (kind === '' || noDocument.test(kind)) return '';
  return `${kind}: ${number.replace(/ (?:issued|expires)\b.*$/, '').trim()}`;
}

/** The `; `-separated facts; one that opens a quoted name goes on until the quote closes. */
function factsIn(text: string): readonly string[] {
  const facts: string[] = [];
  let open = '';
  for (const piece of text.split(';')) {
    const fact = open === '' ? piece : `${open};${piece}`;
    const quoted = /k\.a\. ['"]/.test(fact) && !/['"]\s*\.?\s*$/.test(fact) && fact.length < longestDocument;
    open = quoted ? fact : '';
    if (!quoted) facts.push(fact);
  }
  if (open !== '') facts.push(open);
  return facts.map((fact) => oneLine(fact));
}

/** `(Linked To: NAME (OF PLACE))` → NAME (OF PLACE). */
function linksIn(text: string): readonly string[] {
  return text
    .split(/\(?Linked To:/i)
    .slice(1)
    .map((rest) => {
      let depth = 0;
      const end = [...rest].findIndex((sign) => {
        if (sign === '(') depth += 1;
        if (sign === ')') depth -= 1;
        return sign === ';' || depth < 0;
      });
      return oneLine(end < 0 ? rest : [...rest].slice(0, end).join('')).replace(/[.,]$/, '');
    })
    .filter((name) => name !== '');
}

export function readRemarks(text: string): Remarks {
  const aliases: Remarks['aliases'][number][] = [];
  const dob: BirthDate[] = [];
  const oddDates: string[] = [];
  const pob: string[] = [];
  const nationality: string[] = [];
  const ids: string[] = [];
  let gender: Remarks['gender'] = {};
  for (const given of factsIn(text)) {
    const fact = given.replace(/^\(|\.$/g, '');
    const [, word = '', value = ''] =
      /^(?:alt\. )?(DOB|POB|nationality|citizen|Gender|[afn]\.k\.a\.)(?: of)? (.+)$/i.exec(fact) ?? [];
    const key = word.toLowerCase();
    if (key === 'dob') {
      const date = wordedDate(value);
      if (date === null) oddDates.push(value);
      else dob.push(date);
    } else if (key === 'pob') pob.push(value);
    else if (key === 'nationality' || key === 'citizen') nationality.push(value);
    else if (key === 'gender') gender = genderOf(value);
    else if (key !== '') {
      const name = value.replace(/^['"‘“]|['"’”]$/g, '');
      aliases.push({ text: name, quality: key === 'f.k.a.' ? 'former' : 'low' });
    } else {
      const document = documentIn(fact);
      if (document !== '') ids.push(document);
    }
  }
  return { aliases, dob, oddDates, pob, nationality, ids, linkedTo: linksIn(text), gender };
}

/** `SURNAME, Given, Jr.` → `Given SURNAME Jr.`: names are kept in the order in which they are said. */
export function saidName(name: string): string {
  const [surname = '', given = '', ...rest] = name.split(',').map(oneLine);
  return [given, surname, ...rest].filter((part) => part !== '').join(' ');
}
