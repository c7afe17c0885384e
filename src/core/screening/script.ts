/** Which writing system a name is in, by the letters that make up most of it. */

const scripts: readonly (readonly [string, RegExp])[] = [
  ['Latn', /\p{Script=Latin}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Arab', /\p{Script=Arabic}/gu],
  ['Hebr', /\p{Script=Hebrew}/gu],
  ['Grek', /\p{Script=Greek}/gu],
  ['Geor', /\p{Script=Georgian}/gu],
  ['Armn', /\p{Script=Armenian}/gu],
  ['Hani', /\p{Script=Han}/gu],
  ['Hang', /\p{Script=Hangul}/gu],
  ['Jpan', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Deva', /\p{Script=Devanagari}/gu],
  ['Thai', /\p{Script=Thai}/gu],
];

/** Most names: nothing to count. */
const plainLatin = /^[ -~]*[a-z][ -~]*$/i;

/** ISO 15924 code of the script most letters of `text` belong to; 'Zyyy' when it has none of those known here. */
export function scriptOf(text: string): string {
  if (plainLatin.test(text)) return 'Latn';
  let best = 'Zyyy';
  let most = 0;
  for (const [code, letter] of scripts) {
    const count = text.match(letter)?.length ?? 0;
    if (count > most) {
      most = count;
      best = code;
    }
  }
  return best;
}
