/**
 * The blocking index: which listed names have words like those of a checked name, found without comparing with each.
 * Each distinct word is compared once; names are kept whose paired words weigh enough to reach the threshold.
 */
import { runScore } from './align.ts';
import type { Name } from './name.ts';
import { indexWords, type Similar, similarWords, type WordIndex, type Work } from './similar-words.ts';
import type { Token } from './word.ts';

interface Joined {
  readonly plain: Map<string, number[]>;
  readonly skeleton: Map<string, number[]>;
}

export interface TokenIndex {
  readonly names: readonly Name[];
  readonly weights: Float64Array;
  readonly words: WordIndex;
  readonly numberOf: ReadonlyMap<Token, number>;
  /** Names that have word w: `postings[starts[w]] … postings[starts[w + 1] - 1]`, ascending. */
  readonly starts: Int32Array;
  readonly postings: Int32Array;
  /** Names with a run of words, by its letters and by its consonants; and words by theirs. */
  readonly runs: Joined;
  readonly singles: Joined;
  /** Listed words like a checked word: a memory, never a different answer. */
  readonly memory: Map<Token, ReadonlyMap<number, Similar>>;
  /** By name, for the while of one question: weight paired so far, the last word that paired, and what it gave. */
  readonly paired: Float64Array;
  readonly lastWord: Int32Array;
  readonly lastGain: Float64Array;
  readonly work: Work;
}

const bears = (token: Token): boolean => token.kind === 'name' || token.kind === 'common' || token.kind === 'number';

const weightOf = (name: Name): number => name.tokens.reduce((sum, token) => sum + (bears(token) ? token.weight : 0), 0);

function put<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}

/** Files a word or a run where one written together and one written apart meet. */
function file(
  joined: Joined,
  { plain, skeleton }: { readonly plain: string; readonly skeleton: string },
  value: number,
): void {
  if (plain.length < 5) return;
  put(joined.plain, plain, value);
  if (skeleton.length >= 4) put(joined.skeleton, skeleton, value);
}

/** Indexes `names`, whose equal words are one object (`readName` with one memory). Linear in their words. */
export function indexTokens(names: readonly Name[]): TokenIndex {
  const words: Token[] = [];
  const numberOf = new Map<Token, number>();
  const namesOf: number[][] = [];
  const runs: Joined = { plain: new Map(), skeleton: new Map() };
  const singles: Joined = { plain: new Map(), skeleton: new Map() };
  for (const [at, name] of names.entries()) {
    for (const token of name.tokens) {
      let number = numberOf.get(token);
      if (number === undefined) {
        number = words.length;
        numberOf.set(token, number);
        words.push(token);
        namesOf.push([]);
        file(singles, token, number);
      }
      if (namesOf[number].at(-1) !== at) namesOf[number].push(at);
    }
    for (const run of name.runs) file(runs, run, at);
  }
  const starts = new Int32Array(words.length + 1);
  for (const [number, list] of namesOf.entries()) starts[number + 1] = starts[number] + list.length;
  return {
    names,
    weights: Float64Array.from(names, weightOf),
    words: indexWords(words),
    numberOf,
    starts,
    postings: Int32Array.from(namesOf.flat()),
    runs,
    singles,
    memory: new Map(),
    paired: new Float64Array(names.length),
    lastWord: new Int32Array(names.length).fill(-1),
    lastGain: new Float64Array(names.length),
    work: { compared: 0, aligned: 0 },
  };
}

/** Listed words like `token`, by number. */
export function similarTo(index: TokenIndex, token: Token): ReadonlyMap<number, Similar> {
  const known = index.memory.get(token);
  if (known !== undefined) return known;
  const found = new Map(similarWords(index.words, token, index.work).map((one) => [one.word, one]));
  index.memory.set(token, found);
  return found;
}

/** Words too light to find a name by. */
const light = (token: Token): boolean => token.kind === 'particle' || token.kind === 'title' || token.kind === 'form';
/** How much of the weight of light words may stand in for others at the threshold: (1 − θ) / θ at 0.7. */
const lightHelp = 0.43;

/** What a word of the query may pair with in each name, the best of a name's words. */
function pairWord(index: TokenIndex, token: Token, number: number, touched: number[]): void {
  const { paired, lastWord, lastGain, starts, postings } = index;
  for (const { word, match } of similarTo(index, token).values()) {
    const other = index.words.words[word];
    if (light(other)) continue;
    const gain = match.score * Math.max(token.weight, other.weight);
    for (let at = starts[word]; at < starts[word + 1]; at += 1) {
      const name = postings[at];
      if (lastWord[name] === number) {
        if (gain <= lastGain[name]) continue;
        paired[name] += gain - lastGain[name];
      } else {
        if (lastWord[name] < 0) touched.push(name);
        paired[name] += gain;
        lastWord[name] = number;
      }
      lastGain[name] = gain;
    }
  }
}

/** Names met through words written together on one side. */
function keepJoined(index: TokenIndex, query: Name, keep: (name: number) => void): void {
  const { starts, postings, runs, singles } = index;
  for (const { plain, skeleton } of query.tokens) {
    if (plain.length < 5) continue;
    runs.plain.get(plain)?.forEach(keep);
    if (skeleton.length >= 4) runs.skeleton.get(skeleton)?.forEach(keep);
  }
  for (const { from, plain, skeleton } of query.runs) {
    const arabic = query.tokens[from].script === 'arabic';
    const keepWord = (word: number): void => {
      if (runScore(index.words.words[word], plain, skeleton, arabic) === 0) return;
      for (let at = starts[word]; at < starts[word + 1]; at += 1) keep(postings[at]);
    };
    singles.plain.get(plain)?.forEach(keepWord);
    if (skeleton.length >= 4) singles.skeleton.get(skeleton)?.forEach(keepWord);
  }
}

/**
 * Numbers of the names whose words pair with at least `share` (0..1) of the lighter side's weight, ascending. Names met
 * only through words written together are always kept.
 */
export function namesLike(index: TokenIndex, query: Name, share: number): readonly number[] {
  const { paired, weights, lastWord } = index;
  const touched: number[] = [];
  const kept: number[] = [];
  let help = 0;
  for (let i = 0; i < query.tokens.length; i += 1) {
    const token = query.tokens[i];
    if (light(token)) help += lightHelp * token.weight;
    else pairWord(index, token, i, touched);
  }
  keepJoined(index, query, (name) => kept.push(name));
  const mine = weightOf(query);
  for (const name of touched) {
    if (paired[name] + help >= share * Math.min(mine, weights[name])) kept.push(name);
    paired[name] = 0;
    lastWord[name] = -1;
  }
  kept.sort((a, b) => a - b);
  const once = kept.filter((name, i) => name !== kept[i - 1]);
  index.work.aligned += once.length;
  return once;
}
