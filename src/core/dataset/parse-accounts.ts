/** Rows of an accounts file to accounts: ours, AMLworld's and AMLSim's. The last two name the holders in the same row. */
import { createTimeReader } from '../ledger/time.ts';
import { bankAccount, unpadded } from './bank-account.ts';
import type { Party } from './dataset.ts';
import { parseRows, type ParsedRows, type ReferenceRows, type RowReader } from './reference-rows.ts';

export type AccountsFormat = 'linchpin' | 'amlworld' | 'amlsim';

export interface AccountRow {
  readonly id: string;
  readonly institution: string;
  readonly country: string;
  /** UTC ms; NaN when unknown. */
  readonly opened: number;
  /** Party id, '' when none is given. */
  readonly holder: string;
}

export interface ParsedAccounts extends ParsedRows<AccountRow> {
  /** Holders the file itself describes; empty for our own format. */
  readonly holders: readonly Party[];
}

/**
 * Refused: no id, an id used before. Doubts: an opening date that is none (left unknown), a holder who is not in the
 * parties file; `isParty` is null when there is no such file, and then every holder will do.
 */
export function parseAccounts(
  rows: ReferenceRows,
  format: AccountsFormat,
  isParty: ((id: string) => boolean) | null,
): ParsedAccounts {
  const ids = new Set<string>();
  const holders = new Map<string, Party>();
  const dates = createTimeReader(null);
  const parsed = parseRows<AccountRow>(rows, ({ cell, doubt }) => {
    const id = accountId(cell, format);
    if (id === '') return ['id-missing', idColumn[format], ''];
    if (ids.has(id)) return ['id-duplicate', idColumn[format], id];
    ids.add(id);
    const openedText = cell('opened', 'open_dt');
    const opened = openedText === '' ? Number.NaN : dates.read(openedText);
    if (openedText !== '' && Number.isNaN(opened)) doubt('date-not-a-date', openedColumn[format], openedText);
    const holder = holderOf(cell, format, id);
    const party = format === 'linchpin' || holder === '' || holders.has(holder) ? null : partyOf(cell, format, holder);
    if (party !== null) holders.set(holder, party);
    if (format === 'linchpin' && holder !== '' && isParty !== null && !isParty(holder)) {
      doubt('holder-unknown', 'holder', holder);
    }
    return {
      id,
      institution: format === 'amlworld' ? cell('Bank Name') : cell('institution', 'bank_id'),
      country: cell('country').toUpperCase(),
      opened,
      holder,
    };
  });
  return { ...parsed, holders: [...holders.values()] };
}

const idColumn = { linchpin: 'id', amlworld: 'Account Number', amlsim: 'acct_id' } as const;
const openedColumn = { linchpin: 'opened', amlworld: '', amlsim: 'open_dt' } as const;

function accountId(cell: RowReader['cell'], format: AccountsFormat): string {
  if (format === 'amlsim') return cell('acct_id');
  if (format === 'linchpin') return cell('id');
  const account = cell('Account Number');
  return account === '' ? '' : bankAccount(unpadded(cell('Bank ID')), account);
}

function holderOf(cell: RowReader['cell'], format: AccountsFormat, id: string): string {
  if (format === 'linchpin') return cell('holder');
  // AMLSim describes one holder per account and gives no number of their own.
  return format === 'amlworld' ? cell('Entity ID') : id;
}

function partyOf(cell: RowReader['cell'], format: AccountsFormat, id: string): Party {
  const name =
    format === 'amlworld'
      ? cell('Entity Name')
      : cell('dsply_nm') || `${cell('first_name')} ${cell('last_name')}`.trim();
  const type = format === 'amlworld' ? name : cell('type');
  const kind = /^(?:individual|i$|person)/i.test(type)
    ? 'person'
    : /^(?:corporation|partnership|organi[sz]ation|o$|company)/i.test(type)
      ? 'company'
      : 'unknown';
  return {
    id,
    kind,
    name,
    otherNames: [],
    born: cell('birth_date'),
    country: cell('country').toUpperCase(),
    identifiers: [],
    activity: '',
  };
}
