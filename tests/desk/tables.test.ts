import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset, NodeKey } from '../../src/core/dataset/dataset.ts';
import { createDirectory } from '../../src/core/dataset/directory.ts';
import { filterMask } from '../../src/core/dataset/filter-mask.ts';
import type { RowQuery, RowSort } from '../../src/core/desk/answer.ts';
import { pageByValue } from '../../src/core/desk/page-rows.ts';
import { statementPage } from '../../src/core/desk/statement.ts';
import { selectTransactions, transactionPage } from '../../src/core/desk/transactions.ts';
import { openFilter } from '../../src/core/ledger/filter.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';
import { tinyDataset, tinyParty } from '../fixtures/tiny-dataset.ts';

const byTime: RowSort = { by: 'time', descending: false };
const everything: RowQuery = { filter: openFilter, sort: byTime, offset: 0, limit: 100 };

function ask(dataset: Dataset, query: Partial<RowQuery>) {
  const directory = createDirectory(dataset);
  const whole = { ...everything, ...query };
  return transactionPage(directory, selectTransactions(directory, filterMask(dataset, whole.filter), whole), whole);
}

function statement(dataset: Dataset, key: NodeKey, query: Partial<RowQuery> = {}) {
  const directory = createDirectory(dataset);
  const whole = { ...everything, ...query };
  return statementPage(directory, directory.nodeOf(key), filterMask(dataset, whole.filter), whole);
}

describe('pageByValue', () => {
  it('gives the rows a stable sort of everything would give', () => {
    const values = fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 40 });
    fc.assert(
      fc.property(values, fc.boolean(), fc.nat(45), fc.nat(12), (list, descending, offset, limit) => {
        const order = list
          .map((_, at) => at)
          .sort((a, b) => (descending ? -1 : 1) * ((list[a] ?? 0) - (list[b] ?? 0)) || a - b);
        expect(pageByValue(Float64Array.from(list), descending, offset, limit)).toEqual(
          order.slice(offset, offset + limit),
        );
      }),
    );
  });
});

