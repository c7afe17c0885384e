/** Detours: what opens when one of the key movers is frozen. The money it would have passed on takes a fellow member's account, later and with a loss. */
import type { AccountPlace, PartyPlace } from '../economy/economy.ts';
import type { Random } from '../random.ts';
import type { Move } from './chains.ts';
import type { PlannedDetour } from './typology.ts';

const hour = 3_600_000;
const movers = 6;
const each = 5;

/**
 * For up to six movers that pass on most after `decision`: payer → fellow → payee for the largest payments, 12 to 72 hours late, 8 to 25 %
 * less. `fellow` names who may step in for a member, `freezable` whose freeze is within reach: no other can open a detour.
 */
export function planDetours(
  random: Random,
  live: readonly Move[],
  decision: number,
  end: number,
  holder: (account: AccountPlace) => PartyPlace,
  fellow: (party: PartyPlace) => AccountPlace | null,
  freezable: (account: AccountPlace) => boolean,
): readonly PlannedDetour[] {
  const payers = new Set(live.map((move) => move.to));
  const passed = new Map<PartyPlace, Move[]>();
  for (const move of live) {
    if (move.gap || move.at < decision || !payers.has(move.from) || !freezable(move.from)) continue;
    const list = passed.get(holder(move.from));
    if (list === undefined) passed.set(holder(move.from), [move]);
    else list.push(move);
  }
  const total = (list: readonly Move[]) => list.reduce((sum, move) => sum + move.amount, 0);
  const chosen = [...passed].toSorted((a, b) => total(b[1]) - total(a[1]) || a[0] - b[0]).slice(0, movers);
  return chosen.flatMap(([party, list]) => {
    const other = fellow(party);
    if (other === null) return [];
    const largest = list.toSorted((a, b) => b.amount - a.amount || a.at - b.at).slice(0, each);
    const transfers = largest
      .toSorted((a, b) => a.at - b.at)
      .flatMap((move) => {
        const feeder = live.filter((one) => one.to === move.from && one.at < move.at && !one.gap).at(-1);
        if (feeder === undefined || feeder.from === other || move.to === other) return [];
        const amount = Math.floor((Math.min(move.amount, feeder.amount) * (100 - random.between(8, 25))) / 100);
        const at = Math.max(feeder.at, decision) + random.between(12, 48) * hour;
        const later = Math.max(move.at, at) + random.between(6, 24) * hour;
        if (later >= end) return [];
        return [
          { from: feeder.from, to: other, at, amount },
          { from: other, to: move.to, at: later, amount },
        ];
      });
    return transfers.length === 0 ? [] : [{ when: party, transfers }];
  });
}
