/** Builds what a project starts from: a recipe is generated, files are read; both come to a workbook. */
import type { FileIssue } from '../core/dataset/issue.ts';
import { receiptIssues } from '../core/fairness/check-pack.ts';
import type { CheckIssue } from '../core/fairness/report.ts';
import { makeExercise } from '../core/scenario/making/make-exercise.ts';
import type { Phrasebook } from '../core/scenario/phrasebook.ts';
import { UntoldError } from '../core/scenario/untold.ts';
import type { Base } from '../core/workbook/edit.ts';
import { draftKey } from '../core/workbook/draft-key.ts';
import { workbookOf } from '../core/workbook/from-pack.ts';
import type { Workbook } from '../core/workbook/workbook.ts';
import { readLabelFiles } from '../csv/label-files.ts';
import { readPack } from '../csv/read-pack.ts';
import { blobSource } from '../csv/source.ts';
import type { InputFile, Mapping, Progress } from './protocol.ts';

export interface BuiltBase {
  readonly workbook: Workbook;
  /** Rows refused or doubted on reading; the first 1,000. */
  readonly found: readonly CheckIssue[];
}

export type BaseOutcome =
  | { readonly ok: true; readonly value: BuiltBase }
  | { readonly ok: false; readonly issues: readonly FileIssue[] };

export interface BaseSources {
  /** Files of the base of kind `files` with this `dataset`; '' where there are none. */
  readonly dataset: string;
  readonly files: readonly InputFile[];
  readonly mapping: Mapping | null;
  readonly phrasebook: Phrasebook;
  readonly onProgress: (progress: Progress) => void;
}

const issuesKept = 1_000;

export async function buildBase(base: Base, sources: BaseSources): Promise<BaseOutcome> {
  if (base.kind === 'files') {
    if (base.dataset === sources.dataset) return readBase(sources.files, sources.mapping, sources.onProgress);
    const issue: FileIssue = { code: 'file-missing', file: base.dataset, row: 0, column: '', found: '' };
    return { ok: false, issues: [issue] };
  }
  const { recipe, seed } = base;
  const { phrasebook, onProgress } = sources;
  const refuse = (code: 'exercise-invalid' | 'recipe-untold', column: string, found: string): BaseOutcome => ({
    ok: false,
    issues: [{ code, file: recipe.name, row: 0, column, found: found.slice(0, 80) }],
  });
  if (!/^[0-9a-f]{32,1024}$/i.test(seed)) return refuse('exercise-invalid', 'seed', `${seed.length}`);
  const total = recipe.transactions;
  const onRows = (rows: number) =>
    onProgress({ stage: 'indexing', file: '', done: Math.min(rows, total), total, rows });
  onRows(0);
  try {
    const { files } = await makeExercise(recipe, seed, phrasebook, { onRows });
    const made = [...files].map(([path, text]) => ({ path, blob: new Blob([text]) }));
    return await readBase(made, null, onProgress);
  } catch (error) {
    // A recipe that cannot be told is the trainer's to mend; anything else is a fault of ours.
    if (error instanceof UntoldError) return refuse('recipe-untold', '', error.message);
    throw error;
  }
}

async function readBase(
  files: readonly InputFile[],
  mapping: Mapping | null,
  onProgress: (progress: Progress) => void,
): Promise<BaseOutcome> {
  const sources = files.map(({ path, blob }) => blobSource(path, blob));
  const outcome = await readPack(sources, { mapping, onProgress });
  if (!outcome.ok) return { ok: false, issues: outcome.issues };
  const { pack, receipts, references, lists, labels } = outcome.value;
  const book = workbookOf({
    pack,
    lists: lists.map((list) => ({ ...list, file: baseName(list.file) })),
    rates: ratesOf(receipts),
    id: idOf(receipts[0]?.file ?? ''),
  });
  if (!book.ok) return book;
  const read = receiptIssues([...receipts, ...references]);
  // Only data that is no exercise yet is drafted for: a pack without its key may be without on purpose.
  if (pack.key !== null || pack.exercise !== null) {
    return { ok: true, value: { workbook: book.value, found: read.slice(0, issuesKept) } };
  }
  const { dataset } = pack;
  const draft = draftKey({ dataset, workbook: book.value, labels, files: await readLabelFiles(sources) });
  const found = [...draft.issues, ...read].slice(0, issuesKept);
  return { ok: true, value: { workbook: { ...book.value, key: draft.key }, found } };
}

function ratesOf(receipts: readonly { readonly rates: { readonly [currency: string]: number } }[]) {
  return Object.assign({}, ...receipts.map((receipt) => receipt.rates)) as { readonly [currency: string]: number };
}

/** Lower-case letters, digits and hyphens of a file's name: the id its exercise begins with. */
function idOf(file: string): string {
  const stem = baseName(file).replace(/\.[^.]*$/, '');
  return stem
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}

function baseName(path: string): string {
  return path.replace(/^.*[/\\]/, '');
}
