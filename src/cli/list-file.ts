/** Reads a sanctions list from a file, its format told by how it begins. */
import type { Outcome } from '../core/dataset/issue.ts';
import type { ReadList } from '../core/screening/lists/read-list.ts';
import { readTargetsSimple } from '../core/screening/lists/targets-simple.ts';
import { readUnXml } from '../core/screening/lists/un-xml.ts';
import { readBytes } from '../csv/source.ts';
import { readCsvFile } from './csv-file.ts';
import { fileSource } from './file-source.ts';

function decoded(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** UN consolidated XML or OpenSanctions targets.simple.csv. Issues: those of the readers, 'file-missing'. */
export async function readListFile(file: string): Promise<Outcome<ReadList>> {
  const source = await fileSource(file);
  if (!source.ok) return source;
  const text = decoded(await readBytes(source.value));
  if (/^\s*</.test(text)) return readUnXml(text, file);
  const table = await readCsvFile(file, []);
  return table.ok ? readTargetsSimple(table.value.header, table.value.rows, file) : table;
}
