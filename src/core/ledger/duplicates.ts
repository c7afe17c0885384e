/**
 * Counts rows equal in every column to an earlier one: open-addressing hash table over the columns, equality checked
 * column by column. Expected O(rows · columns), 8 bytes a row.
 */

export type ColumnReader = (position: number) => number;

export function countDuplicates(size: number, columns: readonly ColumnReader[]): number {
  let slots = 16;
  while (slots < size * 2) slots *= 2;
  // Position + 1; 0 is empty.
  const table = new Uint32Array(slots);
  let count = 0;
  for (let i = 0; i < size; i++) {
    let slot = hashOf(columns, i) & (slots - 1);
    for (;;) {
      const held = table[slot];
      if (held === 0) {
        table[slot] = i + 1;
        break;
      }
      if (equal(columns, held - 1, i)) {
        count++;
        break;
      }
      slot = (slot + 1) & (slots - 1);
    }
  }
  return count;
}

function equal(columns: readonly ColumnReader[], a: number, b: number): boolean {
  for (const column of columns) if (column(a) !== column(b)) return false;
  return true;
}

/** Mixing step and finish of MurmurHash3 (Appleby, 2011) on the low and high halves of each value. */
function hashOf(columns: readonly ColumnReader[], position: number): number {
  let hash = 0;
  for (const column of columns) {
    const value = column(position);
    hash = mixed(hash, value | 0);
    if (value > 0xffffffff) hash = mixed(hash, Math.floor(value / 0x100000000) | 0);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function mixed(hash: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51);
  k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  const h = hash ^ k;
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}
