/** The answer key of a generated exercise: places and tags become ids, phrases become sentences. */
import type { Question, Answer, Words } from '../../exercise/exercise.ts';
import type { AnswerKey, Optimum, TrueGap } from '../../exercise/key.ts';
import type { EvidenceRef } from '../../exercise/work.ts';
import type { PartyPlace } from '../economy/economy.ts';
import type { Phrasebook } from '../phrasebook.ts';
import type { NetworkPlan, PlannedGap } from '../typology/network-plan.ts';
import type { Evidence, Phrase, PlannedClaim } from '../typology/typology.ts';
import type { Ids } from './deal-ids.ts';
import type { PartyFacts } from './write-references.ts';

export interface KeyParts {
  readonly exercise: string;
  readonly plan: NetworkPlan;
  readonly parties: Ids;
  readonly accounts: Ids;
  readonly facts: PartyFacts;
  readonly phrasebook: Phrasebook;
  /** Transaction id by tag; a tag without one did not happen. */
  readonly transactionOf: (tag: string) => string | null;
  readonly uidOf: ReadonlyMap<PartyPlace, string>;
  /** Beside those of the plan. */
  readonly decoys: NetworkPlan['decoys'];
  /** Payments to covered payees after the decision, by payee. */
  readonly coveredPayments: ReadonlyMap<PartyPlace, readonly string[]>;
  readonly optimum: { readonly funds?: Optimum; readonly pairwise?: Optimum };
  readonly questions: readonly { readonly question: Question; readonly answer: Answer }[];
}

const day = 86_400_000;

export function assembleKey(parts: KeyParts): AnswerKey {
  const { plan, parties, accounts, transactionOf } = parts;
  const told = (phrase: Phrase) => tell(parts, phrase);
  const byId = <T>(list: readonly (readonly [string, T])[]) => list.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const decoys = new Map([...parts.decoys, ...plan.decoys].map((one) => [one.party, one.why]));
  return {
    format: 'linchpin-answer-key',
    formatVersion: 1,
    exercise: parts.exercise,
    roles: Object.fromEntries(byId([...plan.roles].map(([place, role]) => [parties.of(place), role] as const))),
    cells: plan.cells.map((cell) => ({
      id: cell.id,
      title: words(parts.phrasebook.cells, cell.id),
      parties: cell.parties.map((place) => parties.of(place)).toSorted(),
    })),
    trueFlows: plan.payments.flatMap((payment) => (payment.flow ? [settled(transactionOf, payment.tag)] : [])),
    chains: plan.chains.map(({ id, hops }) => ({
      id,
      hops: hops.map((hop) => ('tag' in hop ? { tx: settled(transactionOf, hop.tag) } : hop)),
    })),
    gaps: plan.gaps.map((gap) => gapWindow(gap, parties)),
    listed: [...parts.uidOf].map(([place, listing]) => ({ party: parties.of(place), listing })),
    decoys: byId([...decoys].map(([place, why]) => [parties.of(place), told(why)] as const)).map(([party, why]) => ({
      party,
      why,
    })),
    covered: byId(plan.covered.map((one) => [parties.of(one.party), one] as const)).map(([party, one]) => ({
      party,
      payments: parts.coveredPayments.get(one.party) ?? [],
      why: told(one.why),
    })),
    claims: byId(plan.claims.map((claim) => [`${parties.of(claim.party)} ${claim.reason}`, claim] as const)).map(
      ([, claim]) => ({
        party: parties.of(claim.party),
        reason: claim.reason,
        weight: claim.weight,
        evidence: evidenceOf(parts, claim),
        why: told(claim.why),
      }),
    ),
    sources: plan.sources.map((place) => accounts.of(place)).toSorted(),
    endUsers: plan.endUsers.map((place) => accounts.of(place)).toSorted(),
    optimum: parts.optimum,
    ...(plan.detours.length === 0
      ? {}
      : {
          detours: plan.detours.map(({ when, transfers }) => ({
            when: parties.of(when),
            transfers: transfers.map((one) => ({ ...one, from: accounts.of(one.from), to: accounts.of(one.to) })),
          })),
        }),
    quiz: Object.fromEntries(parts.questions.map(({ question, answer }) => [question.id, answer])),
  };
}

/** A payment of the flow always settles; its id is wanted before the rows are written when the optimum is proved, and is then the tag. */
function settled(transactionOf: KeyParts['transactionOf'], tag: string): string {
  const id = transactionOf(tag);
  if (id === null) throw new Error(`scenario: flow payment ${tag} did not settle`);
  return id;
}

/** Evidence rows that exist: a lawful payment that was not made proves nothing. */
function evidenceOf(parts: KeyParts, claim: PlannedClaim): readonly EvidenceRef[] {
  const ref = (one: Evidence): EvidenceRef | null => {
    if ('tag' in one) {
      const id = parts.transactionOf(one.tag);
      return id === null ? null : `tx:${id}`;
    }
    if ('listing' in one) {
      const uid = parts.uidOf.get(one.listing);
      return uid === undefined ? null : `listing:${uid}`;
    }
    const [from, type, to] = one.relation;
    return `relation:${parts.parties.of(from)}>${parts.parties.of(to)}:${type}`;
  };
  return [...new Set(claim.evidence.map(ref).filter((one) => one !== null))];
}

/** What counts as "about when" and "about how much". */
function gapWindow(gap: PlannedGap, parties: Ids): TrueGap {
  return {
    id: gap.id,
    from: parties.of(gap.from),
    to: parties.of(gap.to),
    earliest: gap.at - 7 * day,
    latest: gap.at + 7 * day,
    least: Math.floor((gap.amount * 75) / 100),
    most: Math.floor((gap.amount * 125) / 100),
  };
}

function tell(parts: KeyParts, phrase: Phrase): Words {
  const sentence = words(parts.phrasebook.why, phrase.code);
  const fill = (text: string) =>
    text
      .replace(/\{([\w-]+)\}/g, (whole, slot: string) => {
        const party = phrase.slots[slot];
        return party === undefined ? whole : shortName(parts.facts(party).name);
      })
      // "… Export Co." at the end of a sentence brings its full stop along.
      .replaceAll('..', '.');
  return { en: fill(sentence.en), ru: fill(sentence.ru), kk: fill(sentence.kk) };
}

/** A body without its legal form where the name stands in quotes. */
function shortName(name: string): string {
  return /«.*»/.exec(name)?.[0] ?? name;
}

function words(book: { readonly [code: string]: Words }, code: string): Words {
  const found = Object.hasOwn(book, code) ? book[code] : undefined;
  if (found === undefined) throw new Error(`phrasebook: nothing for ${code}`);
  return found;
}
