/** Reads relations.csv for a command, by the reader the sandbox uses; every end of a relation counts as known. */
import type { Relation } from '../core/dataset/dataset.ts';
import type { FileIssue, Outcome, RowIssue } from '../core/dataset/issue.ts';
import { parseRelations } from '../core/dataset/parse-relations.ts';
import { readReference } from '../csv/reference-file.ts';
import { fileSource } from './file-source.ts';

export interface RelationsFile {
  readonly relations: readonly Relation[];
  /** Rows left out. */
  readonly rejected: readonly RowIssue[];
}

/** Issues: those of opening the file, and 'columns-missing'. */
export async function readRelationsFile(file: string): Promise<Outcome<RelationsFile>> {
  const source = await fileSource(file);
  if (!source.ok) return source;
  const rows = await readReference(source.value, {});
  if (!('rows' in rows)) return { ok: false, issues: rows };
  const missing = ['from', 'to', 'type'].filter((column) => !rows.header.some((name) => name.toLowerCase() === column));
  if (missing.length > 0) {
    return {
      ok: false,
      issues: missing.map((column): FileIssue => ({ code: 'columns-missing', file, row: 1, column, found: '' })),
    };
  }
  const { accepted, rejected } = parseRelations(rows, null);
  return { ok: true, value: { relations: accepted, rejected } };
}
