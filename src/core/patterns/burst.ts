/**
 * The strongest stretch of a node's payments that fits in a window, by two pointers: O(payments). Strength is the number of distinct
 * others, or of payments where nobody is told apart; then the amount; then the earlier one.
 */
import { Tally } from './tally.ts';

export interface BurstRule {
  /** ms from first to last payment, at most. */
  readonly window: number;
  /** Least strength and least amount. */
  readonly least: number;
  readonly amount: number;
}

export interface Burst {
  /** Positions in the places given, both inside. */
  readonly first: number;
  readonly last: number;
  readonly strength: number;
  readonly amount: number;
  /** Further stretches outside this one that also qualify and do not overlap, taken from the earliest. */
  readonly again: number;
}

interface Columns {
  readonly time: Float64Array;
  readonly base: Float64Array;
}

/** Whom each payment is with, by place, and a tally over nodes, which comes back empty. */
export interface Others {
  readonly of: Uint32Array;
  readonly tally: Tally;
}

/** `places`: in time order. `others` null = payments are counted. Null when nothing qualifies. */
export function bestBurst(columns: Columns, places: Uint32Array, others: Others | null, rule: BurstRule): Burst | null {
  const best = slide(columns, places, 0, places.length, others, rule, false);
  if (best.count === 0) return null;
  const before = slide(columns, places, 0, best.first, others, rule, true);
  const after = slide(columns, places, best.last + 1, places.length, others, rule, true);
  const { first, last, strength, amount } = best;
  return { first, last, strength, amount, again: before.count + after.count };
}

/** The strongest stretch of those that cannot start earlier, and how many qualify; `anew`: each begins behind the one before. */
function slide(
  { time, base }: Columns,
  places: Uint32Array,
  from: number,
  end: number,
  others: Others | null,
  rule: BurstRule,
  anew: boolean,
) {
  const best = { first: 0, last: 0, strength: 0, amount: 0, count: 0 };
  let first = from;
  let amount = 0;
  for (let last = from; last < end; last++) {
    amount += base[places[last]];
    others?.tally.add(others.of[places[last]]);
    while (time[places[last]] - time[places[first]] > rule.window) {
      amount -= base[places[first]];
      others?.tally.remove(others.of[places[first]]);
      first++;
    }
    const strength = others === null ? last - first + 1 : others.tally.distinct;
    if (strength < rule.least || amount < rule.amount) continue;
    best.count++;
    if (strength > best.strength || (strength === best.strength && amount > best.amount)) {
      best.first = first;
      best.last = last;
      best.strength = strength;
      best.amount = amount;
    }
    if (!anew) continue;
    others?.tally.clear();
    amount = 0;
    first = last + 1;
  }
  others?.tally.clear();
  return best;
}
