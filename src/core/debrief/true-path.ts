/** The true flow as a path of hops in the order the money went: what teams are followed along. O(hops log hops). */
import { partyKey, type NodeKey } from '../dataset/dataset.ts';
import type { AnswerKey } from '../exercise/key.ts';
import { transactionId } from '../ledger/ledger.ts';
import type { Roster } from '../grading/roster.ts';

/** A hop is a transaction, or money handed over by hand. */
export type HopRef = { readonly tx: string } | { readonly gap: string };

export interface Hop {
  readonly ref: HopRef;
  /** Ledger index, or -1 for a gap. */
  readonly index: number;
  /** UTC ms; of a gap the earliest. */
  readonly at: number;
  /** Base-currency minor units; of a gap the least. */
  readonly amount: number;
  /** Who pays: a holder. */
  readonly from: NodeKey;
  readonly to: NodeKey;
}

export interface PathChain {
  /** As in the key; null for a true flow of no chain. */
  readonly id: string | null;
  readonly hops: readonly Hop[];
}

/** The key's chains in its order, then each true flow of none by itself. Hops the data do not have are left out. */
export function truePath(roster: Roster, key: AnswerKey): readonly PathChain[] {
  const { ledger } = roster.directory.dataset;
  const gaps = new Map(key.gaps.map((gap) => [gap.id, gap]));
  const inChains = new Set<number>();
  const flow = (index: number): Hop => ({
    ref: { tx: transactionId(ledger, index) },
    index,
    at: ledger.time[index],
    amount: ledger.base[index],
    from: roster.holderOf(ledger.from[index]),
    to: roster.holderOf(ledger.to[index]),
  });
  const chains = key.chains.map(({ id, hops }): PathChain => ({
    id,
    hops: hops.flatMap((hop) => {
      if ('tx' in hop) {
        const index = roster.indexOf(hop.tx);
        if (index < 0) return [];
        inChains.add(index);
        return [flow(index)];
      }
      const gap = gaps.get(hop.gap);
      if (gap === undefined) return [];
      const [from, to] = [partyKey(gap.from), partyKey(gap.to)];
      return [{ ref: { gap: gap.id }, index: -1, at: gap.earliest, amount: gap.least, from, to }];
    }),
  }));
  const single: PathChain[] = [];
  roster.isTrueFlow.forEach((isTrue, index) => {
    if (isTrue === 1 && !inChains.has(index)) single.push({ id: null, hops: [flow(index)] });
  });
  return [...chains, ...single];
}
