/** What a member's payments and papers are drawn from is what everybody's are drawn from. */
import { describe, expect, it } from 'vitest';
import type { CastKind, PurposeKind } from '../../src/core/scenario/economy/economy.ts';
import { purposeKinds } from '../../src/core/scenario/economy/purpose-book.ts';
import { seededRandom } from '../../src/core/scenario/random.ts';
import { UntoldError } from '../../src/core/scenario/untold.ts';
import { distance, histogram, opened, paymentsOf, seed, specOf, zerosOf } from './economy-spec.ts';

const economy = opened(specOf(3000, 60_000));
const rows = paymentsOf(economy);
const { start, days } = economy.spec.span;
const local = (at: number) => new Date(at + 300 * 60_000);
const kinds: readonly CastKind[] = [
  'resident',
  'trader',
  'company',
  'holding',
  'npo',
  'relief',
  'mvts',
  'vasp',
  'person-abroad',
  'company-abroad',
  'npo-abroad',
];

describe('rhythm', () => {
  const random = seededRandom(seed);
  const moments = Array.from({ length: 60_000 }, () => economy.moment(random, random.below(days)));

  it.each([
    ['hour', 24, (at: number) => local(at).getUTCHours(), 0.02],
    ['weekday', 7, (at: number) => local(at).getUTCDay(), 0.02],
    ['minute', 60, (at: number) => local(at).getUTCMinutes(), 0.02],
    ['second', 60, (at: number) => local(at).getUTCSeconds(), 0.02],
    ['day of month', 32, (at: number) => local(at).getUTCDate(), 0.03],
    ['week', 13, (at: number) => Math.floor((at - start) / 604_800_000), 0.03],
  ] as const)('is the same for moments and for the days: %s', (_, bins, of, most) => {
    const everybody = histogram(
      rows.map((row) => of(row.at)),
      bins,
    );
    const asked = histogram(
      moments.map((at) => of(at)),
      bins,
    );
    expect(distance(everybody, asked)).toBeLessThan(most);
  });

  it.each(purposeKinds.filter((kind) => kind !== 'opening'))('is the same for payments of all kinds: %s', (kind) => {
    const hours = (list: typeof rows) =>
      histogram(
        list.map((row) => Math.floor(local(row.at).getUTCHours() / 3)),
        8,
      );
    const some = rows.filter((row) => row.kind === kind);
    expect(distance(hours(rows), hours(some))).toBeLessThan(0.03 + 1.2 / Math.sqrt(some.length));
  });

  it('keeps the hour while waiting for money, and lies after it', () => {
    const waits = Array.from({ length: 20_000 }, () => {
      const after = start + random.below((days - 9) * 86_400) * 1000;
      const at = economy.moment(random, Math.floor((after - start) / 86_400_000), after);
      expect(at).toBeGreaterThan(after);
      return at;
    });
    const hours = (list: readonly number[]) =>
      histogram(
        list.map((at) => local(at).getUTCHours()),
        24,
      );
    expect(distance(hours(waits), hours(rows.map((row) => row.at)))).toBeLessThan(0.02);
  });

  it('stays within the period on its last day', () => {
    const end = start + days * 86_400_000;
    for (let i = 0; i < 500; i++) {
      const after = end - 1000 * (2 + random.below(80_000));
      const at = economy.moment(random, days - 1, after);
      expect(at).toBeGreaterThan(after);
      expect(at).toBeLessThan(end);
    }
  });

  it('has no heap on the first days', () => {
    const bySize = histogram(
      rows.map((row) => row.day),
      days,
    );
    const weekday = bySize.slice(0, 4);
    const later = bySize.slice(28, 32);
    const sum = (list: readonly number[]) => list.reduce((all, size) => all + size, 0);
    expect(Math.abs(sum(weekday) - sum(later)) / sum(later)).toBeLessThan(0.12);
  });
});

describe('figures', () => {
  const random = seededRandom(seed);
  const zeros = (list: readonly number[]) => histogram(list.map(zerosOf), 8);
  const written = rows.filter((row) => row.amount >= 1_000_000);

  it('end in as many zeros whoever writes them', () => {
    const asked = written.map((row) => economy.figure(random, row.amount, Number.MAX_SAFE_INTEGER));
    expect(distance(zeros(written.map((row) => row.amount)), zeros(asked))).toBeLessThan(0.02);
  });

  it('end in as many zeros whatever the size and currency, where the size allows', () => {
    const all = zeros(written.map((row) => row.amount));
    for (const size of [1e6, 1e7, 1e8]) {
      const band = written.filter((row) => row.amount >= size && row.amount < size * 10);
      expect(distance(all, zeros(band.map((row) => row.amount))), `${size}`).toBeLessThan(0.04);
    }
    const foreign = written.filter((row) => row.currency > 0).map((row) => row.amount);
    expect(distance(all, zeros(foreign))).toBeLessThan(0.06);
  });

  it.each<PurposeKind>(['retail', 'salary', 'invoice', 'charity', 'remittance', 'crypto', 'acquiring', 'opening'])(
    'end in as many zeros for every kind: %s',
    (kind) => {
      const some = written.filter((row) => row.kind === kind).map((row) => row.amount);
      const all = zeros(written.map((row) => row.amount));
      expect(distance(all, zeros(some))).toBeLessThan(0.03 + 1.1 / Math.sqrt(some.length));
    },
  );

  it('are about the target and never above the most', () => {
    for (let i = 0; i < 3000; i++) {
      const target = 1 + random.below(2_000_000_000);
      const most = 1 + random.below(2_000_000_000);
      const figure = economy.figure(random, target, most);
      expect(figure).toBeGreaterThan(0);
      expect(figure).toBeLessThanOrEqual(most);
      if (most > target * 2) expect(figure).toBeGreaterThan(target / 2.1);
      if (most > target * 2) expect(figure).toBeLessThan(target * 1.9 + 1);
    }
    expect(() => economy.figure(random, 100, 0)).toThrow(RangeError);
  });
});

