/** A loaded pack to a workbook: ledger columns back to rows, dates as text, an empty key and head where the pack has none. */
import type { AccountTable, Dataset, Listing, Party, Relation } from '../dataset/dataset.ts';
import type { FileIssue, Outcome } from '../dataset/issue.ts';
import type { LoadedPack } from '../dataset/loaded-pack.ts';
import type { Exercise } from '../exercise/exercise.ts';
import type { AnswerKey } from '../exercise/key.ts';
import type { ListFormatName } from '../screening/lists/read-list.ts';
import { minorDigits } from '../ledger/currency.ts';
import { transactionId, type Ledger } from '../ledger/ledger.ts';
import { defaultHead } from './default-head.ts';
import { listFileNames } from './list-names.ts';
import { compareIds, compareTransactions, inOrder } from './neutral-order.ts';
import {
  mostTransactions,
  type Workbook,
  type WorkbookAccount,
  type WorkbookHead,
  type WorkbookRelation,
  type WorkbookTransaction,
} from './workbook.ts';

export interface PackSource {
  readonly pack: LoadedPack;
  /** What each list file holds, in the order of the dataset's listings; names without folder. They get names a pack may have. */
  readonly lists: readonly {
    readonly file: string;
    readonly format?: ListFormatName;
    readonly listings: readonly Listing[];
  }[];
  /** Units of base for one unit of a currency, of the receipt; used where there is no exercise. */
  readonly rates: { readonly [currency: string]: number };
  /** Id for an exercise that has none yet. */
  readonly id: string;
}

/**
 * The workbook of a pack. Fails with `too-many-transactions` above `mostTransactions`. What the payee received in another
 * currency is not kept: an exercise's own format has one amount a transaction. O(transactions + rows).
 */
export function workbookOf({ pack, lists, rates, id }: PackSource): Outcome<Workbook> {
  const { dataset, exercise, quiz } = pack;
  const { ledger } = dataset;
  if (ledger.size > mostTransactions) {
    const found = `${ledger.size} > ${mostTransactions}`;
    const issue: FileIssue = { code: 'too-many-transactions', file: 'transactions.csv', row: 0, column: '', found };
    return { ok: false, issues: [issue] };
  }
  const names = listFileNames(lists.map(writtenName));
  const renamed = new Map(lists.map((list, at) => [list.file, names[at]]));
  const accounts = accountRows(dataset.accounts, dataset.parties);
  const made = dataset.parties.length > 0 ? null : partiesOfAccounts(accounts);
  const head =
    exercise === null
      ? defaultHead({
          id,
          first: ledger.size === 0 ? 0 : ledger.time[0],
          last: ledger.size === 0 ? 0 : ledger.time[ledger.size - 1],
          baseCurrency: ledger.baseCurrency,
          rates: { ...rates, [ledger.baseCurrency]: 1 },
        })
      : withUpdates(headOf(exercise), renamed);
  return {
    ok: true,
    value: {
      head,
      parties: made?.parties ?? dataset.parties,
      accounts: made?.accounts ?? accounts,
      relations: dataset.relations.map(relationRow),
      transactions: inOrder(transactionRows(ledger), compareTransactions),
      listings: listingRows(
        dataset,
        lists.map(({ listings }, at) => ({ file: names[at], listings })),
      ),
      questions: quiz?.questions ?? [],
      key: pack.key ?? emptyKey(head.id),
    },
  };
}

/** A list of any format is written anew as one of two; only what was such a table before loses nothing as a table. */
function writtenName({ file, format }: PackSource['lists'][number]): string {
  const table = format === undefined || format === 'targets-simple';
  return table ? file : file.replace(/\.[^.]*$/, '.xml');
}

export function emptyKey(exercise: string): AnswerKey {
  return {
    format: 'linchpin-answer-key',
    formatVersion: 1,
    exercise,
    roles: {},
    cells: [],
    trueFlows: [],
    chains: [],
    gaps: [],
    listed: [],
    decoys: [],
    covered: [],
    claims: [],
    sources: [],
    endUsers: [],
    optimum: {},
    quiz: {},
  };
}

function headOf(exercise: Exercise): WorkbookHead {
  const { format: _1, formatVersion: _2, mode: _3, files: _4, ...counted } = exercise;
  const { parties: _5, accounts: _6, transactions: _7, sealing: _8, ...head } = counted;
  return head;
}

/** List updates under the names their files now have. */
function withUpdates(head: WorkbookHead, names: ReadonlyMap<string, string>): WorkbookHead {
  const { listUpdates } = head;
  if (listUpdates === undefined) return head;
  return { ...head, listUpdates: listUpdates.map((one) => ({ ...one, file: names.get(one.file) ?? one.file })) };
}

function transactionRows(ledger: Ledger): readonly WorkbookTransaction[] {
  // A file may count a currency in other minor units than this product writes it in.
  const scales = ledger.currencies.map(
    (code, c) => 10 ** (minorDigits(code) - (ledger.digits?.[c] ?? minorDigits(code))),
  );
  return Array.from({ length: ledger.size }, (_, i): WorkbookTransaction => {
    const scale = scales[ledger.currency[i]];
    return {
      id: transactionId(ledger, i),
      time: ledger.time[i],
      from: ledger.accounts[ledger.from[i]],
      to: ledger.accounts[ledger.to[i]],
      amount: scale === 1 ? ledger.amount[i] : Math.round(ledger.amount[i] * scale),
      currency: ledger.currencies[ledger.currency[i]],
      channel: ledger.channels[ledger.channel[i]],
      purpose: ledger.purposes[ledger.purpose[i]],
    };
  });
}

function accountRows(table: AccountTable, parties: readonly Party[]): readonly WorkbookAccount[] {
  return table.ids
    .map((id, a): WorkbookAccount => {
      const opened = table.opened[a];
      return {
        id,
        institution: table.institutions[table.institution[a]],
        country: table.countries[table.country[a]],
        opened: Number.isNaN(opened) ? '' : isoDay(opened),
        holder: table.holder[a] < 0 ? '' : parties[table.holder[a]].id,
      };
    })
    .toSorted((a, b) => compareIds(a.id, b.id));
}

/** One party of unknown kind for each account, by account id so that numbers tell nothing; its name is the account until a trainer gives one. */
function partiesOfAccounts(accounts: readonly WorkbookAccount[]): {
  readonly parties: readonly Party[];
  readonly accounts: readonly WorkbookAccount[];
} {
  const width = String(accounts.length).length;
  const taken = new Set(accounts.map((account) => account.id));
  let letter = 'P';
  while (taken.has(`${letter}${String(1).padStart(width, '0')}`)) letter += 'P';
  const holders = accounts.map((_, place) => `${letter}${String(place + 1).padStart(width, '0')}`);
  return {
    parties: accounts.map(({ id, country }, place): Party => ({
      id: holders[place],
      kind: 'unknown',
      name: id,
      otherNames: [],
      born: '',
      country,
      identifiers: [],
      activity: '',
    })),
    accounts: accounts.map((account, place) => ({ ...account, holder: holders[place] })),
  };
}

function relationRow(relation: Relation): WorkbookRelation {
  const { since, until } = relation;
  return { ...relation, since: since === null ? '' : isoDay(since), until: until === null ? '' : isoDay(until) };
}

function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function listingRows(dataset: Dataset, lists: PackSource['lists']): Workbook['listings'] {
  const files = new Map(lists.flatMap(({ file, listings }) => listings.map((listing) => [listing, file] as const)));
  return dataset.listings.map((listing) => ({ ...listing, file: files.get(listing) ?? 'watchlist.xml' }));
}
