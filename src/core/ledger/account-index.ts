/** Transactions by account as compressed sparse rows, each account's in ledger order. Counting sort, O(n + accounts). */

export interface AccountIndex {
  /** Positions of account a: index[start[a]] … index[start[a + 1] - 1]. */
  readonly start: Uint32Array;
  readonly index: Uint32Array;
}

/** `account` holds one account number per transaction, each below `accounts`. */
export function indexByAccount(account: Uint32Array, accounts: number): AccountIndex {
  const start = new Uint32Array(accounts + 1);
  for (let i = 0; i < account.length; i++) start[account[i] + 1]++;
  for (let a = 0; a < accounts; a++) start[a + 1] += start[a];
  const next = start.slice();
  const index = new Uint32Array(account.length);
  for (let i = 0; i < account.length; i++) index[next[account[i]]++] = i;
  return { start, index };
}
