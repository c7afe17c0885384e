/** What one answer has and another has not: two dates under one regime, or two regimes at one date. O(caught). */
import type { Relation } from '../dataset/dataset.ts';
import type { Caught, OwnedBy, Step } from './owned-by.ts';
import { inForce } from './relation-index.ts';

export interface Difference<One = Caught> {
  /** Caught by the second answer only, as it says. */
  readonly entered: readonly One[];
  /** Caught by the first answer only, as it said. */
  readonly left: readonly One[];
}

export function differenceOf(before: OwnedBy, after: OwnedBy): Difference {
  return { entered: without(after, before), left: without(before, after) };
}

function without(one: OwnedBy, other: OwnedBy): readonly Caught[] {
  const there = new Set(other.caught.map(({ party }) => party));
  return one.caught.filter(({ party }) => !there.has(party));
}

/** A party that came in or dropped out between two dates. */
export interface Turn extends Caught {
  /** Steps of its proof that stand at one of the dates only: what began, or what ended. Never empty, for with all of them it would stay. */
  readonly by: readonly Step[];
}

/** The same with the relations that made the difference, where the answers are of two dates (UTC ms). `relationOf` finds a step's relation. */
export function turnsOf(
  before: OwnedBy,
  after: OwnedBy,
  dates: readonly [number, number],
  relationOf: (step: Step) => Relation,
): Difference<Turn> {
  const { entered, left } = differenceOf(before, after);
  const turn =
    (otherDate: number) =>
    (one: Caught): Turn => ({
      party: one.party,
      share: one.share,
      get proof() {
        return one.proof;
      },
      reasons: () => one.reasons(),
      get by() {
        return one.proof.filter((step) => !inForce(relationOf(step), otherDate));
      },
    });
  return { entered: entered.map(turn(dates[0])), left: left.map(turn(dates[1])) };
}
