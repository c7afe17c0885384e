/**
 * Names of accounts from their keys, a block of them decoded together: asking for one text at a time takes microseconds, which a
 * file of half a million accounts feels. O(bytes).
 */
import type { ByteTable } from '../core/ledger/byte-table.ts';
import { bankEnd } from './account-key.ts';

const blockBytes = 16_384;
const colon = 58;

/** By number. `delimiter` = the byte between bank and id; null = there are no banks. The numbers in `keys` are 0, 1, 2 … in order of appearance. */
export function namesOf(keys: ByteTable, delimiter: number | null): readonly string[] {
  const names: string[] = [];
  // A name is a text by itself, also where it begins with U+FEFF.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let block = new Uint8Array(blockBytes);
  let ends = new Uint32Array(blockBytes);
  let count = 0;
  let size = 0;
  keys.forEachKey((bytes, start, end) => {
    if (size + end - start + 1 > block.length) {
      flush();
      if (end - start + 1 > block.length) block = new Uint8Array((end - start) * 2 + 1);
      if (ends.length < block.length) ends = new Uint32Array(block.length);
    }
    let from = start;
    if (delimiter !== null) {
      const split = bankEnd(bytes, start, end, delimiter);
      while (from < split) block[size++] = bytes[from++];
      block[size++] = colon;
      block[size++] = colon;
      from++;
    }
    while (from < end) block[size++] = bytes[from++];
    ends[count++] = size;
  });
  flush();
  return names;

  function flush(): void {
    const text = decoder.decode(block.subarray(0, size));
    // Where in the text a name ends: as many units on as it has.
    let at = 0;
    let from = 0;
    for (let k = 0; k < count; k++) {
      const end = ends[k];
      const stop = text.length === size ? end : at + unitsOf(block, from, end);
      names.push(text.slice(at, stop));
      at = stop;
      from = end;
    }
    count = 0;
    size = 0;
  }
}

/** UTF-16 units of UTF-8. */
function unitsOf(bytes: Uint8Array, start: number, end: number): number {
  let units = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i];
    // A character of four bytes is two units; bytes that go on with one are none.
    if (byte >= 0xf0) units += 2;
    else if ((byte & 0xc0) !== 0x80) units++;
  }
  return units;
}
