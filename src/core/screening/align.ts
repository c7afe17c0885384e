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

/** `SergeiLavrov` against `Sergei`, `Lavrov`: runs of 2 to 4 tokens whose folds, joined, are one token of the other side. */
function joinedPairs(
  singles: readonly Token[],
  runs: readonly Token[],
  put: (single: Token, run: readonly Token[], score: number) => void,
): void {
  for (const single of singles) {
    if (single.plain.length < 5) continue;
    for (let i = 0; i < runs.length; i += 1) {
      let joined = runs[i].plain;
      for (let j = i + 1; j < Math.min(runs.length, i + 4) && joined.length < single.plain.length; j += 1) {
        joined += runs[j].plain;
        if (joined === single.plain) put(single, runs.slice(i, j + 1), 0.98);
      }
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
  joinedPairs(query.tokens, listed.tokens, (single, run, score) => put([single], run, { score, by: 'spelling' }, 0));
  joinedPairs(listed.tokens, query.tokens, (single, run, score) => put(run, [single], { score, by: 'spelling' }, 0));
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
