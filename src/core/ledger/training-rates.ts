/**
 * Fixed training rates, so that sums in several currencies can be compared. They are round figures of the right size,
 * not market rates of any day, and never change; an exercise states its own, and every receipt says which were used.
 */

// prettier-ignore
/** Units of the currency for one US dollar. */
const perDollar: { readonly [currency: string]: number } = {
  AED: 3.6725, AFN: 70, ALL: 93, AMD: 390, ANG: 1.79, AOA: 900, ARS: 1000, AUD: 1.5, AWG: 1.79, AZN: 1.7,
  BAM: 1.8, BBD: 2, BDT: 118, BGN: 1.8, BHD: 0.376, BIF: 2900, BMD: 1, BND: 1.34, BOB: 6.9, BRL: 5.5,
  BSD: 1, BTN: 84, BWP: 13.5, BYN: 3.2, BZD: 2, CAD: 1.36, CDF: 2800, CHF: 0.88, CLP: 940, CNY: 7.2,
  COP: 4100, CRC: 515, CUP: 24, CVE: 101, CZK: 23, DJF: 178, DKK: 6.86, DOP: 60, DZD: 134, EGP: 48,
  ERN: 15, ETB: 115, EUR: 0.92, FJD: 2.25, FKP: 0.78, GBP: 0.78, GEL: 2.7, GHS: 15.5, GIP: 0.78, GMD: 70,
  GNF: 8600, GTQ: 7.7, GYD: 209, HKD: 7.8, HNL: 25, HTG: 132, HUF: 360, IDR: 15800, ILS: 3.7, INR: 84,
  IQD: 1310, IRR: 42000, ISK: 138, JMD: 157, JOD: 0.709, JPY: 150, KES: 129, KGS: 87, KHR: 4080, KMF: 452,
  KPW: 900, KRW: 1370, KWD: 0.307, KYD: 0.83, KZT: 520, LAK: 21800, LBP: 89500, LKR: 300, LRD: 192, LSL: 18,
  LYD: 4.8, MAD: 9.9, MDL: 17.8, MGA: 4550, MKD: 56.5, MMK: 2100, MNT: 3400, MOP: 8, MRU: 39.7, MUR: 46,
  MVR: 15.4, MWK: 1735, MXN: 19, MYR: 4.4, MZN: 64, NAD: 18, NGN: 1600, NIO: 36.8, NOK: 10.8, NPR: 134,
  NZD: 1.65, OMR: 0.385, PAB: 1, PEN: 3.75, PGK: 3.95, PHP: 57, PKR: 278, PLN: 3.95, PYG: 7700, QAR: 3.64,
  RON: 4.58, RSD: 108, RUB: 90, RWF: 1340, SAR: 3.75, SBD: 8.3, SCR: 13.6, SDG: 600, SEK: 10.5, SGD: 1.34,
  SHP: 0.78, SLE: 22.6, SOS: 571, SRD: 32, SSP: 2900, STN: 22.5, SVC: 8.75, SYP: 13000, SZL: 18, THB: 35,
  TJS: 10.8, TMT: 3.5, TND: 3.1, TOP: 2.35, TRY: 34, TTD: 6.78, TWD: 32, TZS: 2700, UAH: 41, UGX: 3700,
  USD: 1, UYU: 41, UZS: 12700, VES: 40, VND: 25000, VUV: 119, WST: 2.75, XAF: 604, XCD: 2.7, XOF: 604,
  XPF: 110, YER: 250, ZAR: 18, ZMW: 26.5, ZWG: 26,
  BTC: 0.000016, ETH: 0.0004, USDT: 1, USDC: 1, LTC: 0.0125, TRX: 6.25, XMR: 0.0065,
};

/** Currencies a rate is known for: the ISO 4217 ones in use and a few tokens. */
export const ratedCurrencies: readonly string[] = Object.keys(perDollar);

/**
 * Units of `base` for one unit of `currency`, to six significant digits, so that a receipt can print the very rate used.
 * 1 where a rate is missing (XXX, no currency).
 */
export function trainingRate(currency: string, base: string): number {
  if (currency === base || !Object.hasOwn(perDollar, currency) || !Object.hasOwn(perDollar, base)) return 1;
  return Number((perDollar[base] / perDollar[currency]).toPrecision(6));
}
