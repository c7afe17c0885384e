/** Faults of parties, accounts, relations, transactions and listings: what reading the written files would refuse or doubt. */
import { currencyCode } from '../ledger/currency.ts';
import type { Tell } from './find-issues.ts';
import type { Workbook } from './workbook.ts';

/** Whether a text is a day of the calendar written `YYYY-MM-DD`. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** Calls `again` with every id that came before. */
export function repeated(ids: Iterable<string>, again: (id: string) => void): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) again(id);
    seen.add(id);
  }
}

export function findPartyIssues({ parties }: Workbook, tell: Tell): void {
  repeated(
    parties.map((one) => one.id),
    (id) => tell('id-duplicate', ['parties', id, 'id'], id, true),
  );
  for (const { id, name, born } of parties) {
    if (name.trim() === '') tell('name-missing', ['parties', id, 'name'], '', false);
    if (born !== '' && !isDay(born) && !/^(?:1[89]|20)\d\d(?:-(?:0[1-9]|1[0-2]))?$/.test(born)) {
      tell('date-not-a-date', ['parties', id, 'born'], born, false);
    }
  }
}

export function findAccountIssues({ accounts, parties }: Workbook, tell: Tell): void {
  const partyIds = new Set(parties.map((one) => one.id));
  repeated(
    accounts.map((one) => one.id),
    (id) => tell('id-duplicate', ['accounts', id, 'id'], id, true),
  );
  for (const { id, holder, opened } of accounts) {
    if (holder !== '' && !partyIds.has(holder)) tell('party-unknown', ['accounts', id, 'holder'], holder, true);
    if (opened !== '' && !isDay(opened)) tell('date-not-a-date', ['accounts', id, 'opened'], opened, true);
  }
}

export function findRelationIssues({ relations, parties, accounts }: Workbook, tell: Tell): void {
  const partyIds = new Set(parties.map((one) => one.id));
  const accountIds = new Set(accounts.map((one) => one.id));
  for (const { id, from, to, type, share, since, until } of relations) {
    if (!partyIds.has(from)) tell('party-unknown', ['relations', id, 'from'], from, true);
    if (!partyIds.has(to) && !accountIds.has(to)) tell('party-unknown', ['relations', id, 'to'], to, true);
    // Above 0 and up to 100 %, as the reader takes it.
    const fits = share !== null && share > 0 && share <= 10_000;
    if (type === 'owns' && !fits) tell('share-not-a-share', ['relations', id, 'share'], String(share ?? ''), true);
    const begins = since === '' || isDay(since);
    const ends = until === '' || isDay(until);
    if (!begins) tell('date-not-a-date', ['relations', id, 'since'], since, true);
    if (!ends) tell('date-not-a-date', ['relations', id, 'until'], until, true);
    if (begins && ends && since !== '' && until !== '' && until < since) {
      tell('date-not-a-date', ['relations', id, 'until'], until, true);
    }
  }
}

export function findTransactionIssues({ transactions, accounts, head }: Workbook, tell: Tell): void {
  const accountIds = new Set(accounts.map((one) => one.id));
  repeated(
    transactions.map((one) => one.id),
    (id) => tell('id-duplicate', ['transactions', id, 'id'], id, true),
  );
  const [from, to] = [Date.parse(head.period.from), Date.parse(head.period.to)];
  const rated = new Map<string, boolean>();
  for (const row of transactions) {
    const { id } = row;
    if (!accountIds.has(row.from)) tell('account-unknown', ['transactions', id, 'from'], row.from, true);
    if (!accountIds.has(row.to)) tell('account-unknown', ['transactions', id, 'to'], row.to, true);
    // Nothing is wrong with a file that has such rows, but no flow can come of them.
    if (!(row.amount > 0)) tell('amount-not-positive', ['transactions', id, 'amount'], String(row.amount), false);
    if (row.time < from || row.time > to) tell('time-outside-period', ['transactions', id, 'time'], '', false);
    let known = rated.get(row.currency);
    if (known === undefined) {
      known =
        currencyCode(row.currency) === row.currency &&
        (row.currency === head.baseCurrency || Object.hasOwn(head.rates, row.currency));
      rated.set(row.currency, known);
    }
    if (!known) tell('currency-unrated', ['transactions', id, 'currency'], row.currency, true);
  }
}

export function findListingIssues({ listings }: Workbook, tell: Tell): void {
  repeated(
    listings.map((one) => one.uid),
    (uid) => tell('id-duplicate', ['listings', uid, 'uid'], uid, true),
  );
  for (const { uid, names, dob, listedOn, updatedOn } of listings) {
    const primary = names.find((name) => name.quality === 'primary');
    if (primary === undefined || primary.text.trim() === '') tell('name-missing', ['listings', uid, 'names'], '', true);
    if (!/^ZZ[ie]\./.test(uid)) tell('real-prefix', ['listings', uid, 'uid'], uid, false);
    for (const date of dob) {
      if (!isDay(date.from) || (date.to !== date.from && !/^\d{4}-\d\d-\d\d$/.test(date.to)) || date.to < date.from) {
        tell('date-not-a-date', ['listings', uid, 'dob'], `${date.from} ${date.to}`, true);
      }
    }
    if (listedOn !== '' && !isDay(listedOn)) tell('date-not-a-date', ['listings', uid, 'listedOn'], listedOn, true);
    if (updatedOn !== '' && !isDay(updatedOn)) tell('date-not-a-date', ['listings', uid, 'updatedOn'], updatedOn, true);
  }
}
