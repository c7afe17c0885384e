/** The answer key of a composed scenario, without its optimum: handles and tags become ids, words get their names. */
import type { Words } from '../exercise/exercise.ts';
import type { AnswerKey, TrueGap } from '../exercise/key.ts';
import type { EvidenceRef } from '../exercise/work.ts';
import type { Composed } from './compose.ts';
import type { Handle } from './draft.ts';
import { isFlowTag, type Content, type EvidenceDraft, type GapDraft } from './story.ts';
import { idOf } from './write-tables.ts';

const day = 86_400_000;

/** Throws when the story names what does not exist, or the content lacks its words. */
export function writeKey(exercise: string, composed: Composed, content: Content): AnswerKey {
  const { story, settled, transactionIds, ids } = composed;
  const party = (handle: Handle) => idOf(ids.party, handle);
  const why = (handle: Handle) => withNames(found(content.why[handle], `words for ${handle}`), composed);
  const evidence = (one: EvidenceDraft): EvidenceRef => {
    if ('tag' in one) return `tx:${idOf(ids.tagged, one.tag)}`;
    if ('listing' in one) return `listing:${one.listing}`;
    const [from, type, to] = one.relation;
    return `relation:${party(from)}>${party(to)}:${type}`;
  };
  const payments = (covered: Handle) =>
    settled.flatMap((intent, place) =>
      intent.to === covered && intent.at >= story.decisionTime ? [transactionIds[place]] : [],
    );
  return {
    format: 'linchpin-answer-key',
    formatVersion: 1,
    exercise,
    roles: Object.fromEntries(
      Object.entries(story.roles)
        .map(([handle, role]) => [party(handle), role] as const)
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
    cells: story.cells.map(({ id, parties }) => ({
      id,
      title: found(content.cells[id], `title of ${id}`),
      parties: parties.map(party),
    })),
    trueFlows: settled.flatMap((intent, place) => (isFlowTag(intent.tag) ? [transactionIds[place]] : [])),
    chains: story.chains.map(({ id, hops }) => ({
      id,
      hops: hops.map((hop) => ('tag' in hop ? { tx: idOf(ids.tagged, hop.tag) } : hop)),
    })),
    gaps: story.gaps.map((gap) => gapWindow(gap, party)),
    listed: story.listed.map((one) => ({ party: party(one.party), listing: one.listing })),
    decoys: story.decoys.map((handle) => ({ party: party(handle), why: why(handle) })),
    covered: story.covered.map((handle) => ({ party: party(handle), payments: payments(handle), why: why(handle) })),
    claims: story.claims.map((claim) => ({
      party: party(claim.party),
      reason: claim.reason,
      weight: claim.weight,
      evidence: claim.evidence.map(evidence),
      why: why(claim.party),
    })),
    sources: story.sources.map((handle) => idOf(ids.account, handle)),
    endUsers: story.endUsers.map((handle) => idOf(ids.account, handle)),
    optimum: {},
    ...(story.detours === undefined
      ? {}
      : {
          detours: story.detours.map(({ when, transfers }) => ({
            when: party(when),
            transfers: transfers.map((one) => ({
              from: idOf(ids.account, one.from),
              to: idOf(ids.account, one.to),
              at: one.at,
              amount: one.amount,
            })),
          })),
        }),
    quiz: content.answers,
  };
}

/** What counts as "about when" and "about how much". */
function gapWindow(gap: GapDraft, party: (handle: Handle) => string): TrueGap {
  return {
    id: gap.id,
    from: party(gap.from),
    to: party(gap.to),
    earliest: gap.at - 7 * day,
    latest: gap.at + 7 * day,
    least: Math.floor((gap.amount * 75) / 100),
    most: Math.floor((gap.amount * 125) / 100),
  };
}

/** The text with `{handle}` replaced by that party's name, legal form left out where the name stands in quotes. */
export function withNames(words: Words, composed: Composed): Words {
  const name = (handle: string) => {
    const party = composed.story.draft.parties.find((one) => one.handle === handle);
    const whole = found(party, `party ${handle} in words`).name;
    return /«.*»/.exec(whole)?.[0] ?? whole;
  };
  const fill = (text: string) => text.replace(/\{([\w/-]+)\}/g, (_, handle: string) => name(handle));
  return { en: fill(words.en), ru: fill(words.ru), kk: fill(words.kk) };
}

function found<T>(item: T | undefined, what: string): T {
  if (item === undefined) throw new Error(`scenario: no ${what}`);
  return item;
}
