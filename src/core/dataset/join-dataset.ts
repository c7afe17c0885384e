/** Joins a ledger with what is known of its accounts, parties, relations and listings. O(transactions + rows). */
import { createStringTable } from '../ledger/string-table.ts';
import { sourceRow, type Ledger } from '../ledger/ledger.ts';
import type { AccountTable, Dataset, Listing, Party, Relation } from './dataset.ts';
import type { ReferenceIssue, RowIssue } from './issue.ts';
import type { AccountRow } from './parse-accounts.ts';

export interface DatasetParts {
  readonly ledger: Ledger;
  /** What the transaction file itself says of the ledger's accounts, by account number. */
  readonly places: AccountTable;
  /** null = no accounts file. */
  readonly accounts: readonly AccountRow[] | null;
  readonly parties: readonly Party[];
  readonly relations: readonly Relation[];
  readonly listings: readonly Listing[];
}

/** Accounts: the ledger's in its order, then the others of the accounts file. A file's word goes before the ledger's. */
export function joinDataset({ ledger, places, accounts, parties, relations, listings }: DatasetParts): Dataset {
  const rows = accounts ?? [];
  // Nobody else knows anything: what the ledger's file says need not be copied.
  if (rows.length === 0) return { ledger, accounts: places, parties, relations, listings };
  const numbers = new Map<string, number>();
  for (const [a, id] of ledger.accounts.entries()) numbers.set(id, a);
  const further = rows.filter((row) => !numbers.has(row.id));
  for (const row of further) numbers.set(row.id, numbers.size);
  const size = numbers.size;
  const partyNumbers = new Map(parties.map((party, p) => [party.id, p]));
  const institutions = createStringTable(['', ...places.institutions]);
  const countries = createStringTable(['', ...places.countries]);
  const table = {
    institution: new Uint32Array(size),
    country: new Uint16Array(size),
    opened: new Float64Array(size).fill(Number.NaN),
    holder: new Int32Array(size).fill(-1),
  };
  ledger.accounts.forEach((_, a) => {
    table.institution[a] = institutions.intern(places.institutions[places.institution[a]] ?? '');
    table.country[a] = countries.intern(places.countries[places.country[a]] ?? '');
  });
  for (const row of rows) {
    const a = numbers.get(row.id) ?? 0;
    if (row.institution !== '') table.institution[a] = institutions.intern(row.institution);
    if (row.country !== '') table.country[a] = countries.intern(row.country);
    table.opened[a] = row.opened;
    table.holder[a] = partyNumbers.get(row.holder) ?? -1;
  }
  const joined: AccountTable = {
    ids: [...ledger.accounts, ...further.map((row) => row.id)],
    ...table,
    institutions: institutions.values,
    countries: countries.values,
  };
  return { ledger, accounts: joined, parties, relations, listings };
}

/** Parties that are only named, as holders or in relations, where no parties file describes them. */
export function namedParties(
  accounts: readonly AccountRow[],
  relations: readonly Relation[],
  known: readonly Party[],
  isAccount: (id: string) => boolean,
): readonly Party[] {
  const ids = new Set(known.map((party) => party.id));
  const added: Party[] = [];
  const add = (id: string): void => {
    if (id === '' || ids.has(id)) return;
    ids.add(id);
    const nothing = { otherNames: [], born: '', country: '', identifiers: [], activity: '' };
    added.push({ id, kind: 'unknown', name: '', ...nothing });
  };
  for (const account of accounts) add(account.holder);
  for (const relation of relations) {
    add(relation.from);
    if (!isAccount(relation.to)) add(relation.to);
  }
  return added;
}

/** One doubt per account of the ledger that the accounts file does not know, at the row that names it first. */
export function unknownAccounts(
  ledger: Ledger,
  accounts: readonly AccountRow[],
  columns: { readonly from: string; readonly to: string },
): readonly RowIssue<ReferenceIssue>[] {
  const known = new Set(accounts.map((row) => row.id));
  const unknown = Uint8Array.from(ledger.accounts, (id) => (known.has(id) ? 0 : 1));
  const firstRow = new Uint32Array(ledger.accounts.length).fill(0xffffffff);
  const asPayee = new Uint8Array(ledger.accounts.length);
  const note = (account: number, row: number, payee: number): void => {
    if (unknown[account] === 0 || row >= firstRow[account]) return;
    firstRow[account] = row;
    asPayee[account] = payee;
  };
  for (let i = 0; i < ledger.size; i++) {
    note(ledger.from[i], sourceRow(ledger, i), 0);
    note(ledger.to[i], sourceRow(ledger, i), 1);
  }
  const doubts: RowIssue<ReferenceIssue>[] = [];
  ledger.accounts.forEach((id, a) => {
    if (unknown[a] === 0) return;
    const column = asPayee[a] === 1 ? columns.to : columns.from;
    doubts.push({ code: 'account-unknown', row: firstRow[a], column, found: id.slice(0, 80) });
  });
  return doubts.sort((a, b) => a.row - b.row);
}
