/**
 * When each account gets its first money: over the first third of the period, more at first, but never so many on a day that the day
 * would stand out. O(accounts + days).
 */
import { fixed, type Key } from './dice.ts';
import { sortDues } from './dues.ts';

export interface OpeningPlan {
  readonly accounts: number;
  /** Accounts below this place are desks and need none; holders from `persons` on are natural persons. */
  readonly desks: number;
  readonly isPerson: (account: number) => boolean;
  /** Payments there shall be in all, on each day, and of these due already. */
  readonly transactions: number;
  readonly sizes: readonly number[];
  readonly due: readonly number[];
  /** Day of an account's first income, or -1. */
  readonly firstIncome: (account: number) => number;
  readonly key: Key;
}

/** Steps of the queue in which accounts wait for their day. */
const queue = 4096;

export interface Openings {
  /** Day from the next of which on the account pays; the number of days when never. */
  readonly openDay: Uint16Array;
  /** 1: an opening deposit is paid on that day; 0: the account starts with its first income or never. */
  readonly deposit: Uint8Array;
}

/** Deposits take at most a quarter of all payments: in a very quiet economy some accounts start with their first income. */
export function dealOpenings(plan: OpeningPlan): Openings {
  const { accounts, desks, sizes, due, key } = plan;
  const days = sizes.length;
  const openDay = new Uint16Array(accounts).fill(days);
  const deposit = new Uint8Array(accounts);
  const share = Math.min(1000, Math.floor((250 * plan.transactions) / accounts));
  for (let a = desks; a < accounts; a++) {
    deposit[a] = fixed(key, a, 43, 1000) < share ? 1 : 0;
    const first = plan.firstIncome(a);
    if (deposit[a] === 0 && first >= 0) openDay[a] = first;
  }
  // Firms come a little earlier than people, since people live on them.
  const place = (a: number) => {
    const drawn = fixed(key, a, 44, queue);
    return plan.isPerson(a) ? drawn : Math.floor(drawn / 4);
  };
  const waiting = sortDues(accounts, queue, (a) => (deposit[a] === 1 ? place(a) : -1));
  const third = Math.max(1, Math.floor(days / 3));
  const total = deposit.reduce((sum, one) => sum + one, 0);
  let [step, within, opened] = [0, 0, 0];
  for (let day = 0; day < days && opened < total; day++) {
    const left = Math.max(0, third - 1 - day);
    const wanted = day >= third ? total : total - Math.floor((total * left * left) / (third * third));
    const room = Math.max(day === days - 1 ? total : 0, Math.floor(((sizes[day] - due[day]) * 7) / 10));
    for (let taken = 0; taken < room && opened < wanted; taken++, opened++) {
      while (within >= waiting.size(step)) [step, within] = [step + 1, 0];
      openDay[waiting.at(step, within++)] = day;
    }
  }
  return { openDay, deposit };
}
