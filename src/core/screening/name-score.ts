/** Score of one name against another, with the reasons: length-weighted over aligned tokens, extras light, conflict heavy. */
import { align, type Alignment, type Compare } from './align.ts';
import type { HitReason } from './hit.ts';
import { readName, type Name } from './name.ts';
import { type TokenOptions, usualTokenOptions } from './token-score.ts';
import type { NameKind, Token } from './word.ts';

export interface ScoreOptions {
  readonly tokens: TokenOptions;
  /** Weight of words one side has more than the other, of persons and of bodies. */
  readonly extraListed: number;
  readonly extraQuery: number;
  readonly extraBody: number;
  /** Of persons where one name is in Arabic script: originals are printed in full. */
  readonly extraOriginal: number;
  readonly extraPatronymic: number;
  /** Weight of words that stand against each other: both sides have one the other has not. */
  readonly conflict: number;
  /** How much of their weight words any body may bear stand against those of another script with: not all are in the tables. */
  readonly conflictCommon: number;
  /** How much more an unlike pair weighs than a like one. */
  readonly doubt: number;
  /** Highest score when one side is a single word and the other is not. */
  readonly singleListed: number;
  readonly singleQuery: number;
  /** Taken off when both bear a legal form and the forms differ. */
  readonly otherForm: number;
  /** Taken off when both bear numbers and they differ. */
  readonly otherNumber: number;
}

export const usualScoreOptions: ScoreOptions = {
  tokens: usualTokenOptions,
  extraListed: 0.2,
  extraQuery: 0.2,
  extraBody: 0.45,
  extraOriginal: 0.35,
  extraPatronymic: 0.08,
  conflict: 2.3,
  conflictCommon: 0.5,
  doubt: 1.2,
  singleListed: 0.66,
  singleQuery: 0.75,
  otherForm: 0.06,
  otherNumber: 0.05,
};

export interface NameScore {
  /** 0..1. */
  readonly score: number;
  readonly reasons: readonly HitReason[];
}

/** A score whose reasons have not been written yet. */
export interface Scored {
  readonly score: number;
  readonly alignment: Alignment;
}

function sum(tokens: readonly Token[]): number {
  let total = 0;
  for (const token of tokens) total += token.weight;
  return total;
}

const bearing = (token: Token): boolean => token.kind === 'name' || token.kind === 'common' || token.kind === 'number';

function bearers(tokens: readonly Token[]): number {
  let count = 0;
  for (const token of tokens) if (bearing(token)) count += 1;
  return count;
}

const formsDiffer = (a: Name, b: Name): boolean =>
  a.form !== null && b.form !== null && a.form !== b.form && a.form !== 'company' && b.form !== 'company';

/** Numbers that stand unpaired on both sides: Trust 3 is not Trust 5. */
function differingNumbers({ queryLeft, listedLeft }: Alignment): readonly [string, string] | null {
  const mine = queryLeft.find((token) => token.kind === 'number');
  const theirs = listedLeft.find((token) => token.kind === 'number');
  return mine === undefined || theirs === undefined ? null : [mine.text, theirs.text];
}

const written = (tokens: readonly Token[]): string => tokens.map((token) => token.text).join(' ');

