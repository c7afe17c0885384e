/** Ledger indexes of the transactions a node or a pair of nodes takes part in, from the CSR indexes. */
import type { Directory } from '../dataset/directory.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** Every transaction touching any account of `node`, ascending, each once. O(k) for k of them, of a party with several accounts O(k log k). */
export function rowsTouching(directory: Directory, node: number): Uint32Array {
  const { ledger } = directory.dataset;
  const accounts = directory.accountsOf(node).filter((a) => a < ledger.accounts.length);
  if (accounts.length === 1) return rowsOfAccount(ledger, accounts[0]);
  const parts = Array.from(accounts, (account) => rowsOfAccount(ledger, account));
  const rows = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    rows.set(part, at);
    at += part.length;
  }
  rows.sort();
  return rows.filter((row, k) => k === 0 || row !== rows[k - 1]);
}

/** Both indexes are in ledger order; a transfer to itself is in either. */
function rowsOfAccount(ledger: Ledger, account: number): Uint32Array {
  const out = ledger.outIndex.subarray(ledger.outStart[account], ledger.outStart[account + 1]);
  const into = ledger.inIndex.subarray(ledger.inStart[account], ledger.inStart[account + 1]);
  const rows = new Uint32Array(out.length + into.length);
  let size = 0;
  for (let o = 0, n = 0; o < out.length || n < into.length; size++) {
    const paid = o < out.length ? out[o] : Infinity;
    const got = n < into.length ? into[n] : Infinity;
    rows[size] = Math.min(paid, got);
    if (paid <= got) o++;
    if (got <= paid) n++;
  }
  return size === rows.length ? rows : rows.slice(0, size);
}

/** Every transaction between two nodes, either direction, ascending. */
export function rowsBetween(directory: Directory, one: number, other: number): Uint32Array {
  const { ledger } = directory.dataset;
  const [a, b] = [new Set(directory.accountsOf(one)), new Set(directory.accountsOf(other))];
  return rowsTouching(directory, one).filter((i) => {
    const [from, to] = [ledger.from[i], ledger.to[i]];
    return (a.has(from) && b.has(to)) || (b.has(from) && a.has(to));
  });
}

/** Transactions with these ids, ascending; unknown ids are left out. One pass over the ledger. */
export function rowsWithIds(directory: Directory, ids: readonly string[]): Uint32Array {
  return ids.length === 0 ? new Uint32Array() : directory.transactionIds().rowsOf(ids);
}
