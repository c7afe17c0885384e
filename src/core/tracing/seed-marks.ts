/** A seed as marks on purses and transactions, checked against the ledger. */
import type { Money } from './money.ts';
import type { TraceSeed } from './trace.ts';

export interface SeedMarks {
  /** 1 for every purse of a seed account. */
  readonly seedPurse: Uint8Array;
  /** Purses out of which the seed is paid (back: into which), each once. */
  readonly seedPayers: readonly number[];
  /** 1 for every seed transaction; null where accounts are the seed. */
  readonly seedRow: Uint8Array | null;
  /** Whether a seed transaction stays in its purse and moves nothing otherwise. */
  readonly loops: boolean;
}

/** Throws RangeError on an index that is not the ledger's. */
export function seedMarks(
  { ledger, purses, accountOf, payer, payee }: Money,
  seed: TraceSeed,
  forward: boolean,
): SeedMarks {
  const accounts = marks(ledger.accounts.length, seed.kind === 'accounts' ? seed.accounts : []);
  if (seed.kind === 'transactions') {
    const seedRow = marks(ledger.size, seed.transactions);
    return {
      seedPurse: new Uint8Array(purses),
      seedPayers: [...new Set(seed.transactions.map((i) => (forward ? payer : payee)[i]))],
      seedRow,
      loops: seed.transactions.some((i) => payer[i] === payee[i]),
    };
  }
  if (accountOf === null) {
    return { seedPurse: accounts, seedPayers: [...new Set(seed.accounts)], seedRow: null, loops: false };
  }
  const seedPurse = new Uint8Array(purses);
  const seedPayers: number[] = [];
  for (let p = 0; p < purses; p += 1) {
    if (accounts[accountOf[p]] === 0) continue;
    seedPurse[p] = 1;
    seedPayers.push(p);
  }
  return { seedPurse, seedPayers, seedRow: null, loops: false };
}

function marks(length: number, indexes: readonly number[]): Uint8Array {
  const marked = new Uint8Array(length);
  for (const i of indexes) {
    if (!Number.isInteger(i) || i < 0 || i >= length) throw new RangeError(`no index ${i} below ${length}`);
    marked[i] = 1;
  }
  return marked;
}
