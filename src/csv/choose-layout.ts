/** Which layout a transaction file is read by. */
import type { Mapping } from '../core/dataset/import-step.ts';
import type { FileIssue } from '../core/dataset/issue.ts';
import type { TransactionFormat } from '../core/ledger/receipt.ts';
import { guessMapping } from './guess-mapping.ts';
import { headerKey } from './label-columns.ts';
import { knownLayout, mappedLayout, withClock, type Layout } from './layout.ts';
import type { Source } from './source.ts';
import { fileIssue, type Table } from './table.ts';

export interface LayoutOptions {
  /** Overrules recognition by header, unless `format` names another format. */
  readonly mapping?: Mapping | null;
  readonly format?: TransactionFormat | 'auto';
}

/** Recognised by header, mapped as told, or guessed where the guess is sure; else why not. */
export function chooseLayout(
  { source, header, sample }: Table,
  { mapping = null, format = 'auto' }: LayoutOptions,
): { readonly layout: Layout } | { readonly issues: readonly FileIssue[] } {
  const known = knownLayout(header);
  if (known !== null && (format === known.format || (format === 'auto' && mapping === null))) return { layout: known };
  const guess = guessMapping(header, sample);
  const missing = (fields: readonly string[]): readonly FileIssue[] =>
    fields.map((field) => fileIssue(source, 'columns-missing', 1, field, header.join(',')));
  if (mapping !== null) {
    const layout = mappedLayout(header, mapping);
    const lacking = (['time', 'from', 'to', 'amount'] as const).filter((field) => layout[field] < 0);
    return lacking.length > 0 ? { issues: missing(lacking) } : { layout: withClock(header, sample, layout) };
  }
  if (format !== 'auto' && format !== 'mapped') {
    return { issues: guess.missing.length > 0 ? missing(guess.missing) : [unknown(source, header)] };
  }
  if (guess.sure) return { layout: withClock(header, sample, mappedLayout(header, guess.mapping)) };
  return {
    issues:
      guess.missing.length === 0 || guess.missing.length === 4 ? [unknown(source, header)] : missing(guess.missing),
  };
}

function unknown(source: Source, header: readonly string[]): FileIssue {
  const keys = header.map(headerKey);
  const twice = header.find((_, place) => keys[place] !== '' && keys.indexOf(keys[place]) < place);
  return twice === undefined
    ? fileIssue(source, 'format-unknown', 1, '', header.join(','))
    : fileIssue(source, 'column-repeated', 1, twice, header.join(','));
}
