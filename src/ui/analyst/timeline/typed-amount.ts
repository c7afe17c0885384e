/** An amount as people type it: in their language's decimals first, in the other's where that cannot be. */
import type { Language } from '../../../core/exercise/exercise.ts';
import { createAmountReader, type DecimalMark } from '../../../core/ledger/amount.ts';

const readers = { '.': createAmountReader('.'), ',': createAmountReader(',') };
const marks: { readonly [language in Language]: DecimalMark } = { en: '.', ru: ',', kk: ',' };

/** Integer minor units; null for an empty field; NaN when it is no amount. `1,234` is 1234 in English and 1.234 in Russian. */
export function readTyped(text: string, language: Language, digits: number): number | null {
  const bare = text.replace(/[\p{Sc}\u2009\u202f]/gu, ' ').trim();
  if (bare === '') return null;
  const first = marks[language];
  const second = first === '.' ? ',' : '.';
  for (const reader of [readers[first], readers[second]]) if (reader.read(bare, digits)) return reader.minor;
  return Number.NaN;
}

/** Minor units as that language would type them, for the field to show. */
export function writeTyped(minor: number | null, language: Language, digits: number): string {
  if (minor === null) return '';
  const text = String(minor).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  const fraction = text.slice(text.length - digits).replace(/0+$/, '');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, language === 'en' ? ',' : ' ');
  return fraction === '' ? grouped : `${grouped}${marks[language]}${fraction}`;
}
