import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset, NodeKey } from '../../src/core/dataset/dataset.ts';
import { createDirectory } from '../../src/core/dataset/directory.ts';
import { computeWhatIf } from '../../src/core/disruption/what-if.ts';
import type { Claim, Freeze } from '../../src/core/exercise/work.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';

const freeze = (target: NodeKey, at: number): Freeze => ({ target, at, basis: 'none' });
const claim = (subject: NodeKey): Claim => ({ subject, reason: 'derived', confidence: 1, evidence: [], comment: '' });
const terms = { costs: { default: 2, overrides: { 'party:B': 5 } }, budget: 6, jurisdictions: [] };

const dataset = tinyDataset({
  payments: [
    ['s', 'b1', 10, 1],
    ['b2', 't', 4, 5],
    ['b1', 't', 8, 6],
    ['x', 'b1', 3, 7],
    ['x', 'y', 1, 8],
    ['z', 'b2', 9, 9],
  ],
  holds: { B: ['b1', 'b2'], X: ['x'] },
  countryOf: { b1: 'KZ', b2: 'TR' },
});
const directory = createDirectory(dataset);

describe('computeWhatIf', () => {
  it('freezes all accounts of a party from its time on', () => {
    const what = computeWhatIf(directory, terms, {
      plan: [freeze('party:B', 5)],
      marked: ['t1', 't3'],
      claims: [claim('account:z')],
    });
    expect(what).toMatchObject({
      cost: 5,
      budget: 6,
      stoppedAmount: 24,
      stoppedCount: 4,
      markedStopped: 1,
      markedTooEarly: 1,
      deliverableBefore: 8,
      deliverableAfter: 0,
      cutOff: ['account:t', 'account:z'],
      components: { before: 1, after: 4, largestBefore: 6, largestAfter: 2 },
    });
    expect(what.affected).toEqual([
      { key: 'account:t', label: 't', count: 2, amount: 12, lawful: false },
      { key: 'account:z', label: 'z', count: 1, amount: 9, lawful: false },
      { key: 'party:X', label: 'X', count: 1, amount: 3, lawful: true },
    ]);
  });

  it('reaches only accounts within the jurisdictions', () => {
    const abroad = { ...terms, jurisdictions: ['KZ'] };
    expect(
      computeWhatIf(directory, abroad, { plan: [freeze('party:B', 0)], marked: [], claims: [] }).stoppedCount,
    ).toBe(3);
  });

  it('does nothing without a plan, and without an exercise each freeze costs 1', () => {
    const idle = computeWhatIf(directory, null, { plan: [], marked: ['t1', 't3'], claims: [] });
    expect(idle).toMatchObject({
      cost: 0,
      stoppedCount: 0,
      affected: [],
      cutOff: [],
      deliverableBefore: 8,
      deliverableAfter: 8,
    });
    expect(computeWhatIf(directory, null, { plan: [freeze('party:?', 0)], marked: [], claims: [] })).toMatchObject({
      cost: 1,
      stoppedCount: 0,
    });
  });

  it('follows the unit anchor of the funds objective', () => {
    const anchor = tinyDataset({
      payments: [
        ['s', 'a', 10, 1],
        ['a', 't', 10, 2],
        ['s', 'b', 20, 5],
        ['b', 't', 20, 3],
        ['s', 'c', 6, 1],
        ['c', 't', 6, 4],
        ['c', 'd', 6, 2],
        ['d', 't', 3, 3],
      ],
    });
    const marked = [1, 2, 3, 4, 5, 6, 7, 8].map((k) => `t${k}`);
    const after = (...plan: readonly Freeze[]) =>
      computeWhatIf(createDirectory(anchor), null, { plan, marked, claims: [] }).deliverableAfter;
    expect(after()).toBe(16);
    expect(after(freeze('account:a', 0))).toBe(6);
    expect(after(freeze('account:b', 0))).toBe(16);
    expect(after(freeze('account:a', 0), freeze('account:c', 0))).toBe(0);
    expect(after(freeze('account:a', 3))).toBe(16);
    expect(after(freeze('account:c', 3))).toBe(13);
  });

  it('counts as a pencil would on any ledger', () => {
    const target = fc.oneof(
      fc.nat(7).map((n): NodeKey => `account:a${n}`),
      fc.nat(3).map((n): NodeKey => `party:P${n}`),
    );
    const plan = fc.array(
      fc.tuple(target, fc.nat(9)).map(([key, at]) => freeze(key, at)),
      { maxLength: 3 },
    );
    const marked = fc.subarray(Array.from({ length: 12 }, (_, k) => `t${k + 1}`));
    fc.assert(
      fc.property(randomDataset, plan, marked, (any, freezes, ids) => {
        const truth = naive(any, freezes, ids);
        const what = computeWhatIf(createDirectory(any), null, { plan: freezes, marked: ids, claims: [] });
        expect(what).toMatchObject(truth.counts);
        expect(
          new Map(what.affected.map(({ key, count, amount, lawful }) => [key, { count, amount, lawful }])),
        ).toEqual(truth.affected);
        expect(new Set(what.cutOff)).toEqual(truth.cutOff);
        expect(what.components).toEqual(truth.components);
        expect(what.deliverableAfter).toBeLessThanOrEqual(what.deliverableBefore);
      }),
      { numRuns: 300 },
    );
  });
});

