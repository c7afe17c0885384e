/** Golden vectors and hand-drawn cases of tracing. */
import { describe, expect, it } from 'vitest';
import { trace, tracingRules, type Trace, type TraceOptions, type TracingRule } from '../../src/core/tracing/trace.ts';
import { smallLedger, type Row } from './small-ledger.ts';

const defaults: TraceOptions = { direction: 'forward', rule: 'haircut', since: null, until: null };

function named(rows: readonly Row[], found: (l: ReturnType<typeof smallLedger>) => Trace) {
  const ledger = smallLedger(rows);
  const { reached, transactions } = found(ledger);
  return {
    reached: reached.map((r) => [ledger.accounts[r.account], r.at, r.tainted, r.hops]),
    transactions: transactions.map((t) => [
      `${ledger.accounts[ledger.from[t.index]]}>${ledger.accounts[ledger.to[t.index]]}@${ledger.time[t.index]}`,
      t.tainted,
      t.hops,
    ]),
  };
}

function fromAccount(rows: readonly Row[], account: string, options: Partial<TraceOptions> = {}) {
  return named(rows, (ledger) =>
    trace(ledger, { kind: 'accounts', accounts: [ledger.accounts.indexOf(account)] }, { ...defaults, ...options }),
  );
}

function fromTransaction(rows: readonly Row[], index: number, options: Partial<TraceOptions> = {}) {
  return named(rows, (ledger) =>
    trace(ledger, { kind: 'transactions', transactions: [index] }, { ...defaults, ...options }),
  );
}

describe('3 stolen then 7 clean arrive, 10 leave', () => {
  const rows: Row[] = [
    ['thief', 'm', 3, 1],
    ['clean', 'm', 7, 2],
    ['m', 'x', 3, 3],
    ['m', 'y', 7, 4],
  ];
  it.each<[TracingRule, number, number]>([
    ['poison', 3, 7],
    ['haircut', 0.9, 2.1],
    ['rolling', 0.9, 2.1],
    ['fifo', 3, 0],
    ['lifo', 0, 3],
    ['pari-passu', 0.9, 2.1],
    ['lowest-balance', 0, 3],
  ])('%s', (rule, x, y) => {
    const { reached } = fromAccount(rows, 'thief', { rule });
    const taintedOf = (name: string) => reached.find(([account]) => account === name)?.[2] ?? 0;
    expect(taintedOf('m')).toBe(3);
    expect(taintedOf('x')).toBeCloseTo(x, 12);
    expect(taintedOf('y')).toBeCloseTo(y, 12);
  });
  it('leaves as one payment of 10: poison 10, the others 3', () => {
    const one: Row[] = [rows[0], rows[1], ['m', 'x', 10, 3]];
    const out = tracingRules.map((rule) => fromAccount(one, 'thief', { rule }).reached.at(-1)?.[2]);
    expect(out).toEqual([10, 3, 3, 3, 3, 3, 3]);
  });
});

describe('the unit anchor', () => {
  const anchor: Row[] = [
    ['s', 'a', 10, 1],
    ['a', 't', 10, 2],
    ['s', 'b', 20, 5],
    ['b', 't', 20, 3],
    ['s', 'c', 6, 1],
    ['c', 't', 6, 4],
    ['c', 'd', 6, 2],
    ['d', 't', 3, 3],
  ];
  it('forward from s: what b paid before it was paid is not reached', () => {
    expect(fromAccount(anchor, 's', { rule: 'poison' })).toEqual({
      reached: [
        ['a', 1, 10, 1],
        ['c', 1, 6, 1],
        ['d', 2, 6, 2],
        ['t', 2, 19, 2],
        ['b', 5, 20, 1],
      ],
      transactions: [
        ['s>a@1', 10, 1],
        ['s>c@1', 6, 1],
        ['a>t@2', 10, 2],
        ['c>d@2', 6, 2],
        ['d>t@3', 3, 3],
        ['c>t@4', 6, 2],
        ['s>b@5', 20, 1],
      ],
    });
  });
  it('back from t, latest first', () => {
    expect(fromAccount(anchor, 't', { rule: 'poison', direction: 'back' }).reached).toEqual([
      ['c', 4, 12, 1],
      ['b', 3, 20, 1],
      ['d', 3, 3, 1],
      ['a', 2, 10, 1],
      ['s', 1, 16, 2],
    ]);
  });
  it('amounts: c has 6 from s and 6 implied of its own; haircut splits them, FIFO sends its own first', () => {
    expect(fromAccount(anchor, 's', { rule: 'haircut' }).reached.find(([a]) => a === 't')?.[2]).toBe(10 + 3 + 1.5);
    expect(fromAccount(anchor, 's', { rule: 'fifo' }).reached.find(([a]) => a === 't')?.[2]).toBe(10 + 6);
    expect(fromAccount(anchor, 's', { rule: 'lifo' }).reached.find(([a]) => a === 't')?.[2]).toBe(10 + 3);
  });
});

