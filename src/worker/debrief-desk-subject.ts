/** One node under the eyes of the class: which team claimed, traced and froze it, when, and on which rows. */
import type { NodeKey } from '../core/dataset/dataset.ts';
import { parseKey } from '../core/dataset/dataset.ts';
import type { Steps } from '../core/dataset/run-steps.ts';
import { holderRecords, type HolderRecord } from '../core/debrief/holder-records.ts';
import type { Lesson } from '../core/debrief/lesson.ts';
import type { Standing } from '../core/debrief/standing.ts';
import type { EvidenceRef } from '../core/exercise/work.ts';
import type { DebriefClass } from './debrief-desk.ts';
import type { EvidenceFact, SubjectTeam, SubjectView } from './debrief-protocol.ts';

/** By place in `lesson.teams`. */
export type ClassRecords = readonly ReadonlyMap<NodeKey, HolderRecord>[];

/** Each team's records, a team a step, because that reads its log. */
export function* recordsSteps(lesson: Lesson, standing: Standing): Steps<ClassRecords> {
  const records: ReadonlyMap<NodeKey, HolderRecord>[] = [];
  for (const team of lesson.teams) {
    records.push(holderRecords(team, standing));
    yield;
  }
  return records;
}

/** O(teams + evidence). */
export function subjectView(opened: DebriefClass, records: ClassRecords, key: NodeKey): SubjectView {
  const { lesson, standing, directory } = opened;
  const { roster } = standing;
  const subject = roster.holderKey(key);
  const { id } = parseKey(subject);
  const of = <T extends { readonly party: string }>(list: readonly T[]) => list.filter(({ party }) => party === id);
  const truths = of(lesson.key.claims);
  const needed = new Set(truths.flatMap(({ evidence }) => evidence));
  const reasons = standing.reasonsOf(subject);
  const teams = records.flatMap((byHolder, team): readonly SubjectTeam[] => {
    const record = byHolder.get(subject);
    if (record === undefined) return [];
    const claims = record.claims.map((claim) => ({ ...claim, right: reasons.includes(claim.reason) }));
    return [{ ...record, team, claims }];
  });
  const cited = new Map<EvidenceRef, Set<number>>([...needed].map((ref) => [ref, new Set()]));
  for (const { team, claims } of teams) {
    for (const { stands, evidence } of claims) {
      if (stands) for (const ref of evidence) cited.set(ref, (cited.get(ref) ?? new Set<number>()).add(team));
    }
  }
  return {
    key: subject,
    label: roster.nameOf(subject),
    reasons,
    why: [
      ...truths.map(({ why }) => why),
      ...of(lesson.key.decoys).map(({ why }) => why),
      ...of(lesson.key.covered).map(({ why }) => why),
    ],
    teams,
    evidence: [...cited]
      .map(([ref, who]) => ({ ref, teams: [...who], needed: needed.has(ref), fact: factOf(opened, ref) }))
      .toSorted(
        (a, b) => Number(b.needed) - Number(a.needed) || b.teams.length - a.teams.length || (a.ref < b.ref ? -1 : 1),
      ),
    accounts: directory.nodeOf(subject) < 0 ? 0 : directory.accountsOf(directory.nodeOf(subject)).length,
  };
}

export function factOf({ lesson: { dataset }, standing: { roster } }: DebriefClass, ref: EvidenceRef): EvidenceFact {
  const id = ref.slice(ref.indexOf(':') + 1);
  const { ledger } = dataset;
  if (ref.startsWith('tx:')) {
    const i = roster.indexOf(id);
    if (i < 0) return { kind: 'unknown', id };
    const [from, to] = [roster.holderOf(ledger.from[i]), roster.holderOf(ledger.to[i])];
    return {
      kind: 'transaction',
      id,
      from: roster.nameOf(from),
      to: roster.nameOf(to),
      amount: ledger.base[i],
      at: ledger.time[i],
      true: roster.isTrueFlow[i] === 1,
    };
  }
  if (ref.startsWith('relation:')) {
    const relation = dataset.relations.find((one) => one.id === id);
    if (relation === undefined) return { kind: 'unknown', id };
    const name = (party: string) => roster.nameOf(`party:${party}`);
    return { kind: 'relation', id, from: name(relation.from), to: name(relation.to), type: relation.type };
  }
  const listing = dataset.listings.find(({ uid }) => uid === id);
  return listing === undefined
    ? { kind: 'unknown', id }
    : { kind: 'listing', id, name: listing.names[0]?.text ?? id, list: listing.list };
}
