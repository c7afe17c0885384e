import { describe, expect, it } from 'vitest';
import { openFilter } from '../../src/core/ledger/filter.ts';
import { createDesk } from '../../src/worker/handle.ts';
import { tinyDataset, tinyParty } from '../fixtures/tiny-dataset.ts';

const dataset = tinyDataset({
  payments: [
    ['a1', 'b1', 100, 1],
    ['b1', 'c1', 80, 2],
    ['a2', 'b1', 50, 3],
    ['c1', 'loose', 70, 4],
    ['a1', 'a2', 5, 5],
  ],
  holds: { A: ['a1', 'a2'], B: ['b1'], C: ['c1'] },
  parties: [tinyParty('A', 'Айгүл Сейткали'), tinyParty('B', 'Ermek Trade', 'company'), tinyParty('C', 'محمد الأمين')],
  relations: [{ id: 'A>B:owns', from: 'A', to: 'B', type: 'owns', share: 5000, since: null, until: null }],
});
const desk = () => createDesk({ dataset, exercise: null, quiz: null, key: null });
const query = { filter: openFilter, sort: { by: 'time', descending: false }, offset: 0, limit: 10 } as const;
const view = { level: 'parties', ego: null, shown: [], hidden: [], opened: [] } as const;

describe('a desk with a loaded dataset', () => {
  it('describes it', async () => {
    expect(await desk().info()).toMatchObject({
      accounts: 5,
      transactions: 5,
      parties: 3,
      relations: 1,
      gradable: false,
      period: { from: 1, to: 5 },
    });
  });

  it('draws parties, and accounts nobody holds', async () => {
    const scene = await desk().scene({ filter: openFilter, view, limit: 1500 });
    expect(scene.nodes.map((node) => node.key).sort()).toEqual(['account:loose', 'party:A', 'party:B', 'party:C']);
    expect(scene.edges.map(({ id, amount, count }) => [id, amount, count])).toEqual([
      ['party:A→party:B', 150, 2],
      ['party:B→party:C', 80, 1],
      ['party:C→account:loose', 70, 1],
    ]);
    expect(scene.selfTransfers).toBe(1);
  });

  it('answers every other question', async () => {
    const api = desk();
    expect((await api.timeline(openFilter, 10)).count.reduce((sum, n) => sum + n, 0)).toBe(5);
    expect((await api.search('aigul', 5))[0]).toMatchObject({ kind: 'party', ref: 'party:A' });
    expect(await api.profile('party:A')).toMatchObject({ degree: 1, amountOut: 150, amountIn: 0, role: 'source' });
    expect(await api.labels(['party:B', 'account:loose', 'party:none'])).toEqual({
      'party:B': 'Ermek Trade',
      'account:loose': 'loose',
    });
    expect((await api.statement('party:A', query)).rows.map((row) => [row.side, row.balance])).toEqual([
      ['out', -100],
      ['out', -150],
      ['self', -150],
    ]);
    expect((await api.transactions({ ...query, between: ['party:A', 'party:B'] })).total).toBe(2);
    expect((await api.path('party:A', 'account:loose', openFilter)).rows.map((row) => row.id)).toEqual([
      't1',
      't2',
      't4',
    ]);
    const seed = { kind: 'node', key: 'party:A' } as const;
    const traced = await api.trace({
      seed,
      direction: 'forward',
      rule: 'haircut',
      since: null,
      until: null,
      maxHops: null,
    });
    expect(traced.reached.map((account) => account.key)).toContain('account:loose');
    expect(await api.listings()).toEqual([]);
    expect(await api.hits()).toEqual([]);
    expect((await api.relations())[0]).toMatchObject({
      fromLabel: 'Айгүл Сейткали',
      toLabel: 'Ermek Trade',
      toKey: 'party:B',
    });
    const plan = [{ target: 'party:B', at: 2, basis: 'none' }] as const;
    expect(await api.whatIf({ plan, marked: ['t1', 't2', 't4'], claims: [] })).toMatchObject({
      stoppedCount: 2,
      stoppedAmount: 130,
      markedStopped: 1,
      markedTooEarly: 1,
      deliverableBefore: 70,
      deliverableAfter: 0,
    });
    expect(await (await api.exportGraph({ filter: openFilter, view, limit: 99 }, 'csv')).text()).toContain('party:A');
  });

  it('counts over time what touches one node, in the same bins as everything', async () => {
    const api = desk();
    const whole = await api.timeline(openFilter, 10);
    const one = await api.timeline(openFilter, 10, 'party:C');
    expect([one.start, one.width, one.count.length]).toEqual([whole.start, whole.width, whole.count.length]);
    const sum = (list: readonly number[]) => list.reduce((total, n) => total + n, 0);
    expect([sum(one.count), sum(one.amount)]).toEqual([2, 150]);
    expect(sum((await api.timeline(openFilter, 10, 'party:none')).count)).toBe(0);
  });

  it('refuses what it cannot answer with a code', async () => {
    await expect(createDesk().scene({ filter: openFilter, view, limit: 9 })).rejects.toThrow('nothing-loaded');
    await expect(desk().profile('party:none')).rejects.toThrow('node-unknown');
    await expect(desk().reveal()).rejects.toThrow('no-key');
  });
});
