/** Parquet files for tests, written by a writer that is no part of the product. */
import { gzipSync } from 'node:zlib';
import type { SchemaElement } from 'hyparquet-writer';
import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';

export type Codec = 'UNCOMPRESSED' | 'SNAPPY' | 'GZIP' | 'ZSTD';

export interface WriteOptions {
  readonly codec?: Codec | 'BROTLI';
  /** Without it, guessed from the columns. */
  readonly schema?: SchemaElement[];
  readonly rowGroupSize?: number;
}

export function parquetBytes(
  columnData: ColumnSource[],
  { codec = 'SNAPPY', schema, rowGroupSize }: WriteOptions = {},
): Uint8Array {
  const compressors = {
    GZIP: (bytes: Uint8Array) => new Uint8Array(gzipSync(bytes)),
    ZSTD: storedZstd,
    BROTLI: (bytes: Uint8Array) => bytes,
  };
  const buffer = parquetWriteBuffer({
    columnData,
    compressors,
    codec,
    ...(schema === undefined ? {} : { schema }),
    ...(rowGroupSize === undefined ? {} : { rowGroupSize }),
  });
  return new Uint8Array(buffer);
}

/** A Zstandard frame of raw blocks (RFC 8878): the format without the compressing. */
function storedZstd(bytes: Uint8Array): Uint8Array {
  const block = 131_072;
  const blocks = Math.max(1, Math.ceil(bytes.length / block));
  const out = new Uint8Array(9 + blocks * 3 + bytes.length);
  const view = new DataView(out.buffer);
  view.setUint32(0, 0xfd2fb528, true);
  out[4] = 0xa0;
  view.setUint32(5, bytes.length, true);
  let at = 9;
  for (let k = 0; k < blocks; k++) {
    const part = bytes.subarray(k * block, (k + 1) * block);
    const header = (part.length << 3) | (k === blocks - 1 ? 1 : 0);
    out.set([header & 255, (header >> 8) & 255, header >> 16], at);
    out.set(part, at + 3);
    at += 3 + part.length;
  }
  return out;
}