/** Why a score is what it is, in the order of the steps. */
export function reasonsOf({ alignment }: Scored, query: Name, listed: Name): readonly HitReason[] {
  const reasons: HitReason[] = alignment.pairs.map((pair) => ({
    code: 'token-pair',
    query: written(pair.query),
    listed: written(pair.listed),
    score: Math.round(pair.score * 100) / 100,
    by: pair.by,
  }));
  for (const token of alignment.queryLeft) reasons.push({ code: 'token-extra', side: 'query', token: token.text });
  for (const token of alignment.listedLeft) reasons.push({ code: 'token-extra', side: 'listed', token: token.text });
  const numbers = differingNumbers(alignment);
  if (numbers !== null) reasons.push({ code: 'number-differs', query: numbers[0], listed: numbers[1] });
  if (query.form !== null && listed.form !== null) {
    if (query.form === listed.form) reasons.push({ code: 'form-agrees', query: query.form, listed: listed.form });
    else if (formsDiffer(query, listed)) reasons.push({ code: 'form-differs', query: query.form, listed: listed.form });
  }
  for (const token of query.mixed) reasons.push({ code: 'script-mixed', token });
  return reasons;
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

/** Weight with which words left over stand against those of the other side. */
function contested(tokens: readonly Token[], common: number): number {
  let weight = 0;
  for (const token of tokens) {
    if (token.kind === 'title' || token.kind === 'particle') continue;
    weight += token.kind === 'common' ? token.weight * common : token.weight;
  }
  return weight;
}

const rest = (left: number, conflict: number): number => (left === 0 ? 1 : 1 - conflict / left);

/** Scores two names already read; null when no word that bears the name is paired. */
export function scoreNames(
  query: Name,
  listed: Name,
  body: boolean,
  options: ScoreOptions = usualScoreOptions,
  compare?: Compare,
): Scored | null {
  const alignment = align(query, listed, options.tokens, compare);
  let borne = false;
  let together = false;
  let agreed = 0;
  let whole = 0;
  for (const pair of alignment.pairs) {
    if (bearers(pair.query) > 0 && bearers(pair.listed) > 0) borne = true;
    if (pair.query.length !== pair.listed.length) together = true;
    const initial = pair.query[0].kind === 'initial' || pair.listed[0].kind === 'initial';
    const weight = initial ? 2 : (sum(pair.query) + sum(pair.listed)) / 2;
    agreed += weight * pair.score;
    whole += weight * (1 + options.doubt * (1 - pair.score));
  }
  if (!borne) return null;

  const common = query.tokens[0].script === listed.tokens[0].script ? 1 : options.conflictCommon;
  const fromQuery = contested(alignment.queryLeft, common);
  const fromListed = contested(alignment.listedLeft, common);
  const conflict = Math.min(fromQuery, fromListed);
  whole += conflict * options.conflict;
  const original = (query.tokens[0].script === 'arabic') !== (listed.tokens[0].script === 'arabic');
  const [queryRate, listedRate] = body
    ? [options.extraBody, options.extraBody]
    : original
      ? [options.extraOriginal, options.extraOriginal]
      : [options.extraQuery, options.extraListed];
  whole += extraWeight(alignment.queryLeft, queryRate, options) * rest(fromQuery, conflict);
  whole += extraWeight(alignment.listedLeft, listedRate, options) * rest(fromListed, conflict);

  let score = agreed / whole;
  if (formsDiffer(query, listed)) score -= options.otherForm;
  if (differingNumbers(alignment) !== null) score -= options.otherNumber;
  if (!together) {
    const mine = bearers(query.tokens);
    const theirs = bearers(listed.tokens);
    if (theirs === 1 && mine > 1) score = Math.min(score, options.singleListed);
    if (!body && mine === 1 && theirs > 1) score = Math.min(score, options.singleQuery);
  }
  return { score: Math.max(0, score), alignment };
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
  if (!text.includes('/')) return [text];
  const pieces = text.split('/').filter((piece) => piece.trim().length > 3);
  return pieces.length > 1 ? [text, ...pieces] : [text];
}

/** Compares `a`, a name that is checked, with `b`, a listed name. Symmetric but for words one side has more. */
export function compareNames(a: string, b: string, schema = '', options: ScoreOptions = usualScoreOptions): NameScore {
  const kind = nameKind(schema);
  const query = readName(a, kind);
  let best: NameScore = { score: 0, reasons: [] };
  for (const text of nameAlternatives(b)) {
    const listed = readName(text, kind);
    const found = scoreNames(query, listed, kind === 'body', options);
    if (found !== null && found.score > best.score)
      best = { score: found.score, reasons: reasonsOf(found, query, listed) };
  }
  return best;
}
