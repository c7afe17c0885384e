/** A first guess which column is which, by header names in English, Russian and Kazakh and by what the first rows hold. */
import type { MappedField, Mapping } from '../core/dataset/import-step.ts';
import { createAmountReader } from '../core/ledger/amount.ts';
import { currencyCode, noCurrency } from '../core/ledger/currency.ts';
import { createTimeReader } from '../core/ledger/time.ts';
import { headerKey, labelColumns } from './label-columns.ts';

/** Header keys per field, best first. */
const synonyms: { readonly [field in MappedField]: readonly string[] } = {
  id: words(
    'id transactionid txid tranid txnid reference ref operationid paymentid номероперации идентификатор iдоперации ' +
      'номер номердокумента ид операциянөмірі нөмірі сәйкестендіргіш',
  ),
  time: words(
    'time timestamp datetime date transactiondate transactiontime valuedate bookingdate txdate operationdate ' +
      'paymentdate when step day дата датаоперации датаивремя датавремя время датаплатежа датапроводки ' +
      'датавалютирования күні күн операциякүні уақыты уақыт күніменуақыты',
  ),
  from: words(
    'from sender senderaccount source payer payeraccount debitaccount debtor debtoraccount orig origacct originator ' +
      'nameorig fromaccount fromid ordering remitter отправитель счетотправителя плательщик счетплательщика откого ' +
      'дебет счетдебета дебетсчета жіберуші жіберушішоты төлеуші төлеушішоты кімнен иикплательщика иикотправителя',
  ),
  to: words(
    'to receiver receiveraccount recipient target payee payeeaccount creditaccount creditor creditoraccount dest ' +
      'beneficiary beneficiaryaccount beneacct namedest toaccount toid получатель счетполучателя бенефициар кому кредит ' +
      'счеткредита кредитсчета алушы алушышоты кімге иикполучателя иикбенефициара destination destinationaccount',
  ),
  amount: words(
    'amount sum value amountpaid transactionamount paymentamount baseamt amt сумма суммаоперации суммаплатежа ' +
      'суммаперевода сома сомасы операциясомасы төлемсомасы',
  ),
  currency: words(
    'currency ccy cur currencycode paymentcurrency transactioncurrency валюта кодвалюты валютаоперации валютаплатежа ' +
      'валюталар валютакоды валютасы',
  ),
  channel: words(
    'channel type transactiontype txtype paymenttype paymentformat method paymentmethod канал тип типоперации ' +
      'видоперации способ способплатежа арна түрі операциятүрі төлемтүрі',
  ),
  purpose: words(
    'purpose description details narrative memo remittanceinfo comment note paymentpurpose назначение ' +
      'назначениеплатежа описание комментарий мақсаты төлеммақсаты сипаттама тағайындалуы',
  ),
};

function words(list: string): readonly string[] {
  return list.split(' ');
}

export interface MappingGuess {
  readonly mapping: Mapping;
  /** Fields a ledger cannot do without that no column was found for. */
  readonly missing: readonly MappedField[];
  /** Every needed field has exactly one column by name, or one of several whose first rows hold what the name promises. */
  readonly sure: boolean;
}

const needed: readonly MappedField[] = ['time', 'from', 'to', 'amount'];

/** O(columns · sample rows). */
export function guessMapping(header: readonly string[], sample: readonly (readonly string[])[]): MappingGuess {
  const keys = header.map(headerKey);
  const labels = new Set(labelColumns(header));
  const rows = sample.slice(0, 200);
  const taken = new Set<number>();
  const columns: { [field in MappedField]?: number } = {};
  let sure = true;
  for (const field of Object.keys(synonyms) as MappedField[]) {
    const free = keys.flatMap((key, place) =>
      !labels.has(place) && !taken.has(place) && synonyms[field].includes(key) ? [place] : [],
    );
    const fitting = free.filter((place) => fits(field, place, rows));
    const ranked = (fitting.length > 0 ? fitting : free).toSorted(
      (a, b) => synonyms[field].indexOf(keys[a]) - synonyms[field].indexOf(keys[b]),
    );
    if (needed.includes(field) && free.length !== 1 && fitting.length !== 1) sure = false;
    if (ranked.length === 0) continue;
    columns[field] = ranked[0];
    taken.add(ranked[0]);
  }
  byContent(columns, header.length, taken, labels, rows);
  const missing = needed.filter((field) => columns[field] === undefined);
  return { mapping: { columns, currency: noCurrency, dayFirst: true }, missing, sure: sure && missing.length === 0 };
}

/** Time, currency and amount can be told by their look where no name did. */
function byContent(
  columns: { [field in MappedField]?: number },
  width: number,
  taken: Set<number>,
  labels: ReadonlySet<number>,
  rows: readonly (readonly string[])[],
): void {
  if (rows.length === 0) return;
  for (const field of ['time', 'currency', 'amount'] as const) {
    if (columns[field] !== undefined) continue;
    const places = Array.from({ length: width }, (_, place) => place);
    const fitting = places.filter(
      (p) => !taken.has(p) && !labels.has(p) && fits(field, p, rows) && telling(field, p, rows),
    );
    if (fitting.length === 0) continue;
    columns[field] = fitting[0];
    taken.add(fitting[0]);
  }
}

/** Whether at least nine in ten filled cells look like the field. */
function fits(field: MappedField, place: number, rows: readonly (readonly string[])[]): boolean {
  const cells = rows.map((row) => row[place] ?? '').filter((cell) => cell.trim() !== '');
  if (cells.length === 0) return field !== 'time' && field !== 'amount';
  const good = cells.filter((cell) => looksLike(field, cell)).length;
  return good >= cells.length * 0.9;
}

function looksLike(field: MappedField, cell: string): boolean {
  switch (field) {
    case 'time':
      return !Number.isNaN(createTimeReader('hour').read(cell));
    case 'amount':
      return ['.' as const, ',' as const].some((mark) => createAmountReader(mark).read(cell, 9));
    case 'currency':
      return currencyCode(cell) !== null;
    default:
      return true;
  }
}

/** Any number could be a step or an amount: without a name, a time has separators and an amount a decimal mark. */
function telling(field: 'time' | 'currency' | 'amount', place: number, rows: readonly (readonly string[])[]): boolean {
  if (field === 'currency') return rows.some((row) => (row[place] ?? '').trim() !== '');
  const mark = field === 'time' ? /\d[-/.:]\d/ : /\d[.,]\d/;
  return rows.some((row) => mark.test(row[place] ?? ''));
}
