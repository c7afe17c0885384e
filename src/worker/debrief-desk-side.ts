/** Two to six teams on one clock: the tape, where each left the path, what it went by, and what its actions were, in facts. */
import { chronicle } from '../core/debrief/chronicle.ts';
import { divergence, tracksSteps, type Departure, type Tracks } from '../core/debrief/divergence.ts';
import { fingerprint } from '../core/debrief/fingerprint.ts';
import type { Steps } from '../core/dataset/run-steps.ts';
import type { Lesson } from '../core/debrief/lesson.ts';
import { overlapSteps, sharings, type Overlap } from '../core/debrief/overlap.ts';
import { prominence, type Prominence } from '../core/debrief/prominence.ts';
import { replayTapeSteps, type ReplayTape } from '../core/debrief/replay-tape.ts';
import type { Standing } from '../core/debrief/standing.ts';
import type { HopRef } from '../core/debrief/true-path.ts';
import { partyKey, type NodeKey } from '../core/dataset/dataset.ts';
import { captionOf } from './debrief-desk-captions.ts';
import type { DebriefClass } from './debrief-desk.ts';
import type {
  Caption,
  ClassPicture,
  HopFact,
  SideDeparture,
  SideLane,
  SideRequest,
  SideView,
} from './debrief-protocol.ts';

/** What all comparisons of a class share. */
export interface Compared {
  readonly tracks: Tracks;
  readonly prominence: Prominence;
  readonly overlap: Overlap;
}

/** Steps a team of `comparedSteps`, about. */
export const comparedPerTeam = 13;

export function* comparedSteps(lesson: Lesson, standing: Standing): Steps<Compared> {
  const tracks = yield* tracksSteps(lesson, standing, lesson.teams);
  const stands = prominence(standing.roster.directory);
  yield;
  return { tracks, prominence: stands, overlap: yield* overlapSteps(lesson, standing) };
}

/** Unknown teams are left out; about ten steps a team. O(actions of the teams + what the class draws). */
export function* sideSteps(
  opened: DebriefClass,
  { tracks, prominence: stands, overlap: alike }: Compared,
  picture: ClassPicture,
  { teams, clock }: SideRequest,
): Steps<SideView> {
  const { lesson, standing } = opened;
  const seats = teams.map((id) => lesson.teams.findIndex((team) => team.id === id)).filter((seat) => seat >= 0);
  const tape = yield* replayTapeSteps(
    lesson,
    standing,
    lesson.teams,
    seats.map((seat) => [seat]),
    clock,
  );
  const times = timesBySeat(tape, lesson.teams.length);
  const told = (departure: Departure | null, seat: number, other: number | null): SideDeparture | null =>
    departure === null
      ? null
      : {
          ...departure,
          when: departure.action === null ? null : (times[seat][departure.action] ?? null),
          foundWhen: departure.found === null || other === null ? null : (times[other][departure.found] ?? null),
          missedFact: hopFact(opened, departure.missed),
          afterFact: departure.after === null ? null : hopFact(opened, departure.after),
          insteadFact: departure.instead === null ? null : hopFact(opened, { tx: departure.instead.tx }),
        };
  const lanes: SideLane[] = [];
  for (const seat of seats) {
    const team = lesson.teams[seat];
    const { strategy, shares, cues } = fingerprint(standing.roster, stands, team);
    yield;
    const truth = divergence(tracks, seat, null);
    lanes.push({
      team: seat,
      end: times[seat].at(-1) ?? 0,
      first: firstTrue(opened, tracks, seat, times[seat]),
      strategy,
      shares,
      cues: cues.slice(0, 8).map(({ action, lead, code, subject }) => ({
        lead,
        code,
        when: times[seat][action] ?? 0,
        subject: subject === null ? '' : standing.roster.nameOf(subject),
      })),
      departure: told(truth.moment, seat, null),
      lost: truth.lost,
      versus: seats.map((other) => (other === seat ? null : told(divergence(tracks, seat, other).moment, seat, other))),
    });
    yield;
  }
  const cells = (matrix: ArrayLike<number>) => seats.map((a) => seats.map((b) => matrix[a * alike.teams + b] ?? 0));
  const matrices = sharings.map((of) => ({ of, jaccard: cells(alike.jaccard[of]), shared: cells(alike.shared[of]) }));
  yield;
  return { tape, lanes, matrices, ...placesIn(opened, picture, tape), captions: captionsOf(lesson, opened, tape) };
}

