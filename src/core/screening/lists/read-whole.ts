/** A list that is at hand as one text, read whole. */
import type { Listing } from '../../dataset/dataset.ts';
import type { Outcome, RowIssue } from '../../dataset/issue.ts';

import { ofacParts } from './ofac-parts.ts';
import type { ListDoubt, ListFormat, ListRejection } from './read-list.ts';

export interface ReadList {
  readonly listings: readonly Listing[];
  /** Line or row on which each listing's record begins. */
  readonly rows: readonly number[];
  readonly rejected: readonly RowIssue<ListRejection>[];
  readonly doubts: readonly RowIssue<ListDoubt>[];
}

/** Issues: those of the format's reader. */
export function readWhole(format: ListFormat, text: string, file: string): Outcome<ReadList> {
  const listings: Listing[] = [];
  const rows: number[] = [];
  const rejected: RowIssue<ListRejection>[] = [];
  const doubts: RowIssue<ListDoubt>[] = [];
  const reader = format.open({
    file,
    parts: ofacParts(),
    sink: {
      onListing: (listing, row) => {
        listings.push(listing);
        rows.push(row);
      },
      onRejected: (issue) => void rejected.push(issue),
      onDoubt: (issue) => void doubts.push(issue),
      onAside: () => {},
    },
  });
  reader.push(text);
  reader.end();
  if (reader.failed !== null) return { ok: false, issues: [reader.failed] };
  return { ok: true, value: { listings, rows, rejected, doubts } };
}
