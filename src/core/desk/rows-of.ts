/** Ledger indexes of the transactions a node or a pair of nodes takes part in, from the CSR indexes. */
import type { Directory } from '../dataset/directory.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** Which side of a transaction a node is on; both, when it pays itself. */
export const side = { in: 0, out: 1, self: 2 } as const;

/** Every transaction touching any account of `node`, ascending, each once. O(k) for k of them, of a party with several accounts O(k log k). */
export function rowsTouching(directory: Directory, node: number): Uint32Array {
  const { ledger } = directory.dataset;
  const accounts = accountsIn(directory, node);
  return accounts.length === 1 ? rowsOfAccount(ledger, accounts[0]).rows : rowsOfAccounts(ledger, accounts);
}

/** The same, and of each the side (`side`) the node is on. */
export function sidesTouching(
  directory: Directory,
  node: number,
): { readonly rows: Uint32Array; readonly sides: Uint8Array } {
  const { ledger } = directory.dataset;
  const accounts = accountsIn(directory, node);
  if (accounts.length === 1) return rowsOfAccount(ledger, accounts[0]);
  const own = new Uint8Array(ledger.accounts.length);
  for (const account of accounts) own[account] = 1;
  const rows = rowsOfAccounts(ledger, accounts);
  const sides = new Uint8Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const [pays, gets] = [own[ledger.from[rows[at]]], own[ledger.to[rows[at]]]];
    sides[at] = pays === 0 ? side.in : gets === 0 ? side.out : side.self;
  }
  return { rows, sides };
}

function accountsIn(directory: Directory, node: number): Uint32Array {
  return directory.accountsOf(node).filter((a) => a < directory.dataset.ledger.accounts.length);
}

function rowsOfAccounts(ledger: Ledger, accounts: Uint32Array): Uint32Array {
  const parts = Array.from(accounts, (account) => rowsOfAccount(ledger, account).rows);
  const rows = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    rows.set(part, at);
    at += part.length;
  }
  rows.sort();
  return rows.filter((row, k) => k === 0 || row !== rows[k - 1]);
}

/** Both indexes are in ledger order; a transfer to itself is in either. No transaction itself is looked at, which would cost as much again. */
function rowsOfAccount(ledger: Ledger, account: number): { readonly rows: Uint32Array; readonly sides: Uint8Array } {
  const out = ledger.outIndex.subarray(ledger.outStart[account], ledger.outStart[account + 1]);
  const into = ledger.inIndex.subarray(ledger.inStart[account], ledger.inStart[account + 1]);
  const rows = new Uint32Array(out.length + into.length);
  const sides = new Uint8Array(rows.length);
  let size = 0;
  for (let o = 0, n = 0; o < out.length || n < into.length; size++) {
    const paid = o < out.length ? out[o] : Infinity;
    const got = n < into.length ? into[n] : Infinity;
    rows[size] = Math.min(paid, got);
    sides[size] = paid < got ? side.out : got < paid ? side.in : side.self;
    if (paid <= got) o++;
    if (got <= paid) n++;
  }
  return size === rows.length ? { rows, sides } : { rows: rows.slice(0, size), sides: sides.slice(0, size) };
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
