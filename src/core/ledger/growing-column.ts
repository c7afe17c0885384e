/** Columns that grow while rows are read: typed arrays that double, so that no object is made per row. */

type Block = Float64Array | Uint32Array | Uint16Array | Uint8Array;

export interface GrowingColumn<T extends Block> {
  readonly size: number;
  push(value: number): void;
  at(position: number): number;
  set(position: number, value: number): void;
  /** The values so far as an array of exactly that length, in the order given, or as pushed. */
  take(order: Uint32Array | null): T;
}

/** `make` gives a zeroed array of a length. Values that do not fit its type are the caller's mistake. */
export function growingColumn<T extends Block>(make: (length: number) => T): GrowingColumn<T> {
  let block = make(1024);
  let size = 0;
  return {
    get size() {
      return size;
    },
    push(value) {
      if (size === block.length) {
        const wider = make(size * 2);
        wider.set(block);
        block = wider;
      }
      block[size++] = value;
    },
    at: (position) => block[position],
    set(position, value) {
      block[position] = value;
    },
    take(order) {
      const taken = make(size);
      if (order === null) taken.set(block.subarray(0, size));
      else for (let i = 0; i < size; i++) taken[i] = block[order[i]];
      return taken;
    },
  };
}

export const float64 = (length: number): Float64Array => new Float64Array(length);
export const uint32 = (length: number): Uint32Array => new Uint32Array(length);
export const uint16 = (length: number): Uint16Array => new Uint16Array(length);
export const uint8 = (length: number): Uint8Array => new Uint8Array(length);
