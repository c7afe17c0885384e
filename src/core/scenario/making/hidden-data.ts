/** A dataset of nothing but the hidden flow: what the optimum is proved on, however large the exercise around it. */
import type { AccountTable, Dataset } from '../../dataset/dataset.ts';
import { createLedgerBuilder } from '../../ledger/ledger-builder.ts';
import { createStringTable } from '../../ledger/string-table.ts';
import { economyRates, type Economy, type PartyPlace } from '../economy/economy.ts';
import type { NetworkPlan } from '../typology/network-plan.ts';
import type { Ids } from './deal-ids.ts';
import type { PartyFacts } from './write-references.ts';

export interface HiddenData {
  readonly dataset: Dataset;
  /** Places of the dataset's parties, in its order. */
  readonly places: readonly PartyPlace[];
}

/** Transactions have their tags as ids; parties and accounts the ids dealt. Members that move no recorded money are in it too. */
export function hiddenData(
  economy: Economy,
  plan: NetworkPlan,
  facts: PartyFacts,
  parties: Ids,
  accounts: Ids,
): HiddenData {
  const builder = createLedgerBuilder();
  const channel = builder.channels.intern('transfer');
  const purpose = builder.purposes.intern('');
  const places: number[] = [];
  const intern = (place: number): number => {
    const index = builder.accounts.intern(accounts.of(place));
    places[index] = place;
    return index;
  };
  plan.payments
    .filter((payment) => payment.flow)
    .forEach((payment, row) => {
      const { at, amount } = payment;
      const currency = builder.currencies.intern(payment.currency);
      const [from, to] = [intern(payment.from), intern(payment.to)];
      builder.push(at, from, to, amount, currency, amount, currency, channel, purpose, row + 2, 0);
      builder.pushId(payment.tag);
    });
  for (const party of plan.roles.keys()) for (const place of economy.accountsOf(party)) intern(place);
  for (const place of [...plan.sources, ...plan.endUsers]) intern(place);
  const { ledger } = builder.build({ baseCurrency: 'KZT', rates: economyRates });
  const drafts = places.map((place) => economy.account(place));
  const held = new Set([...drafts.map((draft) => draft.holder), ...plan.roles.keys()]);
  const members = [...held].toSorted((a, b) => (parties.of(a) < parties.of(b) ? -1 : 1));
  const index = new Map(members.map((place, i) => [place, i]));
  const institutions = createStringTable(['']);
  const countries = createStringTable(['']);
  const table: AccountTable = {
    ids: places.map((place) => accounts.of(place)),
    institution: Uint32Array.from(drafts, (draft) => institutions.intern(draft.institution)),
    institutions: institutions.values,
    country: Uint16Array.from(drafts, (draft) => countries.intern(draft.country)),
    countries: countries.values,
    opened: Float64Array.from(drafts, (draft) => Date.parse(draft.opened)),
    holder: Int32Array.from(drafts, (draft) => index.get(draft.holder) ?? -1),
  };
  const dataset: Dataset = {
    ledger,
    accounts: table,
    parties: members.map((place) => ({ ...facts(place), id: parties.of(place) })),
    relations: [],
    listings: [],
  };
  return { dataset, places: members };
}
