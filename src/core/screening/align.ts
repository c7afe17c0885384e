/** Pairs the tokens of two names one to one, best pairs first; words written together on one side may meet several. */
import { tokenScore, type TokenMatch, type TokenOptions, usualTokenOptions } from './token-score.ts';
import type { Name, Token } from './name.ts';

export interface TokenPair extends TokenMatch {
  readonly query: readonly Token[];
  readonly listed: readonly Token[];
}

export interface Alignment {
  readonly pairs: readonly TokenPair[];
  readonly queryLeft: readonly Token[];
  readonly listedLeft: readonly Token[];
}

interface Candidate extends TokenPair {
  readonly gain: number;
  readonly order: number;
}

const weightOf = (tokens: readonly Token[]): number => tokens.reduce((sum, token) => sum + token.weight, 0);

/** A joined word is the run of words when all letters agree, or all of at least six consonants do. */
function joinedPairs(
  singles: readonly Token[],
  { tokens, runs }: Name,
  put: (single: Token, run: readonly Token[], score: number) => void,
): void {
  for (const single of singles) {
    // A word that stands on both sides is that word, not a part of two.
    if (single.plain.length < 5 || tokens.some((token) => token.plain === single.plain)) continue;
    for (const run of runs) {
      if (run.plain === single.plain) put(single, run.tokens, 0.98);
      else if (run.skeleton.length >= 6 && run.skeleton === single.skeleton) put(single, run.tokens, 0.9);
    }
  }
}

/**
 * Greedy by score × weight, ties by position, so that the same names give the same pairs whatever else is compared.
 * One word never serves twice. O(n·m log(n·m)) for n and m tokens.
 */
export function align(query: Name, listed: Name, options: TokenOptions = usualTokenOptions): Alignment {
  const candidates: Candidate[] = [];
  const put = (a: readonly Token[], b: readonly Token[], match: TokenMatch, order: number): void => {
    candidates.push({ ...match, query: a, listed: b, gain: match.score * (weightOf(a) + weightOf(b)), order });
  };
  for (const [i, a] of query.tokens.entries()) {
    for (const [j, b] of listed.tokens.entries()) {
      const match = tokenScore(a, b, options);
      if (match !== null) put([a], [b], match, Math.abs(i - j) * 64 + i);
    }
  }
  joinedPairs(query.tokens, listed, (single, run, score) => put([single], run, { score, by: 'spelling' }, 0));
  joinedPairs(listed.tokens, query, (single, run, score) => put(run, [single], { score, by: 'spelling' }, 0));
  candidates.sort((a, b) => b.gain - a.gain || a.order - b.order);

  const used = new Set<Token>();
  const pairs: TokenPair[] = [];
  for (const { query: a, listed: b, score, by } of candidates) {
    if (a.some((token) => used.has(token)) || b.some((token) => used.has(token))) continue;
    for (const token of a) used.add(token);
    for (const token of b) used.add(token);
    pairs.push({ query: a, listed: b, score, by });
  }
  return {
    pairs,
    queryLeft: query.tokens.filter((token) => !used.has(token)),
    listedLeft: listed.tokens.filter((token) => !used.has(token)),
  };
}
