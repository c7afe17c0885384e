/** A readable Latin form of a name in another script, to stand beside the original. */
import anyAscii from 'any-ascii';
import { cyrillicToLatin } from './cyrillic.ts';

/** A letter of another script. */
export const otherLetter = /[^\p{Script=Latin}\P{L}]/u;
const word = /[^\s]+/g;

/**
 * Cyrillic by the table passports of Kazakhstan use, other scripts by any-ascii (Arabic gives the consonants written).
 * '' when `text` holds no letter of another script, so that nothing is shown twice.
 */
export function latinForm(text: string): string {
  if (!otherLetter.test(text)) return '';
  const latin = cyrillicToLatin(text);
  if (!otherLetter.test(latin)) return latin;
  return latin.replace(word, (piece) => {
    if (!otherLetter.test(piece)) return piece;
    const ascii = anyAscii(piece).replace(/[`'"]/g, '');
    return ascii.charAt(0).toUpperCase() + ascii.slice(1);
  });
}