describe('ties: out before in', () => {
  const rows: Row[] = [
    ['s', 'a', 5, 1],
    ['a', 'b', 5, 1],
    ['a', 'c', 5, 2],
  ];
  it.each(tracingRules)('%s: money in does not pay for money out at the same instant', (rule) => {
    const { reached, transactions } = fromAccount(rows, 's', { rule });
    expect(reached.map(([a]) => a)).toEqual(['a', 'c']);
    expect(transactions.map(([t]) => t)).toEqual(['s>a@1', 'a>c@2']);
  });
  it.each(tracingRules)('%s: the order of rows inside an instant changes nothing for it', (rule) => {
    expect(fromAccount([rows[1], rows[0], rows[2]], 's', { rule })).toEqual(fromAccount(rows, 's', { rule }));
  });
  it.each(tracingRules)('%s: nor backwards', (rule) => {
    expect(fromAccount(rows, 'b', { rule, direction: 'back' }).reached).toEqual([['a', 1, 5, 1]]);
  });
  it('several payments of one instant share the pool', () => {
    const split: Row[] = [
      ['s', 'a', 4, 1],
      ['o', 'a', 4, 1],
      ['a', 'b', 2, 2],
      ['a', 'c', 6, 2],
    ];
    expect(
      fromAccount(split, 's')
        .reached.slice(1)
        .map((r) => r[2]),
    ).toEqual([1, 3]);
    expect(
      fromAccount(split, 's', { rule: 'fifo' })
        .reached.slice(1)
        .map((r) => r[2]),
    ).toEqual([2, 2]);
    expect(
      fromAccount(split, 's', { rule: 'lifo' })
        .reached.slice(1)
        .map((r) => r[2]),
    ).toEqual([4]);
  });
});

describe('a transfer to oneself', () => {
  const plain: Row[] = [
    ['s', 'a', 4, 1],
    ['o', 'a', 4, 2],
    ['a', 'b', 4, 4],
    ['a', 'c', 4, 5],
  ];
  const withSelf: Row[] = [...plain, ['a', 'a', 1000, 3], ['s', 's', 1000, 3], ['a', 'a', 1, 4]];
  it.each(tracingRules.flatMap((rule) => [[rule, 'forward'] as const, [rule, 'back'] as const]))(
    '%s %s: creates, destroys and reorders nothing',
    (rule, direction) => {
      for (const seed of ['s', 'b']) {
        expect(fromAccount(withSelf, seed, { rule, direction })).toEqual(fromAccount(plain, seed, { rule, direction }));
      }
    },
  );
  it.each(tracingRules)('%s: as a seed its whole amount is traced on', (rule) => {
    const rows: Row[] = [
      ['a', 'a', 5, 1],
      ['a', 'b', 5, 2],
    ];
    expect(fromTransaction(rows, 0, { rule }).reached).toEqual([
      ['a', 1, 5, 1],
      ['b', 2, 5, 2],
    ]);
  });
});

describe('seeds and window', () => {
  const rows: Row[] = [
    ['s', 'a', 10, 1],
    ['a', 's', 4, 2],
    ['s', 'b', 4, 3],
    ['a', 'c', 6, 4],
  ];
  it('a seed account is reached only when money returns', () => {
    expect(fromAccount(rows, 's', { rule: 'fifo' }).reached.map((r) => r[0])).toEqual(['a', 's', 'b', 'c']);
    expect(fromAccount(rows.slice(0, 1), 's').reached.map((r) => r[0])).toEqual(['a']);
  });
  it('what returns to a seed transaction’s payer is passed on', () => {
    expect(fromTransaction(rows, 0, { rule: 'lifo' }).transactions).toEqual([
      ['s>a@1', 10, 1],
      ['a>s@2', 4, 2],
      ['s>b@3', 4, 3],
      ['a>c@4', 6, 2],
    ]);
  });
  it('since and until are inclusive and not followed beyond', () => {
    expect(fromAccount(rows, 's', { rule: 'poison', since: 2 }).transactions.map((t) => t[0])).toEqual(['s>b@3']);
    expect(fromAccount(rows, 's', { rule: 'poison', until: 2 }).transactions.map((t) => t[0])).toEqual([
      's>a@1',
      'a>s@2',
    ]);
    expect(fromAccount(rows, 'c', { rule: 'poison', direction: 'back', since: 2 }).transactions).toEqual([
      ['a>c@4', 6, 1],
    ]);
    expect(fromAccount(rows, 's', { direction: 'back', until: 1 }).transactions).toEqual([]);
  });
  it('two seed transactions on one path are not counted twice', () => {
    const ledger = smallLedger(rows);
    const found = trace(ledger, { kind: 'transactions', transactions: [0, 3] }, defaults);
    expect(found.transactions.at(-1)).toEqual({ index: 3, tainted: 6, hops: 1 });
  });
  it('money of no value is not followed', () => {
    expect(fromAccount([['s', 'a', 0, 1]], 's', { rule: 'poison' })).toEqual({ reached: [], transactions: [] });
  });
  it('refuses an index that is not the ledger’s', () => {
    const ledger = smallLedger(rows);
    for (const bad of [-1, 4, 0.5, Number.NaN]) {
      expect(() => trace(ledger, { kind: 'accounts', accounts: [bad] }, defaults)).toThrow(RangeError);
      expect(() => trace(ledger, { kind: 'transactions', transactions: [bad] }, defaults)).toThrow(RangeError);
    }
  });
  it('an empty ledger gives an empty trace', () => {
    expect(trace(smallLedger([]), { kind: 'accounts', accounts: [] }, defaults)).toEqual({
      reached: [],
      transactions: [],
    });
  });
});
