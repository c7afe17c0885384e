/** What every list reader takes and tells: text in pieces in, listings and rejections out, one at a time. */
import type { Listing } from '../../dataset/dataset.ts';
import type { FileIssue, RowIssue } from '../../dataset/issue.ts';
import type { OfacParts } from './ofac-parts.ts';

/** Why one record cannot be used; the others are kept. */
export type ListRejection =
  | 'listing-without-id'
  | 'listing-without-name'
  | 'kind-unknown'
  | 'record-too-long'
  | 'wrong-field-count'
  | 'quote-not-closed'
  | 'json-broken'
  | 'entry-unknown';

/** Accepted, but something of it could not be read. */
export type ListDoubt = 'date-not-a-date';

/** Rejections after which a file is refused: no list has so many, and garbage must not fill memory. */
export const mostRejected = 10_000;

/** Hears what a reader finds, in file order. Nothing of it is kept by the reader. */
export interface ListSink {
  /** `row` is the line on which the record begins; in a CSV, its row as a spreadsheet counts. From 1. */
  readonly onListing: (listing: Listing, row: number) => void;
  readonly onRejected: (issue: RowIssue<ListRejection>) => void;
  readonly onDoubt: (issue: RowIssue<ListDoubt>) => void;
  /** A record that lists nobody: an address, an edge of ownership, a row that belongs to another. `kind` says which. */
  readonly onAside: (kind: string) => void;
}

export interface ListReader {
  /** The next piece of the text, cut anywhere; after a failure nothing more is read. */
  push(text: string): void;
  end(): void;
  /** Why the file cannot be used. What was told before still stands, but no more can be trusted. */
  readonly failed: FileIssue | null;
}

/** What a reader is opened with. */
export interface ListInput {
  /** Names the file in issues. */
  readonly file: string;
  readonly sink: ListSink;
  /** Rows of the other files of an OFAC set; filled by their readers, used by the reader of sdn.csv. */
  readonly parts: OfacParts;
}

/** A published format, as a value among others (formats.ts). */
export interface ListFormat {
  readonly name: ListFormatName;
  /** Whether a text that begins like this is in this format; `head` may be cut anywhere. */
  readonly recognises: (head: string) => boolean;
  readonly open: (input: ListInput) => ListReader;
}

export type ListFormatName =
  | 'un-xml'
  | 'ofac-xml'
  | 'ofac-sdn-csv'
  | 'ofac-alt-csv'
  | 'ofac-add-csv'
  | 'ofac-comments-csv'
  | 'eu-xml'
  | 'targets-simple'
  | 'ftm-json'
  | 'afm-1-xml'
  | 'afm-2-xml';

/** Most characters of one record; the longest published ones have some sixty thousand. */
export const listRecordLimit = 1_048_576;
