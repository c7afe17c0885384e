/** Currencies by every name the formats use, and their decimals. */
import { describe, expect, it } from 'vitest';
import { currencyCode, minorDigits } from '../../src/core/ledger/currency.ts';
import { trainingRate } from '../../src/core/ledger/training-rates.ts';

describe('names', () => {
  const amlworld =
    'US Dollar,Euro,Swiss Franc,Yuan,Shekel,Rupee,UK Pound,Ruble,Yen,Bitcoin,Canadian Dollar,Australian Dollar';
  const samld = 'UK pounds,Euro,US dollar,Indian rupee,Turkish lira,Dirham,Pakistani rupee,Yen,Naira,Swiss franc';

  it.each([
    [`${amlworld},Mexican Peso,Saudi Riyal,Brazil Real`, 'USD EUR CHF CNY ILS INR GBP RUB JPY BTC CAD AUD MXN SAR BRL'],
    [`${samld},Moroccan dirham,Mexican Peso,Albanian lek`, 'GBP EUR USD INR TRY AED PKR JPY NGN CHF MAD MXN ALL'],
    ['Tenge,тенге,теңге,₸,KZT,kzt,тг.', 'KZT KZT KZT KZT KZT KZT KZT'],
    ['сом,Kyrgyz som,сомони,сум,манат,туркменский манат', 'KGS KGS TJS UZS null TMT'],
    ['рубль,руб.,Доллар США,АҚШ доллары,еуро, USD ', 'RUB RUB USD USD EUR USD'],
    ['XYZ,,toString,__proto__,доллары Марса', 'null null null null null'],
  ])('%s', (names, codes) => {
    expect(names.split(',').map(currencyCode).map(String).join(' ')).toBe(codes);
  });
});

it('decimals are those of ISO 4217, two where it is silent', () => {
  const codes = ['USD', 'KZT', 'JPY', 'KRW', 'KWD', 'TND', 'BTC', 'XXX', 'ABC'];
  expect(codes.map(minorDigits)).toEqual([2, 2, 0, 0, 3, 3, 8, 2, 2]);
});

describe('training rates', () => {
  it('cross by the dollar, to six digits, and there and back is one', () => {
    expect(trainingRate('USD', 'KZT')).toBe(520);
    expect(trainingRate('KZT', 'USD')).toBe(0.00192308);
    expect(trainingRate('EUR', 'KZT')).toBe(565.217);
    expect(trainingRate('EUR', 'KZT') * trainingRate('KZT', 'EUR')).toBeCloseTo(1, 4);
  });

  it('are one where there is nothing to compare', () => {
    expect([trainingRate('XXX', 'USD'), trainingRate('USD', 'XXX'), trainingRate('toString', 'USD')]).toEqual([
      1, 1, 1,
    ]);
  });
});
