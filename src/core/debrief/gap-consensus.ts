/** Cash and hawala hand-overs: which teams inferred each true one, and what was inferred that is not. O(gaps² of each team). */
import { partyKey, type NodeKey } from '../dataset/dataset.ts';
import { gradeGaps } from '../grading/gaps.ts';
import type { Lesson } from './lesson.ts';
import type { Standing } from './standing.ts';

export interface ConsensusGap {
  readonly id: string;
  readonly from: NodeKey;
  readonly to: NodeKey;
  /** UTC ms and base-currency minor units, inclusive. */
  readonly earliest: number;
  readonly latest: number;
  readonly least: number;
  readonly most: number;
  /** Places in `lesson.teams`: inferred it; named the two parties, but time or amount are off. */
  readonly found: readonly number[];
  readonly near: readonly number[];
}

/** Two parties between whom nothing moved by hand. */
export interface WrongGap {
  readonly from: NodeKey;
  readonly to: NodeKey;
  readonly teams: readonly number[];
}

/** True gaps in the order of the key; wrong ones by how many teams inferred them, then by key. */
export function gapConsensus(
  { teams, key }: Lesson,
  { roster }: Standing,
): { readonly gaps: readonly ConsensusGap[]; readonly wrongGaps: readonly WrongGap[] } {
  const pair = (from: NodeKey, to: NodeKey) => JSON.stringify([from, to]);
  const truths = new Set(key.gaps.map((gap) => pair(partyKey(gap.from), partyKey(gap.to))));
  const found = teams.map(({ attempt }) => gradeGaps(roster, key, attempt.work.gaps).found);
  const named = new Map<string, { readonly from: NodeKey; readonly to: NodeKey; readonly teams: Set<number> }>();
  teams.forEach(({ attempt }, team) => {
    for (const gap of attempt.work.gaps) {
      const [from, to] = [roster.holderKey(gap.from), roster.holderKey(gap.to)];
      const id = pair(from, to);
      const known = named.get(id) ?? { from, to, teams: new Set<number>() };
      known.teams.add(team);
      named.set(id, known);
    }
  });
  const gaps = key.gaps.map((gap): ConsensusGap => {
    const { id, earliest, latest, least, most } = gap;
    const [from, to] = [partyKey(gap.from), partyKey(gap.to)];
    const who = teams.flatMap((_, team) => (found[team].has(id) ? [team] : []));
    const near = [...(named.get(pair(from, to))?.teams ?? [])].filter((team) => !who.includes(team));
    return { id, from, to, earliest, latest, least, most, found: who, near };
  });
  const wrongGaps = [...named]
    .filter(([id]) => !truths.has(id))
    .map(([id, one]) => ({ id, from: one.from, to: one.to, teams: [...one.teams] }))
    .toSorted((a, b) => b.teams.length - a.teams.length || (a.id < b.id ? -1 : 1))
    .map(({ from, to, teams: who }): WrongGap => ({ from, to, teams: who }));
  return { gaps, wrongGaps };
}
