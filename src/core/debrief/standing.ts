/** Who is who in a debrief: what the key makes of a node, and which nodes a claim, a mark and a freeze touch. */
import { partyKey, type NodeKey } from '../dataset/dataset.ts';
import type { Role } from '../exercise/key.ts';
import type { Reason } from '../exercise/work.ts';
import { createRoster, type Roster } from '../grading/roster.ts';
import type { LessonPack } from './lesson.ts';

/**
 * `member`: has a role, a true claim or a listing, or (accounts nobody holds) a true flow touches it. `covered`: protected by the
 * humanitarian exemption. `decoy`: looks like a member and is none. Everybody else is `innocent`.
 */
export type Truth = 'member' | 'covered' | 'decoy' | 'innocent';

export interface Standing {
  readonly roster: Roster;
  /** Of a node's holder: an account is what its holder is. */
  readonly truthOf: (key: NodeKey) => Truth;
  readonly roleOf: (key: NodeKey) => Role | null;
  /** True reasons to claim the holder for, in the order of the key; none where a claim on it is wrong. */
  readonly reasonsOf: (key: NodeKey) => readonly Reason[];
}

/** O(dataset + key), once for a lesson. */
export function standingOf({ dataset, key }: LessonPack): Standing {
  const roster = createRoster(dataset, key);
  const covered = new Set(key.covered.map(({ party }) => partyKey(party)));
  const decoys = new Set(key.decoys.map(({ party }) => partyKey(party)));
  const roles = new Map(Object.entries(key.roles).map(([party, role]) => [partyKey(party), role]));
  const truths = new Map<NodeKey, Reason[]>();
  for (const { party, reason } of key.claims) {
    const subject = partyKey(party);
    truths.set(subject, [...(truths.get(subject) ?? []), reason]);
  }
  return {
    roster,
    truthOf: (key) => {
      const holder = roster.holderKey(key);
      if (roster.isMember(holder)) return 'member';
      return covered.has(holder) ? 'covered' : decoys.has(holder) ? 'decoy' : 'innocent';
    },
    roleOf: (key) => roles.get(roster.holderKey(key)) ?? null,
    reasonsOf: (key) => truths.get(roster.holderKey(key)) ?? [],
  };
}
