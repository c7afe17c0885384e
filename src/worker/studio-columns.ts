/** What the studio's tables sort by and search in: values of columns, names in Latin letters, text in any script. */
import type { NodeKey, Party } from '../core/dataset/dataset.ts';
import { parseKey } from '../core/dataset/dataset.ts';
import { minorDigits } from '../core/ledger/currency.ts';
import { latinForm } from '../core/screening/latin-form.ts';
import { searchKey } from '../core/screening/search-key.ts';
import type { Workbook, WorkbookTransaction } from '../core/workbook/workbook.ts';
import type { StudioRow } from './studio-protocol.ts';

/** Who an id stands for, by name: a party, or the holder of an account. */
export interface Names {
  party(id: string): Party | undefined;
  holder(account: string): string;
  /** Of a party its name, of an account its holder's; the id where there is none. */
  label(id: string): string;
}

export function namesOf({ parties, accounts }: Workbook): Names {
  const byId = new Map(parties.map((party) => [party.id, party]));
  const holders = new Map(accounts.map((account) => [account.id, account.holder]));
  const label = (id: string) => {
    const party = byId.get(id) ?? byId.get(holders.get(id) ?? '');
    return party === undefined || party.name === '' ? (party?.id ?? id) : party.name;
  };
  return { party: (id) => byId.get(id), holder: (account) => holders.get(account) ?? '', label };
}

/** Values that order rows as the column does; texts by the rank of their Latin form. Null: the rows' own order. */
export function sortColumn(
  workbook: Workbook,
  rows: readonly StudioRow[],
  by: string,
  names: Names,
): Float64Array | null {
  if (rows.length === 0 || by === '' || (by === 'time' && 'time' in rows[0])) return null;
  if (by === 'amount' && 'amount' in rows[0]) {
    const { rates } = workbook.head;
    const scale = (currency: string) => (rates[currency] ?? 1) / 10 ** minorDigits(currency);
    return Float64Array.from(rows, (row) => ('amount' in row ? row.amount * scale(row.currency) : 0));
  }
  if (by === 'share') return Float64Array.from(rows, (row) => ('share' in row ? (row.share ?? -1) : -1));
  return ranked(rows.map((row) => sortText(row, by, names)));
}

function sortText(row: StudioRow, by: string, names: Names): string {
  if ('uid' in row) {
    if (by === 'id') return row.uid;
    if (by === 'name' || by === 'names') return row.names[0]?.text ?? '';
  }
  if ('prompt' in row && by === 'prompt') return row.prompt.en;
  const value: unknown = Object.hasOwn(row, by) ? row[by as keyof StudioRow] : '';
  if (by === 'holder' || by === 'from' || by === 'to')
    return typeof value === 'string' && value !== '' ? names.label(value) : '';
  return Array.isArray(value) ? value.join('; ') : typeof value === 'string' ? value : '';
}

function ranked(texts: readonly string[]): Float64Array {
  const latin = new Map<string, string>();
  const forms = texts.map((text) => {
    if (ascii.test(text)) return text.toLowerCase();
    let form = latin.get(text);
    if (form === undefined) latin.set(text, (form = (latinForm(text) || text).toLowerCase()));
    return form;
  });
  // Ids mostly stand in order already; sorting 200,000 of them would be the slowest thing here.
  if (forms.every((form, i) => i === 0 || forms[i - 1] <= form)) {
    let rank = 0;
    return Float64Array.from(forms, (form, i) => (i > 0 && form !== forms[i - 1] ? ++rank : rank));
  }
  const order = [...new Set(forms)].sort();
  const rank = new Map(order.map((form, at) => [form, at]));
  return Float64Array.from(forms, (form) => rank.get(form) ?? 0);
}

/** Most texts are Latin as they are, and transliterating those costs more than the sort. */
const ascii = /^[\x20-\x7e]*$/;

/** Folded names of a party; parties that did not change are the same objects from one workbook to the next. */
const folded = new WeakMap<Party, readonly string[]>();

function foldedNames(party: Party): readonly string[] {
  let names = folded.get(party);
  if (names === undefined) folded.set(party, (names = [party.name, ...party.otherNames].map(searchKey)));
  return names;
}

/** Whether a row has `text` somewhere; null when nothing is asked for. Texts that repeat are looked at once. */
export function textFilter(text: string, names: Names): ((row: StudioRow) => boolean) | null {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return null;
  const key = searchKey(wanted);
  const seen = new Map<string, boolean>();
  const plain = (value: string): boolean => {
    let found = seen.get(value);
    if (found === undefined) {
      found = value.toLowerCase().includes(wanted);
      seen.set(value, found);
    }
    return found;
  };
  const spelt = (name: string): boolean => plain(name) || (key !== '' && searchKey(name).includes(key));
  const people = new Map<string, boolean>();
  const node = (id: string): boolean => {
    let found = people.get(id);
    if (found === undefined) {
      const party = names.party(id) ?? names.party(names.holder(id));
      found =
        id.toLowerCase().includes(wanted) ||
        (party !== undefined && [party.name, ...party.otherNames].some(plain)) ||
        (party !== undefined && key !== '' && foldedNames(party).some((name) => name.includes(key)));
      people.set(id, found);
    }
    return found;
  };
  const amount = amountText(text);
  return (row) => {
    if ('amount' in row) {
      return (
        node(row.from) ||
        node(row.to) ||
        plain(row.purpose) ||
        plain(row.channel) ||
        row.id.toLowerCase().includes(wanted) ||
        amount?.(row) === true
      );
    }
    if ('uid' in row) return plain(row.uid) || row.names.some((name) => spelt(name.text));
    if ('prompt' in row) return plain(row.id) || Object.values(row.prompt).some(plain);
    if ('holder' in row) return node(row.id) || plain(row.institution) || plain(row.country);
    if ('share' in row) return node(row.from) || node(row.to) || plain(row.type);
    return node(row.id) || plain(row.activity) || plain(row.country) || row.identifiers.some(plain);
  };
}

function amountText(text: string): ((row: WorkbookTransaction) => boolean) | null {
  const digits = text
    .trim()
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.');
  if (!/^\d+(?:\.\d+)?$/.test(digits)) return null;
  const units = Number(digits);
  return (row) => row.amount === Math.round(units * 10 ** minorDigits(row.currency));
}

/** Accounts a node of the graph stands for. */
export function accountsOfNode({ accounts }: Workbook, key: NodeKey): ReadonlySet<string> {
  const { kind, id } = parseKey(key);
  return kind === 'account' ? new Set([id]) : new Set(accounts.filter((one) => one.holder === id).map((one) => one.id));
}
