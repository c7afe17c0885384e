/** The dataset a workbook stands for: what reading its written files gives, without writing and reading them. */
import { joinDataset } from '../dataset/join-dataset.ts';
import type { AccountTable, Dataset, Relation } from '../dataset/dataset.ts';
import type { AccountRow } from '../dataset/parse-accounts.ts';
import { createLedgerBuilder } from '../ledger/ledger-builder.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { inNeutralOrder } from './neutral-order.ts';
import type { Workbook, WorkbookRelation } from './workbook.ts';

const day = 86_400_000;

/** Relations the files could not hold (an end that is not known) are left out, as reading leaves them out. O(rows). */
export function datasetOf(workbook: Workbook): Dataset {
  const { head, accounts, parties, relations, transactions, listings } = inNeutralOrder(workbook);
  const builder = createLedgerBuilder();
  transactions.forEach((row, place) => {
    const from = builder.accounts.intern(row.from);
    const to = builder.accounts.intern(row.to);
    const currency = builder.currencies.intern(row.currency);
    const channel = builder.channels.intern(row.channel);
    const purpose = builder.purposes.intern(row.purpose);
    builder.push(row.time, from, to, row.amount, currency, row.amount, currency, channel, purpose, place + 2, 0);
    builder.pushId(row.id);
  });
  const { ledger } = builder.build({ baseCurrency: head.baseCurrency, rates: usableRates(head.rates) });
  const partyIds = new Set(parties.map((party) => party.id));
  const accountIds = new Set([...ledger.accounts, ...accounts.map((account) => account.id)]);
  const whole = relations.filter((one) => partyIds.has(one.from) && (partyIds.has(one.to) || accountIds.has(one.to)));
  return joinDataset({
    ledger,
    places: unknownPlaces(ledger),
    accounts: accounts.map((one): AccountRow => ({
      ...one,
      opened: one.opened === '' ? Number.NaN : startOf(one.opened),
    })),
    parties,
    relations: whole.map(relationOf),
    listings: listings.map(({ file: _file, ...listing }) => listing),
  });
}

/** A rate that is no positive number would stop the arithmetic; the training rate stands in until it is mended. */
function usableRates(rates: Workbook['head']['rates']): Workbook['head']['rates'] {
  return Object.fromEntries(Object.entries(rates).filter(([, rate]) => rate > 0 && Number.isFinite(rate)));
}

function unknownPlaces({ accounts }: Ledger): AccountTable {
  const size = accounts.length;
  return {
    ids: accounts,
    institution: new Uint32Array(size),
    institutions: [''],
    country: new Uint16Array(size),
    countries: [''],
    opened: new Float64Array(size).fill(Number.NaN),
    holder: new Int32Array(size).fill(-1),
  };
}

function relationOf(row: WorkbookRelation): Relation {
  const since = row.since === '' ? Number.NaN : startOf(row.since);
  const until = row.until === '' ? Number.NaN : startOf(row.until) + day - 1;
  return { ...row, since: Number.isNaN(since) ? null : since, until: Number.isNaN(until) ? null : until };
}

/** UTC ms of the first instant of a day; NaN when the text is no date. */
function startOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}
