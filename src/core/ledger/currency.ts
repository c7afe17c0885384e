/** Currencies by code, symbol or name in English, Russian and Kazakh, and the decimals of their minor unit (ISO 4217). */
import type { Ledger } from './ledger.ts';
import { ratedCurrencies } from './training-rates.ts';

/** ISO 4217: a transaction where no currency is involved; here, one whose file names none. */
export const noCurrency = 'XXX';

const digitsByCode: ReadonlyMap<string, number> = new Map([
  ...[
    'BIF',
    'CLP',
    'DJF',
    'GNF',
    'ISK',
    'JPY',
    'KMF',
    'KRW',
    'PYG',
    'RWF',
    'UGX',
    'VND',
    'VUV',
    'XAF',
    'XOF',
    'XPF',
  ].map((code) => [code, 0] as const),
  ...['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'].map((code) => [code, 3] as const),
  ...['BTC', 'LTC'].map((code) => [code, 8] as const),
  // Wei would not fit whole numbers of a double; nine decimals (gwei) do.
  ['ETH', 9],
  ...['USDT', 'USDC', 'TRX'].map((code) => [code, 6] as const),
  ['XMR', 8],
]);

/** Decimals of the minor unit; 2 for codes not known otherwise. */
export function minorDigits(code: string): number {
  return digitsByCode.get(code) ?? 2;
}

/** Decimals in which `ledger` counts a currency: what its file uses, which for AMLworld is not what ISO 4217 says. */
export function digitsIn(ledger: Ledger, code: string): number {
  const place = ledger.currencies.indexOf(code);
  return ledger.digits?.[place] ?? minorDigits(code);
}

/** Names, folded by `folded`. AMLworld's fifteen, SAML-D's thirteen, Central Asia's and its neighbours'. */
const names: { readonly [code: string]: string } = {
  USD: 'us dollar|us dollars|u.s. dollar|dollar|american dollar|$|us$|доллар|доллары|доллар сша|доллары сша|ақш доллары|долл|долл.',
  EUR: 'euro|euros|€|евро|еуро',
  CHF: 'swiss franc|swiss francs|франк|швейцарский франк|швейцария франкі',
  CNY: 'yuan|chinese yuan|renminbi|yuan renminbi|rmb|cnh|юань|китайский юань|қытай юані',
  ILS: 'shekel|israeli shekel|new israeli shekel|nis|₪|шекель',
  INR: 'rupee|rupees|indian rupee|indian rupees|₹|рупия|индийская рупия|үнді рупиясы',
  GBP: 'uk pound|uk pounds|british pound|pound sterling|pound|pounds|sterling|£|фунт|фунт стерлингов|фунт стерлинг',
  RUB: 'ruble|rubles|rouble|roubles|russian ruble|rur|₽|рубль|рубли|российский рубль|руб|руб.|рубл|ресей рублі',
  JPY: 'yen|japanese yen|йена|иена|японская иена|жапон иенасы',
  BTC: 'bitcoin|bitcoins|xbt|₿|биткоин|биткойн',
  CAD: 'canadian dollar|canadian dollars|канадский доллар|канада доллары',
  AUD: 'australian dollar|australian dollars|австралийский доллар|австралия доллары',
  MXN: 'mexican peso|mexican pesos|мексиканское песо|мексика песосы',
  SAR: 'saudi riyal|saudi riyals|riyal|саудовский риял|сауд риалы',
  BRL: 'brazil real|brazilian real|real|r$|бразильский реал|бразилия реалы',
  AED: 'dirham|dirhams|uae dirham|emirati dirham|дирхам|дирхам оаэ|бае дирхамы',
  ALL: 'albanian lek|lek|лек|албания легі',
  MAD: 'moroccan dirham|moroccan dirhams|марокканский дирхам|марокко дирхамы',
  NGN: 'naira|nigerian naira|nigerian nairas|₦|найра',
  PKR: 'pakistani rupee|pakistani rupees|пакистанская рупия|пәкістан рупиясы',
  TRY: 'turkish lira|turkish liras|lira|trl|₺|лира|турецкая лира|түрік лирасы',
  KZT: 'tenge|kazakhstani tenge|kazakh tenge|₸|тенге|теңге|тг|тг.',
  KGS: 'som|kyrgyz som|kyrgyzstani som|сом|кыргызский сом|киргизский сом|қырғыз сомы',
  UZS: 'uzbek som|uzbek sum|uzbekistani som|sum|soum|сум|узбекский сум|өзбек сумы|өзбек сомы',
  TJS: 'somoni|tajik somoni|tajikistani somoni|сомони|таджикский сомони|тәжік сомониі',
  TMT: 'manat|turkmen manat|turkmenistani manat|туркменский манат|түрікмен манаты',
  AZN: 'azerbaijani manat|azeri manat|₼|азербайджанский манат|әзербайжан манаты',
  GEL: 'lari|georgian lari|₾|лари|грузинский лари|грузин лариі',
  AMD: 'dram|armenian dram|֏|драм|армянский драм|армян драмы',
  BYN: 'belarusian ruble|belarusian rouble|belarusian rubles|byr|белорусский рубль|беларусь рублі',
  UAH: 'hryvnia|ukrainian hryvnia|₴|гривна|украинская гривна|украин гривнасы',
  MDL: 'moldovan leu|молдавский лей|молдова лейі',
  AFN: 'afghani|afghan afghani|؋|афгани|ауған афганиі',
  MNT: 'tugrik|togrog|mongolian tugrik|₮|тугрик|моңғол тугригі',
  IRR: 'iranian rial|иранский риал|иран риалы',
  KRW: 'won|korean won|south korean won|₩|вона|корейская вона',
  SGD: 'singapore dollar|singapore dollars|сингапурский доллар',
  HKD: 'hong kong dollar|hong kong dollars|гонконгский доллар',
  NZD: 'new zealand dollar|new zealand dollars|новозеландский доллар',
  ZAR: 'rand|south african rand|рэнд|ранд',
  SEK: 'swedish krona|swedish kronor|шведская крона',
  NOK: 'norwegian krone|norwegian kroner|норвежская крона',
  DKK: 'danish krone|danish kroner|датская крона',
  PLN: 'zloty|polish zloty|злотый|польский злотый',
  CZK: 'czech koruna|чешская крона',
  HUF: 'forint|hungarian forint|форинт',
  THB: 'baht|thai baht|฿|бат',
  IDR: 'rupiah|indonesian rupiah|индонезийская рупия',
  MYR: 'ringgit|malaysian ringgit|ринггит',
  ETH: 'ether|ethereum|эфир|эфириум',
  USDT: 'tether|тезер',
};

const codes: ReadonlySet<string> = new Set([...ratedCurrencies, noCurrency]);
const codeByName: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([code, list]) => list.split('|').map((name) => [name, code] as const)),
);

/** Code of a currency given as a code, a symbol or a name in en, ru or kk; null when it is none of these. */
export function currencyCode(text: string): string | null {
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (codes.has(upper)) return upper;
  return codeByName.get(folded(trimmed)) ?? null;
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s_-]+/g, ' ');
}
