/**
 * What a team's work holds in the end, and which action brought each piece. Only deeds that stand are looked at, so what was undone leaves no
 * trace and what was undone and brought back counts from when it was first done. O(alterations of the team + gaps²).
 */
import { partyKey, type NodeKey } from '../dataset/dataset.ts';
import type { AnswerKey } from '../exercise/key.ts';
import type { Claim, Freeze, Gap } from '../exercise/work.ts';
import { gradeGaps } from '../grading/gaps.ts';
import type { Roster } from '../grading/roster.ts';
import type { Team } from './lesson.ts';

/** A piece of work and the place in the log of the action that brought it; replacing it by another of its kind does not move that. */
export interface Held<T> {
  readonly one: T;
  readonly action: number;
}

export interface Holdings {
  /** Ledger index of each marked transaction → action. */
  readonly marks: ReadonlyMap<number, number>;
  /** Id of each true gap inferred rightly → action of the last gap drawn between its parties. */
  readonly gaps: ReadonlyMap<string, number>;
  readonly claims: readonly Held<Claim>[];
  readonly drawn: readonly Held<Gap>[];
  /** In the order of the plan. */
  readonly freezes: readonly Held<Freeze>[];
}

/** Transactions the ledger does not have are left out. */
export function holdingsOf(roster: Roster, key: AnswerKey, { attempt, deeds }: Team): Holdings {
  const marks = new Map<number, number>();
  const claims = new Map<string, Held<Claim>>();
  const drawn = new Map<string, Held<Gap>>();
  const frozen = new Map<NodeKey, number>();
  const put = <T>(map: Map<string, Held<T>>, id: string, after: T | null, index: number) => {
    if (after === null) map.delete(id);
    else map.set(id, { one: after, action: map.get(id)?.action ?? index });
  };
  for (const { index, altered, stands } of deeds) {
    if (!stands) continue;
    for (const one of altered) {
      switch (one.part) {
        case 'claim': {
          const about = one.after ?? one.before;
          put(claims, `${about?.reason}\n${about?.subject}`, one.after, index);
          break;
        }
        case 'gap':
          put(drawn, (one.after ?? one.before)?.id ?? '', one.after, index);
          break;
        case 'mark': {
          const i = roster.indexOf(one.transaction);
          if (i < 0) break;
          if (one.after) marks.set(i, index);
          else marks.delete(i);
          break;
        }
        case 'plan': {
          const now = new Set(one.after.map(({ target }) => target));
          for (const { target } of one.before) if (!now.has(target)) frozen.delete(target);
          for (const target of now) if (!frozen.has(target)) frozen.set(target, index);
          break;
        }
        case 'answer':
      }
    }
  }
  const { found } = gradeGaps(roster, key, attempt.work.gaps);
  const gaps = new Map<string, number>();
  for (const { id, from, to } of key.gaps) {
    if (!found.has(id)) continue;
    for (const { one, action } of drawn.values()) {
      const same = roster.holderKey(one.from) === partyKey(from) && roster.holderKey(one.to) === partyKey(to);
      if (same) gaps.set(id, Math.max(action, gaps.get(id) ?? 0));
    }
  }
  return {
    marks,
    gaps,
    claims: [...claims.values()],
    drawn: [...drawn.values()],
    freezes: attempt.work.plan.map((one) => ({ one, action: frozen.get(one.target) ?? 0 })),
  };
}
