/** Chains of the key: which flows lie on a way from a source to an end user, forward in time, and ways that cover them all. O(n²) in flows. */
import type { AccountPlace } from '../economy/economy.ts';
import type { NetworkPlan } from './network-plan.ts';

/** A flow payment, or a gap. */
export interface Move {
  readonly id: string;
  readonly gap: boolean;
  readonly at: number;
  readonly from: AccountPlace;
  readonly to: AccountPlace;
  readonly amount: number;
}

/** Moves that lie on some way, ascending by time. Dropping the others never takes from one that stays: what left an account in time was funded before. */
export function liveMoves(
  moves: readonly Move[],
  sources: ReadonlySet<AccountPlace>,
  ends: ReadonlySet<AccountPlace>,
): readonly Move[] {
  const ordered = moves.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const last = new Map<AccountPlace, number>();
  const live: Move[] = [];
  // From the back: latest time at which money that is in an account can still get to an end.
  for (const move of ordered.toReversed()) {
    if (!ends.has(move.to) && (last.get(move.to) ?? -Infinity) <= move.at) continue;
    last.set(move.from, Math.max(last.get(move.from) ?? -Infinity, move.at));
    live.push(move);
  }
  const first = new Map<AccountPlace, number>();
  return live.toReversed().filter((move) => {
    if (!sources.has(move.from) && (first.get(move.from) ?? Infinity) >= move.at) return false;
    if (!first.has(move.to)) first.set(move.to, move.at);
    return true;
  });
}

/** Ways that together use each live move; a gap is used with each payment that comes in before it and goes out after it. */
export function coverChains(
  live: readonly Move[],
  sources: ReadonlySet<AccountPlace>,
  ends: ReadonlySet<AccountPlace>,
): NetworkPlan['chains'] {
  const into = groups(live, (move) => move.to);
  const out = groups(live, (move) => move.from);
  const used = new Set<Move>();
  const better = (options: readonly Move[]): Move =>
    options.reduce((best, one) =>
      (Number(used.has(one)) - Number(used.has(best)) || best.amount - one.amount) < 0 ? one : best,
    );
  const backward = (from: Move): readonly Move[] => {
    const way: Move[] = [];
    let at = from;
    while (!sources.has(at.from)) {
      const { at: time } = at;
      const options = (into.get(at.from) ?? []).filter((one) => one.at < time);
      at = better(options);
      way.unshift(at);
    }
    return way;
  };
  const forward = (from: Move): readonly Move[] => {
    const way: Move[] = [];
    let at = from;
    while (!ends.has(at.to)) {
      const { at: time } = at;
      const options = (out.get(at.to) ?? []).filter((one) => one.at > time);
      at = better(options);
      way.push(at);
    }
    return way;
  };
  const chains: (readonly Move[])[] = [];
  const add = (way: readonly Move[]) => {
    for (const move of way) used.add(move);
    chains.push(way);
  };
  for (const gap of live) {
    if (!gap.gap) continue;
    const before = (into.get(gap.from) ?? []).filter((one) => one.at < gap.at && !one.gap).slice(-2);
    const after = (out.get(gap.to) ?? []).filter((one) => one.at > gap.at && !one.gap).slice(0, 2);
    for (const one of before) {
      if (ends.has(gap.to)) add([...backward(one), one, gap]);
      else for (const two of after) add([...backward(one), one, gap, two, ...forward(two)]);
    }
  }
  for (const move of live) {
    if (!used.has(move)) add([...backward(move), move, ...forward(move)]);
  }
  return chains.map((way, place) => ({
    id: `chain-${place + 1}`,
    hops: way.map((move) => (move.gap ? { gap: move.id } : { tag: move.id })),
  }));
}

function groups(moves: readonly Move[], by: (move: Move) => AccountPlace): ReadonlyMap<AccountPlace, readonly Move[]> {
  const found = new Map<AccountPlace, Move[]>();
  for (const move of moves) {
    const list = found.get(by(move));
    if (list === undefined) found.set(by(move), [move]);
    else list.push(move);
  }
  return found;
}
