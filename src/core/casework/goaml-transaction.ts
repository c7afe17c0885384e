/** One transaction of the ledger as goAML's bi-party `transaction` element (schema 5.0.2). */
import type { Directory } from '../dataset/directory.ts';
import { digitsIn } from '../ledger/currency.ts';
import { sourceRow, transactionId } from '../ledger/ledger.ts';
import { receivedAt } from '../ledger/received.ts';
import { decimalText, rateText } from './decimal-text.ts';
import { accountElements, countryCode, currencyCode, goamlTime } from './goaml-party.ts';
import { fitText, type XmlElement } from './xml-tree.ts';

export interface GoamlTerms {
  /** Institution that reports; its accounts are "my client". '' = none. */
  readonly institution: string;
  /** Units of the base currency for one unit of a currency. */
  readonly rates: { readonly [currency: string]: number };
}

/** Funds and modes of schema 5.0.2 whose meaning is plain; each FIU keeps lists of its own, and the channel stands beside. */
const funds: { readonly [channel: string]: string } = {
  cash: 'CASH',
  'cash-in': 'CASH',
  'cash-out': 'CASH',
  cheque: 'CHQ',
  crypto: 'CRPTC',
  transfer: 'ELCFT',
  wire: 'ELCFT',
  mobile: 'ELCFT',
  wallet: 'ELCFT',
};

/** Ledger transaction `i`. A side in another currency than the base says so with amount and rate. */
export function transactionElement(directory: Directory, i: number, terms: GoamlTerms): XmlElement {
  const { ledger } = directory.dataset;
  const channel = ledger.channels[ledger.channel[i]];
  const base = ledger.baseCurrency;
  const received = receivedAt(ledger, i);
  return [
    'transaction',
    [
      ['transactionnumber', fitText(transactionId(ledger, i), 100)],
      ['internal_ref_number', `row-${sourceRow(ledger, i)}`],
      ['transaction_location', '-'],
      ['transaction_description', fitText(ledger.purposes[ledger.purpose[i]], 4000, fitText(channel, 4000))],
      ['date_transaction', goamlTime(ledger.time[i])],
      ['transmode_code', funds[channel] === 'ELCFT' ? 'ELCFT' : '-'],
      ['transmode_comment', '-'],
      ['amount_local', decimalText(ledger.base[i], digitsIn(ledger, base))],
      side('from', ledger.from[i], ledger.amount[i], ledger.currencies[ledger.currency[i]]),
      side('to', ledger.to[i], received.amount, ledger.currencies[received.currency]),
    ],
  ];

  function side(end: 'from' | 'to', account: number, amount: number, currency: string): XmlElement {
    const { accounts } = directory.dataset;
    const kept = accounts.institutions[accounts.institution[account]];
    const mine = terms.institution !== '' && kept === terms.institution;
    const rate = Object.hasOwn(terms.rates, currency) ? terms.rates[currency] : 0;
    const foreign: XmlElement = [
      `${end}_foreign_currency`,
      [
        ['foreign_currency_code', currencyCode(currency)],
        ['foreign_amount', decimalText(amount, digitsIn(ledger, currency))],
        ...(rate > 0 ? [['foreign_exchange_rate', rateText(rate)] as const] : []),
      ],
    ];
    return [
      mine ? `t_${end}_my_client` : `t_${end}`,
      [
        [`${end}_funds_code`, (Object.hasOwn(funds, channel) ? funds[channel] : undefined) ?? '-'],
        [`${end}_funds_comment`, fitText(channel, 255)],
        ...(currency === base ? [] : [foreign]),
        [`${end}_account`, accountElements(directory, account, currency, mine)],
        [`${end}_country`, countryCode(accounts.countries[accounts.country[account]])],
      ],
    ];
  }
}
