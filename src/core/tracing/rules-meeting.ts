/** How far the traces of several rules go together, and where they part, in the order in which the money moves. O(rules × traced transactions). */
import type { Steps } from '../dataset/run-steps.ts';
import type { Money } from './money.ts';
import type { Taint } from './taint.ts';

export interface Parting {
  /** The first transaction to which the rules do not give the same traced amount, and the account that paid it (back: received it). */
  readonly index: number;
  readonly account: number;
  /** By rule. */
  readonly traced: readonly number[];
}

export interface Meeting {
  /** Transactions traced under any rule, under all, and under all with the same amount. */
  readonly agreement: { readonly any: number; readonly all: number; readonly same: number };
  /** Rules that do not weigh amounts are left out of it. null = they never part. */
  readonly parting: Parting | null;
}

/** `stretch`: transactions between two steps. */
export function* meetingSteps(
  money: Money,
  found: readonly Taint[],
  weighing: readonly boolean[],
  forward: boolean,
  stretch: number,
): Steps<Meeting> {
  const at = new Uint32Array(found.length);
  const traced = new Float64Array(found.length);
  const agreement = { any: 0, all: 0, same: 0 };
  let parting: Parting | null = null;
  while (!together()) yield;
  return { agreement, parting };

  /** Goes on for a stretch; true = to the end. */
  function together(): boolean {
    for (let left = stretch; left > 0; left -= 1) {
      const next = take();
      if (next === -1) return true;
      let [least, most, apart, first] = [Infinity, -Infinity, false, -1];
      for (let r = 0; r < traced.length; r += 1) {
        least = Math.min(least, traced[r]);
        most = Math.max(most, traced[r]);
        if (!weighing[r]) continue;
        if (first === -1) first = traced[r];
        else if (traced[r] !== first) apart = true;
      }
      if (most > 0) agreement.any += 1;
      if (least > 0) agreement.all += 1;
      if (least > 0 && least === most) agreement.same += 1;
      if (parting !== null || !apart) continue;
      const { from, to } = money.ledger;
      parting = { index: next, account: forward ? from[next] : to[next], traced: [...traced] };
    }
    return false;
  }

  /** The next transaction that any rule traced, and by rule what of it, in `traced`; -1 = there is none. */
  function take(): number {
    let next = -1;
    for (let r = 0; r < found.length; r += 1) {
      const { index, count } = found[r];
      if (at[r] < count && (next === -1 || (forward ? index[at[r]] < next : index[at[r]] > next))) next = index[at[r]];
    }
    for (let r = 0; next !== -1 && r < found.length; r += 1) {
      const { index, count, tainted } = found[r];
      const mine = at[r] < count && index[at[r]] === next;
      traced[r] = mine ? tainted[at[r]] : 0;
      if (mine) at[r] += 1;
    }
    return next;
  }
}
