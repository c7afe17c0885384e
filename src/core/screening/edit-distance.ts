/**
 * Weighted edit distance of two folded tokens. Vowels change from one romanisation to the next, so that they cost less
 * than consonants; two neighbours swapped are one slip. Restricted Damerau-Levenshtein (Boytsov 2011), O(n·m).
 */

const vowels: ReadonlySet<string> = new Set(['a', 'e', 'i', 'o', 'u']);

/** Letters that spellings of one name do exchange; any other exchange makes another name (Ерлан, Ержан). */
const exchanged: ReadonlySet<string> = new Set(
  'ae ei ou ao td pb kg kh gh sz jz Cs Cj Ck Cz js vb vf fp gj mn ui uv'
    .split(' ')
    .flatMap((pair) => [pair, pair[1] + pair[0]]),
);

export interface EditCosts {
  /** A vowel or a consonant put in or left out. */
  readonly vowel: number;
  readonly consonant: number;
  /** A vowel or consonant exchanged for one that spellings exchange it for, and for any other. */
  readonly likeVowel: number;
  readonly likeConsonant: number;
  readonly otherVowel: number;
  readonly otherConsonant: number;
  readonly swap: number;
  /** Added when the first letters differ: a slip there is rare. */
  readonly first: number;
}

export const usualCosts: EditCosts = {
  vowel: 0.6,
  consonant: 1.1,
  likeVowel: 0.45,
  likeConsonant: 0.8,
  otherVowel: 0.7,
  otherConsonant: 1.3,
  swap: 0.6,
  first: 0.25,
};

/** Least cost that turns `a` into `b`. */
export function editDistance(a: string, b: string, costs: EditCosts = usualCosts): number {
  const cost = (letter: string): number => (vowels.has(letter) ? costs.vowel : costs.consonant);
  const exchange = (from: string, to: string): number => {
    const vowel = vowels.has(from) && vowels.has(to);
    if (exchanged.has(from + to)) return vowel ? costs.likeVowel : costs.likeConsonant;
    return vowel ? costs.otherVowel : costs.otherConsonant;
  };
  const width = b.length + 1;
  let older: number[] = [];
  let previous: number[] = [0];
  for (let j = 1; j < width; j += 1) previous.push(previous[j - 1] + cost(b[j - 1]));
  for (let i = 1; i <= a.length; i += 1) {
    const removed = cost(a[i - 1]);
    const row: number[] = [previous[0] + removed];
    for (let j = 1; j < width; j += 1) {
      const added = cost(b[j - 1]);
      const changed = a[i - 1] === b[j - 1] ? 0 : exchange(a[i - 1], b[j - 1]);
      let least = Math.min(previous[j] + removed, row[j - 1] + added, previous[j - 1] + changed);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && a[i - 1] !== b[j - 1]) {
        least = Math.min(least, older[j - 2] + costs.swap);
      }
      row.push(least);
    }
    older = previous;
    previous = row;
  }
  return previous[b.length] + (a[0] === b[0] ? 0 : costs.first);
}
