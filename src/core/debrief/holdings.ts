/** What a team holds of the money's way in the end, and which action brought each piece. O(alterations of the team + gaps²). */
import { partyKey, type NodeKey } from '../dataset/dataset.ts';
import type { AnswerKey } from '../exercise/key.ts';
import { gradeGaps } from '../grading/gaps.ts';
import type { Roster } from '../grading/roster.ts';
import type { Team } from './lesson.ts';

export interface Holdings {
  /** Ledger index of each marked transaction → place in the log of the action that marked it last. */
  readonly marks: ReadonlyMap<number, number>;
  /** Id of each true gap inferred rightly → place in the log of the last gap drawn between its parties. */
  readonly gaps: ReadonlyMap<string, number>;
}

/** What was taken back is not held. Transactions the ledger does not have are left out. */
export function holdingsOf(roster: Roster, key: AnswerKey, { attempt, deeds }: Team): Holdings {
  const marks = new Map<number, number>();
  const drawn = new Map<string, number>();
  const pair = (from: NodeKey, to: NodeKey) => JSON.stringify([roster.holderKey(from), roster.holderKey(to)]);
  for (const { index, altered } of deeds) {
    for (const one of altered) {
      if (one.part === 'gap' && one.after !== null) drawn.set(pair(one.after.from, one.after.to), index);
      if (one.part !== 'mark') continue;
      const i = roster.indexOf(one.transaction);
      if (i < 0) continue;
      if (one.after) marks.set(i, index);
      else marks.delete(i);
    }
  }
  const { found } = gradeGaps(roster, key, attempt.work.gaps);
  const gaps = key.gaps.flatMap(({ id, from, to }): readonly (readonly [string, number])[] => {
    const action = drawn.get(pair(partyKey(from), partyKey(to)));
    return found.has(id) && action !== undefined ? [[id, action]] : [];
  });
  return { marks, gaps: new Map(gaps) };
}