/** When each action of each team on the tape happens, by place in its log. */
function timesBySeat(tape: ReplayTape, teams: number): readonly number[][] {
  const times: number[][] = Array.from({ length: teams }, () => []);
  tape.beatTime.forEach((time, beat) => (times[tape.beatTeam[beat]][tape.beatAction[beat]] = time));
  return times;
}

function firstTrue(
  { lesson, standing }: DebriefClass,
  tracks: Tracks,
  seat: number,
  times: readonly number[],
): SideLane['first'] {
  const { roster } = standing;
  const found = chronicle(standing, lesson.teams[seat], tracks.holdings[seat]).firstTrueFlag;
  const action = found === null ? undefined : lesson.teams[seat].attempt.log[found.action];
  if (found === null || action === undefined) return null;
  const at = times[found.action] ?? 0;
  switch (action.type) {
    case 'claim':
      return { at, what: 'claim', name: roster.nameOf(roster.holderKey(action.claim.subject)) };
    case 'freeze':
      return { at, what: 'freeze', name: roster.nameOf(roster.holderKey(action.freeze.target)) };
    default:
      return { at, what: 'mark', name: '' };
  }
}

/** Where the tape's nodes and transactions are in the picture. */
function placesIn(
  opened: DebriefClass,
  { nodes, links }: ClassPicture,
  tape: ReplayTape,
): Pick<SideView, 'nodePlace' | 'linkPlace' | 'isTrue'> {
  const { roster } = opened.standing;
  const { ledger } = opened.lesson.dataset;
  const nodeAt = new Map(nodes.map(({ key }, i) => [key, i]));
  const linkAt = new Map(links.map(({ from, to }, i) => [JSON.stringify([from, to]), i]));
  const rows = tape.transactions.map((id) => roster.indexOf(id));
  return {
    nodePlace: Int32Array.from(tape.nodes, (key) => nodeAt.get(key) ?? -1),
    linkPlace: Int32Array.from(rows, (i) =>
      i < 0 ? -1 : (linkAt.get(JSON.stringify([roster.holderOf(ledger.from[i]), roster.holderOf(ledger.to[i])])) ?? -1),
    ),
    isTrue: Uint8Array.from(rows, (i) => (i < 0 ? 0 : roster.isTrueFlow[i])),
  };
}

export function hopFact({ lesson, standing: { roster } }: DebriefClass, ref: HopRef): HopFact {
  const { ledger } = lesson.dataset;
  const fact = (from: NodeKey, to: NodeKey, rest: Pick<HopFact, 'id' | 'hand' | 'at' | 'amount'>): HopFact => ({
    ...rest,
    from,
    to,
    fromName: roster.nameOf(from),
    toName: roster.nameOf(to),
  });
  if ('tx' in ref) {
    const i = roster.indexOf(ref.tx);
    if (i < 0) throw new RangeError(`no such transaction: ${ref.tx}`);
    return fact(roster.holderOf(ledger.from[i]), roster.holderOf(ledger.to[i]), {
      id: ref.tx,
      hand: false,
      at: ledger.time[i],
      amount: ledger.base[i],
    });
  }
  const gap = lesson.key.gaps.find(({ id }) => id === ref.gap);
  if (gap === undefined) throw new RangeError(`no such gap: ${ref.gap}`);
  return fact(partyKey(gap.from), partyKey(gap.to), { id: gap.id, hand: true, at: gap.earliest, amount: gap.least });
}

/** One for each beat of the tape. */
function captionsOf(lesson: Lesson, { standing }: DebriefClass, tape: ReplayTape): readonly Caption[] {
  const caption = captionOf(standing.roster);
  return Array.from(tape.beatTeam, (team, beat) => {
    const action = lesson.teams[team].attempt.log[tape.beatAction[beat]];
    return action === undefined ? { type: 'view', who: '', n: 0 } : caption(action);
  });
}
