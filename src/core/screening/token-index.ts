/**
 * The blocking index: which listed names have words like those of a checked name, found without comparing with each.
 * A word is looked up by keys (folded form, first consonants, beginning, end), each pair of unlike words is scored once
 * and remembered, and names are kept whose paired words weigh enough to reach the threshold.
 */
import type { Name, Token } from './name.ts';
import { tokenScore } from './token-score.ts';

interface ListedToken {
  readonly token: Token;
  /** Names that have it. */
  readonly names: number[];
}

export interface TokenIndex {
  readonly names: readonly Name[];
  readonly weights: Float64Array;
  readonly tokens: readonly ListedToken[];
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  /** Listed words like a checked word, by that word: a memory, never a different answer. */
  readonly memory: Map<string, readonly Similar[]>;
}

interface Similar {
  readonly listed: number;
  readonly score: number;
}

const identity = (token: Token): string => `${token.kind}|${token.text}|${token.fold}`;

function keysOf(token: Token): readonly string[] {
  if (token.kind === 'initial' || token.kind === 'particle' || token.kind === 'title') return [];
  const keys = [`f${token.fold}`, `w${token.bare}`];
  if (token.skeleton !== '') keys.push(`s${token.skeleton.slice(0, 3)}`);
  if (token.plain.length >= 3 && !token.arabic) keys.push(`b${token.plain.slice(0, 3)}`, `e${token.plain.slice(-3)}`);
  return keys;
}

/** Keys under which a run of words and the same written together meet. */
function joinKeys(plain: string, skeleton: string): readonly string[] {
  if (plain.length < 5) return [];
  return skeleton.length < 6 ? [`j${plain}`] : [`j${plain}`, `k${skeleton}`];
}

const weightOf = (name: Name): number =>
  name.tokens.reduce((sum, token) => sum + (token.kind === 'name' || token.kind === 'common' ? token.weight : 0), 0);

/** Indexes `names`. Linear in their words. */
export function indexTokens(names: readonly Name[]): TokenIndex {
  const tokens: ListedToken[] = [];
  const numbers = new Map<string, number>();
  const byKey = new Map<string, number[]>();
  const file = (key: string, number: number): void => {
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [number]);
    else if (list.at(-1) !== number) list.push(number);
  };
  for (const [at, name] of names.entries()) {
    for (const token of name.tokens) {
      const id = identity(token);
      let number = numbers.get(id);
      if (number === undefined) {
        number = tokens.length;
        numbers.set(id, number);
        tokens.push({ token, names: [] });
        for (const key of keysOf(token)) file(key, number);
        for (const key of joinKeys(token.plain, token.skeleton)) file(key, number);
      }
      tokens[number].names.push(at);
    }
    for (const run of name.runs) for (const key of joinKeys(run.plain, run.skeleton)) file(`run:${key}`, at);
  }
  return { names, weights: Float64Array.from(names, weightOf), tokens, byKey, memory: new Map() };
}

function similarTo(index: TokenIndex, token: Token): readonly Similar[] {
  const id = identity(token);
  const known = index.memory.get(id);
  if (known !== undefined) return known;
  const seen = new Set<number>();
  const found: Similar[] = [];
  for (const key of keysOf(token)) {
    for (const listed of index.byKey.get(key) ?? []) {
      if (seen.has(listed)) continue;
      seen.add(listed);
      const match = tokenScore(token, index.tokens[listed].token);
      if (match !== null) found.push({ listed, score: match.score });
    }
  }
  index.memory.set(id, found);
  return found;
}

/**
 * Numbers of the names whose words pair with at least `share` (0..1) of the lighter side's weight, ascending. Names met
 * only through words written together are always kept.
 */
export function namesLike(index: TokenIndex, query: Name, share: number): readonly number[] {
  const paired = new Map<number, number>();
  const kept = new Set<number>();
  for (const token of query.tokens) {
    for (const { listed, score } of similarTo(index, token)) {
      const { token: other, names } = index.tokens[listed];
      const gain = score * Math.max(token.weight, other.weight);
      for (const name of names) paired.set(name, (paired.get(name) ?? 0) + gain);
    }
    for (const key of joinKeys(token.plain, token.skeleton)) {
      for (const name of index.byKey.get(`run:${key}`) ?? []) kept.add(name);
    }
  }
  for (const run of query.runs) {
    for (const key of joinKeys(run.plain, run.skeleton)) {
      for (const listed of index.byKey.get(key) ?? []) for (const name of index.tokens[listed].names) kept.add(name);
    }
  }
  const mine = weightOf(query);
  for (const [name, gain] of paired) if (gain >= share * Math.min(mine, index.weights[name])) kept.add(name);
  return [...kept].sort((a, b) => a - b);
}
