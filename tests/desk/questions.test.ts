import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Listing } from '../../src/core/dataset/dataset.ts';
import { createDirectory } from '../../src/core/dataset/directory.ts';
import { filterMask } from '../../src/core/dataset/filter-mask.ts';
import { profileOf } from '../../src/core/desk/profile.ts';
import { readAmount } from '../../src/core/desk/read-amount.ts';
import { createSearchIndex, search } from '../../src/core/desk/search.ts';
import { timelineBins } from '../../src/core/desk/timeline.ts';
import { traceView } from '../../src/core/desk/trace-view.ts';
import { openFilter } from '../../src/core/ledger/filter.ts';
import { buildScene } from '../../src/core/network/build-scene.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';
import { tinyDataset, tinyParty } from '../fixtures/tiny-dataset.ts';

const listing: Listing = {
  uid: 'ZZi.001',
  list: 'UN',
  listRef: '',
  kind: 'person',
  names: [{ text: 'YERMEK TULEGENOV', script: 'Latn', quality: 'primary' }],
  dob: [],
  pob: '',
  nationality: [],
  ids: [],
  designation: [],
  programmes: [],
  listedOn: '',
  updatedOn: '',
  raw: '',
};
const dataset = tinyDataset({
  payments: [
    ['KZ01', 'KZ02', 25_000_000, 1],
    ['KZ02', 'KZ03', 12_345, 2, { currency: 'USD', base: 5_000_000 }],
    ['KZ03', 'kz01x', 700, 3, { id: 'pay-3' }],
  ],
  holds: { E: ['KZ01', 'KZ02'], M: ['KZ03'], C: [] },
  parties: [
    tinyParty('E', 'Ермек Төлегенов'),
    tinyParty('M', 'محمد الأمين', 'person', ['Mohammed al-Amin']),
    tinyParty('C', 'Steppe Grain LLP', 'company'),
  ],
  listings: [listing],
  institutionOf: { KZ01: 'Altyn Bank' },
});
const index = createSearchIndex(createDirectory(dataset));

describe('search', () => {
  it.each([
    ['Ермек', 'party:E'],
    ['ermek', 'party:E'],
    ['Yermek', 'party:E'],
    ['төлегенов ермек', 'party:E'],
    ['محمد', 'party:M'],
    ['mohammed', 'party:M'],
    ['grain', 'party:C'],
    ['степ', 'party:C'],
    ['yermek tulegenov', 'listing:ZZi.001'],
    ['ZZi.001', 'listing:ZZi.001'],
    ['kz03', 'account:KZ03'],
    ['Z01', 'account:KZ01'],
    ['250 000', 'tx:t1'],
    ['250000', 'tx:t1'],
    ['250,000.00', 'tx:t1'],
    ['50000', 'tx:t2'],
    ['123,45', 'tx:t2'],
    ['PAY-3', 'tx:pay-3'],
  ])('finds by %s', (text, ref) => {
    expect(search(index, text, 10).map((found) => found.ref)).toContain(ref);
  });

  it('puts the whole before the beginning before any place, and keeps the limit', () => {
    expect(search(index, 'kz01', 10).map((found) => found.ref)).toEqual(['account:KZ01', 'account:kz01x']);
    expect(search(index, 'k', 2)).toHaveLength(2);
    expect(search(index, '', 5)).toEqual([]);
    expect(search(index, '???', 5)).toEqual([]);
  });

  it('says beside a result what tells it apart', () => {
    const detail = (text: string) => search(index, text, 1)[0]?.detail;
    expect(detail('محمد')).toContain('Mohammed al-Amin');
    expect(detail('KZ01')).toBe('Ермек Төлегенов · Altyn Bank');
    expect(detail('t2')).toBe('Ермек Төлегенов → محمد الأمين · 123.45 USD');
  });
});

describe('readAmount', () => {
  it.each([
    ['250000', 250_000],
    ['250 000', 250_000],
    ['250\u00a0000,5', 250_000.5],
    ['250,000', 250_000],
    ['1,250,000.75', 1_250_000.75],
    ['1.250.000,75', 1_250_000.75],
    ["1'000", 1000],
    ['₸ 12,5', 12.5],
    ['12.5', 12.5],
    ['', null],
    ['-5', null],
    ['1,2,3', null],
    ['KZ01', null],
  ])('reads %j as %j', (text, units) => {
    expect(readAmount(text)).toBe(units);
  });
});

