/** Ledger indexes of the transactions a node or a pair of nodes takes part in, from the CSR indexes. */
import type { NodeKey } from '../dataset/dataset.ts';
import type { Directory } from '../dataset/directory.ts';

/** Every transaction touching any account of `node`, ascending, each once. O(k log k) for k of them. */
export function rowsTouching(directory: Directory, node: number): Uint32Array {
  const { ledger } = directory.dataset;
  const accounts = directory.accountsOf(node).filter((a) => a < ledger.accounts.length);
  let total = 0;
  for (const a of accounts) {
    total += ledger.outStart[a + 1] - ledger.outStart[a] + ledger.inStart[a + 1] - ledger.inStart[a];
  }
  const rows = new Uint32Array(total);
  let at = 0;
  for (const a of accounts) {
    const out = ledger.outIndex.subarray(ledger.outStart[a], ledger.outStart[a + 1]);
    const into = ledger.inIndex.subarray(ledger.inStart[a], ledger.inStart[a + 1]);
    rows.set(out, at);
    rows.set(into, at + out.length);
    at += out.length + into.length;
  }
  rows.sort();
  return rows.filter((row, k) => k === 0 || row !== rows[k - 1]);
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
  const { ledger } = directory.dataset;
  const found: number[] = [];
  if (ledger.ids === null) {
    const wanted = new Set(ids.map((id) => (/^r\d+$/.test(id) ? Number(id.slice(1)) : -1)));
    for (let i = 0; i < ledger.size; i++) if (wanted.has(ledger.row[i])) found.push(i);
  } else {
    const wanted = new Set(ids);
    for (let i = 0; i < ledger.size; i++) if (wanted.has(ledger.ids[i])) found.push(i);
  }
  return Uint32Array.from(found);
}

/** `mask` narrowed to the transactions of one node; an unknown node has none. */
export function maskTouching(directory: Directory, key: NodeKey, mask: Uint8Array): Uint8Array {
  const narrowed = new Uint8Array(mask.length);
  const node = directory.nodeOf(key);
  if (node < 0) return narrowed;
  for (const i of rowsTouching(directory, node)) narrowed[i] = mask[i];
  return narrowed;
}
