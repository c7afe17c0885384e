/**
 * Which of a list's distinct words are like a checked word. Words that meet by a key of equality are looked up, near
 * spellings are found in the tree of spellings, and only those are compared in full: none that would match is lost.
 */
import { type TokenMatch, type TokenOptions, tokenScore, usualTokenOptions } from './token-score.ts';
import { sureConsonants, unwrittenConsonant } from './arabic-sound.ts';
import { buildTrie, searchTrie, type SpellingTrie } from './spelling-trie.ts';
import type { Token } from './word.ts';

export interface WordIndex {
  readonly words: readonly Token[];
  /** Numbers of words by a key of equality. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  /** Words in Arabic script by what any-ascii makes of them, for words in Arabic script. */
  readonly originals: SpellingTrie;
  /** Latin words and all others by their own spellings, and by the further readings that are set against the other kind. */
  readonly latin: SpellingTrie;
  readonly others: SpellingTrie;
  readonly latinReadings: SpellingTrie;
  readonly otherReadings: SpellingTrie;
  /** Consonants that both scripts always write, and number of letters, by word. */
  readonly sure: Int32Array;
  readonly size: Int32Array;
  /** Words in Arabic script, and the words they may be. */
  readonly arabic: readonly number[];
  readonly other: readonly number[];
}

export interface Similar {
  readonly word: number;
  readonly match: TokenMatch;
}

export interface Work {
  /** Pairs of words compared letter by letter. */
  compared: number;
  /** Pairs of names aligned. */
  aligned: number;
}

const servant = /^abdul(?=...)/;

/** Own spellings by which a word may be near another. */
function spellings(token: Token): readonly string[] {
  const { plain } = token;
  const all = servant.test(plain) ? [plain, plain.replace(servant, '')] : [plain];
  return token.kind === 'patronymic' ? [...all, token.whole] : all;
}

/** Keys of equality: two words with one in common are compared whatever their letters. */
function keysOf(token: Token): readonly string[] {
  const keys = [`t${token.text}`, `b${token.bare}`];
  if (token.fold !== '') keys.push(`f${token.fold}`);
  if (token.plain !== '') keys.push(`f${token.plain}`);
  if (token.whole !== token.plain) keys.push(`f${token.whole}`);
  for (const reading of token.readings) keys.push(`r${reading}`);
  if (token.skeleton.length >= 3) keys.push(`s${token.plain.replace(servant, '').charAt(0)}${token.skeleton}`);
  return keys;
}

function add(map: Map<string, number[]>, key: string, word: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [word]);
  else if (list.at(-1) !== word) list.push(word);
}

export function indexWords(words: readonly Token[]): WordIndex {
  const byKey = new Map<string, number[]>();
  const [originals, latin, others, latinReadings, otherReadings] = [0, 1, 2, 3, 4].map(
    () => new Map<string, number[]>(),
  );
  const [arabic, other]: number[][] = [[], []];
  const file = (key: string, word: number): void => add(byKey, key, word);
  for (const [word, token] of words.entries()) {
    if (token.kind === 'initial') file(`i${token.plain.charAt(0)}`, word);
    else file(`I${token.plain.charAt(0)}`, word);
    for (const key of keysOf(token)) file(key, word);
    if (token.kind === 'initial' || token.kind === 'particle' || token.kind === 'number') continue;
    (token.script === 'arabic' ? arabic : other).push(word);
    const [own, further] = token.script === 'latin' ? [latin, latinReadings] : [others, otherReadings];
    const mine = token.script === 'arabic' ? originals : own;
    for (const spelling of spellings(token)) if (spelling.length >= 3) add(mine, spelling, word);
    for (const reading of token.readings) add(further, reading, word);
  }
  return {
    words,
    byKey,
    originals: buildTrie(originals),
    latin: buildTrie(latin),
    others: buildTrie(others),
    latinReadings: buildTrie(latinReadings),
    otherReadings: buildTrie(otherReadings),
    sure: Int32Array.from(words, sureOf),
    size: Int32Array.from(words, (token) => soundOf(token).length),
    arabic,
    other,
  };
}

/** What is heard of a word across scripts. */
const soundOf = (token: Token): string => (token.script === 'arabic' ? token.letters : token.plain);
/** A word with the article written together may be read without it. */
const sureOf = (token: Token): number => (token.unarticled === '' ? sureConsonants(soundOf(token)) : -1);

function ones(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Whether more of the consonants Latin always writes are missing on one side than any match allows. */
function apart(a: number, b: number, letters: number, options: TokenOptions): boolean {
  if (a < 0 || b < 0) return false;
  const most = ((1 - options.arabicFloor) * Math.max(3, letters) + 1e-9) / unwrittenConsonant;
  return ones(a & ~b) > most || ones(b & ~a) > most;
}

/** Words like `token`, each with how it matches, in no particular order. */
export function similarWords(
  index: WordIndex,
  token: Token,
  work: Work = { compared: 0, aligned: 0 },
  options: TokenOptions = usualTokenOptions,
): readonly Similar[] {
  const seen = new Set<number>();
  const found: Similar[] = [];
  const compare = (word: number): void => {
    if (seen.has(word)) return;
    seen.add(word);
    work.compared += 1;
    const match = tokenScore(token, index.words[word], options);
    if (match !== null) found.push({ word, match });
  };
  for (const key of keysOf(token)) index.byKey.get(key)?.forEach(compare);
  // An initial meets every word it begins, and every word the initials that begin it.
  index.byKey.get(`i${token.plain.charAt(0)}`)?.forEach(compare);
  if (token.kind === 'initial') index.byKey.get(`I${token.plain.charAt(0)}`)?.forEach(compare);
  if (token.kind === 'initial' || token.kind === 'particle' || token.kind === 'number') return found;
  const bits = sureOf(token);
  const size = soundOf(token).length;
  for (const word of token.script === 'arabic' ? index.other : index.arabic) {
    if (!apart(bits, index.sure[word], Math.max(size, index.size[word]), options)) compare(word);
  }
  const share = 1 - options.floor;
  for (const spelling of spellings(token)) {
    if (spelling.length < 3) continue;
    for (const trie of token.script === 'arabic' ? [index.originals] : [index.latin, index.others]) {
      searchTrie(trie, spelling, share, options.most, compare);
    }
  }
  if (token.script === 'arabic') return found;
  const isLatin = token.script === 'latin';
  const readingShare = 1 - options.readingFloor;
  searchTrie(isLatin ? index.otherReadings : index.latinReadings, token.plain, readingShare, options.most, compare);
  for (const reading of token.readings) {
    searchTrie(isLatin ? index.others : index.latin, reading, readingShare, options.most, compare);
  }
  return found;
}
