/** The background economy: same seed same days, counts as asked for, money that suffices, every sort of payment. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channels } from '../../src/core/scenario/economy/economy.ts';
import { purposeKinds } from '../../src/core/scenario/economy/purpose-book.ts';
import { opened, otherSeed, paymentsOf, specOf } from './economy-spec.ts';

const medium = opened(specOf(1000, 20_000));
const mediumRows = paymentsOf(medium);

/** Copies the columns of a day, which the next day overwrites. */
function dayOf(economy: ReturnType<typeof opened>, day: number) {
  const { size, at, from, to, amount, currency, channel, purpose } = economy.day(day);
  return [at, from, to, amount, currency, channel, purpose].map((column) => [...column.subarray(0, size)]);
}

describe('determinism', () => {
  it('makes the same days of a seed in any order', () => {
    const spec = specOf(200, 3000);
    const [one, two] = [opened(spec), opened(spec)];
    const forward = Array.from({ length: 90 }, (_, day) => dayOf(one, day));
    for (let day = 89; day >= 0; day--) expect(dayOf(two, day)).toEqual(forward[day]);
  });

  it('makes other days, names and relations of another seed', () => {
    const spec = specOf(200, 3000);
    const [one, two] = [opened(spec), opened(spec, otherSeed)];
    expect(dayOf(one, 40)).not.toEqual(dayOf(two, 40));
    expect(one.party(150)).not.toEqual(two.party(150));
    expect([...one.relations()]).not.toEqual([...two.relations()]);
  });

  it('tells the same of a party and account whenever asked', () => {
    const again = opened(specOf(1000, 20_000));
    for (const place of [0, 30, 300, 860]) {
      expect(again.party(place)).toEqual(medium.party(place));
      expect(again.account(place)).toEqual(medium.account(place));
    }
  });
});

describe('size', () => {
  it.each([
    [60, 300, 90],
    [60, 400, 30],
    [60, 20_000, 120],
    [150, 1500, 60],
    [1000, 2000, 90],
    [1000, 20_000, 365],
    [8000, 80_000, 90],
  ])('has %i accounts and about %i payments in %i days', (accounts, transactions, days) => {
    const spec = specOf(accounts, transactions, { span: { start: Date.UTC(2026, 1, 1, 19), days } });
    const economy = opened(spec);
    const rows = paymentsOf(economy).length;
    expect(economy.accounts).toBe(accounts);
    expect(Math.abs(rows - transactions) / transactions).toBeLessThan(0.03);
    const held = new Set<number>();
    for (let party = 0; party < economy.parties; party++) {
      for (const account of economy.accountsOf(party)) {
        expect(economy.account(account).holder).toBe(party);
        held.add(account);
      }
    }
    expect(held.size).toBe(accounts);
  });

  it.each([
    [59, 1000, 90],
    [100, 299, 90],
    [100, 1000, 0],
    [2_000_001, 5_000_000, 90],
  ])('refuses %i accounts with %i payments in %i days', (accounts, transactions, days) => {
    const span = { start: 0, days };
    expect(() => opened(specOf(accounts, transactions, { span }))).toThrow(RangeError);
  });

  it('has no day before the first or after the last', () => {
    for (const day of [-1, 90, 0.5]) expect(() => medium.day(day)).toThrow(RangeError);
  });
});

