/** What every part of the printed case needs to say things: language, formats, currency, and names set apart from the line around them. */
import type { Language, Words } from '../../core/exercise/exercise.ts';
import { formatFor, type Format } from '../format.ts';
import { translator, type Translate } from '../translate.ts';

/** What the document says of itself and its data. */
export interface CaseTerms {
  /** Title of the exercise, or of the files. */
  readonly exercise: Words | string;
  /** UTC ms. */
  readonly preparedAt: number;
  readonly period: { readonly from: number; readonly to: number };
  readonly baseCurrency: string;
  readonly baseDigits: number;
}

export interface CaseWords extends CaseTerms {
  readonly language: Language;
  readonly t: Translate;
  readonly format: Format;
  /** Minor units of the base currency. */
  readonly base: (minor: number) => string;
}

export function caseWords(language: Language, terms: CaseTerms): CaseWords {
  const format = formatFor(language);
  return {
    ...terms,
    language,
    t: translator(language),
    format,
    base: (minor) => format.money(minor, terms.baseCurrency, terms.baseDigits),
  };
}

/** A date of a record: a whole one as the language writes dates, a year alone or anything else as it stands. */
export function dayText({ format }: Pick<CaseWords, 'format'>, text: string): string {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(at) ? text : format.date(at);
}

/** A name of any script inside a sentence: its direction stays its own. */
export function apart(name: string): string {
  return /[\u0590-\u08ff\ufb1d-\ufefc]/.test(name) ? `\u2068${name}\u2069` : name;
}
