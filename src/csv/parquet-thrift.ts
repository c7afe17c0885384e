/** Structs in Thrift's compact protocol, as far as Parquet's page headers use it: whole numbers and structs are kept, the rest is passed over. */

export interface ThriftStruct {
  /** The field as a number, or NaN. */
  number(field: number): number;
  struct(field: number): ThriftStruct | null;
}

export interface ByteCursor {
  readonly bytes: Uint8Array;
  at: number;
}

const deepest = 8;

/** Throws a RangeError where the bytes end or are no such struct. */
export function readStruct(cursor: ByteCursor, depth = 0): ThriftStruct {
  if (depth > deepest) throw new RangeError('too deep');
  const numbers = new Map<number, number>();
  const structs = new Map<number, ThriftStruct>();
  for (let field = 0; ;) {
    const head = readByte(cursor);
    const type = head & 15;
    if (type === 0) break;
    field = head >> 4 === 0 ? zigzag(readVarint(cursor)) : field + (head >> 4);
    if (type === 12) structs.set(field, readStruct(cursor, depth + 1));
    else numbers.set(field, readValue(cursor, type, depth));
  }
  return { number: (field) => numbers.get(field) ?? Number.NaN, struct: (field) => structs.get(field) ?? null };
}

function readValue(cursor: ByteCursor, type: number, depth: number): number {
  switch (type) {
    case 1:
      return 1;
    case 2:
      return 0;
    case 3:
      return readByte(cursor);
    case 4:
    case 5:
    case 6:
      return zigzag(readVarint(cursor));
    case 7:
      return pass(cursor, 8);
    case 8:
      return pass(cursor, readVarint(cursor));
    case 9:
    case 10: {
      const head = readByte(cursor);
      const size = head >> 4 === 15 ? readVarint(cursor) : head >> 4;
      for (let i = 0; i < size; i++) {
        if ((head & 15) === 12) readStruct(cursor, depth + 1);
        else readValue(cursor, (head & 15) < 3 ? 3 : head & 15, depth);
      }
      return Number.NaN;
    }
    default:
      throw new RangeError(`type ${type}`);
  }
}

function pass(cursor: ByteCursor, length: number): number {
  cursor.at += length;
  if (!(length >= 0) || cursor.at > cursor.bytes.length) throw new RangeError('beyond the end');
  return Number.NaN;
}

function readByte(cursor: ByteCursor): number {
  if (cursor.at >= cursor.bytes.length) throw new RangeError('beyond the end');
  return cursor.bytes[cursor.at++];
}

/** Unsigned, exact below 2^53. */
export function readVarint(cursor: ByteCursor): number {
  let value = 0;
  for (let unit = 1; unit < 2 ** 70; unit *= 128) {
    const byte = readByte(cursor);
    value += (byte & 127) * unit;
    if (byte < 128) return value;
  }
  throw new RangeError('too long a number');
}

function zigzag(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}