describe('payments', () => {
  it('come in the order of time within their day, whole seconds, whole positive amounts, between two accounts', () => {
    const { start } = medium.spec.span;
    let last = 0;
    for (const row of mediumRows) {
      expect(row.at).toBeGreaterThanOrEqual(Math.max(last, start + row.day * 86_400_000));
      expect(row.at).toBeLessThan(start + (row.day + 1) * 86_400_000);
      expect(row.at % 1000).toBe(0);
      expect(Number.isSafeInteger(row.amount) && row.amount > 0).toBe(true);
      expect(row.from).not.toBe(row.to);
      expect(Math.max(row.from, row.to)).toBeLessThan(medium.accounts);
      last = row.at;
    }
  });

  it.each([
    [60, 300, 90],
    [100, 2000, 60],
    [1000, 3000, 90],
    [1000, 20_000, 90],
    [5000, 50_000, 365],
  ])('can be afforded: %i accounts, %i payments, %i days', (accounts, transactions, days) => {
    const economy = opened(specOf(accounts, transactions, { span: { start: Date.UTC(2026, 1, 1, 19), days } }));
    const balance = new Float64Array(accounts);
    const rows = paymentsOf(economy);
    let dropped = 0;
    for (const { from, to, base } of rows) {
      const left = (balance[from] ?? 0) - base;
      if (left < -economy.credit(from)) dropped++;
      else [balance[from], balance[to]] = [left, (balance[to] ?? 0) + base];
    }
    expect(dropped / rows.length).toBeLessThan(0.05);
    expect(balance.every((held, account) => held >= -economy.credit(account))).toBe(true);
  });

  it('are of every kind and channel, and most kinds go by several channels', () => {
    expect(new Set(mediumRows.map((row) => row.kind))).toEqual(new Set(purposeKinds));
    expect(new Set(mediumRows.map((row) => row.channel)).size).toBe(channels.length);
    for (const kind of purposeKinds.filter((one) => one !== 'tax')) {
      const used = new Set(mediumRows.filter((row) => row.kind === kind).map((row) => row.channel));
      expect(used.size, kind).toBeGreaterThan(1);
    }
  });

  it.each([0, 3, 8, 20, 45])('are foreign in %i of 100 cases, over many kinds', (foreignPercent) => {
    const rows = paymentsOf(opened(specOf(1000, 10_000, { foreignPercent })));
    const foreign = rows.filter((row) => row.currency > 0);
    expect(Math.abs((foreign.length / rows.length) * 100 - foreignPercent)).toBeLessThan(1 + foreignPercent / 12);
    if (foreignPercent >= 8) {
      expect(new Set(foreign.map((row) => row.currency)).size).toBe(7);
      expect(new Set(foreign.map((row) => row.kind)).size).toBeGreaterThan(20);
    }
  });

  it('meet in a few hubs: one account in a hundred has a large share of all counterparties', () => {
    const others = Array.from({ length: 8000 }, () => new Set<number>());
    for (const { from, to } of paymentsOf(opened(specOf(8000, 80_000)))) {
      others[from]?.add(to);
      others[to]?.add(from);
    }
    const degrees = others.map((set) => set.size).toSorted((a, b) => b - a);
    const sum = (list: readonly number[]) => list.reduce((all, degree) => all + degree, 0);
    expect(sum(degrees.slice(0, 80)) / sum(degrees)).toBeGreaterThan(0.15);
    expect(degrees[0] ?? 0).toBeGreaterThan(50 * (degrees[4000] ?? 0));
    expect(degrees[4000] ?? 0).toBeGreaterThanOrEqual(4);
  });

  it('repeat a wage to the tiyn from month to month', () => {
    const wages = new Map<string, Set<string>>();
    for (const { kind, from, to, amount, currency, channel } of mediumRows) {
      if (kind !== 'salary' || from < 30) continue;
      const key = `${from}>${to}`;
      wages.set(key, (wages.get(key) ?? new Set()).add(`${amount} ${currency} ${channel}`));
    }
    const steady = [...wages.values()].filter((set) => set.size === 1).length;
    expect(steady / wages.size).toBeGreaterThan(0.9);
  });

  it('have purposes in the languages asked for', () => {
    const economy = opened(specOf(200, 2000, { languages: { kazakh: 0, russian: 0, english: 100, arabic: 0 } }));
    for (const { purpose, at } of paymentsOf(economy))
      expect(economy.purposeText(purpose, at)).not.toMatch(/\p{Script=Cyrillic}|[{}]/u);
    const kazakh = opened(specOf(200, 2000, { languages: { kazakh: 100, russian: 0, english: 0, arabic: 0 } }));
    for (const { purpose, at } of paymentsOf(kazakh))
      expect(kazakh.purposeText(purpose, at)).not.toMatch(/[{}]|^undefined/);
  });
});

describe('any spec', () => {
  it('keeps its counts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 60, max: 600 }),
        fc.integer({ min: 2, max: 30 }),
        fc.integer({ min: 7, max: 200 }),
        fc.integer({ min: 0, max: 60 }),
        (accounts, each, days, foreignPercent) => {
          const transactions = Math.max(300, accounts * each);
          const span = { start: Date.UTC(2025, 8, 30, 19), days };
          const rows = paymentsOf(opened(specOf(accounts, transactions, { span, foreignPercent })));
          expect(Math.abs(rows.length - transactions) / transactions).toBeLessThan(0.03);
          expect(rows.every((row) => row.amount > 0 && row.from !== row.to)).toBe(true);
        },
      ),
      { numRuns: 25, seed: 7 },
    );
  });
});
