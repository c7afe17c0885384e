/** What every list reader gives: the listings it could read and the records it could not. */
import type { Listing } from '../../dataset/dataset.ts';
import type { RowIssue } from '../../dataset/issue.ts';

export interface ReadList {
  readonly listings: readonly Listing[];
  /** `row` is the line on which the record begins. */
  readonly rejected: readonly RowIssue<'listing-without-id' | 'listing-without-name'>[];
}
