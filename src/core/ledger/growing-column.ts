/** Columns that grow while rows are read: typed arrays that double, so that no object is made per row. */

/** Columns as long as this were sized by what the file shows. */
const foreseen = 2_000_000;

/** Numbers of a few or of many values. */
export type Narrow = Uint32Array | Uint16Array | Uint8Array;

type Block = Float64Array | Narrow;

export interface GrowingColumn<T extends Block> {
  readonly size: number;
  push(value: number): void;
  at(position: number): number;
  set(position: number, value: number): void;
  /** The values so far, until the next one is pushed. */
  all(): T;
  /** The values so far in the order given, or as pushed. May be called once: the column is empty then. */
  take(order: Uint32Array | null): T;
}

/** `make` gives a zeroed array of a length; room for `expected` values is made at once. Values that do not fit its type are the caller's mistake. */
export function growingColumn<T extends Block>(make: (length: number) => T, expected = 1024): GrowingColumn<T> {
  let block = make(expected);
  let size = 0;
  return {
    get size() {
      return size;
    },
    push(value) {
      if (size === block.length) block = grown(block, make);
      block[size++] = value;
    },
    at: (position) => block[position],
    set(position, value) {
      block[position] = value;
    },
    all: () => block.subarray(0, size) as T,
    take(order) {
      const taken = settled(block, size, order, make);
      block = make(0);
      size = 0;
      return taken;
    },
  };
}

/** The same values with room for twice as many; for an eighth more where there are millions, whose number was foreseen. */
export function grown<T extends Block>(block: T, make: (length: number) => T): T {
  const wider = make(Math.max(1024, block.length < foreseen ? block.length * 2 : Math.ceil(block.length * 1.125)));
  wider.set(block);
  return wider;
}

/** The first `size` values in the order given, or as they are; then copied only where much room would be left unused. */
export function settled<T extends Block>(
  block: T,
  size: number,
  order: Uint32Array | null,
  make: (length: number) => T,
): T {
  // Room never written to takes no memory, on most systems.
  if (order === null && size * 8 >= block.length * 7) return block.subarray(0, size) as T;
  const taken = make(size);
  if (order === null) taken.set(block.subarray(0, size));
  else for (let i = 0; i < size; i++) taken[i] = block[order[i]];
  return taken;
}

/** The same numbers, all below `limit`, in as few bytes as they need. */
export function narrowed(numbers: Narrow, limit: number): Narrow {
  // Room never written to takes no memory, on most systems.
  if (limit <= 1) return uint8(numbers.length);
  if (limit <= 256) return numbers instanceof Uint8Array ? numbers : Uint8Array.from(numbers);
  return limit > 65_536 || numbers instanceof Uint16Array ? numbers : Uint16Array.from(numbers);
}

export const float64 = (length: number): Float64Array => new Float64Array(length);
export const uint32 = (length: number): Uint32Array => new Uint32Array(length);
export const uint16 = (length: number): Uint16Array => new Uint16Array(length);
export const uint8 = (length: number): Uint8Array => new Uint8Array(length);