function naive(any: Dataset, plan: readonly Freeze[], marked: readonly string[]) {
  const { ledger, accounts, parties } = any;
  const holder = (a: number): NodeKey => {
    const party = parties[accounts.holder[a] ?? -1];
    return party === undefined ? `account:${accounts.ids[a] ?? ''}` : `party:${party.id}`;
  };
  const freezeOf = (a: number) => {
    const times = plan
      .filter(({ target }) => target === `account:${accounts.ids[a] ?? ''}` || target === holder(a))
      .map(({ at }) => at);
    return Math.min(Infinity, ...times);
  };
  const all = Array.from({ length: ledger.size }, (_, i) => {
    const [from, to, time, base] = [ledger.from[i] ?? 0, ledger.to[i] ?? 0, ledger.time[i] ?? 0, ledger.base[i] ?? 0];
    const isMarked = marked.includes(ledger.ids?.at(i) ?? '');
    const at = Math.min(freezeOf(from), freezeOf(to));
    return { ends: [...new Set([holder(from), holder(to)])], time, base, isMarked, at, stops: time >= at };
  });
  const numbers = accounts.ids.map((_, a) => a);
  const touched = new Set(numbers.filter((a) => freezeOf(a) < Infinity).map(holder));
  const whole = new Set(
    [...touched].filter((key) => numbers.filter((a) => holder(a) === key).every((a) => freezeOf(a) < Infinity)),
  );
  const start = Math.min(Infinity, ...numbers.map(freezeOf));
  const stopped = all.filter((tx) => tx.stops);
  const inFlow = new Set(all.filter((tx) => tx.isMarked).flatMap((tx) => tx.ends));
  const affected = new Map<NodeKey, { count: number; amount: number; lawful: boolean }>();
  for (const tx of stopped) {
    for (const key of tx.ends) {
      if (touched.has(key)) continue;
      const { count, amount } = affected.get(key) ?? { count: 0, amount: 0 };
      affected.set(key, { count: count + 1, amount: amount + tx.base, lawful: !inFlow.has(key) });
    }
  }
  const later = all.filter((tx) => !tx.stops && tx.time >= start).flatMap((tx) => tx.ends);
  const parts = (removed: ReadonlySet<NodeKey>) => {
    const links = all.map((tx) => tx.ends.filter((key) => !removed.has(key))).filter((ends) => ends.length > 0);
    const groups: Set<NodeKey>[] = [];
    for (const link of links) {
      const joined = new Set(link);
      for (const group of groups.filter((known) => link.some((key) => known.has(key)))) {
        groups.splice(groups.indexOf(group), 1);
        for (const key of group) joined.add(key);
      }
      groups.push(joined);
    }
    return { parts: groups.length, largest: Math.max(0, ...groups.map((group) => group.size)) };
  };
  const [before, after] = [parts(new Set()), parts(whole)];
  const flow = all.filter((tx) => tx.isMarked && tx.at < Infinity);
  return {
    counts: {
      stoppedCount: stopped.length,
      stoppedAmount: stopped.reduce((sum, tx) => sum + tx.base, 0),
      markedStopped: flow.filter((tx) => tx.stops).length,
      markedTooEarly: flow.filter((tx) => !tx.stops).length,
    },
    affected,
    cutOff: new Set([...affected.keys()].filter((key) => !later.includes(key))),
    components: {
      before: before.parts,
      after: after.parts,
      largestBefore: before.largest,
      largestAfter: after.largest,
    },
  };
}
