/**
 * What an Ombudsperson would ask of a claim, from the data and the claim alone (never from the key): whether there is "sufficient information to
 * provide a reasonable and credible basis" (the standard of the Office under resolutions 1904 (2009) and 2734 (2024), Annex II), reason by
 * reason as FATF's Recommendation 6 parts them. O(evidence + the subject's relations and transactions).
 */
import { accountKey, parseKey, partyKey, type NodeKey, type Relation } from '../dataset/dataset.ts';
import type { Claim } from '../exercise/work.ts';
import type { Roster } from '../grading/roster.ts';
import { screenParties } from '../screening/screener.ts';
import type { Lesson } from './lesson.ts';
import type { Standing } from './standing.ts';

/**
 * `no-rows` nothing is named. `listing-missing`, `name-only` (no birth date or identifier of the listing agrees), `birth-differs`, `namesakes` (others of the
 * name): on `listed`. `relation-missing`, `share-below-half`, `relation-ended`, `money-alone`: on `owned` and `controlled`; `money-alone` and
 * `direction` (who gave orders?) on `on-behalf`; `source-missing` (what listed party does the money come from?) on `derived`. `covered` an
 * NPO or public body may be protected by the humanitarian exemption. `ordinary-life` most of its dealings were left out. `sure-without-proof`
 * full confidence, at most one row. `still-so` does the ground still hold on the day of the freeze? Always last.
 */
export type QuestionCode =
  | 'no-rows'
  | 'listing-missing'
  | 'name-only'
  | 'birth-differs'
  | 'namesakes'
  | 'relation-missing'
  | 'share-below-half'
  | 'relation-ended'
  | 'money-alone'
  | 'direction'
  | 'source-missing'
  | 'covered'
  | 'ordinary-life'
  | 'sure-without-proof'
  | 'still-so';

export interface Question {
  readonly code: QuestionCode;
  /** Numbers for the sentence: shares in percent, counts. */
  readonly facts: { readonly [name: string]: number };
  readonly about: readonly NodeKey[];
}

export function askOf(
  { dataset, exercise, teams }: Lesson,
  { roster }: Standing,
  team: number,
  claim: Claim,
): readonly Question[] {
  const { work } = teams[team].attempt;
  const holder = roster.holderKey(claim.subject);
  const id = parseKey(holder).id;
  const party = dataset.parties.find((one) => partyKey(one.id) === holder);
  const rows = (prefix: string) =>
    claim.evidence.filter((row) => row.startsWith(prefix)).map((row) => row.slice(prefix.length));
  const relations = rows('relation:').flatMap((one) => dataset.relations.find((relation) => relation.id === one) ?? []);
  const listings = rows('listing:').flatMap((uid) => dataset.listings.find((listing) => listing.uid === uid) ?? []);
  const questions: Question[] = [];
  const ask = (code: QuestionCode, facts: Question['facts'] = {}, about: readonly NodeKey[] = [holder]) =>
    questions.push({ code, facts, about });
  const { reason, confidence, evidence } = claim;
  const decision = Date.parse(exercise.decisionTime);

  if (evidence.length === 0) ask('no-rows');
  if (reason === 'listed') {
    if (listings.length === 0) ask('listing-missing');
    const said = new Set(
      (party === undefined ? [] : screenParties(listings, [party])).flatMap((hit) =>
        hit.reasons.map(({ code }) => code),
      ),
    );
    if (said.has('birth-differs')) ask('birth-differs');
    else if (listings.length > 0 && !said.has('birth-agrees') && !said.has('identifier-same')) ask('name-only');
    const twins = dataset.parties.filter(
      (one) => one.id !== id && party !== undefined && sameName(one.name, party.name),
    );
    if (twins.length > 0) ask('namesakes', { count: twins.length }, [holder, ...twins.map((one) => partyKey(one.id))]);
  }
  if (reason === 'owned' || reason === 'controlled') {
    const ties = relations.filter(({ type }) => type === 'owns' || type === 'controls' || type === 'signs');
    if (ties.length === 0) ask(evidence.length > 0 && relations.length === 0 ? 'money-alone' : 'relation-missing');
    const [small] = ties.filter(
      ({ type, share }) => reason === 'owned' && type === 'owns' && share !== null && share < half,
    );
    if (small !== undefined) ask('share-below-half', { percent: (small.share ?? 0) / 100 }, endsOf(roster, small));
    const [ended] = ties.filter(({ until }) => until !== null && until < decision);
    if (ended !== undefined) ask('relation-ended', { until: ended.until ?? 0 }, endsOf(roster, ended));
  }
  if (reason === 'on-behalf') {
    if (evidence.length > 0 && rows('tx:').length === evidence.length) ask('money-alone');
    if (relations.length === 0) ask('direction');
  }
  const { ledger } = dataset;
  const { directory } = roster;
  const node = directory.nodeOf(holder);
  const marked = new Set(work.marked.map(roster.indexOf));
  let dealings = 0;
  let suspicious = 0;
  let fromListed = 0;
  const listed = new Set(
    work.claims
      .filter((one) => one.reason === 'listed')
      .map(({ subject }) => directory.nodeOf(roster.holderKey(subject))),
  );
  for (let i = 0; i < ledger.size; i++) {
    const from = directory.holderOf(ledger.from[i]);
    const to = directory.holderOf(ledger.to[i]);
    if (from !== node && to !== node) continue;
    dealings += 1;
    if (!marked.has(i)) continue;
    suspicious += 1;
    if (to === node && listed.has(from)) fromListed += 1;
  }
  if (reason === 'derived' && fromListed === 0) ask('source-missing');
  if (party?.kind === 'npo' || party?.kind === 'public') ask('covered');
  if (dealings > 0 && suspicious * 2 < dealings) ask('ordinary-life', { others: dealings - suspicious, dealings });
  if (confidence === 3 && evidence.length <= 1) ask('sure-without-proof', { rows: evidence.length });
  ask('still-so');
  return questions;
}

/** Basis points. */
const half = 5000;

function endsOf({ directory }: Roster, { from, to }: Relation): readonly NodeKey[] {
  return [partyKey(from), directory.partyOf(to) < 0 ? accountKey(to) : partyKey(to)];
}

/** The same words in any order and case. */
function sameName(one: string, other: string): boolean {
  const words = (name: string) => name.toLowerCase().split(/\s+/u).toSorted().join(' ');
  return one !== '' && words(one) === words(other);
}
