/** Bundled exercises as the studio opens them, and packs read back from written files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workbookOf } from '../../src/core/workbook/from-pack.ts';
import type { Workbook } from '../../src/core/workbook/workbook.ts';
import { readPack, type ReadPack } from '../../src/csv/read-pack.ts';
import { memorySource } from '../../src/csv/source.ts';

export const bundledNames = ['first-steps', 'charity-front'] as const;
export type BundledName = (typeof bundledNames)[number];

/** Text by file name, without attempts. */
export function bundledFiles(name: BundledName): ReadonlyMap<string, string> {
  const folder = join(import.meta.dirname, '../../datasets', name);
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(names.map((entry) => [entry.name, readFileSync(join(folder, entry.name), 'utf8')]));
}

export async function readFiles(files: ReadonlyMap<string, string>): Promise<ReadPack> {
  const sources = [...files].map(([name, text]) => memorySource(`pack/${name}`, new TextEncoder().encode(text)));
  const outcome = await readPack(sources);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

export async function workbookFrom(files: ReadonlyMap<string, string>): Promise<Workbook> {
  const { pack, lists, receipts } = await readFiles(files);
  const named = lists.map(({ file, listings }) => ({ file: file.replace(/^.*\//, ''), listings }));
  const outcome = workbookOf({ pack, lists: named, rates: receipts[0].rates, id: 'imported' });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

export function bundledWorkbook(name: BundledName): Promise<Workbook> {
  return workbookFrom(bundledFiles(name));
}
