/** What every rule that weighs amounts keeps, to the minor unit, with fees and currencies; and what each of the newer ones means. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRules } from '../../src/core/tracing/compare-rules.ts';
import { moneyOf, type Money } from '../../src/core/tracing/money.ts';
import { finished } from '../../src/core/tracing/paths/find-paths.ts';
import { taint, type TaintOptions } from '../../src/core/tracing/taint.ts';
import { trace, tracingRules, type TraceSeed } from '../../src/core/tracing/trace.ts';
import { sourcesAt, worksheet } from '../../src/core/tracing/worksheet.ts';
import { mixedLedger } from './mixed-ledger.ts';
import { smallLedger, type Row } from './small-ledger.ts';

const weighing = tracingRules.filter((rule) => rule !== 'poison');
const directions = ['forward', 'back'] as const;
const open = { since: null, until: null };
const runs = { numRuns: 150 };

const seedOf = (money: Money, byAccount: boolean, pick: number): TraceSeed =>
  byAccount
    ? { kind: 'accounts', accounts: [pick % money.ledger.accounts.length] }
    : { kind: 'transactions', transactions: [pick % money.size] };

/** A transfer within one purse as the seed moves what otherwise stays; its own test is in tracing.test.ts. */
const loops = (money: Money, seed: TraceSeed) =>
  seed.kind === 'transactions' && seed.transactions.some((i) => money.payer[i] === money.payee[i]);

