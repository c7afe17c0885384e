/** Metadata of transactions: place, id, time, the look of the amount, currency, channel, words. */
import type { Dataset } from '../dataset/dataset.ts';
import { scriptOf } from '../screening/script.ts';
import { digitsIn } from '../ledger/currency.ts';
import { sourceRow, transactionId } from '../ledger/ledger.ts';
import { featureMaker, idNumber, numbered, trailingZeros, type FeatureTable } from './feature.ts';

const day = 86_400_000;

/** A purpose in no more rows than this, figures and names aside, is one somebody wrote by hand. */
const rareUses = 2;

/**
 * `rows` are ledger indexes; `flow` marks the true flows by ledger index. Payments of one channel are compared, for nothing is financed
 * at a shop's till; those of one payer are one cluster. Channel and how common a purpose is are what the money does, so not judged:
 * gifts are rarer than wages wherever gifts are collected.
 */
export function transactionTable(dataset: Dataset, flow: Uint8Array, rows: readonly number[]): FeatureTable {
  const { ledger } = dataset;
  const { number, flag, category } = featureMaker(rows);
  const start = Math.floor(ledger.time[0] / day) * day;
  const date = (i: number) => new Date(ledger.time[i]);
  const currency = (i: number) => ledger.currencies[ledger.currency[i]];
  const minor = new Map(ledger.currencies.map((code) => [code, 10 ** digitsIn(ledger, code)]));
  const words = purposeWords(dataset);
  const used = <T>(table: readonly T[], column: ArrayLike<number>) => {
    const seen = new Set(rows.map((i) => column[i]));
    return table.map((value, place) => ({ value, place })).filter(({ place }) => seen.has(place));
  };
  return {
    subject: 'transactions',
    member: Uint8Array.from(rows, (i) => flow[i]),
    stratum: numbered(rows, (i) => ledger.channel[i]),
    cluster: numbered(rows, (i) => ledger.from[i]),
    features: [
      number('row', (i) => sourceRow(ledger, i)),
      ...(ledger.ids === null ? [] : [number('id-number', (i) => idNumber(transactionId(ledger, i)))]),
      ...(ledger.ids === null ? [] : [number('id-length', (i) => transactionId(ledger, i).length)]),
      number('day', (i) => Math.floor((ledger.time[i] - start) / day)),
      category('week', (i) => Math.floor((ledger.time[i] - start) / (7 * day))),
      category('weekday', (i) => date(i).getUTCDay()),
      number('day-of-month', (i) => date(i).getUTCDate()),
      category('hour', (i) => date(i).getUTCHours()),
      number('minute', (i) => date(i).getUTCMinutes()),
      number('second', (i) => date(i).getUTCSeconds()),
      flag('whole-minute', (i) => ledger.time[i] % 60_000 === 0),
      number('trailing-zeros', (i) => trailingZeros(ledger.amount[i])),
      flag('has-hundredths', (i) => ledger.amount[i] % (minor.get(currency(i)) ?? 100) !== 0),
      number('first-digit', (i) => Number(String(ledger.amount[i])[0])),
      flag('foreign-currency', (i) => currency(i) !== ledger.baseCurrency),
      ...used(ledger.currencies, ledger.currency).map(({ value, place }) =>
        flag(`currency:${value}`, (i) => ledger.currency[i] === place),
      ),
      ...used(ledger.channels, ledger.channel).map(({ value, place }) =>
        flag(`channel:${value}`, (i) => ledger.channel[i] === place, false),
      ),
      number('purpose-length', (i) => words.length[ledger.purpose[i]]),
      category('purpose-script', (i) => words.script[ledger.purpose[i]]),
      flag('purpose-kazakh', (i) => words.kazakh[ledger.purpose[i]] === 1),
      flag('purpose-rare', (i) => words.uses[ledger.purpose[i]] <= rareUses),
      number('purpose-rarity', (i) => words.uses[ledger.purpose[i]], false),
    ],
  };
}

interface PurposeWords {
  readonly length: Float64Array;
  readonly script: readonly string[];
  /** 1 where a letter of the Kazakh alphabet stands that Russian lacks. */
  readonly kazakh: Uint8Array;
  /** How many transactions of the ledger have the same words once numbers, names in quotes and initials are taken out. */
  readonly uses: Float64Array;
}

/** By place in the table of purposes. */
function purposeWords({ ledger }: Dataset): PurposeWords {
  const { purposes } = ledger;
  const templates = purposes.map(purposeTemplate);
  const count = new Map<string, number>();
  for (let i = 0; i < ledger.size; i++) {
    const template = templates[ledger.purpose[i]];
    count.set(template, (count.get(template) ?? 0) + 1);
  }
  return {
    length: Float64Array.from(purposes, (text) => text.length),
    script: purposes.map((text) => (text === '' ? '' : scriptOf(text))),
    kazakh: Uint8Array.from(purposes, (text) => (/[әғқңөұүһі]/i.test(text) ? 1 : 0)),
    uses: Float64Array.from(templates, (template) => count.get(template) ?? 0),
  };
}

/** What of a purpose its author would write again: no figures, no quoted names, no single letters. */
export function purposeTemplate(text: string): string {
  return text
    .replace(/«[^»]*»|"[^"]*"/g, '«»')
    .replace(/\p{N}[\p{N}.,/-]*/gu, '#')
    .replace(/(?<!\p{L})\p{L}\.\s?/gu, '')
    .toLowerCase();
}
