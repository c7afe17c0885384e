/** Reads sanctions lists from files, each in whatever published format its content shows. */
import type { FileIssue } from '../core/dataset/issue.ts';
import type { ListFormatName } from '../core/screening/lists/read-list.ts';
import { readListFiles, type ListFileOutcome } from '../csv/list-files.ts';
import { fileSource } from './file-source.ts';

/** Files that are there, in order, and why others are not. Parts of an OFAC CSV set given together are joined. */
export async function readLists(
  files: readonly string[],
  format: ListFormatName | null = null,
): Promise<{ readonly outcomes: readonly ListFileOutcome[]; readonly missing: readonly FileIssue[] }> {
  const sources = await Promise.all(files.map(fileSource));
  const missing = sources.flatMap((source) => (source.ok ? [] : source.issues));
  const found = sources.flatMap((source) => (source.ok ? [source.value] : []));
  return { outcomes: await readListFiles(found, { format }), missing };
}
