/** Sorts dropped files by what they are: an exercise folder's own files, or whatever lies in the set. */
import type { Preview } from '../core/dataset/import-step.ts';
import { baseName, previewSource } from './preview.ts';
import type { Source } from './source.ts';

export interface PackFile {
  readonly source: Source;
  readonly preview: Preview;
}

export interface PackFiles {
  readonly exercise: PackFile | null;
  /** Folder of the exercise with its final slash, '' for none. */
  readonly folder: string;
  readonly files: readonly PackFile[];
  /** Paths left aside: files outside the exercise's folder, hidden files, attempts, submissions, lists of labels, files that are no data. */
  readonly aside: readonly string[];
}

/** Where an exercise.json is among them, only the files beside it count; of several the one nearest the top. */
export async function sortPack(sources: readonly Source[]): Promise<PackFiles> {
  const visible = sources.filter((source) => !baseName(source.path).startsWith('.'));
  const exercises = visible
    .filter((source) => baseName(source.path) === 'exercise.json')
    .sort((a, b) => a.path.split('/').length - b.path.split('/').length);
  const folder = exercises.length === 0 ? null : exercises[0].path.slice(0, -'exercise.json'.length);
  const inside = visible.filter(
    (source) => folder === null || (source.path.startsWith(folder) && !source.path.slice(folder.length).includes('/')),
  );
  const files: PackFile[] = [];
  for (const source of inside) files.push({ source, preview: await previewSource(source) });
  const kept = files.filter(
    ({ preview: { kind, issues } }) =>
      kind !== 'attempt' && kind !== 'submission' && (kind !== 'unknown' || issues.length > 0),
  );
  return {
    exercise: kept.find(({ preview }) => preview.kind === 'exercise') ?? null,
    folder: folder ?? '',
    files: kept,
    aside: sources.filter((source) => !kept.some((file) => file.source === source)).map((source) => source.path),
  };
}
