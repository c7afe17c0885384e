/** Pairs the tokens of two names one to one, best pairs first; words written together on one side may meet several. */
import { tokenScore, type TokenMatch, type TokenOptions, usualTokenOptions } from './token-score.ts';
import type { Name } from './name.ts';
import type { Token } from './word.ts';

export interface TokenPair extends TokenMatch {
  readonly query: readonly Token[];
  readonly listed: readonly Token[];
}

export interface Alignment {
  readonly pairs: readonly TokenPair[];
  readonly queryLeft: readonly Token[];
  readonly listedLeft: readonly Token[];
}

interface Candidate extends TokenMatch {
  /** First query and listed token, and the ones after the last. */
  readonly i: number;
  readonly iEnd: number;
  readonly j: number;
  readonly jEnd: number;
  readonly gain: number;
  readonly order: number;
}

const weightOf = (tokens: readonly Token[], from: number, to: number): number => {
  let sum = 0;
  for (let i = from; i < to; i += 1) sum += tokens[i].weight;
  return sum;
};

/** A joined word is the run of words when all letters agree, or all of at least six consonants do (four in Arabic). */
export function runScore(single: Token, plain: string, skeleton: string, arabicRun: boolean): number {
  if (single.plain.length < 5) return 0;
  if (plain === single.plain) return 0.98;
  const least = arabicRun === (single.script === 'arabic') ? 6 : 4;
  return skeleton.length >= least && skeleton === single.skeleton ? 0.9 : 0;
}

function hasWord({ tokens }: Name, plain: string): boolean {
  for (const token of tokens) if (token.plain === plain) return true;
  return false;
}

/** How two tokens compare; a screening hands in what it has already worked out. */
export type Compare = (query: Token, listed: Token) => TokenMatch | null;

function candidatesOf(query: Name, listed: Name, compare: Compare): Candidate[] {
  const candidates: Candidate[] = [];
  const qs = query.tokens;
  const ls = listed.tokens;
  for (let i = 0; i < qs.length; i += 1) {
    for (let j = 0; j < ls.length; j += 1) {
      const match = compare(qs[i], ls[j]);
      if (match === null) continue;
      const { score, by } = match;
      const gain = score * (qs[i].weight + ls[j].weight);
      candidates.push({ i, iEnd: i + 1, j, jEnd: j + 1, score, by, gain, order: Math.abs(i - j) * 64 + i });
    }
  }
  for (const { from, to, plain, skeleton } of listed.runs) {
    for (let i = 0; i < qs.length; i += 1) {
      const score = runScore(qs[i], plain, skeleton, ls[from].script === 'arabic');
      // A word that stands on both sides is that word, not a part of two.
      if (score === 0 || hasWord(listed, qs[i].plain)) continue;
      const gain = score * (qs[i].weight + weightOf(ls, from, to));
      candidates.push({ i, iEnd: i + 1, j: from, jEnd: to, score, by: 'joined', gain, order: 0 });
    }
  }
  for (const { from, to, plain, skeleton } of query.runs) {
    for (let j = 0; j < ls.length; j += 1) {
      const score = runScore(ls[j], plain, skeleton, qs[from].script === 'arabic');
      if (score === 0 || hasWord(query, ls[j].plain)) continue;
      const gain = score * (weightOf(qs, from, to) + ls[j].weight);
      candidates.push({ i: from, iEnd: to, j, jEnd: j + 1, score, by: 'joined', gain, order: 0 });
    }
  }
  return candidates.sort((a, b) => b.gain - a.gain || a.order - b.order);
}

function anyUsed(used: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (used[i] === 1) return true;
  return false;
}

function unused(tokens: readonly Token[], used: Uint8Array): readonly Token[] {
  const left: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) if (used[i] === 0) left.push(tokens[i]);
  return left;
}

/**
 * Greedy by score × weight, ties by position, so that the same names give the same pairs whatever else is compared.
 * One word never serves twice. O(n·m log(n·m)) for n and m tokens.
 */
export function align(
  query: Name,
  listed: Name,
  options: TokenOptions = usualTokenOptions,
  compare?: Compare,
): Alignment {
  const candidates = candidatesOf(query, listed, compare ?? ((a, b) => tokenScore(a, b, options)));
  const usedQuery = new Uint8Array(query.tokens.length);
  const usedListed = new Uint8Array(listed.tokens.length);
  const pairs: TokenPair[] = [];
  for (const { i, iEnd, j, jEnd, score, by } of candidates) {
    if (anyUsed(usedQuery, i, iEnd) || anyUsed(usedListed, j, jEnd)) continue;
    usedQuery.fill(1, i, iEnd);
    usedListed.fill(1, j, jEnd);
    pairs.push({ query: query.tokens.slice(i, iEnd), listed: listed.tokens.slice(j, jEnd), score, by });
  }
  return { pairs, queryLeft: unused(query.tokens, usedQuery), listedLeft: unused(listed.tokens, usedListed) };
}
