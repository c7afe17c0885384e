/** One loaded pack with everything worth keeping between questions: masks, networks, search keys, screening hits. */
import type { Listing } from '../core/dataset/dataset.ts';
import { createDirectory, type Directory } from '../core/dataset/directory.ts';
import { filterMask } from '../core/dataset/filter-mask.ts';
import type { RowQuery } from '../core/desk/answer.ts';
import { createSearchIndex, type SearchIndex } from '../core/desk/search.ts';
import { selectTransactions, type Selection } from '../core/desk/transactions.ts';
import { digitsIn } from '../core/ledger/currency.ts';
import type { Filter } from '../core/ledger/filter.ts';
import type { Receipt, ReferenceReceipt } from '../core/ledger/receipt.ts';
import { drawScene, openedNodes, prepareNetwork, type PreparedNetwork } from '../core/network/build-scene.ts';
import type { Scene, SceneSpec } from '../core/network/scene.ts';
import type { Hit } from '../core/screening/hit.ts';
import { screenParties } from '../core/screening/screener.ts';
import type { ReadPack } from '../csv/read-pack.ts';
import { lately } from './lately.ts';
import { listUpdates } from './list-updates.ts';
import type { DatasetInfo, LoadedPack } from './protocol.ts';

/** Rejected rows a receipt carries to the page; `rejectedCsv` has all of them. */
const issuesSent = 1_000;

export interface LoadedDesk {
  readonly pack: LoadedPack;
  readonly directory: Directory;
  readonly info: DatasetInfo;
  mask(filter: Filter): Uint8Array;
  scene(spec: SceneSpec): Scene;
  searchIndex(): SearchIndex;
  select(query: RowQuery): Selection;
  /** Listings of lists that have landed, and the hits on them. */
  listings(): readonly Listing[];
  hits(): readonly Hit[];
  /** Which list update brought the listing, from 1; 0 = none. */
  updateOf(listing: Listing): number;
  /** Differs whenever `listings` does. */
  listKey(): string;
  /** More list updates have landed, by file name. */
  land(files: readonly string[]): void;
}

export function loadDesk(
  pack: LoadedPack,
  receipts: readonly Receipt[],
  references: readonly ReferenceReceipt[],
  lists: ReadPack['lists'] = [],
): LoadedDesk {
  const { dataset } = pack;
  const directory = createDirectory(dataset);
  const masks = lately<Uint8Array>(4);
  const networks = lately<PreparedNetwork>(3);
  const selections = lately<Selection>(2);
  const searchIndex = lately<SearchIndex>(1);
  const hits = lately<readonly Hit[]>(1);
  const updates = listUpdates(pack.exercise, lists);
  const mask = (filter: Filter) => masks(filterKey(filter), () => filterMask(dataset, filter));
  return {
    pack,
    directory,
    info: describe(pack, receipts, references),
    mask,
    scene: (spec) => {
      const { level } = spec.view;
      const opened = level === 'accounts' ? new Set<number>() : openedNodes(directory, spec.view.opened);
      const key = JSON.stringify([filterKey(spec.filter), level, [...opened].sort((a, b) => a - b)]);
      const prepared = networks(key, () => prepareNetwork(directory, mask(spec.filter), level, opened));
      return drawScene(directory, prepared, spec);
    },
    select: (query) => {
      const { filter, ids, between, touching, text, sort } = query;
      const key = JSON.stringify([
        filterKey(filter),
        ids ?? null,
        between ?? null,
        touching ?? null,
        text ?? '',
        sort.by,
      ]);
      return selections(key, () => selectTransactions(directory, mask(filter), query));
    },
    searchIndex: () => searchIndex(updates.key(), () => createSearchIndex(directory, updates.landed(dataset.listings))),
    listings: () => updates.landed(dataset.listings),
    hits: () => hits(updates.key(), () => screenParties(updates.landed(dataset.listings), dataset.parties)),
    updateOf: (listing) => updates.updateOf(listing),
    listKey: () => updates.key(),
    land: (files) => updates.land(files),
  };
}

function filterKey(filter: Filter): string {
  const { from, to, min, max, channels, currencies, institutions, countries } = filter;
  return JSON.stringify([
    from,
    to,
    min,
    max,
    ...[channels, currencies, institutions, countries].map((set) => [...set].sort()),
  ]);
}

function describe(
  pack: LoadedPack,
  receipts: readonly Receipt[],
  references: readonly ReferenceReceipt[],
): DatasetInfo {
  const { dataset, exercise, quiz, key } = pack;
  const { ledger, accounts } = dataset;
  const named = (table: readonly string[]) => table.filter((value) => value !== '');
  return {
    exercise,
    quiz,
    receipts: receipts.map(shortened),
    references: references.map(shortened),
    accounts: accounts.ids.length,
    transactions: ledger.size,
    parties: dataset.parties.length,
    relations: dataset.relations.length,
    listings: dataset.listings.length,
    period: { from: ledger.size === 0 ? 0 : ledger.time[0], to: ledger.size === 0 ? 0 : ledger.time[ledger.size - 1] },
    baseCurrency: ledger.baseCurrency,
    baseDigits: digitsIn(ledger, ledger.baseCurrency),
    rates: exercise?.rates ?? Object.assign({}, ...receipts.map((receipt) => receipt.rates)),
    channels: named(ledger.channels),
    currencies: ledger.currencies,
    institutions: named(accounts.institutions),
    countries: named(accounts.countries),
    gradable: key !== null && exercise !== null,
  };
}

/** A file of nothing but rejected rows would otherwise cross to the page as a million objects. */
function shortened<R extends { readonly rejected: readonly unknown[] }>(receipt: R): R {
  return receipt.rejected.length <= issuesSent
    ? receipt
    : { ...receipt, rejected: receipt.rejected.slice(0, issuesSent) };
}
