/** Deals out ids: transactions by time over everything, parties and accounts by a seeded shuffle, so that no id tells a role. */
import type { Handle, Intent } from './draft.ts';
import type { Random } from './random.ts';

export interface IdBook {
  readonly party: ReadonlyMap<Handle, string>;
  readonly account: ReadonlyMap<Handle, string>;
  /** By tag. */
  readonly tagged: ReadonlyMap<string, string>;
}

/** `settled` is in time order. */
export function assignIds(
  random: Random,
  parties: readonly Handle[],
  accounts: readonly Handle[],
  settled: readonly Intent[],
): IdBook {
  const tagged = new Map<string, string>();
  settled.forEach((intent, place) => {
    if (intent.tag !== undefined) tagged.set(intent.tag, transactionIdAt(place, settled.length));
  });
  return {
    party: deal(random.fork('party ids'), parties, 'P'),
    account: deal(random.fork('account ids'), accounts, 'A'),
    tagged,
  };
}

export function transactionIdAt(place: number, count: number): string {
  return `T${numbered(place + 1, count)}`;
}

function deal(random: Random, handles: readonly Handle[], letter: string): Map<Handle, string> {
  return new Map(
    random.shuffle(handles).map((handle, place) => [handle, `${letter}${numbered(place + 1, handles.length)}`]),
  );
}

function numbered(n: number, count: number): string {
  return String(n).padStart(Math.max(3, String(count).length), '0');
}
