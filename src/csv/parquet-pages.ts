/**
 * The pages of a column chunk proved sound before the library decodes them: it believes what run lengths and page headers claim,
 * so that a byte changed could keep it busy for minutes or fill the memory. O(pages + runs), after decompressing.
 */
import { snappyUncompress, type ColumnMetaData, type Compressors, type SchemaElement } from 'hyparquet';
import { readStruct, readVarint, type ByteCursor, type ThriftStruct } from './parquet-thrift.ts';

/** Bytes a page may come to. */
const mostPage = 268_435_456;
/** Values writers may pad a last run of packed bits with. */
const padding = 512;

const plain = 0;
const plainDictionary = 2;
const runs = 3;
const deltaNumbers = 5;
const deltaLengths = 6;
const dictionaryRuns = 8;
const splitBytes = 9;
const encodings: ReadonlySet<number> = new Set([
  plain,
  plainDictionary,
  runs,
  deltaNumbers,
  deltaLengths,
  dictionaryRuns,
  splitBytes,
]);

/** Throws a RangeError, or what a codec throws. `bytes` = the chunk from its first page on; `rows` = values it is to hold. */
export function checkPages(
  bytes: Uint8Array,
  element: SchemaElement,
  { codec }: ColumnMetaData,
  rows: number,
  compressors: Compressors,
): void {
  const cursor: ByteCursor = { bytes, at: 0 };
  const nullable = element.repetition_type !== 'REQUIRED';
  let values = 0;
  while (values < rows) {
    const header = readStruct(cursor);
    const packed = bytes.subarray(cursor.at, cursor.at + within(header.number(3), bytes.length - cursor.at));
    cursor.at += packed.length;
    const size = within(header.number(2), mostPage);
    const unpacked = (from: Uint8Array, length: number): Uint8Array => {
      if (codec === 'UNCOMPRESSED' || length === 0) return from;
      const unpack = compressors[codec];
      if (unpack !== undefined) return unpack(from, length);
      const out = new Uint8Array(length);
      snappyUncompress(from, out);
      return out;
    };
    const one = header.struct(5);
    const two = header.struct(8);
    const dictionary = header.struct(7);
    if (dictionary !== null) {
      within(dictionary.number(1), size);
      continue;
    }
    const page = one ?? two;
    if (page === null) throw new RangeError('a page of no kind');
    const count = within(page.number(1), rows - values);
    values += count;
    const encoding = page.number(one === null ? 4 : 2);
    if (!encodings.has(encoding)) throw new RangeError(`encoding ${encoding}`);
    if (one !== null) checkOne(unpacked(packed, size), count, encoding, nullable, element);
    else if (two !== null) checkTwo(packed, size, two, count, encoding, element, unpacked);
  }
}

function checkOne(page: Uint8Array, count: number, encoding: number, nullable: boolean, element: SchemaElement): void {
  let at = 0;
  if (nullable) {
    const length = within(new DataView(page.buffer, page.byteOffset, page.length).getUint32(0, true), page.length - 4);
    checkRuns(page.subarray(4, 4 + length), 1, count);
    at = 4 + length;
  }
  checkValues(page.subarray(at), count, encoding, element);
}

function checkTwo(
  packed: Uint8Array,
  size: number,
  header: ThriftStruct,
  count: number,
  encoding: number,
  element: SchemaElement,
  unpacked: (from: Uint8Array, length: number) => Uint8Array,
): void {
  const definitions = within(header.number(5), packed.length);
  if (header.number(6) !== 0) throw new RangeError('levels of lists');
  if (header.number(3) !== count) throw new RangeError('rows and values differ');
  if (element.repetition_type !== 'REQUIRED' && definitions > 0) checkRuns(packed.subarray(0, definitions), 1, count);
  const rest = packed.subarray(definitions);
  checkValues(
    header.number(7) === 0 ? rest : unpacked(rest, within(size - definitions, mostPage)),
    count,
    encoding,
    element,
  );
}

/** Values may be fewer than `count`, by the nulls among them. */
function checkValues(bytes: Uint8Array, count: number, encoding: number, element: SchemaElement): void {
  if (encoding === plainDictionary || encoding === dictionaryRuns) {
    if (bytes.length > 0) checkRuns(bytes.subarray(1), within(bytes[0], 32), count);
  } else if (encoding === runs) {
    if (element.type !== 'BOOLEAN') throw new RangeError('runs of no truth values');
    checkRuns(bytes.subarray(4), 1, count);
  }
}

/** Each run is within what is still to come. */
function checkRuns(bytes: Uint8Array, width: number, count: number): void {
  const cursor: ByteCursor = { bytes, at: 0 };
  for (let seen = 0; seen < count && cursor.at < bytes.length;) {
    const head = readVarint(cursor);
    const packed = head % 2 === 1;
    const length = packed ? ((head - 1) / 2) * 8 : head / 2;
    if (length === 0 || length > count - seen + (packed ? padding : 0)) throw new RangeError(`a run of ${length}`);
    cursor.at += packed ? (length / 8) * width : (width + 7) >> 3;
    seen += length;
  }
}

function within(value: number, most: number): number {
  if (!(value >= 0 && value <= most)) throw new RangeError(`${value} of at most ${most}`);
  return value;
}
