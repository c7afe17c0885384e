/** One node under the eyes of the class: which team claimed, traced and froze it, when, and on which rows. */
import type { NodeKey } from '../core/dataset/dataset.ts';
import { parseKey } from '../core/dataset/dataset.ts';
import { timesOf } from '../core/debrief/clock.ts';
import type { Deed } from '../core/debrief/deeds.ts';
import type { Team } from '../core/debrief/lesson.ts';
import type { Claim, EvidenceRef } from '../core/exercise/work.ts';
import type { DebriefClass } from './debrief-desk.ts';
import type { EvidenceFact, SubjectClaim, SubjectTeam, SubjectView } from './debrief-protocol.ts';

/** Takes a team's log a step, since the first question reads them all; yields how many are read. O(deeds of all teams). */
export function* subjectSteps(opened: DebriefClass, key: NodeKey): Generator<number, SubjectView> {
  const { lesson, standing, directory } = opened;
  const { roster } = standing;
  const { ledger } = lesson.dataset;
  const subject = roster.holderKey(key);
  const { id } = parseKey(subject);
  const of = <T extends { readonly party: string }>(list: readonly T[]) => list.filter(({ party }) => party === id);
  const truths = of(lesson.key.claims);
  const needed = new Set(truths.flatMap(({ evidence }) => evidence));
  const touches = (transaction: string): number => {
    const i = roster.indexOf(transaction);
    return i >= 0 && [ledger.from[i], ledger.to[i]].some((a) => roster.holderOf(a) === subject) ? i : -1;
  };
  const teamAt = (team: Team, seat: number): readonly SubjectTeam[] => {
    const [times] = timesOf([team], 'start');
    const claims = claimsOf(team, times, (claim) => roster.holderKey(claim.subject) === subject);
    const marks = team.deeds.flatMap(({ index, altered }) =>
      altered.flatMap((one) => (one.part === 'mark' && one.after ? [{ index, i: touches(one.transaction) }] : [])),
    );
    const marked = new Set(team.attempt.work.marked.map(touches).filter((i) => i >= 0));
    const first = marks.find(({ i }) => marked.has(i));
    const freeze = team.attempt.work.plan.find(({ target }) => roster.holderKey(target) === subject);
    const frozenBy = team.deeds.find(({ altered }) =>
      altered.some((one) => one.part === 'plan' && one.after.some(({ target }) => target === freeze?.target)),
    );
    if (claims.length === 0 && marked.size === 0 && freeze === undefined) return [];
    return [
      {
        team: seat,
        claims: claims.map((claim) => ({ ...claim, right: standing.reasonsOf(subject).includes(claim.reason) })),
        traced:
          marked.size === 0
            ? null
            : {
                count: marked.size,
                trueCount: [...marked].filter((i) => roster.isTrueFlow[i] === 1).length,
                at: first === undefined ? null : (times[first.index] ?? null),
              },
        frozen:
          freeze === undefined
            ? null
            : {
                from: freeze.at,
                basis: freeze.basis,
                at: frozenBy === undefined ? null : (times[frozenBy.index] ?? null),
              },
      },
    ];
  };
  const teams: SubjectTeam[] = [];
  for (const [seat, team] of lesson.teams.entries()) {
    teams.push(...teamAt(team, seat));
    yield seat + 1;
  }
  const cited = new Map<EvidenceRef, Set<number>>([...needed].map((ref) => [ref, new Set()]));
  for (const { team, claims } of teams) {
    for (const { stands, evidence } of claims) {
      if (stands) for (const ref of evidence) cited.set(ref, (cited.get(ref) ?? new Set<number>()).add(team));
    }
  }
  return {
    key: subject,
    label: roster.nameOf(subject),
    reasons: standing.reasonsOf(subject),
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

type DatedClaim = Omit<SubjectClaim, 'right'>;

/** Claims ever made on it, the last word on each reason; `stands` false where it was taken back. */
function claimsOf(
  { deeds }: Team,
  times: Float64Array | undefined,
  about: (claim: Claim) => boolean,
): readonly DatedClaim[] {
  const last = new Map<string, DatedClaim>();
  const at = ({ index }: Deed) => times?.[index] ?? 0;
  for (const deed of deeds) {
    for (const one of deed.altered) {
      if (one.part !== 'claim') continue;
      const claim = one.after ?? one.before;
      if (claim === null || !about(claim)) continue;
      const { subject, reason, confidence, evidence, comment } = claim;
      const slot = JSON.stringify([subject, reason]);
      const known = last.get(slot);
      if (one.after === null) {
        if (known !== undefined) last.set(slot, { ...known, stands: false, until: at(deed) });
        continue;
      }
      last.set(slot, {
        reason,
        confidence,
        evidence,
        comment,
        at: known?.stands === true ? known.at : at(deed),
        stands: true,
        until: null,
      });
    }
  }
  return [...last.values()];
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
