/**
 * Weighted edit distance of two folded tokens. Vowels change from one romanisation to the next, so that they cost less
 * than consonants; two neighbours swapped are one slip. Restricted Damerau-Levenshtein (Boytsov 2011), O(n·m), given up
 * as soon as no way stays within `limit`.
 */

/** Letters that spellings of one name do exchange; any other exchange makes another name (Ерлан, Ержан). */
const exchanged = 'ae ei ou ao td pb kg kh gh sz jz Cs Cj Ck Cz js vb vf fp gj mn ui uv';

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

export interface CostTables {
  /** By letter code. */
  readonly single: Float64Array;
  /** By `from · 128 + to`. */
  readonly exchange: Float64Array;
}

const isVowel = (letter: string): boolean => 'aeiou'.includes(letter);

function compile(costs: EditCosts): CostTables {
  const single = new Float64Array(128).fill(costs.consonant);
  const exchange = new Float64Array(128 * 128).fill(costs.otherConsonant);
  for (const a of 'aeiou') {
    single[a.charCodeAt(0)] = costs.vowel;
    for (const b of 'aeiou') exchange[a.charCodeAt(0) * 128 + b.charCodeAt(0)] = costs.otherVowel;
  }
  for (const pair of exchanged.split(' ')) {
    const cost = isVowel(pair[0]) && isVowel(pair[1]) ? costs.likeVowel : costs.likeConsonant;
    const [a, b] = [pair.charCodeAt(0), pair.charCodeAt(1)];
    exchange[a * 128 + b] = cost;
    exchange[b * 128 + a] = cost;
  }
  return { single, exchange };
}

const usual = compile(usualCosts);

/** The costs as tables: of a letter by its code, of an exchange by `from · 128 + to`. */
export const costTables = (costs: EditCosts): CostTables => (costs === usualCosts ? usual : compile(costs));

const longest = 64;
let [older, previous, row] = [0, 1, 2].map(() => new Float64Array(longest + 1));

/** Least cost that turns `a` into `b` (letters a–z, C, digits; 64 at most are read), or Infinity when above `limit`. */
export function editDistance(a: string, b: string, limit = Infinity, costs: EditCosts = usualCosts): number {
  const { single, exchange } = costTables(costs);
  const [n, m] = [Math.min(a.length, longest), Math.min(b.length, longest)];
  const start = a.charCodeAt(0) === b.charCodeAt(0) || n === 0 || m === 0 ? 0 : costs.first;
  if (start > limit) return Infinity;
  previous[0] = start;
  for (let j = 1; j <= m; j += 1) previous[j] = previous[j - 1] + single[b.charCodeAt(j - 1) & 127];
  let before = -1;
  let leastBefore = Infinity;
  for (let i = 1; i <= n; i += 1) {
    const x = a.charCodeAt(i - 1) & 127;
    const removed = single[x];
    row[0] = previous[0] + removed;
    let leastOfRow = row[0];
    let y = -1;
    for (let j = 1; j <= m; j += 1) {
      const last = y;
      y = b.charCodeAt(j - 1) & 127;
      let least = previous[j - 1] + (x === y ? 0 : exchange[x * 128 + y]);
      if (previous[j] + removed < least) least = previous[j] + removed;
      const added = row[j - 1] + single[y];
      if (added < least) least = added;
      if (x === last && before === y && x !== y && older[j - 2] + costs.swap < least) least = older[j - 2] + costs.swap;
      row[j] = least;
      if (least < leastOfRow) leastOfRow = least;
    }
    // A swap reaches over one row: both must be past the limit.
    if (leastOfRow > limit && leastBefore > limit) return Infinity;
    leastBefore = leastOfRow;
    before = x;
    const free = older;
    older = previous;
    previous = row;
    row = free;
  }
  return previous[m] > limit ? Infinity : previous[m];
}
