/** The sanctions lists of a pack to listings, with a receipt for each file. */
import type { Listing } from '../core/dataset/dataset.ts';
import type { FileIssue } from '../core/dataset/issue.ts';
import type { ReferenceReceipt } from '../core/ledger/receipt.ts';
import type { ListFormatName } from '../core/screening/lists/read-list.ts';
import { readListFiles } from './list-files.ts';
import type { Source } from './source.ts';
import type { ReadOptions } from './table.ts';

export type WatchlistOutcome =
  | {
      readonly ok: true;
      readonly lists: readonly {
        readonly file: string;
        readonly format: ListFormatName;
        readonly listings: readonly Listing[];
      }[];
      readonly receipts: readonly ReferenceReceipt[];
    }
  | { readonly ok: false; readonly issues: readonly FileIssue[] };

/** Any format of core/screening/lists; one list that cannot be used refuses the pack. */
export async function readWatchlists(sources: readonly Source[], options: ReadOptions): Promise<WatchlistOutcome> {
  const outcomes = await readListFiles(sources, options);
  const issues = outcomes.flatMap((one) => (one.ok ? [] : one.issues));
  if (issues.length > 0) return { ok: false, issues };
  const read = outcomes.flatMap((one) => (one.ok ? [one] : []));
  return {
    ok: true,
    lists: read.map(({ file, value }) => ({ file, format: value.format, listings: value.listings })),
    receipts: read.map(({ file, value: { format, accepted, rejected, doubts, aside } }) => ({
      file,
      kind: 'watchlist' as const,
      rows: accepted + rejected.length,
      accepted,
      rejected,
      doubts,
      list: { format, aside },
    })),
  };
}
