/** Lends the sums by node that go from one filter to the next: one set is kept, a question that comes while it is lent gets one of its own. */
import type { Directory } from '../core/dataset/directory.ts';
import { brushSums, type BrushSums } from '../core/network/brush-sums.ts';

export interface LentSums {
  readonly sums: BrushSums;
  /** The node that draws each account. */
  readonly nodeOf: Uint32Array;
}

export interface BrushKeeper {
  /** `key` tells which `nodeOf` it is, `accounts` that each account is its own node; `use` has the sums to itself until its promise is settled. */
  lend<T>(key: string, nodeOf: () => Uint32Array, accounts: boolean, use: (lent: LentSums) => Promise<T>): Promise<T>;
}

export function brushKeeper(directory: Directory): BrushKeeper {
  let kept: { readonly key: string; readonly lent: LentSums } | null = null;
  return {
    async lend(key, nodeOf, accounts, use) {
      const mine = kept?.key === key ? kept : null;
      // Sums of another level go before there are new ones.
      kept = null;
      const one = mine ?? { key, lent: make(directory, nodeOf(), accounts) };
      try {
        return await use(one.lent);
      } finally {
        kept = one;
      }
    },
  };
}

function make(directory: Directory, nodeOf: Uint32Array, accounts: boolean): LentSums {
  return { sums: brushSums(directory, accounts ? null : nodeOf), nodeOf };
}
