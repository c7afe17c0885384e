/** The filter bar's logic: typed amounts, short lists of long choices, active parts, channel names. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFilter } from '../../src/core/ledger/filter.ts';
import { knownChannel } from '../../src/ui/controls/channel-name.ts';
import { activeParts, filterParts, without } from '../../src/ui/analyst/timeline/active-filters.ts';
import { matchingOptions } from '../../src/ui/analyst/timeline/matching-options.ts';
import { readTyped, writeTyped } from '../../src/ui/analyst/timeline/typed-amount.ts';

describe('typed amounts', () => {
  it.each([
    ['250000', 'en', 25_000_000],
    ['250,000.50', 'en', 25_000_050],
    ['250 000,50', 'ru', 25_000_050],
    ['250\u00a0000,5', 'kk', 25_000_050],
    ['1,234', 'en', 123_400],
    ['1,23', 'ru', 123],
    ['1.23', 'ru', 123],
    ['₸ 1 000', 'kk', 100_000],
    ['', 'en', null],
    ['abc', 'en', Number.NaN],
    ['-5', 'en', Number.NaN],
    ['1,2,3', 'en', Number.NaN],
  ] as const)('%j in %s', (text, language, minor) => expect(readTyped(text, language, 2)).toBe(minor));

  it('what is written is read back, in every language and with any decimals', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        fc.constantFrom('en', 'ru', 'kk'),
        fc.constantFrom(0, 2, 3),
        (minor, language, digits) => readTyped(writeTyped(minor, language, digits), language, digits) === minor,
      ),
    );
  });
});

describe('short lists of long choices', () => {
  const all = Array.from({ length: 30_000 }, (_, i) => ({ value: `b${i}`, label: `Bank ${i}` }));

  it('shows a hundred, counts them all, keeps what is chosen', () => {
    const { options, total } = matchingOptions(all, ['b29999'], '', 100);
    expect(options).toHaveLength(101);
    expect(options.at(-1)?.value).toBe('b29999');
    expect(total).toBe(30_000);
  });

  it('finds by text, whatever the case', () => {
    expect(matchingOptions(all, [], 'bANK 2999', 100).options.map((o) => o.label)).toEqual([
      'Bank 2999',
      ...Array.from({ length: 10 }, (_, i) => `Bank 2999${i}`),
    ]);
  });

  it('a chosen one stays though the text does not fit it', () => {
    expect(matchingOptions(all, ['b7'], 'nothing like it', 100)).toEqual({ options: [all[7]], total: 0 });
  });
});

describe('active parts', () => {
  const filter = { ...openFilter, from: 5, max: 9, channels: ['cash'], countries: ['KZ'] };

  it('are listed in the order shown', () => {
    expect(activeParts(openFilter)).toEqual([]);
    expect(activeParts(filter)).toEqual(['period', 'amount', 'channels', 'countries']);
  });

  it('taking each away ends at the open filter, and one takes only itself', () => {
    expect(filterParts.reduce(without, filter)).toEqual(openFilter);
    expect(activeParts(without(filter, 'amount'))).toEqual(['period', 'channels', 'countries']);
  });
});

describe('channels', () => {
  it.each([
    ['CASH_IN', 'cash-in'],
    ['Cash Deposit', 'cash-in'],
    ['Credit Card', 'credit-card'],
    ['ACH', 'ach'],
    ['Bitcoin', 'crypto'],
    ['Transfer', 'transfer'],
    ['pigeon', null],
    ['', null],
  ])('%j', (channel, code) => expect(knownChannel(channel)).toBe(code));
});