describe('timelineBins', () => {
  const day = 86_400_000;
  const monday = Date.UTC(2024, 0, 1);
  const days = tinyDataset({
    payments: [0, 1, 1, 6, 20].map((d, k) => ['a', 'b', k + 1, monday + d * day + 3_600_000] as const),
  });
  const bins = (range: { from: number | null; to: number | null }, most: number) =>
    timelineBins(days.ledger, filterMask(days, { ...openFilter, ...range }), range, most);

  it('takes days where days fit', () => {
    const { start, width, count, amount } = bins({ from: null, to: null }, 30);
    expect([start, width, count.length]).toEqual([monday, day, 21]);
    expect(count.slice(0, 7)).toEqual([1, 2, 0, 0, 0, 0, 1]);
    expect(amount[1]).toBe(5);
  });

  it('takes weeks from Monday where days do not', () => {
    expect(bins({ from: null, to: null }, 5)).toEqual({
      start: monday,
      width: 7 * day,
      count: [4, 0, 1],
      amount: [10, 0, 5],
    });
  });

  it('shows the range asked for', () => {
    expect(bins({ from: monday + day, to: monday + 2 * day }, 24)).toMatchObject({
      start: monday + day,
      width: 3_600_000,
    });
  });

  it('never exceeds the bins asked for nor loses a transaction', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -3e12, max: 3e12 }), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 50 }),
        (times, most) => {
          const any = tinyDataset({ payments: times.map((time) => ['a', 'b', 2, time] as const) });
          const found = timelineBins(any.ledger, filterMask(any, openFilter), openFilter, most);
          expect(found.count.length).toBeLessThanOrEqual(most);
          expect(found.count.reduce((sum, n) => sum + n, 0)).toBe(times.length);
          expect(found.amount.reduce((sum, n) => sum + n, 0)).toBe(2 * times.length);
        },
      ),
    );
  });

  it('has no bins for an empty ledger', () => {
    const empty = tinyDataset({ payments: [] });
    expect(timelineBins(empty.ledger, new Uint8Array(), openFilter, 10).count).toEqual([]);
  });
});

describe('profileOf', () => {
  it('agrees with the scene of everything', () => {
    fc.assert(
      fc.property(randomDataset, fc.constantFrom('accounts', 'parties'), (any, level) => {
        const directory = createDirectory(any);
        const view = { level, ego: null, shown: [], hidden: [], opened: [] } as const;
        const scene = buildScene(any, { filter: openFilter, view, limit: 1500 });
        for (const node of scene.nodes) {
          // An account's counterparties are accounts at either level; the scene of parties joins them.
          if (level === 'parties' && node.kind === 'account') continue;
          const profile = profileOf(directory, directory.nodeOf(node.key), []);
          const { label, role, degree, amountIn, amountOut, countIn, countOut, first, last } = node;
          expect(profile).toMatchObject({
            label,
            role,
            degree,
            amountIn,
            amountOut,
            countIn,
            countOut,
            first,
            last,
            counterpartyTotal: degree,
          });
          for (const other of profile.counterparties) {
            const edge = scene.edges.find(({ from, to }) => from === node.key && to === other.key);
            expect([other.amountOut, other.countOut]).toEqual([edge?.amount ?? 0, edge?.count ?? 0]);
          }
        }
      }),
    );
  });

  it('gathers accounts, relations of party and accounts, and hits', () => {
    const related = tinyDataset({
      payments: [['x1', 'y1', 5, 1]],
      holds: { X: ['x1', 'x2'], Y: ['y1'] },
      relations: [
        { id: 'Y>x1:signs', from: 'Y', to: 'x1', type: 'signs', share: null, since: null, until: null },
        { id: 'Y>gone:family', from: 'Y', to: 'gone', type: 'family', share: null, since: null, until: null },
      ],
    });
    const directory = createDirectory(related);
    const hit = { uid: 'u', party: 'X', name: 'X', score: 1, band: 'strong', reasons: [] } as const;
    const profile = profileOf(directory, directory.nodeOf('party:X'), [hit, { ...hit, party: 'Y' }]);
    expect(profile.accounts.map(({ key, count, amount, opened }) => [key, count, amount, opened])).toEqual([
      ['account:x1', 1, 5, null],
      ['account:x2', 0, 0, null],
    ]);
    expect(profile.relations.map(({ id, fromLabel, toLabel, toKey }) => [id, fromLabel, toLabel, toKey])).toEqual([
      ['Y>x1:signs', 'Y', 'x1', 'account:x1'],
    ]);
    expect(profile.hits).toEqual([hit]);
    expect(profileOf(directory, directory.nodeOf('account:x1'), [hit])).toMatchObject({
      party: { id: 'X' },
      hits: [hit],
    });
  });
});

describe('traceView', () => {
  const chain = tinyDataset({
    payments: [
      ['a', 'b', 10, 1],
      ['b', 'c', 10, 2],
      ['c', 'd', 10, 3],
    ],
    holds: { B: ['b'] },
  });
  const request = {
    seed: { kind: 'node', key: 'account:a' },
    direction: 'forward',
    rule: 'poison',
    since: null,
    until: null,
    maxHops: null,
  } as const;
  const directory = createDirectory(chain);

  it('names steps and holders reached', () => {
    const view = traceView(directory, request);
    expect(view.steps.map((step) => [step.row.id, step.tainted, step.hops])).toEqual([
      ['t1', 10, 1],
      ['t2', 10, 2],
      ['t3', 10, 3],
    ]);
    expect(view.reached[0]).toEqual({
      key: 'account:b',
      partyKey: 'party:B',
      label: 'B',
      at: 1,
      tainted: 10,
      hops: 1,
      amountIn: 10,
    });
  });

  it('stops after the hops asked for, and finds nothing from unknown seeds', () => {
    expect(traceView(directory, { ...request, maxHops: 2 }).stepTotal).toBe(2);
    expect(traceView(directory, { ...request, seed: { kind: 'node', key: 'party:?' } }).steps).toEqual([]);
    expect(
      traceView(directory, { ...request, seed: { kind: 'transactions', ids: ['t2', 'no'] } }).steps.map(
        (step) => step.row.id,
      ),
    ).toContain('t3');
  });
});
