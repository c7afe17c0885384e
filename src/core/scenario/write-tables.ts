/** Writes the CSV files of an exercise (FORMATS.md): UTF-8, comma, header row, LF, quotes only where needed. */
import { csvTable, decimalText, percentText } from '../dataset/write-csv.ts';
import { isoTime } from './calendar.ts';
import type { IdBook } from './assign-ids.ts';
import type { Draft, Handle, Intent, RelationDraft } from './draft.ts';

export interface Tables {
  readonly 'transactions.csv': string;
  readonly 'accounts.csv': string;
  readonly 'parties.csv': string;
  readonly 'relations.csv': string;
}

/** Rows of parties, accounts and relations are in id order, which the shuffle of ids has made meaningless. */
export function writeTables(
  draft: Draft,
  settled: readonly Intent[],
  transactionIds: readonly string[],
  ids: IdBook,
): Tables {
  const party = (handle: Handle) => idOf(ids.party, handle);
  const account = (handle: Handle) => idOf(ids.account, handle);
  const transactions = settled.map((intent, place) => [
    transactionIds[place],
    isoTime(intent.at),
    account(intent.from),
    account(intent.to),
    decimalText(intent.amount, 2),
    intent.currency,
    intent.channel,
    intent.purpose,
  ]);
  const accounts = draft.accounts.map((one) => [
    account(one.handle),
    one.institution,
    one.country,
    one.opened,
    party(one.holder),
  ]);
  const parties = draft.parties.map((one) => [
    party(one.handle),
    one.kind,
    one.name,
    one.otherNames.join('; '),
    one.born,
    one.country,
    one.identifiers.join('; '),
    one.activity,
  ]);
  const relations = relationRows(draft, ids).map((one) => [
    one.from,
    one.to,
    one.type,
    one.share === null ? '' : percentText(one.share),
    one.since,
    '',
  ]);
  return {
    'transactions.csv': csvTable('id,time,from,to,amount,currency,channel,purpose', transactions),
    'accounts.csv': csvTable('id,institution,country,opened,holder', accounts.toSorted(byFirst)),
    'parties.csv': csvTable('id,kind,name,other_names,born,country,identifiers,activity', parties.toSorted(byFirst)),
    'relations.csv': csvTable('from,to,type,share,since,until', relations),
  };
}

/** Relations with ids put in, by the ids of both ends, so that their order tells nothing either. */
export function relationRows(draft: Draft, ids: IdBook): readonly RelationDraft[] {
  return draft.relations
    .map((one) => ({ ...one, from: idOf(ids.party, one.from), to: ids.party.get(one.to) ?? idOf(ids.account, one.to) }))
    .toSorted((a, b) => {
      const [one, two] = [`${a.from} ${a.to} ${a.type} ${a.since}`, `${b.from} ${b.to} ${b.type} ${b.since}`];
      return one < two ? -1 : one > two ? 1 : 0;
    });
}

export function idOf(book: ReadonlyMap<string, string>, key: string): string {
  const id = book.get(key);
  if (id === undefined) throw new Error(`scenario: no id for ${key}`);
  return id;
}

function byFirst(x: readonly string[], y: readonly string[]): number {
  return x[0] < y[0] ? -1 : 1;
}
