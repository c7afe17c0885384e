/** Lends the sums by node that go from one filter to the next: one set is kept, a question that comes while it is lent gets one of its own. */
import type { Directory } from '../core/dataset/directory.ts';
import { brushSums, type BrushSums } from '../core/network/brush-sums.ts';

export interface LentSums {
  readonly sums: BrushSums;
  /** The node that draws each account. */
  readonly nodeOf: Uint32Array;
}

export interface BrushKeeper {
  /** `key` tells which `nodeOf` it is; `use` has the sums to itself until its promise is settled. */
  lend<T>(key: string, nodeOf: () => Uint32Array, use: (lent: LentSums) => Promise<T>): Promise<T>;
}

export function brushKeeper(directory: Directory): BrushKeeper {
  let kept: { readonly key: string; readonly lent: LentSums } | null = null;
  const make = (nodeOf: Uint32Array): LentSums => ({ sums: brushSums(directory, nodeOf), nodeOf });
  return {
    async lend(key, nodeOf, use) {
      const mine = kept?.key === key ? kept : null;
      // Sums of another level go before there are new ones.
      kept = null;
      const one = mine ?? { key, lent: make(nodeOf()) };
      try {
        return await use(one.lent);
      } finally {
        kept = one;
      }
    },
  };
}
