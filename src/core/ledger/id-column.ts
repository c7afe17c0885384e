/**
 * Ids of transactions, unique and without a string each once there are many: as numbers behind a common beginning (`T000123`)
 * where all ids are of that make, else as UTF-8 bytes one after another. 4 bytes an id, or its bytes and 4.
 */
import { mostBytesAUnit, writeUtf8 } from '../dataset/utf8.ts';
import { createIdNumbers, type IdNumbers } from './id-numbers.ts';
import { everyId, type IdPart } from './id-part.ts';
import { createIdSet, type IdSet } from './id-set.ts';

export interface IdColumn extends Iterable<string> {
  readonly length: number;
  at(position: number): string;
  toJSON(): readonly string[];
}

/** Up to so many ids are held as strings, which are quicker to read. */
const mostStrings = 200_000;

export interface IdColumnBuilder {
  readonly length: number;
  /** Whether an id of these UTF-8 bytes is there. */
  has(bytes: Uint8Array, start: number, end: number): boolean;
  /** Adds an id that is not there. */
  push(bytes: Uint8Array, start: number, end: number): void;
  hasText(id: string): boolean;
  pushText(id: string): void;
  /** Whether one of the ids of a part is there; and all of them added, none of which is there. */
  hasAny(part: IdPart): boolean;
  append(part: IdPart): void;
  /** The ids as pushed; may be called once, instead of `take`. */
  part(): IdPart;
  /** The ids in the order given, or as pushed; may be called once. */
  take(order: Uint32Array | null): IdColumn;
}

export function idColumn(ids: readonly string[]): IdColumn {
  return new ReadIds(ids.length, (position) => ids[position]);
}

export function createIdColumn(): IdColumnBuilder {
  let numbers: IdNumbers | null = createIdNumbers();
  /** From the first id of another make on. */
  let set: IdSet | null = null;
  let length = 0;
  let scratch = new Uint8Array(256);

  const has = (bytes: Uint8Array, start: number, end: number): boolean =>
    set === null ? numbers?.has(bytes, start, end) === true : set.has(bytes, start, end);

  function push(bytes: Uint8Array, start: number, end: number): void {
    length++;
    if (numbers?.push(bytes, start, end) === true) return;
    set ??= createIdSet();
    if (numbers !== null) {
      // The first id of another make: all go over to bytes.
      for (let i = 0; i < numbers.length; i++) {
        const written = write(numbers.at(i));
        set.push(scratch, 0, written);
      }
      numbers = null;
    }
    set.push(bytes, start, end);
  }

  function write(id: string): number {
    if (id.length * mostBytesAUnit > scratch.length) scratch = new Uint8Array(id.length * mostBytesAUnit * 2);
    return writeUtf8(id, scratch, 0);
  }

  return {
    get length() {
      return length;
    },
    has,
    push,
    hasText: (id) => has(scratch, 0, write(id)),
    pushText(id) {
      const end = write(id);
      // `push` may need the scratch for itself.
      push(numbers === null ? scratch : scratch.slice(0, end), 0, end);
    },
    hasAny: (part) =>
      numbers !== null && 'values' in part && numbers.fits(part)
        ? numbers.hasAny(part)
        : !everyId(part, (bytes, start, end) => !has(bytes, start, end)),
    append(part) {
      if (numbers !== null && 'values' in part && numbers.fits(part)) {
        numbers.append(part);
        length += part.values.length;
        return;
      }
      everyId(part, (bytes, start, end) => {
        push(bytes, start, end);
        return true;
      });
    },
    part: () => (set ?? numbers ?? createIdNumbers()).part(),
    take(order) {
      const read = (set ?? numbers)?.take(order) ?? (() => '');
      if (length > mostStrings) return new ReadIds(length, read);
      return idColumn(Array.from({ length }, (_, position) => read(position)));
    },
  };
}

/** A class for the sake of comparing: two columns of equal ids are equal, whatever they are read from. */
class ReadIds implements IdColumn {
  readonly length: number;
  readonly #read: (position: number) => string;
  constructor(length: number, read: (position: number) => string) {
    this.length = length;
    this.#read = read;
  }
  at(position: number): string {
    return this.#read(position);
  }
  toJSON(): readonly string[] {
    return [...this];
  }
  *[Symbol.iterator](): Generator<string, void, undefined> {
    for (let position = 0; position < this.length; position++) yield this.#read(position);
  }
}
