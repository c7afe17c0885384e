/** One loaded pack with everything worth keeping between questions: masks, networks, search keys, screening hits. */
import type { Listing } from '../core/dataset/dataset.ts';
import { createDirectory, type Directory } from '../core/dataset/directory.ts';
import { filterMask } from '../core/dataset/filter-mask.ts';
import type { RowQuery } from '../core/desk/answer.ts';
import { deskTextSteps, type DeskTexts } from '../core/desk/desk-texts.ts';
import { textTestSteps, type RowTest } from '../core/desk/match-text.ts';
import { searchIndexSteps, type SearchIndex } from '../core/desk/search.ts';
import { selectionSteps, type Selection } from '../core/desk/transactions.ts';
import { digitsIn } from '../core/ledger/currency.ts';
import type { Filter } from '../core/ledger/filter.ts';
import type { Receipt, ReferenceReceipt } from '../core/ledger/receipt.ts';
import type { Scene, SceneSpec } from '../core/network/scene.ts';
import type { Hit } from '../core/screening/hit.ts';
import { screenParties } from '../core/screening/screener.ts';
import type { ReadPack } from '../csv/read-pack.ts';
import { filterKey } from './filter-key.ts';
import { lately, latelyAsked } from './lately.ts';
import { listUpdates } from './list-updates.ts';
import { loadedNetworks, type LoadedNetworks } from './loaded-networks.ts';
import { namesInOrder } from './names-in-order.ts';
import { maskOfGroups } from './overview-desk.ts';
import type { DatasetInfo, LoadedPack } from './protocol.ts';
import { createTurns, type Turns } from './turns.ts';

/** Above this many transactions what is kept between questions is kept sparingly, and a neighbourhood is added up alone. */
const largeLedger = 300_000;
/** Rejected rows a receipt carries to the page; `rejectedCsv` has all of them. */
const issuesSent = 1_000;

export interface LoadedDesk {
  readonly pack: LoadedPack;
  readonly directory: Directory;
  readonly info: DatasetInfo;
  readonly turns: Turns;
  readonly networks: LoadedNetworks;
  mask(filter: Filter): Uint8Array;
  scene(spec: SceneSpec): Promise<Scene>;
  searchIndex(): Promise<SearchIndex>;
  /**
   * Places of names by node, where they are known already. Asked once, they are found while nobody waits for anything: not when a large file
   * has just been read, because memory is scarce then.
   */
  knownNames(): Uint32Array | null;
  /** What the text of a table asks of transactions; null when it asks for nothing. */
  rowTest(text: string | undefined): Promise<RowTest | null>;
  select(query: RowQuery): Promise<Selection>;
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
  turns: Turns = createTurns(() => performance.now()),
): LoadedDesk {
  const { dataset } = pack;
  const directory = createDirectory(dataset);
  const large = dataset.ledger.size > largeLedger;
  const names = namesInOrder(directory, turns);
  // While nothing is asked yet, so that the first look-up need not wait for half a million names.
  if (large) void turns.run('ready', directory.readySteps());
  const masks = lately<Uint8Array>(4);
  const selections = latelyAsked<Selection>(large ? 1 : 2);
  const texts = latelyAsked<DeskTexts>(1);
  const tests = latelyAsked<RowTest | null>(2);
  const searchIndex = latelyAsked<SearchIndex>(1);
  const hits = lately<readonly Hit[]>(1);
  const updates = listUpdates(pack.exercise, lists);
  const mask = (filter: Filter) => masks(filterKey(filter), () => filterMask(dataset, filter));
  const networks = loadedNetworks(directory, mask, turns, large);
  const textsOf = () => texts('', () => turns.run('texts', deskTextSteps(dataset)));
  const rowTest = (text = ''): Promise<RowTest | null> =>
    text.trim() === ''
      ? Promise.resolve(null)
      : tests(text, async () => turns.run(`test ${text}`, textTestSteps(directory, await textsOf(), text)));
  return {
    pack,
    directory,
    info: describe(pack, receipts, references),
    turns,
    networks,
    mask,
    scene: networks.scene,
    knownNames: () => {
      if (large) void names.prepare();
      return names.known();
    },
    rowTest,
    select: (query) => {
      const { filter, ids, between, touching, groups, text, sort } = query;
      const asked = [filterKey(filter), ids ?? null, between ?? null, touching ?? null, groups ?? null, sort.by];
      return selections(JSON.stringify([asked, text ?? '']), async () => {
        const test = await rowTest(text);
        const everywhere = ids === undefined && between === undefined && touching === undefined;
        const byName = sort.by === 'from' || sort.by === 'to';
        const places = large && everywhere && byName ? await names.ask() : null;
        const passing = await maskOfGroups({ networks, directory, mask }, query);
        const steps = selectionSteps(directory, passing, query, { test, names: places });
        // A later text takes the place of an earlier one; another table asks on a topic of its own.
        return turns.run(`rows ${JSON.stringify(asked)}`, steps);
      });
    },
    searchIndex: () =>
      searchIndex(updates.key(), async () =>
        turns.run('listings', searchIndexSteps(directory, await textsOf(), updates.landed(dataset.listings))),
      ),
    listings: () => updates.landed(dataset.listings),
    hits: () => hits(updates.key(), () => screenParties(updates.landed(dataset.listings), dataset.parties)),
    updateOf: (listing) => updates.updateOf(listing),
    listKey: () => updates.key(),
    land: (files) => updates.land(files),
  };
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
