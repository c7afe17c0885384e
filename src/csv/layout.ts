/** Where a transaction file keeps what the ledger needs: column places per field, for every format we know. */
import type { Mapping } from '../core/dataset/import-step.ts';
import { minorDigits, noCurrency } from '../core/ledger/currency.ts';
import type { TransactionFormat } from '../core/ledger/receipt.ts';
import { headerKey, labelColumns } from './label-columns.ts';

/** Places of columns; -1 = not in the file. */
export interface Layout {
  readonly format: TransactionFormat;
  readonly id: number;
  /** Date apart from `time`, joined as `date time`. */
  readonly date: number;
  readonly time: number;
  readonly from: number;
  readonly to: number;
  /** Bank of either side: part of the account's key. */
  readonly fromBank: number;
  readonly toBank: number;
  /** Where either side's bank is. */
  readonly fromPlace: number;
  readonly toPlace: number;
  readonly amount: number;
  readonly currency: number;
  readonly received: number;
  readonly receivedCurrency: number;
  readonly channel: number;
  readonly purpose: number;
  readonly labels: readonly number[];
  /** Where there is no currency column. */
  readonly fixedCurrency: string;
  /** What a bare number in the time column counts. */
  readonly step: 'hour' | 'day' | null;
  /** Order of day and month where the file leaves it open. */
  readonly dayFirst: boolean;
  readonly digitsOf: (currency: string) => number;
}

const empty: Layout = {
  format: 'mapped',
  id: -1,
  date: -1,
  time: -1,
  from: -1,
  to: -1,
  fromBank: -1,
  toBank: -1,
  fromPlace: -1,
  toPlace: -1,
  amount: -1,
  currency: -1,
  received: -1,
  receivedCurrency: -1,
  channel: -1,
  purpose: -1,
  labels: [],
  fixedCurrency: noCurrency,
  step: null,
  dayFirst: true,
  digitsOf: minorDigits,
};

/** Decimals of minor units in files of a format. */
export function formatDigits(format: TransactionFormat): (currency: string) => number {
  return format === 'amlworld' ? (currency) => (currency === 'BTC' ? 6 : 2) : minorDigits;
}

type Recogniser = (keys: readonly string[], header: readonly string[]) => Layout | null;

type PlaceField = {
  [field in keyof Layout]: Layout[field] extends number ? field : never;
}[keyof Layout];
type Names = { readonly [field in PlaceField]?: string };

/** All names there once → their places; else null: which of two is meant is for a person to say. `?` at the end of a name: may be missing. */
function placesOf(keys: readonly string[], names: Names): { readonly [field in PlaceField]?: number } | null {
  const places: { [field in PlaceField]?: number } = {};
  for (const [field, name] of Object.entries(names) as [PlaceField, string][]) {
    const key = name.replace('?', '');
    const place = keys.indexOf(key);
    if ((place < 0 && !name.endsWith('?')) || keys.lastIndexOf(key) !== place) return null;
    places[field] = place;
  }
  return places;
}

const named =
  (format: TransactionFormat, names: Names, rest: Partial<Layout> = {}): Recogniser =>
  (keys, header) => {
    const places = placesOf(keys, names);
    return places === null ? null : { ...empty, ...rest, ...places, format, labels: labelColumns(header) };
  };

/**
 * AMLworld names two columns `Account`, so it is read by place (Altman et al., 2023). All its currencies have two decimals,
 * bitcoin six. What is paid is the amount, what is received is kept beside it.
 */
const amlworld: Recogniser = (keys, header) => {
  const expected = ['timestamp', 'frombank', 'account', 'tobank', 'account', 'amountreceived', 'receivingcurrency'];
  const further = ['amountpaid', 'paymentcurrency', 'paymentformat'];
  // A second `Account` becomes `Account.1` where pandas has been at the file.
  const plain = keys.map((key, i) => (i === 4 && key === 'account1' ? 'account' : key));
  if (![...expected, ...further].every((name, i) => plain[i] === name)) return null;
  return {
    ...empty,
    format: 'amlworld',
    time: 0,
    fromBank: 1,
    from: 2,
    toBank: 3,
    to: 4,
    received: 5,
    receivedCurrency: 6,
    amount: 7,
    currency: 8,
    channel: 9,
    labels: labelColumns(header),
    digitsOf: formatDigits('amlworld'),
  };
};

const recognisers: readonly Recogniser[] = [
  amlworld,
  named('linchpin', {
    id: 'id',
    time: 'time',
    from: 'from',
    to: 'to',
    amount: 'amount',
    currency: 'currency',
    channel: 'channel?',
    purpose: 'purpose?',
  }),
  // No currency column: XXX. tran_timestamp is ISO 8601, or whole days.
  named(
    'amlsim',
    { id: 'tranid', from: 'origacct', to: 'beneacct', channel: 'txtype', amount: 'baseamt', time: 'trantimestamp' },
    { step: 'day' },
  ),
  // One amount and two currencies: the amount is in the payment's; what the payee got is not in the file.
  named('saml-d', {
    time: 'time',
    date: 'date',
    from: 'senderaccount',
    to: 'receiveraccount',
    amount: 'amount',
    currency: 'paymentcurrency',
    fromPlace: 'senderbanklocation',
    toPlace: 'receiverbanklocation',
    channel: 'paymenttype',
  }),
  // No currency column: XXX. A step is an hour.
  named(
    'paysim',
    { time: 'step', channel: 'type', amount: 'amount', from: 'nameorig', to: 'namedest' },
    { step: 'hour' },
  ),
];

/** The layout of a header one of the known formats has; null otherwise. */
export function knownLayout(header: readonly string[]): Layout | null {
  const keys = header.map(headerKey);
  for (const recognise of recognisers) {
    const layout = recognise(keys, header);
    if (layout !== null) return layout;
  }
  return null;
}

/** The layout of a mapping; a field mapped to a label column is left out, for labels never reach the ledger. */
export function mappedLayout(header: readonly string[], mapping: Mapping): Layout {
  const labels = labelColumns(header);
  const places = Object.fromEntries(
    Object.entries(mapping.columns).filter(
      ([, place]) => place >= 0 && place < header.length && !labels.includes(place),
    ),
  );
  const timeName = places['time'] === undefined ? '' : headerKey(header[places['time']]);
  return {
    ...empty,
    ...places,
    labels,
    fixedCurrency: mapping.currency === '' ? noCurrency : mapping.currency,
    step: /^(?:step|hour|час|шаг|сағат|қадам)/.test(timeName)
      ? 'hour'
      : /^(?:day|день|күн)/.test(timeName)
        ? 'day'
        : null,
    dayFirst: mapping.dayFirst,
  };
}

const clockNames: ReadonlySet<string> = new Set([
  'time',
  'hour',
  'время',
  'времяоперации',
  'уақыты',
  'уақыт',
  'сағаты',
]);

/** `layout` with a clock column joined to its date column, where the header names one and the first rows hold just that. */
export function withClock(header: readonly string[], sample: readonly (readonly string[])[], layout: Layout): Layout {
  const clock = header.findIndex((name, place) => place !== layout.time && clockNames.has(headerKey(name)));
  if (layout.date >= 0 || clock < 0 || sample.length === 0) return layout;
  const dated = sample.every((cells) => !(cells[layout.time] ?? '').includes(':'));
  const timed = sample.every((cells) => /^\s*(?:\d{1,2}:\d{2}.*)?$/.test(cells[clock] ?? ''));
  return dated && timed ? { ...layout, date: layout.time, time: clock } : layout;
}
