/** Writes the CSV files of an exercise (FORMATS.md): UTF-8, comma, header row, LF, quotes only where needed. */
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
    decimal(intent.amount),
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
    one.share === null ? '' : percent(one.share),
    one.since,
    '',
  ]);
  return {
    'transactions.csv': table('id,time,from,to,amount,currency,channel,purpose', transactions),
    'accounts.csv': table('id,institution,country,opened,holder', accounts.toSorted(byFirst)),
    'parties.csv': table('id,kind,name,other_names,born,country,identifiers,activity', parties.toSorted(byFirst)),
    'relations.csv': table('from,to,type,share,since,until', relations),
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

function table(header: string, rows: readonly (readonly string[])[]): string {
  return [header, ...rows.map((row) => row.map(field).join(','))].join('\n') + '\n';
}

function field(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Minor units with two decimals: always two, so that how a figure is written tells nothing. */
function decimal(minor: number): string {
  return `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`;
}

/** Basis points as percent: 5000 → `50`, 4950 → `49.5`. */
function percent(points: number): string {
  return String(points / 100);
}

function byFirst(x: readonly string[], y: readonly string[]): number {
  return x[0] < y[0] ? -1 : 1;
}
