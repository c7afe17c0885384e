/** The dataset that an exercise's files hold, built straight from the scenario: what its optimum and sample attempts are measured on. */
import type { AccountTable, Dataset, Party, Relation } from '../dataset/dataset.ts';
import { createLedgerBuilder } from '../ledger/ledger-builder.ts';
import { createStringTable } from '../ledger/string-table.ts';
import { readWhole } from '../screening/lists/read-whole.ts';
import { unXml } from '../screening/lists/un-xml.ts';
import type { Composed } from './compose.ts';
import { rates } from './draft.ts';
import { idOf, relationRows } from './write-tables.ts';

/** Same accounts, parties, relations and listings, in the same order, as reading the written files gives. */
export function buildDataset(composed: Composed): Dataset {
  const { ids, settled, transactionIds, story, watchlist } = composed;
  const builder = createLedgerBuilder();
  settled.forEach((intent, place) => {
    const from = builder.accounts.intern(idOf(ids.account, intent.from));
    const to = builder.accounts.intern(idOf(ids.account, intent.to));
    const currency = builder.currencies.intern(intent.currency);
    const channel = builder.channels.intern(intent.channel);
    const purpose = builder.purposes.intern(intent.purpose);
    builder.push(intent.at, from, to, intent.amount, currency, intent.amount, currency, channel, purpose, place + 2, 0);
    builder.pushId(transactionIds[place]);
  });
  const { ledger } = builder.build({ baseCurrency: 'KZT', rates });
  const parties = story.draft.parties
    .map(({ handle, ...party }): Party => ({ ...party, id: idOf(ids.party, handle) }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const listings = readWhole(unXml, watchlist, 'watchlist.xml');
  if (!listings.ok) throw new Error('scenario: its own watchlist cannot be read');
  return {
    ledger,
    accounts: accountTable(composed, ledger.accounts, parties),
    parties,
    relations: relations(composed),
    listings: listings.value.listings,
  };
}

function accountTable(composed: Composed, moved: readonly string[], parties: readonly Party[]): AccountTable {
  const { ids, story } = composed;
  const drafts = new Map(story.draft.accounts.map((one) => [idOf(ids.account, one.handle), one]));
  const still = [...drafts.keys()].filter((id) => !moved.includes(id)).toSorted();
  const rows = [...moved, ...still].map((id) => ({ id, draft: drafts.get(id) }));
  const place = new Map(parties.map((party, p) => [party.id, p]));
  const institutions = createStringTable(['']);
  const countries = createStringTable(['']);
  return {
    ids: rows.map((row) => row.id),
    institution: Uint32Array.from(rows, ({ draft }) => institutions.intern(draft?.institution ?? '')),
    institutions: institutions.values,
    country: Uint16Array.from(rows, ({ draft }) => countries.intern(draft?.country ?? '')),
    countries: countries.values,
    opened: Float64Array.from(rows, ({ draft }) => (draft === undefined ? Number.NaN : Date.parse(draft.opened))),
    holder: Int32Array.from(rows, ({ draft }) =>
      draft === undefined ? -1 : (place.get(idOf(ids.party, draft.holder)) ?? -1),
    ),
  };
}

function relations(composed: Composed): readonly Relation[] {
  const seen = new Map<string, number>();
  return relationRows(composed.story.draft, composed.ids).map(({ from, to, type, share, since }) => {
    const plain = `${from}>${to}:${type}`;
    const count = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, count);
    return {
      id: count === 1 ? plain : `${plain}#${count}`,
      from,
      to,
      type,
      share,
      since: Date.parse(since),
      until: null,
    };
  });
}