describe('transactionPage', () => {
  const dataset = tinyDataset({
    payments: [
      ['a1', 'b1', 300, 1, { purpose: 'Rent for May', channel: 'wire' }],
      ['b1', 'c1', 25_000_000, 2, { purpose: 'Аренда', channel: 'cash' }],
      ['a2', 'b1', 100, 3, { id: 'X-77', channel: 'wire' }],
      ['c1', 'a1', 200, 4, { currency: 'USD', base: 90_000 }],
      ['a1', 'a2', 100, 5],
    ],
    holds: { A: ['a1', 'a2'], B: ['b1'] },
    parties: [tinyParty('A', 'Қайрат Нұрланұлы'), tinyParty('B', 'Bolat Trade', 'company', ['Болат Трейд'])],
  });
  const ids = (query: Partial<RowQuery>) => ask(dataset, query).rows.map((row) => row.id);

  it.each<[string, Partial<RowQuery>, readonly string[]]>([
    ['all by time', {}, ['t1', 't2', 'X-77', 't4', 't5']],
    ['latest first, second page', { sort: { by: 'time', descending: true }, offset: 1, limit: 2 }, ['t4', 'X-77']],
    ['a page beyond the end', { offset: 9 }, []],
    ['largest first by base amount', { sort: { by: 'amount', descending: true } }, ['t2', 't4', 't1', 'X-77', 't5']],
    [
      'by payer, names in Latin order, accounts among them',
      { sort: { by: 'from', descending: false } },
      ['t2', 't4', 't1', 'X-77', 't5'],
    ],
    ['by channel', { sort: { by: 'channel', descending: false } }, ['t2', 't1', 'X-77', 't4', 't5']],
    ['these ids', { ids: ['X-77', 't1', 'none'] }, ['t1', 'X-77']],
    ['touching a party', { touching: 'party:B' }, ['t1', 't2', 'X-77']],
    ['touching an account', { touching: 'account:a2' }, ['X-77', 't5']],
    ['between a party and a party', { between: ['party:B', 'party:A'] }, ['t1', 'X-77']],
    ['between an account and a party', { between: ['account:c1', 'party:A'] }, ['t4']],
    ['both at once', { between: ['party:B', 'party:A'], ids: ['t2', 't1'] }, ['t1']],
    ['an unknown node', { touching: 'account:?' }, []],
    ['text: purpose', { text: 'RENT' }, ['t1']],
    ['text: purpose in Cyrillic', { text: 'аренда' }, ['t2']],
    ['text: id', { text: 'x-77' }, ['X-77']],
    ['text: account', { text: 'c1' }, ['t2', 't4']],
    ['text: name in another script', { text: 'kairat' }, ['t1', 'X-77', 't4', 't5']],
    ['text: other name', { text: 'Болат' }, ['t1', 't2', 'X-77']],
    ['text: amount with blanks', { text: '250 000' }, ['t2']],
    ['text: amount of another currency', { text: '2.00' }, ['t4']],
    ['text: nothing', { text: '  ' }, ['t1', 't2', 'X-77', 't4', 't5']],
  ])('%s', (_, query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  it('sums all rows of the query, not of the page', () => {
    expect(ask(dataset, { limit: 1 })).toMatchObject({ total: 5, amount: 300 + 25_000_000 + 100 + 90_000 + 100 });
  });

  it('builds rows with holders, accounts, digits and the source row', () => {
    expect(ask(dataset, { ids: ['t4'] }).rows[0]).toEqual({
      id: 't4',
      index: 3,
      time: 4,
      from: 'account:c1',
      to: 'account:a1',
      fromParty: 'account:c1',
      toParty: 'party:A',
      fromLabel: 'c1',
      toLabel: 'Қайрат Нұрланұлы',
      amount: 200,
      currency: 'USD',
      digits: 2,
      base: 90_000,
      channel: 'wire',
      purpose: '',
      row: 5,
    });
  });

  it('finds transactions without ids by r and row', () => {
    const bare = tinyDataset({
      payments: [
        ['a', 'b', 1, 5],
        ['b', 'c', 1, 4],
      ],
      withoutIds: true,
    });
    expect(ask(bare, { ids: ['r2', 'r9', '3'] }).rows.map((row) => row.id)).toEqual(['r2']);
    expect(ask(bare, { text: 'r3' }).rows.map((row) => row.id)).toEqual(['r3']);
  });
});

describe('statementPage', () => {
  it('runs the balance as a pencil would, whatever the order asked for', () => {
    const sort: fc.Arbitrary<RowSort> = fc.record({
      by: fc.constantFrom('time', 'amount', 'from', 'to', 'channel', 'balance'),
      descending: fc.boolean(),
    });
    const key = fc.constantFrom<NodeKey>('party:P0', 'party:P1', 'account:a0', 'account:a3');
    fc.assert(
      fc.property(randomDataset, key, sort, fc.option(fc.nat(9), { nil: null }), (dataset, node, order, from) => {
        const directory = createDirectory(dataset);
        if (directory.nodeOf(node) < 0) return;
        const own = new Set(Array.from(directory.accountsOf(directory.nodeOf(node)), (a) => dataset.accounts.ids[a]));
        const { ledger } = dataset;
        let balance = 0;
        const expected = new Map<string, readonly [string, number]>();
        for (let i = 0; i < ledger.size; i++) {
          const pays = own.has(ledger.accounts[ledger.from[i] ?? 0] ?? '');
          const gets = own.has(ledger.accounts[ledger.to[i] ?? 0] ?? '');
          if (!pays && !gets) continue;
          balance += (gets ? (ledger.base[i] ?? 0) : 0) - (pays ? (ledger.base[i] ?? 0) : 0);
          if (from !== null && (ledger.time[i] ?? 0) < from) continue;
          expected.set(ledger.ids?.at(i) ?? '', [pays && gets ? 'self' : pays ? 'out' : 'in', balance]);
        }
        const page = statement(dataset, node, { filter: { ...openFilter, from }, sort: order });
        expect(page.total).toBe(expected.size);
        expect(new Map(page.rows.map((row) => [row.id, [row.side, row.balance]]))).toEqual(expected);
        const ordered = page.rows.map((row) =>
          order.by === 'balance' ? row.balance : order.by === 'amount' ? row.base : order.by === 'time' ? row.time : 0,
        );
        expect(ordered).toEqual([...ordered].sort((a, b) => (order.descending ? b - a : a - b)));
      }),
      { numRuns: 300 },
    );
  });

  it('has no rows for a party that holds nothing', () => {
    const bare = tinyDataset({ payments: [['a', 'b', 1, 1]], holds: { Q: [] } });
    expect(statement(bare, 'party:Q')).toEqual({ total: 0, amount: 0, rows: [] });
  });

  it('has no rows for an account that never moved money', () => {
    const bare = tinyDataset({ payments: [['a', 'b', 1, 1]], holds: { Q: ['asleep'] } });
    expect(statement(bare, 'account:asleep').total).toBe(0);
  });
});
