/** Tracing against brute force on small random ledgers, and the laws every rule keeps. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../src/core/ledger/ledger.ts';
import { impliedBalances } from '../../src/core/tracing/balances.ts';
import { trace, type TracingRule } from '../../src/core/tracing/trace.ts';
import { smallLedger, type Row } from './small-ledger.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
/** Few accounts, amounts and instants, so that ties, loops and self-transfers are common. */
const rowsOf = (accounts: number, rows: number): fc.Arbitrary<Row[]> =>
  fc.array(
    fc.tuple(
      fc.constantFrom(...names.slice(0, accounts)),
      fc.constantFrom(...names.slice(0, accounts)),
      fc.integer({ min: 0, max: 7 }),
      fc.integer({ min: 0, max: 6 }),
    ),
    { minLength: 1, maxLength: rows },
  );
const smallRows = fc.oneof(rowsOf(3, 12), rowsOf(5, 12), rowsOf(8, 12));
const byAmount: TracingRule[] = ['haircut', 'fifo', 'lifo', 'rolling'];
const runs = { numRuns: 400 };

/** Traced value of every transaction, by ledger index. */
function taintOf(
  ledger: Ledger,
  seed: number | readonly number[],
  rule: TracingRule,
  direction: 'forward' | 'back' = 'forward',
): number[] {
  const taint = Array.from({ length: ledger.size }, () => 0);
  const found = trace(
    ledger,
    typeof seed === 'number' ? { kind: 'transactions', transactions: [seed] } : { kind: 'accounts', accounts: seed },
    { direction, rule, since: null, until: null },
  );
  for (const { index, tainted } of found.transactions) taint[index] = tainted;
  return taint;
}

const moves = (ledger: Ledger) => (i: number) => ledger.base[i] > 0 && ledger.from[i] !== ledger.to[i];
const everyMove = (ledger: Ledger): number[] => [...ledger.base.keys()].filter(moves(ledger));

/** The instants of a ledger, each a list of the transactions that move money. */
function instants(ledger: Ledger): number[][] {
  const groups = new Map<number, number[]>();
  for (const i of everyMove(ledger)) groups.set(ledger.time[i], [...(groups.get(ledger.time[i]) ?? []), i]);
  return [...groups.values()];
}

