/**
 * Leaves out gifts in weeks in which more moves than in others, as far as nobody then lacks money: time must not tell the flow from
 * everything else. O(gifts · payments of an account).
 */
import type { AccountPlace } from '../economy/economy.ts';
import type { Random } from '../random.ts';
import type { Move } from './chains.ts';

const week = 7 * 86_400_000;

/** `live` ascending by time; `gift` says which moves may go. Weeks are counted from `start`; a last one that is short counts for its days. */
export function thinGifts(
  random: Random,
  live: readonly Move[],
  start: number,
  days: number,
  gift: (move: Move) => boolean,
): readonly Move[] {
  const weeks: Move[][] = Array.from({ length: Math.ceil(days / 7) }, () => []);
  for (const move of live) if (!move.gap) weeks[Math.floor((move.at - start) / week)].push(move);
  const whole = weeks.slice(0, Math.floor(days / 7)).map((moves) => moves.length);
  const usual = whole.toSorted((a, b) => a - b)[Math.floor(whole.length / 2)] ?? 0;
  const dropped = new Set<Move>();
  const of = new Map<AccountPlace, Move[]>();
  for (const move of live) {
    for (const account of [move.from, move.to]) of.set(account, [...(of.get(account) ?? []), move]);
  }
  for (const moves of weeks) {
    let over = moves.length - usual;
    for (const move of random.shuffle(moves.filter(gift))) {
      if (over <= 0) break;
      if (!spares(of.get(move.to) ?? [], move, dropped)) continue;
      dropped.add(move);
      over--;
    }
  }
  return live.filter((move) => !dropped.has(move));
}

/** Whether the payee can pay everything it pays later without this gift. */
function spares(moves: readonly Move[], gift: Move, dropped: ReadonlySet<Move>): boolean {
  const { to: account } = gift;
  let balance = 0;
  let waiting = 0;
  let at = -1;
  for (const move of moves) {
    if (move === gift || dropped.has(move)) continue;
    // What comes in at an instant cannot go out at it.
    if (move.at > at) [balance, waiting, at] = [balance + waiting, 0, move.at];
    if (move.to === account) waiting += move.amount;
    else balance -= move.amount;
    if (balance < 0) return false;
  }
  return true;
}
