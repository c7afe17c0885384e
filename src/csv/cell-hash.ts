/** Step of a row's hash over the cells the ledger does not keep: FNV-1a (Fowler, Noll, Vo) over UTF-16 units. O(length). */

export const firstHash = 0x811c9dc5;
const prime = 0x01000193;

export function hashCell(hash: number, cell: string): number {
  let next = hash;
  for (let i = 0; i < cell.length; i++) next = Math.imul(next ^ cell.charCodeAt(i), prime);
  return Math.imul(next ^ 0xffff, prime);
}

/** The same of ASCII bytes. */
export function hashAscii(hash: number, bytes: Uint8Array, start: number, end: number): number {
  let next = hash;
  for (let i = start; i < end; i++) next = Math.imul(next ^ bytes[i], prime);
  return Math.imul(next ^ 0xffff, prime);
}
