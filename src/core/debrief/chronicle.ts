/**
 * A team's work as a line of time: its first steps, what it took back, when it paused. Firsts count only what lasted to the end, so an
 * action undone is not held against a team; what was undone stays visible as a detour. O(actions + what the team holds).
 */
import type { NodeKey } from '../dataset/dataset.ts';
import { timesOf } from './clock.ts';
import type { Deed } from './deeds.ts';
import type { Holdings } from './holdings.ts';
import type { Team } from './lesson.ts';
import type { Standing } from './standing.ts';

/** An instant of a team's work. */
export interface Instant {
  /** Place in the team's log. */
  readonly action: number;
  /** UTC ms. */
  readonly at: number;
  /** ms since the team's start. */
  readonly after: number;
}

export interface Firsts {
  readonly claim: Instant | null;
  /** On a party that is to be claimed, for a true reason; and on one that is not. */
  readonly trueClaim: Instant | null;
  readonly wrongClaim: Instant | null;
  readonly mark: Instant | null;
  readonly trueMark: Instant | null;
  readonly wrongMark: Instant | null;
  readonly gap: Instant | null;
  readonly trueGap: Instant | null;
  readonly freeze: Instant | null;
  /** Of a member, and of anybody else. */
  readonly trueFreeze: Instant | null;
  readonly wrongFreeze: Instant | null;
  readonly answer: Instant | null;
}

/** From the first action undone to the undo that took it back for good; detours that follow or hold one another are one. */
export interface Detour {
  readonly from: Instant;
  readonly until: Instant;
  /** Actions taken back. */
  readonly actions: number;
  /** Nodes and transactions that were claimed, marked or frozen in it, at most 20. */
  readonly touched: readonly (NodeKey | `tx:${string}`)[];
}

export interface Pause {
  /** After this action, for so many ms. */
  readonly after: Instant;
  readonly lasted: number;
}

export interface Chronicle {
  /** UTC ms of start and last action. */
  readonly startedAt: number;
  readonly endedAt: number;
  readonly submitted: boolean;
  readonly actions: number;
  readonly undone: number;
  readonly hints: number;
  readonly firsts: Firsts;
  /** `firsts.trueClaim`, `trueMark` or `trueFreeze`, whichever came first: how long until the team was on to something. */
  readonly firstTrueFlag: Instant | null;
  readonly detours: readonly Detour[];
  readonly pauses: readonly Pause[];
  /** When the eight words were shown. */
  readonly checkpoints: readonly Instant[];
}

export interface ChronicleOptions {
  /** ms without an action that count as a pause. */
  readonly pause: number;
}

export const chronicleDefaults: ChronicleOptions = { pause: 120_000 };

const mostTouched = 20;

export function chronicle(
  standing: Standing,
  team: Team,
  holdings: Holdings,
  options: Partial<ChronicleOptions> = {},
): Chronicle {
  const { pause } = { ...chronicleDefaults, ...options };
  const { attempt, deeds } = team;
  const { roster } = standing;
  const [times] = timesOf([team], 'start');
  const instant = (action: number): Instant => ({ action, at: deeds[action].at, after: times[action] });
  const first = (actions: readonly number[]): Instant | null =>
    actions.length === 0 ? null : instant(actions.reduce((least, one) => Math.min(least, one)));
  const marks = [...holdings.marks];
  const actionOf = ({ action }: { readonly action: number }) => action;
  const firsts: Firsts = {
    claim: first(holdings.claims.map(actionOf)),
    trueClaim: first(
      holdings.claims.filter(({ one }) => standing.reasonsOf(one.subject).includes(one.reason)).map(actionOf),
    ),
    wrongClaim: first(holdings.claims.filter(({ one }) => standing.reasonsOf(one.subject).length === 0).map(actionOf)),
    mark: first(marks.map(([, action]) => action)),
    trueMark: first(marks.filter(([i]) => roster.isTrueFlow[i] === 1).map(([, action]) => action)),
    wrongMark: first(marks.filter(([i]) => roster.isTrueFlow[i] === 0).map(([, action]) => action)),
    gap: first(holdings.drawn.map(actionOf)),
    trueGap: first([...holdings.gaps.values()]),
    freeze: first(holdings.freezes.map(actionOf)),
    trueFreeze: first(holdings.freezes.filter(({ one }) => standing.truthOf(one.target) === 'member').map(actionOf)),
    wrongFreeze: first(holdings.freezes.filter(({ one }) => standing.truthOf(one.target) !== 'member').map(actionOf)),
    answer: first(deeds.filter(({ action, stands }) => stands && action.type === 'answer').map(({ index }) => index)),
  };
  const flags = [firsts.trueClaim, firsts.trueMark, firsts.trueFreeze].flatMap((one) => one ?? []);
  return {
    startedAt: attempt.startedAt,
    endedAt: attempt.log.at(-1)?.at ?? attempt.startedAt,
    submitted: attempt.work.submittedAt !== null,
    actions: deeds.length,
    undone: deeds.filter(({ undoneBy }) => undoneBy !== null).length,
    hints: deeds.filter(({ action }) => action.type === 'take-hint').length,
    firsts,
    firstTrueFlag: first(flags.map(actionOf)),
    detours: detoursOf(deeds, instant),
    pauses: [...times].flatMap((time, i) => {
      const lasted = i === 0 ? 0 : time - times[i - 1];
      return lasted >= pause ? [{ after: instant(i - 1), lasted }] : [];
    }),
    checkpoints: deeds.filter(({ action }) => action.type === 'checkpoint').map(({ index }) => instant(index)),
  };
}

/** Deeds undone for good, as stretches of the log. */
function detoursOf(deeds: readonly Deed[], instant: (action: number) => Instant): readonly Detour[] {
  const stretches: { from: number; until: number; readonly undone: Deed[] }[] = [];
  for (const deed of deeds) {
    if (deed.undoneBy === null) continue;
    const open = stretches.at(-1);
    if (open !== undefined && deed.index <= open.until + 1) {
      open.until = Math.max(open.until, deed.undoneBy);
      open.undone.push(deed);
    } else stretches.push({ from: deed.index, until: deed.undoneBy, undone: [deed] });
  }
  return stretches.map(({ from, until, undone }) => ({
    from: instant(from),
    until: instant(until),
    actions: undone.length,
    touched: [...new Set(undone.flatMap(touchedBy))].slice(0, mostTouched),
  }));
}

function touchedBy({ altered }: Deed): readonly (NodeKey | `tx:${string}`)[] {
  return altered.flatMap((one): readonly (NodeKey | `tx:${string}`)[] => {
    switch (one.part) {
      case 'claim':
        return [one.after, one.before].flatMap((claim) => (claim === null ? [] : [claim.subject]));
      case 'mark':
        return [`tx:${one.transaction}`];
      case 'gap':
        return [one.after, one.before].flatMap((gap) => (gap === null ? [] : [gap.from, gap.to]));
      case 'plan': {
        const [now, then] = [one.after, one.before].map((plan) => plan.map(({ target }) => target));
        return [...now.filter((target) => !then.includes(target)), ...then.filter((target) => !now.includes(target))];
      }
      case 'answer':
        return [];
    }
  });
}
