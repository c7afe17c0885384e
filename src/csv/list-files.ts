/** Sanctions lists from files to listings, each file with what was read of it; the parts of an OFAC CSV set are joined by entry. */
import type { Listing } from '../core/dataset/dataset.ts';
import type { FileIssue, ReferenceIssue, RowIssue } from '../core/dataset/issue.ts';
import { realReference } from '../core/fairness/real-prefix.ts';
import { ofacParts, type OfacParts } from '../core/screening/lists/ofac-parts.ts';
import { mostRejected, type ListFormatName, type ListRejection } from '../core/screening/lists/read-list.ts';
import type { Encoding } from './encoding.ts';
import { feedList, openList, type OpenedList } from './list-feed.ts';
import type { Source } from './source.ts';
import { fileIssue, type ReadOptions } from './table.ts';

export interface ReadListFile {
  readonly format: ListFormatName;
  readonly encoding: Encoding;
  readonly listings: readonly Listing[];
  /** Row or line on which each listing's record begins. */
  readonly rows: readonly number[];
  /** Records = accepted + rejected + those aside. Of a side file of an OFAC set: rows that were joined. */
  readonly accepted: number;
  readonly rejected: readonly RowIssue<ListRejection>[];
  readonly doubts: readonly RowIssue<ReferenceIssue>[];
  /** Records that list nobody, counted by what they are. */
  readonly aside: { readonly [kind: string]: number };
}

export type ListFileOutcome =
  | { readonly ok: true; readonly file: string; readonly value: ReadListFile }
  | { readonly ok: false; readonly file: string; readonly issues: readonly FileIssue[] };

export interface ListFileOptions extends ReadOptions {
  /** Overrules what the content shows, for all files. */
  readonly format?: ListFormatName | null;
}

type Side = keyof OfacParts;
const sides: { readonly [format in ListFormatName]?: Side } = {
  'ofac-alt-csv': 'alt',
  'ofac-add-csv': 'add',
  'ofac-comments-csv': 'comments',
};

/** What each file holds, in the order of `sources`. Side files are read first, whatever their place. */
export async function readListFiles(
  sources: readonly Source[],
  options: ListFileOptions = {},
): Promise<readonly ListFileOutcome[]> {
  const parts = ofacParts();
  const opened: (OpenedList | FileIssue)[] = [];
  for (const source of sources) opened.push(await openList(source, options.format));
  const whole = opened.some((one) => !('code' in one) && one.format.name === 'ofac-sdn-csv');
  const outcomes = new Map<Source, ListFileOutcome>();
  const order = sources.map((source, at) => ({ source, one: opened[at] }));
  const isSide = ({ one }: (typeof order)[number]): boolean => !('code' in one) && sides[one.format.name] !== undefined;
  for (const { source, one } of [...order.filter(isSide), ...order.filter((each) => !isSide(each))]) {
    if ('code' in one) outcomes.set(source, { ok: false, file: source.path, issues: [one] });
    else if (isSide({ source, one }) && !whole) {
      outcomes.set(source, { ok: false, file: source.path, issues: [fileIssue(source, 'list-part-alone')] });
    } else outcomes.set(source, await readOne(source, one, parts, options));
  }
  return order.flatMap(({ source, one }) => {
    const outcome = outcomes.get(source);
    if (outcome === undefined) return [];
    return 'code' in one || !outcome.ok ? [outcome] : [withoutEntry(outcome, sides[one.format.name], parts)];
  });
}

async function readOne(
  source: Source,
  opened: OpenedList,
  parts: OfacParts,
  options: ReadOptions,
): Promise<ListFileOutcome> {
  const listings: Listing[] = [];
  const rows: number[] = [];
  const rejected: RowIssue<ListRejection>[] = [];
  const doubts: RowIssue<ReferenceIssue>[] = [];
  const aside = new Map<string, number>();
  if (opened.misnamed !== '') {
    doubts.push({
      code: 'encoding-not-declared',
      row: 1,
      column: '',
      found: `${opened.misnamed} ≠ ${opened.encoding}`,
    });
  }
  const real: (readonly [reference: string, row: number])[] = [];
  const sink = {
    onListing: (listing: Listing, row: number) => {
      listings.push(listing);
      rows.push(row);
      const reference = realReference(listing);
      if (reference !== null) real.push([reference, row]);
    },
    onRejected: (issue: RowIssue<ListRejection>) => void rejected.push(issue),
    onDoubt: (issue: RowIssue<ReferenceIssue>) => void doubts.push(issue),
    onAside: (kind: string) => void aside.set(kind, (aside.get(kind) ?? 0) + 1),
  };
  const enough = (): boolean => rejected.length > mostRejected;
  const failed = await feedList(source, opened, { file: source.path, sink, parts }, { ...options, enough });
  if (failed !== null) return { ok: false, file: source.path, issues: [failed] };
  if (enough()) {
    const [first] = rejected;
    const issue = fileIssue(source, 'too-many-rejected', first.row, first.column, first.found);
    return { ok: false, file: source.path, issues: [issue] };
  }
  const [first] = real;
  if (first !== undefined) {
    // One remark a file: a real list has a thousand of them.
    const found = real.length === 1 ? first[0].slice(0, 60) : `${first[0].slice(0, 60)} … (${real.length})`;
    doubts.push({ code: 'real-prefix', row: first[1], column: '', found });
  }
  const side = sides[opened.format.name];
  const accepted =
    side === undefined
      ? listings.length
      : [...parts[side].values()].flat().filter((one) => one.file === source.path).length;
  const { format, encoding } = opened;
  const value = {
    format: format.name,
    encoding,
    listings,
    rows,
    accepted,
    rejected,
    doubts,
    aside: Object.fromEntries(aside),
  };
  return { ok: true, file: source.path, value };
}

/** Rows of a side file that no entry took are told. */
function withoutEntry(
  outcome: Extract<ListFileOutcome, { ok: true }>,
  side: Side | undefined,
  parts: OfacParts,
): ListFileOutcome {
  if (side === undefined) return outcome;
  const left = [...parts[side].values()]
    .flat()
    .filter((part) => part.file === outcome.file)
    .map(({ row, cells }): RowIssue<ListRejection> => ({
      code: 'entry-unknown',
      row,
      column: '',
      found: (cells[0] ?? '').slice(0, 80),
    }));
  const { value } = outcome;
  return {
    ...outcome,
    value: { ...value, accepted: value.accepted - left.length, rejected: [...value.rejected, ...left] },
  };
}
