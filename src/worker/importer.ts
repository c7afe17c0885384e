/** Reads dropped files through src/csv, one import at a time: progress at a bearable pace, cancel, rejected rows kept for download. */
import type { FileIssue, RowIssue } from '../core/dataset/issue.ts';
import type { Mapping, Preview, Progress } from '../core/dataset/import-step.ts';
import { textCell } from '../core/network/spreadsheet-cell.ts';
import { previewSources } from '../csv/preview.ts';
import { readPack, type PackOutcome } from '../csv/read-pack.ts';
import type { SideReaders } from '../csv/side-by-side.ts';
import { blobSource, type Source } from '../csv/source.ts';
import type { InputFile } from './protocol.ts';

/** Least time between two progress messages of one stage, in ms. */
const pace = 100;

export interface Importer {
  preview(files: readonly InputFile[]): Promise<readonly Preview[]>;
  /** Rejects with an AbortError when cancelled, or overtaken by a later import. */
  read(
    sources: readonly Source[],
    mapping: Mapping | null,
    onProgress: (progress: Progress) => void,
  ): Promise<PackOutcome>;
  cancel(): void;
  /** Rejected rows of the last import that came to an end, good or bad: file, row, code, column, found. */
  rejectedCsv(): string;
}

/** `now` counts milliseconds, from any start. `readers` = who helps with large files. */
export function createImporter(now: () => number, readers?: SideReaders): Importer {
  let current: AbortController | null = null;
  let last: Pick<Extract<PackOutcome, { ok: false }>, 'receipts' | 'references'> = { receipts: [], references: [] };
  return {
    preview: (files) => previewSources(files.map(({ path, blob }) => blobSource(path, blob))),
    read: async (sources, mapping, onProgress) => {
      current?.abort(aborted());
      const mine = new AbortController();
      current = mine;
      try {
        const { signal } = mine;
        const outcome = await readPack(sources, {
          mapping,
          signal,
          onProgress: paced(onProgress, now),
          readers,
          labels: false,
        });
        mine.signal.throwIfAborted();
        // No more than that of a large import: the desk holds its ledger.
        const { receipts, references } = outcome.ok ? outcome.value : outcome;
        last = { receipts, references };
        return outcome;
      } finally {
        if (current === mine) current = null;
      }
    },
    cancel: () => current?.abort(aborted()),
    rejectedCsv: () => writeRejected([...last.receipts, ...last.references]),
  };
}

/** A plain Error, because one crosses from worker to page with its name and message. */
function aborted(): Error {
  return Object.assign(new Error('import-cancelled'), { name: 'AbortError' });
}

/** Passes on a new stage or file and the end at once, anything between at most every `pace` ms. */
function paced(onProgress: (progress: Progress) => void, now: () => number): (progress: Progress) => void {
  let told = -Infinity;
  let about = '';
  return (progress) => {
    const topic = `${progress.stage} ${progress.file}`;
    if (topic === about && progress.done < progress.total && now() - told < pace) return;
    [told, about] = [now(), topic];
    onProgress(progress);
  };
}

function writeRejected(receipts: readonly { readonly file: string; readonly rejected: readonly RowIssue[] }[]): string {
  const lines = receipts.flatMap(({ file, rejected }) =>
    rejected.map(({ row, code, column, found }) =>
      [textCell(file), `${row}`, code, textCell(column), textCell(found)].join(','),
    ),
  );
  return `${['file,row,code,column,found', ...lines].join('\r\n')}\r\n`;
}

/** What an exercise folder or archive without exercise.json lacks. */
export function noExercise(files: readonly { readonly path: string }[]): FileIssue {
  const path = files[0]?.path ?? '';
  const folder = /\.(?:zip|linchpin)$/i.test(path) ? `${path}/` : path.replace(/[^/\\]*$/, '');
  return { code: 'file-missing', file: `${folder}exercise.json`, row: 0, column: '', found: '' };
}
