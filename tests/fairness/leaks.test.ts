/** The leak linter: honest exercises pass, each planted leak is found, seeds pool. */
import { describe, expect, it } from 'vitest';
import { findLeaks } from '../../src/core/fairness/leaks.ts';
import { poolLeaks } from '../../src/core/fairness/pool-leaks.ts';
import type { Leak } from '../../src/core/fairness/report.ts';
import { honestExercise, middling, small, type Plant } from './honest-exercise.ts';

const found = (leaks: readonly Leak[]) =>
  leaks.filter((leak) => leak.leaks).map((leak) => `${leak.subject} ${leak.feature}`);
const seeds = (count: number) => Array.from({ length: count }, (_, seed) => seed + 1);

const many = { middling: 24, small: 60 } as const;
const honest = {
  middling: seeds(many.middling).map((seed) => findLeaks(honestExercise(seed, middling))),
  small: seeds(many.small).map((seed) => findLeaks(honestExercise(seed, small))),
};

describe.each(['middling', 'small'] as const)('an honest exercise of %s size', (size) => {
  it('passes on all but a few of many seeds', () => {
    const flagged = honest[size].filter((leaks) => found(leaks).length > 0);
    expect(flagged.length).toBeLessThanOrEqual(many[size] / 12);
  });

  it('has areas about one half for every feature when its seeds are pooled', () => {
    for (const { subject, feature, auc, se, leaks } of poolLeaks(honest[size])) {
      expect(auc - 4 * se, `${subject} ${feature}`).toBeLessThanOrEqual(0.5);
      expect(leaks).toBe(false);
    }
  });
});

const day = 86_400_000;
const start = Date.UTC(2026, 0, 5);
const plants: readonly (readonly [string, readonly string[], Plant])[] = [
  [
    'ids of members first',
    ['parties id-number', 'parties row', 'accounts id-number', 'parties tree'],
    { partyNumber: ({ place }) => place },
  ],
  [
    'all flows in one currency',
    ['transactions foreign-currency', 'transactions currency:USD', 'transactions tree'],
    { currency: ({ member, random }) => (member || random.chance(15) ? 'USD' : 'KZT') },
  ],
  [
    'all amounts of members round',
    ['transactions trailing-zeros', 'transactions tree'],
    { amount: ({ member, random }) => (member ? random.between(1, 90) * 100_000 : random.between(1, 9_000_000)) },
  ],
  [
    'accounts of members opened in one year in the middle',
    ['accounts opened-year', 'accounts tree'],
    {
      opened: ({ member, random }) =>
        member ? Date.UTC(2019, random.below(12), 3) : start - random.between(30, 5000) * day,
    },
  ],
  [
    'flows in one week in the middle',
    ['transactions week', 'transactions tree'],
    {
      time: ({ member, random }) =>
        start + (member ? 35 * 86_400 + random.below(7 * 86_400) : random.below(84 * 86_400)) * 1000,
    },
  ],
  [
    'flows at whole minutes',
    ['transactions whole-minute', 'transactions second'],
    {
      time: ({ member, random }) =>
        start + (member ? random.below(84 * 1440) * 60_000 : random.below(84 * 86_400) * 1000),
    },
  ],
  [
    'purposes of flows written by hand',
    ['transactions purpose-rare'],
    {
      purpose: ({ member, random }) =>
        member
          ? `для брата ${['Ж', 'К', 'Л'].join('')}${'абвгд'[random.below(5)]}${'еёжзи'[random.below(5)]}${'клмно'[random.below(5)]}`
          : 'Оплата',
    },
  ],
  [
    'listings that matter listed last',
    ['listings listed-on'],
    { listedOn: ({ member, random }) => (member ? '2025-05-11' : `20${random.between(10, 24)}-05-11`) },
  ],
];

describe('a planted leak', () => {
  it.each(plants)('%s: is found on every seed', (_name, expected, plant) => {
    for (const seed of seeds(3)) {
      const names = found(findLeaks(honestExercise(seed, middling, plant)));
      for (const one of expected) expect(names).toContain(one);
    }
  });

  it('is found in a small exercise when it tells nearly all', () => {
    const plant: Plant = {
      amount: ({ member, random }) => (member ? random.between(1, 90) * 100_000 : random.between(1, 999_999) * 10 + 1),
    };
    expect(found(findLeaks(honestExercise(1, small, plant)))).toContain('transactions trailing-zeros');
  });

  it('of two seeds that lean opposite ways is noise, of seeds that lean one way is a leak, however weak in each', () => {
    const leak = (raw: number, learned = false): Leak => ({
      subject: 'parties',
      feature: 'born',
      auc: Math.max(raw, 1 - raw),
      raw,
      low: 0.5,
      members: 10,
      others: 90,
      learned,
      judged: true,
      leaks: false,
    });
    expect(poolLeaks([[leak(0.3)], [leak(0.7)]])).toEqual([
      { subject: 'parties', feature: 'born', auc: 0.5, se: 0.2, low: 0.5, exercises: 2, judged: true, leaks: false },
    ]);
    const [weak] = poolLeaks(Array.from({ length: 50 }, (_, s) => [leak(s % 2 === 0 ? 0.38 : 0.42)]));
    expect(weak?.auc).toBe(0.6);
    expect(weak?.leaks).toBe(true);
    expect(weak?.se).toBeLessThan(0.01);
    expect(poolLeaks([[leak(0.4, true)], [leak(0.44, true)]])[0]?.auc).toBe(0.5);
  });
});

it('finds nothing where nobody is hidden', () => {
  const { dataset, key } = honestExercise(1, small);
  expect(findLeaks({ dataset, key: { ...key, roles: {}, trueFlows: [], listed: [] } })).toEqual([]);
});

it('draws from a large dataset and says so by its counts', () => {
  const leaks = findLeaks(honestExercise(1), { mostRows: 500 });
  const row = leaks.find((leak) => leak.subject === 'transactions' && leak.feature === 'row');
  expect([row?.members, row?.others]).toEqual([120, 500]);
});
