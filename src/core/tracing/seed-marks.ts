/** A seed as marks on purses and transactions, checked against the ledger. */
import type { Money } from './money.ts';
import type { TraceSeed } from './trace.ts';

export interface SeedMarks {
  /** 1 for every purse of a seed account. */
  readonly seedPurse: Uint8Array;
  /** 1 for every seed transaction; null where accounts are the seed. */
  readonly seedRow: Uint8Array | null;
  /** Whether a seed transaction stays in its purse and moves nothing otherwise. */
  readonly loops: boolean;
}

/** Throws RangeError on an index that is not the ledger's. */
export function seedMarks({ ledger, purses, accountOf, payer, payee }: Money, seed: TraceSeed): SeedMarks {
  const accounts = marks(ledger.accounts.length, seed.kind === 'accounts' ? seed.accounts : []);
  const seedPurse =
    accountOf === null ? accounts : Uint8Array.from({ length: purses }, (_, p) => accounts[accountOf[p]]);
  if (seed.kind === 'accounts') return { seedPurse, seedRow: null, loops: false };
  const seedRow = marks(ledger.size, seed.transactions);
  return { seedPurse, seedRow, loops: seed.transactions.some((i) => payer[i] === payee[i]) };
}

function marks(length: number, indexes: readonly number[]): Uint8Array {
  const marked = new Uint8Array(length);
  for (const i of indexes) {
    if (!Number.isInteger(i) || i < 0 || i >= length) throw new RangeError(`no index ${i} below ${length}`);
    marked[i] = 1;
  }
  return marked;
}