describe.each(weighing)('%s', (rule) => {
  it.each(directions)('%s: what the seed set out with rests somewhere, was a fee, or came back to it', (direction) => {
    fc.assert(
      fc.property(mixedLedger, fc.boolean(), fc.nat(30), (ledger, byAccount, pick) => {
        const money = moneyOf(ledger);
        const seed = seedOf(money, byAccount, pick);
        const { outcomes, places } = finished(compareRules(money, seed, { direction, ...open }, [rule]));
        for (const { seeded, rests, fees, returned } of outcomes) expect(rests + fees + returned).toBe(seeded);
        for (const { rests } of places) for (const units of rests) expect(units).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
  });

  it.each(directions.flatMap((direction) => [[direction, 'base'] as const, [direction, 'booked'] as const]))(
    '%s, %s: worksheets foot, and traced and untraced add up in every line',
    (direction, counting) => {
      fc.assert(
        fc.property(mixedLedger, fc.boolean(), fc.nat(30), (ledger, byAccount, pick) => {
          const money = moneyOf(ledger, counting);
          const seed = seedOf(money, byAccount, pick);
          fc.pre(!loops(money, seed));
          for (let purse = 0; purse < money.purses; purse += 1) {
            const options: TaintOptions = { direction, rule, ...open, whole: true };
            const found = taint(money, seed, direction === 'forward' ? { ...options, watch: purse } : options);
            const sheet = worksheet(money, found, options, purse);
            const { totals, entries } = sheet;
            expect(sheet.opening + totals.in - totals.out).toBe(sheet.closing);
            const decreedIn = direction === 'back' ? totals.decreed : 0;
            const traced =
              sheet.openingTraced + totals.tracedIn - decreedIn - (totals.tracedOut - totals.decreed + decreedIn);
            expect(traced).toBe(sheet.closingTraced);
            if (direction === 'back') expect(sheet.closingTraced).toBe(0);
            for (const [place, entry] of entries.entries()) {
              expect(entry.traced).toBeGreaterThanOrEqual(0);
              expect(entry.traced).toBeLessThanOrEqual(entry.value);
              expect(Number.isInteger(entry.traced)).toBe(true);
              expect(entry.balance).toBeGreaterThanOrEqual(0);
              expect(entry.tracedBalance).toBeGreaterThanOrEqual(0);
              expect(entry.tracedBalance).toBeLessThanOrEqual(entry.balance);
              if (entry.side === 'in') continue;
              const parts = sourcesAt(sheet, found, options, place);
              expect(parts.reduce((sum, part) => sum + part.units, 0)).toBe(entry.value);
              expect(parts.reduce((sum, part) => sum + part.traced, 0)).toBe(
                direction === 'forward' ? entry.traced - entry.decreed : 0,
              );
              for (const { source, units, traced: ofIt } of parts) {
                expect(units).toBeGreaterThan(0);
                expect(ofIt).toBeLessThanOrEqual(units);
                if (source !== -1) expect(money.time[source]).toBeLessThan(money.time[entry.index]);
              }
            }
          }
        }),
        { numRuns: 60 },
      );
    },
  );
});

describe('fifo and lifo with fees, coin by coin', () => {
  it.each(['fifo', 'lifo'] as const)('%s', (rule) => {
    fc.assert(
      fc.property(mixedLedger, fc.nat(4), (ledger, pick) => {
        const money = moneyOf(ledger);
        const seed = pick % ledger.accounts.length;
        const purses = [...money.balances(null).opening].map((units) => Array.from({ length: units }, () => false));
        const expected = Array.from({ length: ledger.size }, () => 0);
        const rows = [...ledger.time.keys()].filter(
          (i) => money.leaves[i] > 0 && (money.payer[i] !== money.payee[i] || money.leaves[i] !== money.arrives[i]),
        );
        for (const time of new Set(rows.map((i) => ledger.time[i]))) {
          const now = rows.filter((i) => ledger.time[i] === time);
          const parcels = now.map((i) => {
            const purse = purses[money.payer[i]];
            const coins: boolean[] = [];
            for (let unit = 0; unit < money.leaves[i]; unit += 1) {
              const coin = rule === 'fifo' ? purse.shift() : purse.pop();
              if (coin === undefined) throw new Error('overdrawn');
              coins.push(coin || money.payer[i] === seed);
            }
            expected[i] = coins.filter(Boolean).length;
            // The fee is what leaves last; what is gained is clean and comes last.
            const arrives = money.arrives[i];
            return {
              i,
              coins: [...coins.slice(0, arrives), ...coins.slice(arrives).map(() => false)].slice(0, arrives),
            };
          });
          for (const { i, coins } of parcels) {
            const gained = Array.from({ length: money.arrives[i] - coins.length }, () => false);
            purses[money.payee[i]].push(...coins, ...gained);
          }
        }
        const found = taint(money, { kind: 'accounts', accounts: [seed] }, { direction: 'forward', rule, ...open });
        const tainted = expected.map(() => 0);
        for (const [k, i] of found.index.entries()) tainted[i] = found.tainted[k];
        expect(tainted).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});

/** Everything in and out of one account: + in from a payer of its own, − out. */
const oneAccount = fc.array(
  fc.integer({ min: -30, max: 30 }).filter((n) => n !== 0),
  { minLength: 2, maxLength: 20 },
);
function drawn(moves: readonly number[]): { readonly rows: Row[]; readonly moves: readonly number[] } {
  let balance = 0;
  const kept = moves
    .map((move) => (move > 0 ? move : -Math.min(balance, -move)))
    .filter((move) => {
      balance += move;
      return move !== 0;
    });
  return {
    moves: kept,
    rows: kept.map((move, k): Row => (move > 0 ? [`p${k}`, 'pool', move, k] : ['pool', `q${k}`, -move, k])),
  };
}

describe('lowest balance', () => {
  it('what is still traced is the lowest balance since, or all of it if less (Roscoe v Winder)', () => {
    fc.assert(
      fc.property(oneAccount, fc.nat(19), (random, pick) => {
        const { rows, moves } = drawn(random);
        const ins = moves.flatMap((move, k) => (move > 0 ? [k] : []));
        fc.pre(ins.length > 0);
        const seed = ins[pick % ins.length];
        let balance = 0;
        let left = 0;
        for (const [k, move] of moves.entries()) {
          balance += move;
          left = k === seed ? move : Math.min(left, balance);
        }
        const ledger = smallLedger(rows);
        const { transactions } = trace(
          ledger,
          { kind: 'transactions', transactions: [seed] },
          { direction: 'forward', rule: 'lowest-balance', ...open },
        );
        const out = transactions.slice(1).reduce((sum, t) => sum + t.tainted, 0);
        expect(moves[seed] - out).toBe(left);
      }),
      { numRuns: 400 },
    );
  });
});

describe('pari passu', () => {
  const spent = (rows: readonly Row[], payer: string): number[] => {
    const ledger = smallLedger(rows);
    const tainted = Array.from({ length: ledger.size }, () => 0);
    const seed: TraceSeed = { kind: 'accounts', accounts: [ledger.accounts.indexOf(payer)] };
    for (const t of trace(ledger, seed, { direction: 'forward', rule: 'pari-passu', ...open }).transactions)
      if (ledger.accounts[ledger.from[t.index]] === 'pool') tainted[t.index] = t.tainted;
    return tainted;
  };

  it('Paul 10, Michael 10, 10 spent, Karen 10, 10 spent: 3⅓ each', () => {
    const rows: Row[] = [
      ['Paul', 'pool', 10, 1],
      ['Michael', 'pool', 10, 2],
      ['pool', 'x', 10, 3],
      ['Karen', 'pool', 10, 4],
      ['pool', 'y', 10, 5],
    ];
    const out = ['Paul', 'Michael', 'Karen'].map((name) => spent(rows, name));
    const expected = [
      [5, 10 / 6],
      [5, 10 / 6],
      [0, 20 / 3],
    ];
    for (const [n, [x, y]] of expected.entries()) {
      expect(out[n]?.[2]).toBeCloseTo(x, 12);
      expect(out[n]?.[4]).toBeCloseTo(y, 12);
      expect(10 - (out[n]?.[2] ?? 0) - (out[n]?.[4] ?? 0)).toBeCloseTo(10 / 3, 12);
    }
  });

  it('money that is gone does not come back: after all was spent, a newcomer keeps their own', () => {
    const rows: Row[] = [
      ['Paul', 'pool', 10, 1],
      ['pool', 'x', 10, 2],
      ['Karen', 'pool', 10, 3],
      ['pool', 'y', 5, 4],
    ];
    expect(spent(rows, 'Paul')).toEqual([0, 10, 0, 0]);
    expect(spent(rows, 'Karen')).toEqual([0, 0, 0, 5]);
  });

  it('of every contribution the same part is left, but for what had fallen lower before: water poured by hand', () => {
    fc.assert(
      fc.property(oneAccount, (random) => {
        const { rows, moves } = drawn(random);
        const lots: { readonly payer: string; readonly paidIn: number; left: number }[] = [];
        const gone = new Map<string, number>();
        for (const [k, move] of moves.entries()) {
          if (move > 0) {
            lots.push({ payer: `p${k}`, paidIn: move, left: move });
            continue;
          }
          const target = lots.reduce((sum, lot) => sum + lot.left, 0) + move;
          // The level at which what is left of all adds up, by halving.
          let [low, high] = [0, 1];
          for (let n = 0; n < 200; n += 1) {
            const level = (low + high) / 2;
            const held = lots.reduce((sum, lot) => sum + Math.min(lot.left, level * lot.paidIn), 0);
            if (held > target) high = level;
            else low = level;
          }
          for (const lot of lots) {
            const left = Math.min(lot.left, low * lot.paidIn);
            gone.set(`${lot.payer} ${k}`, lot.left - left);
            lot.left = left;
          }
        }
        for (const { payer } of lots) {
          for (const [k, tainted] of spent(rows, payer).entries())
            expect(tainted).toBeCloseTo(gone.get(`${payer} ${k}`) ?? 0, 6);
        }
      }),
      { numRuns: 200 },
    );
  });
});