describe('against brute force', () => {
  it('poison: the transactions on any time-respecting path', () => {
    fc.assert(
      fc.property(smallRows, (rows) => {
        const ledger = smallLedger(rows);
        const walked = new Set<number>();
        const walk = (account: number, after: number): void => {
          for (const i of everyMove(ledger)) {
            if (ledger.from[i] !== account || ledger.time[i] <= after) continue;
            walked.add(i);
            walk(ledger.to[i], ledger.time[i]);
          }
        };
        walk(0, -Infinity);
        const expected = [...ledger.base].map((value, i) => (walked.has(i) ? value : 0));
        expect(taintOf(ledger, [0], 'poison')).toEqual(expected);
      }),
      runs,
    );
  });

  it.each(['fifo', 'lifo'] as const)('%s: coins of one unit moved by hand', (rule) => {
    fc.assert(
      fc.property(smallRows, fc.nat(7), (rows, seedAccount) => {
        const ledger = smallLedger(rows);
        const seed = seedAccount % ledger.accounts.length;
        const { opening } = impliedBalances(ledger, moves(ledger));
        const purses = [...opening].map((units) => Array.from({ length: units }, () => false));
        const expected = Array.from({ length: ledger.size }, () => 0);
        for (const instant of instants(ledger)) {
          const parcels = instant.map((i) => {
            const coins: boolean[] = [];
            for (let unit = 0; unit < ledger.base[i]; unit += 1) {
              const purse = purses[ledger.from[i]];
              const coin = rule === 'fifo' ? purse.shift() : purse.pop();
              if (coin === undefined) throw new Error('overdrawn');
              coins.push(coin || ledger.from[i] === seed);
            }
            expected[i] = coins.filter(Boolean).length;
            return { to: ledger.to[i], coins };
          });
          for (const { to, coins } of parcels) purses[to].push(...coins);
        }
        expect(taintOf(ledger, [seed], rule)).toEqual(expected);
      }),
      runs,
    );
  });

  it('haircut and rolling: a dense matrix for each instant', () => {
    fc.assert(
      fc.property(smallRows, fc.nat(11), (rows, pick) => {
        const ledger = smallLedger(rows);
        const seeds = everyMove(ledger);
        fc.pre(seeds.length > 0);
        const seed = seeds[pick % seeds.length];
        const n = ledger.accounts.length;
        const { opening } = impliedBalances(ledger, moves(ledger));
        const balance = [...opening];
        let tainted: number[] = balance.map(() => 0);
        const expected = Array.from({ length: ledger.size }, () => 0);
        for (const instant of instants(ledger)) {
          const step: number[][] = Array.from({ length: n }, (_, r) =>
            Array.from({ length: n }, (__, c) => (r === c ? 1 : 0)),
          );
          const created = tainted.map(() => 0);
          for (const i of instant) {
            const share = ledger.base[i] / balance[ledger.from[i]];
            expected[i] = i === seed ? ledger.base[i] : share * tainted[ledger.from[i]];
            step[ledger.from[i]][ledger.from[i]] -= share;
            if (i === seed) created[ledger.to[i]] = ledger.base[i];
            else step[ledger.to[i]][ledger.from[i]] += share;
          }
          tainted = step.map((row, r) => created[r] + row.reduce((sum, weight, c) => sum + weight * tainted[c], 0));
          for (const i of instant) {
            balance[ledger.from[i]] -= ledger.base[i];
            balance[ledger.to[i]] += ledger.base[i];
          }
        }
        for (const rule of ['haircut', 'rolling'] as const) {
          for (const [i, value] of taintOf(ledger, seed, rule).entries()) expect(value).toBeCloseTo(expected[i], 9);
        }
      }),
      runs,
    );
  });
});