describe('purposes', () => {
  const random = seededRandom(seed);
  it('are drawn by a member as by everybody', () => {
    const length = (purpose: number, at: number) =>
      Math.min(9, Math.floor(economy.purposeText(purpose, at).length / 6));
    const everybody = histogram(
      rows.map((row) => length(row.purpose, row.at)),
      10,
    );
    const asked = histogram(
      rows.map((row) => length(economy.purpose(random, row.kind), row.at)),
      10,
    );
    expect(distance(everybody, asked)).toBeLessThan(0.02);
  });

  it('are in Latin as often for every kind', () => {
    const latin = (kind: PurposeKind) => {
      const texts = Array.from({ length: 1500 }, () => economy.purposeText(economy.purpose(random, kind), start));
      return texts.filter((text) => /^[\p{Script=Latin}\P{L}]+$/u.test(text)).length / texts.length;
    };
    for (const kind of purposeKinds) expect(Math.abs(latin(kind) - 0.105), kind).toBeLessThan(0.05);
  });
});

describe('persons', () => {
  const persons = Array.from({ length: economy.parties }, (_, place) => place).filter(
    (place) => economy.names(place) !== null,
  );
  const abroad = persons.filter((place) => economy.party(place).country !== 'KZ');
  const home = persons.filter((place) => economy.party(place).country === 'KZ');

  it.each([
    ['other names', (place: number) => economy.party(place).otherNames.length],
    ['papers', (place: number) => economy.party(place).identifiers.length],
    ['Latin name', (place: number) => (/^[\p{Script=Latin}\s-]+$/u.test(economy.party(place).name) ? 1 : 0)],
    ['accounts', (place: number) => economy.accountsOf(place).length],
    ['birth year', (place: number) => Number(economy.party(place).born.slice(0, 4))],
    ['opening year', (place: number) => Number(economy.account(place).opened.slice(0, 4))],
  ])('abroad and at home are alike in %s', (_, of) => {
    const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
    const [here, there] = [home.map(of), abroad.map(of)];
    const usual = mean(here);
    const spread = Math.sqrt(mean(here.map((value) => (value - usual) ** 2)));
    expect(Math.abs(usual - mean(there))).toBeLessThan((3.5 * spread) / Math.sqrt(abroad.length));
  });

  it('are about one in ten abroad, in several countries with several institutions', () => {
    const all = Array.from({ length: economy.parties }, (_, place) => economy.party(place).country);
    const share = all.filter((country) => country !== 'KZ').length / all.length;
    expect(share).toBeGreaterThan(0.08);
    expect(share).toBeLessThan(0.12);
    expect(new Set(all)).toEqual(new Set(['KZ', 'KG', 'UZ', 'RU', 'TR', 'AE', 'CN', 'DE']));
  });
});

describe('lots', () => {
  it.each(kinds)('draw each %s once, never a hub, then no more', (kind) => {
    const one = opened(specOf(700, 7000));
    const random = seededRandom(seed);
    const drawn = new Set<number>();
    const drawAll = () => {
      for (;;) {
        const place = one.cast(random, kind);
        expect(drawn.has(place) || one.hubs.includes(place)).toBe(false);
        drawn.add(place);
      }
    };
    expect(drawAll).toThrow(UntoldError);
    expect(drawn.size).toBeGreaterThanOrEqual(6);
    const abroad = kind.endsWith('abroad');
    for (const place of drawn) expect(one.party(place).country !== 'KZ').toBe(abroad);
  });

  it('draw a few of each kind even in the smallest economy', () => {
    const one = opened(specOf(60, 300));
    const random = seededRandom(seed);
    for (const kind of kinds) {
      for (let i = 0; i < 2; i++) expect(one.cast(random, kind)).toBeLessThan(one.parties);
    }
  });

  it('draw all with the same chance', () => {
    const counts = new Map<number, number>();
    for (let i = 0; i < 400; i++) {
      const place = fresh().cast(seededRandom(`${seed}${i}`.padEnd(40, '0')), 'company');
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    expect(Math.max(...counts.values())).toBeLessThan(80);
    expect(counts.size).toBeGreaterThanOrEqual(6);
  });
});

const fresh = () => opened(specOf(200, 300));

describe('relations', () => {
  it('are of every type, a few for ten parties, between existing parties', () => {
    const found = [...economy.relations()];
    expect(found.length / economy.parties).toBeGreaterThan(0.2);
    expect(found.length / economy.parties).toBeLessThan(0.6);
    for (const type of ['owns', 'controls', 'signs', 'family', 'shared-phone', 'shared-address'] as const) {
      expect(found.filter((one) => one.type === type).length, type).toBeGreaterThan(economy.parties / 100);
    }
    for (const { from, to, type, share, since } of found) {
      expect(Math.max(from, to)).toBeLessThan(economy.parties);
      expect(from).not.toBe(to);
      expect(share === null).toBe(type !== 'owns');
      expect(since).toMatch(/^20[12]\d-\d\d-\d\d$/);
    }
    const owned = new Map<number, number>();
    for (const { to, share } of found) owned.set(to, (owned.get(to) ?? 0) + (share ?? 0));
    expect(Math.max(...owned.values())).toBeLessThanOrEqual(10_000);
  });
});
