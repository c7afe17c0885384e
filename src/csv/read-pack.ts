/** A dropped set of files or an exercise folder to a dataset, its exercise, and a receipt for every file. */
import type { Listing } from '../core/dataset/dataset.ts';
import type { Mapping } from '../core/dataset/import-step.ts';
import type { FileIssue } from '../core/dataset/issue.ts';
import { joinDataset, unknownAccounts } from '../core/dataset/join-dataset.ts';
import type { LoadedPack } from '../core/dataset/loaded-pack.ts';
import { createSha256 } from '../core/dataset/sha256.ts';
import type { Exercise } from '../core/exercise/exercise.ts';
import { sealFile } from '../core/exercise/seal.ts';
import { sourceRow } from '../core/ledger/ledger.ts';
import type { Receipt, ReferenceReceipt } from '../core/ledger/receipt.ts';
import type { ListFormatName } from '../core/screening/lists/read-list.ts';
import type { LabelledRows } from '../core/workbook/draft-labels.ts';
import { sortPack, type PackFiles } from './pack-files.ts';
import { readReferences } from './pack-references.ts';
import { readTexts } from './pack-texts.ts';
import { readPackTransactions, type PackTransactions } from './pack-transactions.ts';
import { readWatchlists } from './pack-watchlist.ts';
import { fileIssue, type ReadOptions } from './table.ts';
import type { Source } from './source.ts';
import { unpackSources } from './unpack-sources.ts';

export interface PackOptions extends ReadOptions {
  /** For a transactions file no format is known of. */
  readonly mapping?: Mapping | null;
  /** Name of the sheet of a spreadsheet; without it, the first. */
  readonly sheet?: string;
  /** false: label columns are named in the receipts, and not kept. */
  readonly labels?: boolean;
}

export interface ReadPack {
  readonly pack: LoadedPack;
  readonly receipts: readonly Receipt[];
  readonly references: readonly ReferenceReceipt[];
  /** For the trainer only. */
  readonly labels: readonly LabelledRows[];
  /** What each list file holds, in the order of the dataset's listings. */
  readonly lists: readonly {
    readonly file: string;
    readonly format?: ListFormatName;
    readonly listings: readonly Listing[];
  }[];
  /** Paths of files that were not read. */
  readonly aside: readonly string[];
}

/** A refused pack still brings the receipts of what was read, so that rejected rows can be seen. */
export type PackOutcome =
  | { readonly ok: true; readonly value: ReadPack }
  | {
      readonly ok: false;
      readonly issues: readonly FileIssue[];
      readonly receipts: readonly Receipt[];
      readonly references: readonly ReferenceReceipt[];
    };

/**
 * Throws the signal's reason when aborted. Archives and spreadsheets among the files are opened behind guards; hashes the
 * exercise states are checked before anything is read.
 */
export async function readPack(sources: readonly Source[], options: PackOptions = {}): Promise<PackOutcome> {
  const unpacked = await unpackSources(sources, options);
  const files = await sortPack(unpacked.sources);
  const receipts: Receipt[] = [];
  const references: ReferenceReceipt[] = [];
  const fail = (...issues: readonly FileIssue[]): PackOutcome => ({ ok: false, issues, receipts, references });

  const unreadable = [...unpacked.issues, ...files.files.flatMap(({ preview }) => preview.issues)];
  if (unreadable.length > 0) return fail(...unreadable);
  const texts = await readTexts(files);
  if (!texts.ok) return fail(...texts.issues);
  const { exercise } = texts.value;
  if (exercise !== null) {
    const whole = files.exercise !== null && unpacked.packed.has(files.exercise.source);
    const changed = await checkHashes(files, exercise, whole, options);
    if (changed.length > 0) return fail(...changed);
  }
  const transactions = files.files.filter(({ preview }) => preview.kind === 'transactions');
  if (transactions.length === 0) {
    return fail({ code: 'file-missing', file: `${files.folder}transactions.csv`, row: 0, column: '', found: '' });
  }
  const read = await readPackTransactions(transactions, {
    ...options,
    baseCurrency: exercise?.baseCurrency ?? null,
    rates: exercise?.rates ?? {},
  });
  receipts.push(...read.receipts);
  if (!read.ok) return fail(...read.issues);
  const { ledger, places, parts } = read;
  const known = await readReferences(files.files, ledger, options);
  if (!known.ok) return fail(...known.issues);
  references.push(...known.receipts);
  const watchlists = files.files.filter(({ preview }) => preview.kind === 'watchlist');
  const listed = await readWatchlists(
    watchlists.map((file) => file.source),
    options,
  );
  if (!listed.ok) return fail(...listed.issues);
  references.push(...listed.receipts);
  const { lists } = listed;
  const { accounts } = known;
  const told = receipts.map((receipt, k) =>
    accounts === null ? receipt : { ...receipt, doubts: unknownAccounts(parts[k].ledger, accounts, parts[k].columns) },
  );
  const listings = lists.flatMap((list) => list.listings);
  const dataset = joinDataset({ ...known, ledger, places, listings });
  const pack: LoadedPack = { ...texts.value, dataset };
  const value: ReadPack = {
    pack,
    receipts: told,
    references,
    // Put together for who asks: of five million rows they take as much room as two columns of the ledger.
    get labels() {
      return labelledRows(read);
    },
    lists,
    aside: files.aside,
  };
  return { ok: true, value };
}

/** The label columns of each file, with the transactions of the joined ledger its rows became. */
function labelledRows({ parts, order, ledger }: Extract<PackTransactions, { ok: true }>): readonly LabelledRows[] {
  let places: Uint32Array | null = null;
  if (order !== null) {
    places = new Uint32Array(ledger.size);
    for (let i = 0; i < order.length; i++) places[order[i]] = i;
  }
  let start = 0;
  return parts.map((part) => {
    const { size } = part.ledger;
    const rows = Uint32Array.from({ length: size }, (_, i) => sourceRow(part.ledger, i));
    const index = places?.subarray(start, start + size) ?? Uint32Array.from(rows, (_, i) => i);
    start += size;
    return { file: part.receipt.file, rows, index, columns: part.labels };
  });
}

/**
 * Every file the exercise names must be there and unchanged. An answer key and its seal may be left out of a folder, not out of an
 * archive: that one was written whole.
 */
async function checkHashes(
  files: PackFiles,
  exercise: Exercise,
  whole: boolean,
  options: ReadOptions,
): Promise<readonly FileIssue[]> {
  const issues: FileIssue[] = [];
  for (const [name, expected] of Object.entries(exercise.files)) {
    const path = `${files.folder}${name}`;
    const file = files.files.find(({ source }) => source.path === path);
    if (file === undefined) {
      if (whole || (name !== 'answer-key.json' && name !== sealFile))
        issues.push({ code: 'file-missing', file: path, row: 0, column: '', found: '' });
      continue;
    }
    const digest = createSha256();
    for await (const piece of (file.source.raw ?? file.source).stream()) {
      options.signal?.throwIfAborted();
      digest.update(piece);
    }
    const found = digest.hex();
    if (found !== expected.toLowerCase()) issues.push(fileIssue(file.source, 'hash-differs', 0, '', found));
  }
  return issues;
}
