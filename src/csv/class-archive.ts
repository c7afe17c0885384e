/**
 * An archive of what a class handed in, as a file share or a learning platform gives it: a folder each, or all together, among things that are
 * no submissions. Opened like a folder: limits are judged for the whole of it, but a damaged member takes only itself along.
 */
import type { FileIssue } from '../core/dataset/issue.ts';
import { blobSource, type Source } from './source.ts';
import type { ReadOptions } from './table.ts';
import { printable, type ZipEntry } from './zip-directory.ts';
import { memberBytes, ZipFault } from './zip-member.ts';
import { classNames, systemFile } from './zip-names.ts';
import { chooseMembers, type ZipRules } from './zip-reader.ts';

/** Most members, folders and the like included. */
export const mostHandedIn = 2000;

const classRules: ZipRules = {
  names: classNames,
  mostBytes: 800_000_000,
  // As large as a sealed file may be.
  boundsOf: () => ({ bytes: 134_217_728, lines: Infinity }),
};

export interface ClassMembers {
  /** Named `ARCHIVE/MEMBER`. */
  readonly sources: readonly Source[];
  /** Paths of what is no submission by its name; not unpacked. */
  readonly aside: readonly string[];
  readonly issues: readonly FileIssue[];
}

/** Throws the signal's reason when aborted. O(unpacked bytes). */
export async function classMembers(
  source: Source,
  entries: readonly ZipEntry[],
  { signal }: ReadOptions = {},
): Promise<ClassMembers> {
  const chosen = chooseMembers(source, entries, classRules);
  if (!chosen.ok) return { sources: [], aside: [], issues: chosen.issues };
  const sources: Source[] = [];
  const issues: FileIssue[] = [];
  for (const { entry, name } of chosen.value) {
    signal?.throwIfAborted();
    const path = `${source.path}/${printable(name)}`;
    try {
      const pieces: Uint8Array<ArrayBuffer>[] = [];
      for await (const piece of memberBytes(source, entry)) pieces.push(piece.slice());
      // A file as those of a folder are, so that another thread can read it.
      sources.push(blobSource(path, new Blob(pieces)));
    } catch (error) {
      if (!(error instanceof ZipFault)) throw error;
      issues.push({ code: error.code, file: path, row: 0, column: '', found: '' });
    }
  }
  const taken = new Set(chosen.value.map(({ entry }) => entry));
  const aside = entries
    .filter((entry) => !taken.has(entry) && !systemFile.test(entry.name) && !entry.name.endsWith('/'))
    .map(({ name }) => `${source.path}/${printable(name)}`);
  return { sources, aside, issues };
}
