/**
 * How well a word in Arabic script and a folded Latin word may be one: each letter is set against the sounds Latin spells
 * it with, straight from the letters, since transliterating first finds one name in seven. Short vowels are unwritten and
 * cost next to nothing; long ones are weak evidence that tells Hasan from Husayn. Alignment by dynamic programming, O(n·m).
 */

/** Letters (Arabic, Persian, Urdu, Pashto) and the folded Latin letters each is written with. */
// prettier-ignore
const consonants: { readonly [letter: string]: string } = {
  ب: 'bp', پ: 'pb', ت: 'td', ط: 't', ٹ: 't', ټ: 't', ث: 'st', س: 's', ص: 's', ش: 'sC', ج: 'jgz', چ: 'Cjs', ژ: 'jzg',
  ځ: 'jzd', څ: 'Csjz', ح: 'h', ه: 'h', ھ: 'h', ہ: 'h', ۀ: 'h', ۂ: 'h', خ: 'hkC', د: 'dt', ض: 'dz', ذ: 'dz', ڈ: 'd',
  ډ: 'd', ر: 'r', ڑ: 'r', ړ: 'r', ز: 'zs', ږ: 'zgj', ظ: 'zd', غ: 'gk', ف: 'fv', ڤ: 'vf', ق: 'kg', ك: 'k', ک: 'k', ڪ: 'k',
  گ: 'gk', ګ: 'gk', ښ: 'shk', ل: 'l', م: 'm', ن: 'n', ں: 'n', ڼ: 'nr',
};

/** Letters that stand for a long vowel, a diphthong or a half-vowel, and what Latin writes for them. */
// prettier-ignore
const longVowels: { readonly [letter: string]: string } = {
  ا: 'a', آ: 'a', أ: 'aeou', إ: 'ei', ى: 'aie', و: 'uov', ؤ: 'uo', ي: 'iej', ی: 'iej', ې: 'ei', ۍ: 'ie', ے: 'ei', ئ: 'iea',
  ة: 'aeth', ۃ: 'aeth',
};

/** Letters that may stand for any vowel, and letters that may go unwritten, at no cost. */
const anyVowel = 'عء';
const silent = 'عءأإئؤةۃھ';
/** Letters that are written as a final h, or not at all. */
const finalH = 'هہھ';

const unlike = 1.3;
/** A consonant that only one side writes. */
export const unwrittenConsonant = 1.1;
const unlikeVowel = 0.3;
const unwrittenVowel = 0.35;
/** A second vowel in a row, which a long vowel or diphthong should stand for. */
const secondVowel = 0.35;
/** An h that one side leaves out, and an initial vowel. */
const weakH = 0.35;
const weakArabicH = 0.7;
const firstVowel = 0.2;
/** An i, o or u that the original does not write. */
const shortVowel = 0.06;

interface Letter {
  readonly left: number;
  readonly leftLast: number;
  /** By Latin code. */
  readonly with: Float64Array;
}

const isVowel = (code: number): boolean => code === 97 || code === 101 || code === 105 || code === 111 || code === 117;

function readLetter(letter: string): Letter {
  const costs = new Float64Array(128).fill(unlike);
  const vowels = anyVowel.includes(letter) ? 'aeiou' : longVowels[letter];
  if (vowels !== undefined) for (const vowel of 'aeiou') costs[vowel.charCodeAt(0)] = unlikeVowel;
  for (const one of vowels ?? consonants[letter] ?? '') costs[one.charCodeAt(0)] = 0;
  const left = silent.includes(letter)
    ? 0
    : vowels !== undefined
      ? unwrittenVowel
      : letter === 'ه' || letter === 'ح'
        ? weakArabicH
        : unwrittenConsonant;
  return { left, leftLast: finalH.includes(letter) ? 0 : left, with: costs };
}

const letters: ReadonlyMap<number, Letter> = new Map(
  [...Object.keys(consonants), ...Object.keys(longVowels), ...anyVowel].map((letter) => [
    letter.charCodeAt(0),
    readLetter(letter),
  ]),
);
/** Any other letter says nothing. */
const otherLetter = readLetter('');

const cells = 33;
let previous = new Float64Array(cells);
let row = new Float64Array(cells);
const unwrittenLatin = new Float64Array(cells);

/** Cost of the Latin letter `code`, after `before` (0 at the start), that the original does not write. */
function latinAlone(code: number, before: number, last: boolean): number {
  if (!isVowel(code)) return code === 104 ? (last ? 0 : weakH) : unwrittenConsonant;
  if (isVowel(before)) return secondVowel;
  return before === 0 ? firstVowel : code === 97 || code === 101 ? 0 : shortVowel;
}

/** Consonants that Latin always writes, and always alike, a bit each. */
const sure: ReadonlyMap<string, number> = new Map([
  ['ل', 1], ['م', 2], ['ن', 4], ['ر', 8], ['ړ', 8], ['ڑ', 8], ['ب', 16], ['پ', 16],
  ['l', 1], ['m', 2], ['n', 4], ['r', 8], ['b', 16], ['p', 16],
]); // prettier-ignore

/** Bits of those consonants in a word of either script; -1 when a letter that may be one or another of them is among them. */
export function sureConsonants(word: string): number {
  let bits = 0;
  for (const letter of word) {
    if (letter === 'ڼ' || letter === 'ں') return -1;
    bits |= sure.get(letter) ?? 0;
  }
  return bits;
}

/**
 * 0..1 for a cleaned word in Arabic script, article off, against a folded Latin one; 0 below `floor`. Words are read to
 * their 32nd letter.
 */
export function arabicSound(arabic: string, latin: string, floor = 0): number {
  const n = Math.min(cells - 1, arabic.length);
  const m = Math.min(cells - 1, latin.length);
  if (n === 0 || m === 0) return 0;
  const size = Math.max(3, n, m * 0.8);
  const limit = (1 - floor) * size + 1e-9;
  previous[0] = 0;
  for (let j = 1; j <= m; j += 1) {
    unwrittenLatin[j] = latinAlone(latin.charCodeAt(j - 1) & 127, j > 1 ? latin.charCodeAt(j - 2) : 0, j === m);
    previous[j] = previous[j - 1] + unwrittenLatin[j];
  }
  for (let i = 1; i <= n; i += 1) {
    const code = arabic.charCodeAt(i - 1);
    const letter = letters.get(code) ?? otherLetter;
    // A doubled letter is one sound.
    const left = i > 1 && code === arabic.charCodeAt(i - 2) ? 0 : i === n ? letter.leftLast : letter.left;
    row[0] = previous[0] + left;
    let least = row[0];
    for (let j = 1; j <= m; j += 1) {
      let cost = previous[j - 1] + letter.with[latin.charCodeAt(j - 1) & 127];
      if (previous[j] + left < cost) cost = previous[j] + left;
      if (row[j - 1] + unwrittenLatin[j] < cost) cost = row[j - 1] + unwrittenLatin[j];
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return 0;
    const free = previous;
    previous = row;
    row = free;
  }
  const score = 1 - previous[m] / size;
  return score < floor ? 0 : score;
}
