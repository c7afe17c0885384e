/**
 * Counts rows equal in every column to an earlier one. Equal rows have equal times and rows lie in order of time, so each
 * stretch of one time has an open-addressing table of its own, mostly small; equality is checked column by column.
 * Expected O(rows · columns), at most 8 bytes a row of the longest stretch.
 */

export interface RowColumns {
  /** Ascending. */
  readonly time: Float64Array;
  /** One value a row each, whole numbers. */
  readonly others: readonly (Float64Array | Uint32Array | Uint16Array | Uint8Array)[];
}

export function countDuplicates({ time, others }: RowColumns): number {
  const size = time.length;
  let table = new Uint32Array(1024);
  let hashes = new Uint32Array(0);
  let count = 0;
  for (let start = 0; start < size;) {
    let end = start + 1;
    while (end < size && time[end] === time[start]) end++;
    const length = end - start;
    if (length > 1) {
      let slots = 4;
      while (slots < length * 1.5) slots *= 2;
      if (table.length < slots) table = new Uint32Array(slots);
      else table.fill(0, 0, slots);
      if (hashes.length < length) hashes = new Uint32Array(length);
      hashRows(others, start, length, hashes);
      for (let k = 0; k < length; k++) {
        let slot = hashes[k] & (slots - 1);
        // Place in the stretch + 1; 0 is empty.
        while (table[slot] !== 0) {
          const held = table[slot] - 1;
          if (hashes[held] === hashes[k] && equal(others, start + held, start + k)) break;
          slot = (slot + 1) & (slots - 1);
        }
        if (table[slot] === 0) table[slot] = k + 1;
        else count++;
      }
    }
    start = end;
  }
  return count;
}

function equal(columns: RowColumns['others'], a: number, b: number): boolean {
  for (const column of columns) if (column[a] !== column[b]) return false;
  return true;
}

/** Column by column, so that each loop runs along one array. */
function hashRows(columns: RowColumns['others'], start: number, length: number, hashes: Uint32Array): void {
  hashes.fill(0, 0, length);
  for (const column of columns) {
    if (column instanceof Float64Array) hashWide(column, start, length, hashes);
    else if (column instanceof Uint32Array) hashNarrow(column, start, length, hashes);
    else for (let k = 0; k < length; k++) hashes[k] = mixed(hashes[k], column[start + k]);
  }
  for (let k = 0; k < length; k++) hashes[k] ^= hashes[k] >>> 15;
}

function hashNarrow(column: Uint32Array, start: number, length: number, hashes: Uint32Array): void {
  for (let k = 0; k < length; k++) hashes[k] = mixed(hashes[k], column[start + k]);
}

function hashWide(column: Float64Array, start: number, length: number, hashes: Uint32Array): void {
  for (let k = 0; k < length; k++) {
    const value = column[start + k];
    hashes[k] = mixed(hashes[k], value);
    if (value > 0xffffffff) hashes[k] = mixed(hashes[k], value / 0x100000000);
  }
}

/** Mixing step of MurmurHash3 (Appleby, 2011). */
function mixed(hash: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51);
  k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  const h = hash ^ k;
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}
