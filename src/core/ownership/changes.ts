/**
 * The dates at which who is caught changes: who comes in, who drops out, and by which relation.
 *
 * Only what lies below the listed by relations of any date is looked at, and only dates on which a relation of a listed or caught
 * owner begins or ends: nothing else can change the answer. O(such dates × relations below the listed), up to a limit of work.
 */
import type { Relation } from '../dataset/dataset.ts';
import { turnsOf, type Turn } from './difference.ts';
import { ownedBy, type Step } from './owned-by.ts';
import { carries, indexRelations } from './relation-index.ts';
import type { Regime } from './regimes.ts';
import { upstreamOrder } from './upstream-order.ts';

export interface OwnershipChange {
  /** UTC ms: the first instant of the new state. A relation that ends on a day is over on the next. */
  readonly at: number;
  readonly entered: readonly Turn[];
  readonly left: readonly Turn[];
}

export interface OwnershipChanges {
  /** In order of time; none is empty. */
  readonly changes: readonly OwnershipChange[];
  /** The first date that was not looked at any more, for there were too many; null when all were. */
  readonly cut: number | null;
}

/** `limit`: relations looked at before giving up (20 million: some seconds). */
export function ownershipChanges(
  relations: readonly Relation[],
  listed: readonly string[],
  regime: Regime,
  { limit = 20_000_000 }: { readonly limit?: number } = {},
): OwnershipChanges {
  const below = relationsBelow(relations, listed);
  const byId = new Map(below.map((relation) => [relation.id, relation]));
  const relationOf = (step: Step): Relation => {
    const relation = byId.get(step.relation);
    if (relation === undefined) throw new Error(`no relation ${step.relation}`);
    return relation;
  };
  const dates = turningDates(below);
  const changes: OwnershipChange[] = [];
  let spent = below.length;
  let before = ownedBy(below, listed, regime, -Infinity);
  const standing = new Set([...listed, ...before.caught.map(({ party }) => party)]);
  for (const [at, owners] of dates) {
    if (!owners.some((owner) => standing.has(owner))) continue;
    if (spent > limit) return { changes, cut: at };
    const after = ownedBy(below, listed, regime, at);
    spent += below.length + after.visits;
    const { entered, left } = turnsOf(before, after, [at - 1, at], relationOf);
    before = after;
    if (entered.length + left.length === 0) continue;
    changes.push({ at, entered, left });
    for (const { party } of left) standing.delete(party);
    for (const { party } of entered) standing.add(party);
  }
  return { changes, cut: null };
}

function relationsBelow(relations: readonly Relation[], listed: readonly string[]): readonly Relation[] {
  const index = indexRelations(relations, listed, null);
  const { place } = upstreamOrder(
    index,
    listed.map((_, n) => n).filter((n) => n < index.listedCount),
  );
  const owners = new Set(index.parties.filter((_, node) => place[node] >= 0));
  return relations.filter((relation) => carries(relation) && owners.has(relation.from));
}

/** Dates at which relations begin or are over, in order, and the owners whose relations they are. */
function turningDates(relations: readonly Relation[]): readonly (readonly [number, readonly string[]])[] {
  const dates = new Map<number, string[]>();
  for (const { from, since, until } of relations) {
    for (const at of [since, until === null ? null : until + 1]) {
      if (at === null) continue;
      const owners = dates.get(at);
      if (owners === undefined) dates.set(at, [from]);
      else owners.push(from);
    }
  }
  return [...dates].sort(([a], [b]) => a - b);
}
