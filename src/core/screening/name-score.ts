/** Score of one name against another, with the reasons: length-weighted over aligned tokens, extras light, conflict heavy. */
import { align, type Alignment, type TokenPair } from './align.ts';
import type { HitReason } from './hit.ts';
import { readName, type Name, type NameKind, type Token } from './name.ts';
import { type TokenOptions, usualTokenOptions } from './token-score.ts';

export interface ScoreOptions {
  readonly tokens: TokenOptions;
  /** Weight of words one side has more than the other, of persons and of bodies. */
  readonly extraListed: number;
  readonly extraQuery: number;
  readonly extraBody: number;
  readonly extraPatronymic: number;
  /** Weight of words that stand against each other: both sides have one the other has not. */
  readonly conflict: number;
  /** How much more an unlike pair weighs than a like one. */
  readonly doubt: number;
  /** Highest score when one side is a single word and the other is not. */
  readonly singleListed: number;
  readonly singleQuery: number;
  /** Taken off when both bear a legal form and the forms differ. */
  readonly otherForm: number;
}

export const usualScoreOptions: ScoreOptions = {
  tokens: usualTokenOptions,
  extraListed: 0.2,
  extraQuery: 0.2,
  extraBody: 0.45,
  extraPatronymic: 0.08,
  conflict: 2.3,
  doubt: 1.2,
  singleListed: 0.66,
  singleQuery: 0.75,
  otherForm: 0.06,
};

export interface NameScore {
  /** 0..1. */
  readonly score: number;
  readonly reasons: readonly HitReason[];
}

const sum = (tokens: readonly Token[]): number => tokens.reduce((total, token) => total + token.weight, 0);
const bearing = (token: Token): boolean => token.kind === 'name' || token.kind === 'common' || token.kind === 'number';

function reasonsOf(alignment: Alignment, query: Name): readonly HitReason[] {
  const text = (tokens: readonly Token[]): string => tokens.map((token) => token.text).join(' ');
  const extra = (side: 'query' | 'listed', tokens: readonly Token[]): readonly HitReason[] =>
    tokens.map((token) => ({ code: 'token-extra', side, token: token.text }));
  return [
    ...alignment.pairs.map((pair): HitReason => {
      const score = Math.round(pair.score * 100) / 100;
      return { code: 'token-pair', query: text(pair.query), listed: text(pair.listed), score, by: pair.by };
    }),
    ...extra('query', alignment.queryLeft),
    ...extra('listed', alignment.listedLeft),
    ...query.mixed.map((token): HitReason => ({ code: 'script-mixed', token })),
  ];
}

function extraWeight(tokens: readonly Token[], rate: number, options: ScoreOptions): number {
  let weight = 0;
  for (const token of tokens) {
    if (token.kind === 'title') continue;
    weight +=
      token.weight * (token.kind === 'patronymic' || token.kind === 'particle' ? options.extraPatronymic : rate);
  }
  return weight;
}

/** Scores two names already read. 0 when no word that bears the name is paired. */
export function scoreNames(
  query: Name,
  listed: Name,
  body: boolean,
  options: ScoreOptions = usualScoreOptions,
): NameScore {
  const alignment = align(query, listed, options.tokens);
  const pairBears = (pair: TokenPair): boolean => pair.query.some(bearing) && pair.listed.some(bearing);
  if (!alignment.pairs.some(pairBears)) return { score: 0, reasons: [] };

  let agreed = 0;
  let whole = 0;
  for (const pair of alignment.pairs) {
    const initial = pair.query[0].kind === 'initial' || pair.listed[0].kind === 'initial';
    const weight = initial ? 2 : (sum(pair.query) + sum(pair.listed)) / 2;
    agreed += weight * pair.score;
    whole += weight * (1 + options.doubt * (1 - pair.score));
  }

  const contested = (tokens: readonly Token[]): number =>
    sum(tokens.filter((token) => token.kind !== 'title' && token.kind !== 'particle'));
  const [fromQuery, fromListed] = [contested(alignment.queryLeft), contested(alignment.listedLeft)];
  const conflict = Math.min(fromQuery, fromListed);
  const rest = (left: number): number => (left === 0 ? 0 : 1 - conflict / left);
  whole += conflict * options.conflict;
  whole += extraWeight(alignment.queryLeft, body ? options.extraBody : options.extraQuery, options) * rest(fromQuery);
  whole +=
    extraWeight(alignment.listedLeft, body ? options.extraBody : options.extraListed, options) * rest(fromListed);

  let score = whole === 0 ? 0 : agreed / whole;
  if (query.form !== null && listed.form !== null && query.form !== listed.form) {
    if (query.form !== 'company' && listed.form !== 'company') score -= options.otherForm;
  }
  const names = (name: Name): number => name.tokens.filter(bearing).length;
  const together = alignment.pairs.some((pair) => pair.query.length !== pair.listed.length);
  if (!together && names(listed) === 1 && names(query) > 1) score = Math.min(score, options.singleListed);
  if (!together && !body && names(query) === 1 && names(listed) > 1) score = Math.min(score, options.singleQuery);
  return { score: Math.max(0, score), reasons: reasonsOf(alignment, query) };
}

const schemas: { readonly [schema: string]: NameKind } = {
  Person: 'person',
  person: 'person',
  Company: 'body',
  Organization: 'body',
  Vessel: 'body',
  company: 'body',
  npo: 'body',
  mvts: 'body',
  vasp: 'body',
  public: 'body',
  body: 'body',
};

/** What `schema` (FollowTheMoney's, or a party's kind) says a name is of. */
export function nameKind(schema: string): NameKind {
  return Object.hasOwn(schemas, schema) ? schemas[schema] : 'unknown';
}

/** A name and, where a slash joins several (`Al-Qa'ida/Islamic Army`), each of them. */
export function nameAlternatives(text: string): readonly string[] {
  const pieces = text.split('/').filter((piece) => piece.trim().length > 3);
  return pieces.length > 1 ? [text, ...pieces] : [text];
}

/** Compares `a`, a name that is checked, with `b`, a listed name. Symmetric but for words one side has more. */
export function compareNames(a: string, b: string, schema = '', options: ScoreOptions = usualScoreOptions): NameScore {
  const kind = nameKind(schema);
  const query = readName(a, kind);
  let best: NameScore = { score: 0, reasons: [] };
  for (const text of nameAlternatives(b)) {
    const found = scoreNames(query, readName(text, kind), kind === 'body', options);
    if (found.score > best.score) best = found;
  }
  return best;
}
