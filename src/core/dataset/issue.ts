/** What is wrong with input, as values: closed codes here, words in i18n. */

/** A row that was refused, or accepted with a doubt. `row` counts as a spreadsheet does (header = 1; 0 = the file). */
export interface RowIssue<Code extends string = string> {
  readonly code: Code;
  readonly row: number;
  /** Header name of the column, or '' when the whole row or file is meant. */
  readonly column: string;
  /** What stood there, cut to 80 characters. */
  readonly found: string;
}

/** Why a transaction row is refused. */
export type RowRejection =
  | 'wrong-field-count'
  | 'time-missing'
  | 'time-not-a-time'
  | 'from-missing'
  | 'to-missing'
  | 'amount-missing'
  | 'amount-not-a-number'
  | 'amount-negative'
  | 'amount-too-precise'
  | 'amount-too-large'
  | 'currency-missing'
  | 'currency-unknown'
  | 'id-missing'
  | 'id-duplicate'
  | 'field-too-long'
  | 'quote-not-closed';

/** Why a row of accounts, parties or relations is refused or doubted. */
export type ReferenceIssue =
  | 'wrong-field-count'
  | 'id-missing'
  | 'id-duplicate'
  | 'kind-unknown'
  | 'type-unknown'
  | 'share-not-a-share'
  | 'date-not-a-date'
  | 'dates-reversed'
  | 'holder-unknown'
  | 'party-unknown'
  | 'account-unknown'
  | 'listing-without-id'
  | 'listing-without-name'
  | 'entry-unknown'
  | 'record-too-long'
  | 'json-broken'
  | 'encoding-not-declared'
  | 'real-prefix'
  | 'field-too-long'
  | 'quote-not-closed';

/** Why a whole file cannot be used. */
export type FileRejection =
  | 'file-empty'
  | 'file-header-only'
  | 'file-binary'
  | 'file-not-csv'
  | 'columns-missing'
  | 'column-repeated'
  | 'format-unknown'
  | 'no-row-accepted'
  | 'json-broken'
  | 'xml-broken'
  | 'record-too-long'
  | 'encoding-unknown'
  | 'list-format-unknown'
  | 'list-part-alone'
  | 'too-many-rejected'
  | 'hash-differs'
  | 'file-missing'
  | 'file-repeated'
  | 'exercise-invalid'
  | 'attempt-invalid'
  | 'debrief-invalid'
  | 'attempt-other-exercise'
  | 'attempt-other-data'
  | 'attempt-unknown-id'
  | 'attempt-pack-unclear'
  | 'pack-without-key'
  | 'too-many-accounts'
  | 'too-many-values'
  | 'too-many-transactions'
  | 'recipe-untold'
  | 'zip-broken'
  | 'zip-encrypted'
  | 'zip-method-unknown'
  | 'zip-too-large'
  | 'zip-ratio'
  | 'zip-too-many'
  | 'zip-member-refused'
  | 'zip-member-repeated'
  | 'zip-size-differs'
  | 'zip-crc-differs'
  | 'xlsx-broken'
  | 'xlsx-too-large'
  | 'parquet-broken'
  | 'parquet-nested'
  | 'parquet-codec'
  | 'parquet-too-large'
  | DraftIssue
  | SealIssue;

/** Why a sealed file, a chain of actions, a key or a release is refused. */
export type SealIssue =
  /** The log is not the one its head was made from. */
  | 'attempt-chain-broken'
  /** Sealed, and no key to open it was given. */
  | 'submission-locked'
  | 'submission-other-key'
  | 'submission-damaged'
  | 'submission-too-large'
  /** Opened, but no submission is inside. */
  | 'submission-invalid'
  | 'submission-signature'
  /** Meant for other recipients than those it was opened by, or those of the pack. */
  | 'submission-other-recipient'
  | 'submission-other-exercise'
  | 'submission-head'
  /** The attempt inside has another author or exercise than what was signed. */
  | 'submission-swapped'
  /** Found in a folder: the same once more; an earlier state of one that is there; two that are no continuation of one another. */
  | 'submission-repeated'
  | 'submission-superseded'
  | 'submission-forked'
  | 'submission-two-keys'
  | 'submission-two-names'
  | 'key-file-invalid'
  /** A key that opens nothing sealed to these recipients. */
  | 'key-other'
  /** The answer key is not the one committed to. */
  | 'key-changed'
  | 'release-invalid'
  | 'release-damaged'
  /** Not six words of the list. */
  | 'release-code-words'
  | 'release-code-wrong'
  | 'release-tampered';

/** What of a file of labels could not be used for the draft of an answer key. */
export type DraftIssue =
  | 'draft-line-unknown'
  | 'draft-row-unreadable'
  | 'draft-row-unmatched'
  | 'draft-row-repeated'
  | 'draft-row-differs'
  | 'draft-account-unknown'
  | 'draft-account-unheld'
  | 'draft-account-unused'
  | 'draft-flow-unchained'
  | 'draft-no-end';

export interface FileIssue {
  readonly code: FileRejection;
  readonly file: string;
  /** Row, column and finding where they help: a missing column's name, a JSON path. */
  readonly row: number;
  readonly column: string;
  readonly found: string;
}

/** Expected failure as a value. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly FileIssue[] };