describe('laws', () => {
  it.each(byAmount)('%s: the origins of every transaction add up to it', (rule) => {
    fc.assert(
      fc.property(smallRows, (rows) => {
        // Every opening balance is paid in by a source of its own, so that all money has a name.
        const bare = smallLedger(rows);
        const { opening } = impliedBalances(bare, moves(bare));
        const sources = bare.accounts.flatMap((name, a): Row[] =>
          opening[a] > 0 ? [[`z${name}`, name, opening[a], -1]] : [],
        );
        const ledger = smallLedger([...sources, ...rows]);
        const sums = Array.from({ length: ledger.size }, () => 0);
        for (const [source] of sources) {
          for (const [i, value] of taintOf(ledger, [ledger.accounts.indexOf(source)], rule).entries()) sums[i] += value;
        }
        for (const i of everyMove(ledger)) expect(sums[i]).toBeCloseTo(ledger.base[i], 9);
      }),
      runs,
    );
  });

  it.each(byAmount)('%s: no account passes on more traced money than it got', (rule) => {
    fc.assert(
      fc.property(smallRows, (rows) => {
        const ledger = smallLedger(rows);
        const taint = taintOf(ledger, [0], rule);
        const held = ledger.accounts.map(() => 0);
        for (const instant of instants(ledger)) {
          for (const i of instant) {
            expect(taint[i]).toBeLessThanOrEqual(ledger.base[i]);
            held[ledger.from[i]] -= taint[i];
          }
          // Account 0 is the seed, where traced money begins.
          for (const value of held.slice(1)) expect(value).toBeGreaterThan(-1e-9);
          for (const i of instant) held[ledger.to[i]] += taint[i];
        }
      }),
      runs,
    );
  });

  it.each(byAmount)('%s: what j has from i is the same traced forward from i and back from j', (rule) => {
    const tolerance = rule === 'fifo' || rule === 'lifo' ? 0 : 1e-9;
    fc.assert(
      fc.property(smallRows, (rows) => {
        const ledger = smallLedger(rows);
        const all = everyMove(ledger);
        const forward = all.map((i) => taintOf(ledger, i, rule));
        const back = all.map((j) => taintOf(ledger, j, rule, 'back'));
        for (const [a, i] of all.entries()) {
          for (const [b, j] of all.entries()) {
            const [there, here] = [forward[a]?.[j] ?? NaN, back[b]?.[i] ?? NaN];
            expect(Math.abs(here - there)).toBeLessThanOrEqual(tolerance);
          }
        }
      }),
      runs,
    );
  });

  it('haircut back is the adjoint: ⟨trace(x), y⟩ = ⟨x, back(y)⟩ for any weights', () => {
    fc.assert(
      fc.property(smallRows, fc.infiniteStream(fc.integer({ min: 0, max: 9 })), (rows, weights) => {
        const ledger = smallLedger(rows);
        const all = everyMove(ledger);
        const next = (): number => Number(weights.next().value);
        const x = all.map(next);
        const y = all.map(next);
        const applied = (w: number[], direction: 'forward' | 'back'): number[] => {
          const columns = all.map((i) => taintOf(ledger, i, 'haircut', direction));
          return all.map((j) => columns.reduce((sum, column, k) => sum + (w[k] ?? 0) * (column[j] ?? 0), 0));
        };
        const dot = (u: number[], v: number[]): number => u.reduce((sum, value, k) => sum + value * (v[k] ?? 0), 0);
        expect(dot(applied(x, 'forward'), y)).toBeCloseTo(dot(x, applied(y, 'back')), 6);
      }),
      { numRuns: 150 },
    );
  });

  it('poison back reaches exactly what reaches forward', () => {
    fc.assert(
      fc.property(smallRows, (rows) => {
        const ledger = smallLedger(rows);
        const all = everyMove(ledger);
        const forward = all.map((i) => taintOf(ledger, i, 'poison'));
        const back = all.map((j) => taintOf(ledger, j, 'poison', 'back'));
        for (const [a, i] of all.entries()) {
          for (const [b, j] of all.entries()) expect((back[b]?.[i] ?? NaN) > 0).toBe((forward[a]?.[j] ?? NaN) > 0);
        }
      }),
      runs,
    );
  });

  it.each(['fifo', 'lifo'] as const)('%s: forward, then back from all it ended in, returns the seed', (rule) => {
    fc.assert(
      fc.property(smallRows, fc.nat(11), (rows, pick) => {
        const bare = smallLedger(rows);
        const { closing } = impliedBalances(bare, moves(bare));
        // Every closing balance is paid out at the end, so that all money leaves.
        const sinks = bare.accounts.flatMap((name, a): Row[] =>
          closing[a] > 0 ? [[name, `z${name}`, closing[a], 99]] : [],
        );
        const ledger = smallLedger([...rows, ...sinks]);
        const candidates = everyMove(ledger);
        fc.pre(candidates.length > 0);
        const seed = candidates[pick % candidates.length];
        const ends = candidates.filter((i) => ledger.time[i] === 99);
        const arrived = ends.reduce((sum, j) => sum + taintOf(ledger, seed, rule)[j], 0);
        const returned = ends.reduce((sum, j) => sum + taintOf(ledger, j, rule, 'back')[seed], 0);
        expect([arrived, returned]).toEqual([ledger.base[seed], ledger.base[seed]]);
      }),
      runs,
    );
  });

  it('openings are the least that keeps every balance from going below zero', () => {
    fc.assert(
      fc.property(smallRows, (rows) => {
        const ledger = smallLedger(rows);
        const { opening, closing } = impliedBalances(ledger, moves(ledger));
        const balance = [...opening];
        const lowest = [...opening];
        for (const instant of instants(ledger)) {
          for (const i of instant) balance[ledger.from[i]] -= ledger.base[i];
          for (const [a, value] of balance.entries()) lowest[a] = Math.min(lowest[a], value);
          for (const i of instant) balance[ledger.to[i]] += ledger.base[i];
        }
        expect(lowest).toEqual(lowest.map(() => 0));
        expect([...closing]).toEqual(balance);
      }),
      runs,
    );
  });
});
