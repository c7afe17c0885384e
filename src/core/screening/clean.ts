/** Brings a name to one form before it is compared: NFKC, no invisible characters, one kind of dash, lower case. */

/** Soft hyphen, zero-width and bidi controls, variation selectors, Arabic tatweel and vowel marks, byte order mark. */
const invisible =
  /[\u00ad\u034f\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;
/** Apostrophes and the signs that stand for hamza and ayn. */
const apostrophes = /['`´‘’‛ʹʺʻʼʽʾʿˈ′]/g;
const dashes = /[\u2010-\u2015\u2212\u058a\u05be]/g;

/** Lower case, single blanks, no apostrophes. Empty stays empty; never throws, lone surrogates included. */
export function cleanName(text: string): string {
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(apostrophes, '')
    .replace(dashes, '-')
    .toLowerCase()
    .replace(/\u0307/g, '') // what lower case leaves of the dotted capital I
    .replace(/\s+/g, ' ')
    .trim();
}
