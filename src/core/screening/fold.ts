/**
 * Folded Latin: one spelling for the many in which a name is written, so that Zhanar, Janar and Джанар meet.
 * Rules apply in order; each names the spellings it makes one. Linear in the token, cached by the caller.
 */
import anyAscii from 'any-ascii';
import { cyrillicToLatin } from './cyrillic.ts';

/** Letters any-ascii would strip of what they sound like: č is not c. */
// prettier-ignore
const marked: ReadonlyMap<string, string> = new Map(
  Object.entries({ č: 'ch', ć: 'ch', ç: 'ch', š: 'sh', ş: 'sh', ș: 'sh', ś: 'sh', ž: 'zh', ż: 'zh', ź: 'zh', ı: 'i', ñ: 'n', ń: 'n', ß: 'ss' }),
);

/** Tokens that need no other alphabet, or no rule but the last. */
const plain = /^[a-z0-9]*$/;
const digits = /^\d*$/;
const doubled = /(.)\1+/g;

const rules: readonly (readonly [RegExp, string])[] = [
  // A sound each, kept in capitals until the single letters are folded.
  [/dzh|dj/g, 'j'],
  [/zh/g, 'j'],
  [/shch|sch|sh/g, 's'],
  [/tch|ch|cz|tz|ts/g, 'C'],
  [/xx/g, 'ks'],
  [/(?<=[aeiou])x(?=[aeiouy]|$)/g, 'ks'],
  [/kh|x/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ck|q|c/g, 'k'],
  [/w/g, 'v'],
  // The j of Sergej and Andrej is a y.
  [/(?<=[aeiou])j$/g, 'i'],
  [/ou|oo/g, 'u'],
  [/ee(?!v)/g, 'i'],
  [/y/g, 'i'],
  [/i+/g, 'i'],
  // Yermek, Ermek; Maria, Mariya, Мария; Yunus, Iunus.
  [/i(?=[aeou])/g, ''],
  [/(?<=a)h$/g, ''],
  [doubled, '$1'],
];

/** Folded form of one cleaned token of any script: letters a–z, `C` for ch and ts, digits. '' when nothing is left. */
export function foldToken(token: string): string {
  if (digits.test(token)) return token.replace(doubled, '$1');
  let text = plain.test(token) ? token : inLetters(token);
  for (const [spelling, one] of rules) text = text.replace(spelling, one);
  return text;
}

function inLetters(token: string): string {
  let text = '';
  // Most write ё as е; the Belarusian ў stands for в.
  for (const letter of cyrillicToLatin(token.replace(/ё/g, 'е').replace(/ў/g, 'в')))
    text += marked.get(letter) ?? letter;
  return anyAscii(text)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
