/**
 * A Parquet file as a CSV source, so that everything that reads CSV reads it, the header being row 1. Read one row group after
 * another; memory is that of the group's columns. Through hyparquet, behind our own judgement of the footer.
 */
import { gunzipSync } from 'fflate';
import { decompress } from 'fzstd';
import { parquetRead, type Compressors } from 'hyparquet';
import type { Outcome } from '../core/dataset/issue.ts';
import { cellText } from './parquet-cells.ts';
import { ParquetFault } from './parquet-fault.ts';
import { checkPages } from './parquet-pages.ts';
import { planParquet, told, type ParquetPlan } from './parquet-plan.ts';
import { memorySource, readBytes, readHead, type Source } from './source.ts';
import { fileIssue } from './table.ts';

/** Files of so few rows are written out at once, and known to be sound before they are used. */
const fewRows = 20_000;
/** Rows written in one piece. */
const pieceRows = 4096;

const compressors: Compressors = {
  GZIP: (input, length) => gunzipSync(input, { out: new Uint8Array(length) }),
  ZSTD: (input, length) => decompress(input, new Uint8Array(length)),
};

export function beginsAsParquet(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x41 && head[2] === 0x52 && (head[3] === 0x31 || head[3] === 0x45);
}

/** Issues: parquet-broken, parquet-nested, parquet-codec, parquet-too-large, column-repeated. A fault further on is thrown by the stream. */
export async function readParquet(packed: Source): Promise<Outcome<Source>> {
  try {
    // A member of an archive cannot be read from any place.
    const source = packed.range === undefined ? memorySource(packed.path, await readBytes(packed)) : packed;
    const plan = await planParquet(source);
    const stream = () => csvOf(plan);
    const written: Source = { path: packed.path, size: guessedSize(plan), rows: plan.rows, raw: packed, stream };
    if (plan.rows > fewRows) {
      await readHead(written, 1);
      return { ok: true, value: written };
    }
    const bytes = await readBytes(written);
    return { ok: true, value: { ...memorySource(packed.path, bytes), rows: plan.rows, raw: packed } };
  } catch (error) {
    if (!(error instanceof ParquetFault)) throw error;
    return { ok: false, issues: [fileIssue(packed, error.code, 0, error.column, error.found)] };
  }
}

/** How long the text will be is known only once it is written. */
function guessedSize({ rows, columns }: ParquetPlan): number {
  return (rows + 1) * columns.length * 9;
}

async function* csvOf(plan: ParquetPlan): AsyncGenerator<Uint8Array, void, undefined> {
  const { columns, metadata } = plan;
  const encoder = new TextEncoder();
  const texts = columns.map(cellText);
  yield encoder.encode(`${columns.map(({ name }) => csvCell(name)).join(',')}\n`);
  let start = 0;
  for (const [place, group] of metadata.row_groups.entries()) {
    const rows = Number(group.num_rows);
    const values = await told(() => groupValues(plan, place, start, rows));
    for (let from = 0; from < rows; from += pieceRows) {
      const lines: string[] = [];
      for (let i = from; i < Math.min(rows, from + pieceRows); i++) {
        let line = '';
        for (let k = 0; k < texts.length; k++) {
          const cell = csvCell(texts[k](values[k](i)));
          line = k === 0 ? cell : `${line},${cell}`;
        }
        // A lone empty cell would be taken for a blank line.
        lines.push(line === '' ? '""' : line);
      }
      yield encoder.encode(`${lines.join('\n')}\n`);
    }
    start += rows;
  }
}

/** Readers of the columns' values by their place in the group. */
async function groupValues(
  { file, metadata, columns }: ParquetPlan,
  place: number,
  start: number,
  rows: number,
): Promise<readonly ((place: number) => unknown)[]> {
  const group = metadata.row_groups[place];
  for (const [k, { meta_data: chunk }] of group.columns.entries()) {
    if (chunk === undefined) throw new ParquetFault('parquet-broken');
    const begin = Number(chunk.dictionary_page_offset || chunk.data_page_offset);
    const bytes = new Uint8Array(await file.slice(begin, begin + Number(chunk.total_compressed_size)));
    checkPages(bytes, columns[k], chunk, rows, compressors);
  }
  const chunks = new Map<string, { readonly from: number; readonly data: ArrayLike<unknown> }[]>();
  await parquetRead({
    file,
    metadata,
    rowStart: start,
    rowEnd: start + rows,
    utf8: false,
    geoparquet: false,
    compressors,
    parsers: { timestampFromNanoseconds: (nanos) => nanos, jsonFromBytes: (bytes) => bytes },
    onChunk: ({ columnName, columnData, rowStart }) => {
      const known = chunks.get(columnName);
      const chunk = { from: rowStart - start, data: columnData };
      if (known === undefined) chunks.set(columnName, [chunk]);
      else known.push(chunk);
    },
  });
  return columns.map(({ name }) => {
    const parts = (chunks.get(name) ?? []).toSorted((a, b) => a.from - b.from);
    if (parts.reduce((sum, { data }) => sum + data.length, 0) !== rows)
      throw new ParquetFault('parquet-broken', '', name);
    let part = 0;
    return (row) => {
      while (row >= parts[part].from + parts[part].data.length) part++;
      return parts[part].data[row - parts[part].from];
    };
  });
}

function csvCell(text: string): string {
  return /[",;|\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
