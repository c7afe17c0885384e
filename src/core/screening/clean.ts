/** Brings a name to one form before it is compared: NFKC, no invisible characters, one kind of dash, lower case. */

/** Zero-width and bidi controls, soft hyphens, variation selectors; Arabic tatweel and vowel marks. */
const invisible = /\p{Default_Ignorable_Code_Point}|\u0640|(?=\p{Script_Extensions=Arabic})\p{Mn}/gu;
/** Apostrophes and the signs that stand for hamza and ayn. */
const apostrophes = /['`´‘’‛ʹʺʻʼʽʾʿˈ′]/g;
const dashes = /[\u2010-\u2015\u2212\u058a\u05be]/g;

/** Latin and Cyrillic letters, digits and signs that need none of it. */
const plain = /^[ -&(-_a-~Ѐ-҂Ҋ-ӿ]*$/;

/** Lower case, single blanks, no apostrophes. Empty stays empty; never throws, lone surrogates included. */
export function cleanName(text: string): string {
  if (plain.test(text)) return text.toLowerCase().replace(/ {2,}/g, ' ').trim();
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
