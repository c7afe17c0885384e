/**
 * Settles intended payments in time order so that no account goes below zero. A payment the payer cannot afford does not
 * happen; one that would eat what a tagged payment of the same account still needs does not happen either.
 * O(n log n) in the number of intents.
 */
import { inBase, type Handle, type Intent } from './draft.ts';
import { UntoldError } from './untold.ts';

/** Intents that happen, in time order. Throws UntoldError when a tagged payment cannot be paid. `outside` accounts (bank desks) may owe: money enters and leaves the data there. */
export function settle(intents: readonly Intent[], outside: ReadonlySet<Handle>): Intent[] {
  const ordered = intents.map((intent, place) => ({ intent, place }));
  ordered.sort((x, y) => x.intent.at - y.intent.at || x.place - y.place);
  const reserves = reservesOf(ordered.map(({ intent }) => intent));
  const balance = new Map<Handle, number>();
  const settled: Intent[] = [];
  for (const { intent } of ordered) {
    if (intent.tag !== undefined) {
      reserves.get(intent.from)?.pass();
      reserves.get(intent.to)?.pass();
    }
    const amount = inBase(intent);
    const held = balance.get(intent.from) ?? 0;
    if (!outside.has(intent.from) && held + Math.min(0, reserves.get(intent.from)?.lowest() ?? 0) < amount) {
      if (intent.tag === undefined) continue;
      if (held < amount)
        throw new UntoldError(`scenario: ${intent.from} cannot pay ${intent.tag}: has ${held}, needs ${amount}`);
    }
    balance.set(intent.from, held - amount);
    balance.set(intent.to, (balance.get(intent.to) ?? 0) + amount);
    settled.push(intent);
  }
  return settled;
}

interface Reserve {
  /** One tagged payment of this account is done. */
  pass(): void;
  /** Lowest running total of the tagged payments still to come, from 0; negative when money must be kept for them. */
  lowest(): number;
}

function reservesOf(ordered: readonly Intent[]): Map<Handle, Reserve> {
  const nets = new Map<Handle, number[]>();
  const push = (account: Handle, net: number) => {
    const list = nets.get(account);
    if (list === undefined) nets.set(account, [net]);
    else list.push(net);
  };
  for (const intent of ordered) {
    if (intent.tag === undefined) continue;
    push(intent.from, -inBase(intent));
    push(intent.to, inBase(intent));
  }
  const reserves = new Map<Handle, Reserve>();
  for (const [account, list] of nets) {
    const lowestFrom = [...list, 0];
    for (let i = list.length - 1; i >= 0; i--) lowestFrom[i] = list[i] + Math.min(0, lowestFrom[i + 1]);
    let at = 0;
    reserves.set(account, { pass: () => void at++, lowest: () => lowestFrom[at] });
  }
  return reserves;
}
