/** A file of transactions on disk as a source of delimited text. */
import type { Outcome } from '../core/dataset/issue.ts';
import type { Source } from '../csv/source.ts';
import { unpackSources } from '../csv/unpack-sources.ts';
import { fileSource } from './file-source.ts';

/** The file itself, the first sheet of a spreadsheet, or the rows of a Parquet file. */
export async function transactionSource(file: string): Promise<Outcome<Source>> {
  const source = await fileSource(file);
  if (!source.ok) return source;
  const { sources, packed, issues } = await unpackSources([source.value]);
  if (issues.length > 0) return { ok: false, issues };
  return packed.size > 0 ? source : { ok: true, value: sources[0] };
}
