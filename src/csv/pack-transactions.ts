/** The transaction files of a pack to one ledger: one as it is, several one after another. */
import type { AccountTable } from '../core/dataset/dataset.ts';
import type { FileIssue } from '../core/dataset/issue.ts';
import type { Ledger } from '../core/ledger/ledger.ts';
import { mergeLedgers } from '../core/ledger/merge-ledgers.ts';
import type { Receipt } from '../core/ledger/receipt.ts';
import { createStringTable } from '../core/ledger/string-table.ts';
import { importTransactions, type ImportedTransactions, type ImportOptions } from './import-transactions.ts';
import type { PackFile } from './pack-files.ts';

export type PackTransactions =
  | {
      readonly ok: true;
      readonly ledger: Ledger;
      readonly places: AccountTable;
      /** File by file, base currency and rates those of the whole. */
      readonly receipts: readonly Receipt[];
      readonly parts: readonly ImportedTransactions[];
      /** Of each transaction of the ledger, its place among those of all files one after another; null = the same place. */
      readonly order: Uint32Array | null;
    }
  | { readonly ok: false; readonly issues: readonly FileIssue[]; readonly receipts: readonly Receipt[] };

/** `options.mapping` is for files of no known format with the header of the first of them. */
export async function readPackTransactions(
  files: readonly PackFile[],
  options: ImportOptions,
): Promise<PackTransactions> {
  const unknown = files.find(({ preview }) => preview.format === null)?.preview.header ?? [];
  const parts: ImportedTransactions[] = [];
  const receipts: Receipt[] = [];
  for (const { source, preview } of files) {
    const mapped = preview.format === null && preview.header.join('\0') === unknown.join('\0');
    const outcome = await importTransactions(source, {
      ...options,
      mapping: mapped ? (options.mapping ?? null) : null,
    });
    if (!outcome.ok) {
      if (outcome.receipt !== null) receipts.push(outcome.receipt);
      return { ok: false, issues: outcome.issues, receipts };
    }
    parts.push(outcome.value);
    receipts.push(outcome.value.receipt);
  }
  if (parts.length === 1) {
    const [{ ledger, accounts }] = parts;
    return { ok: true, ledger, places: accounts, receipts, parts, order: null };
  }
  const { ledger, rates, order } = mergeLedgers(
    parts.map((part) => part.ledger),
    { baseCurrency: options.baseCurrency ?? null, rates: options.rates ?? {} },
  );
  const told = receipts.map((receipt) => ({ ...receipt, baseCurrency: ledger.baseCurrency, rates }));
  return { ok: true, ledger, places: mergePlaces(ledger, parts), receipts: told, parts, order };
}

/** The first file that knows where an account is has the word. */
function mergePlaces(ledger: Ledger, parts: readonly ImportedTransactions[]): AccountTable {
  const numbers = new Map(ledger.accounts.map((id, a) => [id, a]));
  const size = ledger.accounts.length;
  const institutions = createStringTable(['']);
  const countries = createStringTable(['']);
  const institution = new Uint32Array(size);
  const country = new Uint16Array(size);
  for (const { accounts } of parts) {
    accounts.ids.forEach((id, a) => {
      const merged = numbers.get(id) ?? 0;
      if (institution[merged] === 0) {
        institution[merged] = institutions.intern(accounts.institutions[accounts.institution[a]]);
      }
      if (country[merged] === 0) country[merged] = countries.intern(accounts.countries[accounts.country[a]]);
    });
  }
  return {
    ids: ledger.accounts,
    institution,
    institutions: institutions.values,
    country,
    countries: countries.values,
    opened: new Float64Array(size).fill(Number.NaN),
    holder: new Int32Array(size).fill(-1),
  };
}
