/**
 * A Parquet file's footer, read and judged before a row of it: flat columns of values we can write as cells, codecs we have,
 * sizes that can be. Everything the library throws is the file's fault.
 */
import { parquetMetadataAsync, type AsyncBuffer, type FileMetaData, type SchemaElement } from 'hyparquet';
import { readRange, type Source } from './source.ts';
import { ParquetFault } from './parquet-fault.ts';
import { rawElement } from './parquet-cells.ts';

export interface ParquetPlan {
  readonly file: AsyncBuffer;
  /** With columns annotated as they are to be read (`rawElement`). */
  readonly metadata: FileMetaData;
  /** As the file has them. */
  readonly columns: readonly SchemaElement[];
  readonly rows: number;
}

/** Rows of a group are held together while they are written. */
const mostGroupRows = 20_000_000;
/** A row takes more than a hundredth of a byte even where nearly all values repeat. */
const mostRowsAByte = 100;
const mostColumns = 500;
/** Bytes of a footer; the library holds it as objects. */
const mostFooter = 64_000_000;
const codecs: ReadonlySet<string> = new Set(['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'ZSTD']);

/** Throws ParquetFault. `source` can be read from any place. */
export async function planParquet(source: Source): Promise<ParquetPlan> {
  const file: AsyncBuffer = {
    byteLength: source.size,
    slice: async (start, end = source.size) => {
      const from = Math.max(0, start);
      const to = Math.min(end, source.size);
      if (!(from <= to)) throw new RangeError('beyond the file');
      const bytes = await readRange(source, from, to);
      if (bytes.length !== to - from) throw new RangeError('the file is shorter than it was');
      return bytes.byteLength === bytes.buffer.byteLength ? (bytes.buffer as ArrayBuffer) : bytes.slice().buffer;
    },
  };
  const tail = await readRange(source, Math.max(0, source.size - 8), source.size);
  const magic = String.fromCharCode(...tail.subarray(4));
  if (tail.length < 8 || magic !== 'PAR1') throw new ParquetFault('parquet-broken', magic === 'PARE' ? magic : '');
  const footer = new DataView(tail.buffer, tail.byteOffset).getUint32(0, true);
  // The beginning's mark, the footer, its length and the mark again: what promises more than the file holds is damaged, not large.
  if (footer + 12 > source.size) throw new ParquetFault('parquet-broken');
  if (footer > mostFooter) throw new ParquetFault('parquet-too-large');
  const metadata = await told(() => parquetMetadataAsync(file, { geoparquet: false }));
  return judged(file, metadata);
}

function judged(file: AsyncBuffer, metadata: FileMetaData): ParquetPlan {
  const { schema, row_groups: groups } = metadata;
  const columns = schema.slice(1);
  const rows = groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
  const nested = columns.find((one) => (one.num_children ?? 0) > 0 || one.repetition_type === 'REPEATED');
  if (nested !== undefined) throw new ParquetFault('parquet-nested', nested.name, nested.name);
  if (columns.length === 0 || schema[0].num_children !== columns.length) throw new ParquetFault('parquet-broken');
  const repeated = columns.find((one, k) => columns.findIndex(({ name }) => name === one.name) < k);
  if (repeated !== undefined) throw new ParquetFault('column-repeated', repeated.name, repeated.name);
  if (columns.length > mostColumns || rows > file.byteLength * mostRowsAByte)
    throw new ParquetFault('parquet-too-large');
  if (rows !== Number(metadata.num_rows)) throw new ParquetFault('parquet-broken');
  for (const group of groups) {
    const groupRows = Number(group.num_rows);
    if (!(groupRows >= 0)) throw new ParquetFault('parquet-broken');
    if (groupRows > mostGroupRows) throw new ParquetFault('parquet-too-large');
    if (group.columns.length !== columns.length) throw new ParquetFault('parquet-broken');
    group.columns.forEach((chunk, k) => {
      const data = chunk.meta_data;
      if (data === undefined || chunk.file_path !== undefined) throw new ParquetFault('parquet-broken');
      if (!codecs.has(data.codec)) throw new ParquetFault('parquet-codec', data.codec, columns[k].name);
      const whole = Number(data.num_values) === groupRows && data.path_in_schema.join('.') === columns[k].name;
      if (!whole || data.type !== columns[k].type) throw new ParquetFault('parquet-broken', '', columns[k].name);
    });
  }
  return { file, metadata: { ...metadata, schema: [schema[0], ...columns.map(rawElement)] }, columns, rows };
}

/** What `work` gives; whatever it throws that is not ours is a damaged file. */
export async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ParquetFault) throw error;
    throw new ParquetFault('parquet-broken', error instanceof Error ? error.message : String(error));
  }
}
