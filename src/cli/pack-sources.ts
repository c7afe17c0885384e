/** An exercise on disk as sources: a folder, or a .zip or .linchpin file. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Source } from '../csv/source.ts';
import { fileSource } from './file-source.ts';

/**
 * The files of the folder itself, in order of their names: sample attempts lie in a folder below and are no part of the pack;
 * of a file that file. null when there is neither.
 */
export async function packSources(where: string): Promise<readonly Source[] | null> {
  const entries = await readdir(where, { withFileTypes: true }).catch(() => null);
  if (entries === null) {
    const file = await fileSource(where);
    return file.ok ? [{ ...file.value, path: path.basename(where) }] : null;
  }
  const sources: Source[] = [];
  for (const name of entries.filter((entry) => entry.isFile()).map((entry) => entry.name)) {
    const source = await fileSource(path.join(where, name));
    if (source.ok) sources.push({ ...source.value, path: name });
  }
  return sources.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
