/** Nothing in the files tells members from others without analysis: single features, ids, rows, words. */
import { describe, expect, it } from 'vitest';
import { participantPack } from '../../src/cli/make-authored.ts';
import { bundled } from './bundled.ts';
import { auc, partyFeatures, transactionFeatures } from './leak-features.ts';

it('measures what it should', () => {
  expect(auc([3, 4], [1, 2])).toBe(1);
  expect(auc([1, 2], [3, 4])).toBe(0);
  expect(auc([1, 1], [1, 1, 1])).toBe(0.5);
  expect(auc([2], [1, 2, 3])).toBe(0.5);
});

describe.each(bundled)('$recipe.name', ({ recipe, made }) => {
  const features = [...transactionFeatures(made), ...partyFeatures(made)];

  it.each(features.map((feature) => [feature.name, feature] as const))('%s tells little', (_, { members, others }) => {
    const area = auc(members, others);
    expect(area).toBeGreaterThan(0.38);
    expect(area).toBeLessThan(0.62);
  });

  it('gives every kind of purpose, channel and currency of the hidden flow to ordinary payments too', () => {
    const { ledger } = made.dataset;
    const flows = new Set(made.key.trueFlows);
    const shape = (i: number) =>
      [
        ledger.channels[ledger.channel[i] ?? 0],
        ledger.currencies[ledger.currency[i] ?? 0],
        (ledger.purposes[ledger.purpose[i] ?? 0] ?? '').replace(/[\d.]+/g, '#'),
      ].join(' ');
    const words = (i: number) => shape(i).split(' ').slice(2).join(' ');
    const rows = Array.from({ length: ledger.size }, (_, i) => i);
    const ordinary = new Set(rows.filter((i) => !flows.has(ledger.ids?.at(i) ?? '')).map(words));
    const strange = rows.filter((i) => flows.has(ledger.ids?.at(i) ?? '') && !ordinary.has(words(i)));
    // A small exercise cannot show every template on both sides.
    expect(strange.length / flows.size).toBeLessThan(recipe.name === 'first-steps' ? 0.3 : 0.02);
  });

  it('writes parties, accounts and relations in id order, transactions in time order', () => {
    const column = (file: string, place: number) =>
      (made.files.get(file) ?? '')
        .split('\n')
        .slice(1, -1)
        .map((row) => row.split(',')[place] ?? '');
    for (const [file, place] of [
      ['parties.csv', 0],
      ['accounts.csv', 0],
      ['relations.csv', 0],
      ['transactions.csv', 0],
      ['transactions.csv', 1],
    ] as const) {
      expect(column(file, place)).toEqual(column(file, place).toSorted());
    }
  });

  it('prices freezes by kind of party alone', () => {
    const kinds = new Map<string, Set<number>>();
    for (const party of made.dataset.parties) {
      const kind = party.activity.startsWith('банк') ? 'bank' : party.kind;
      const cost = made.exercise.costs.overrides[`party:${party.id}`] ?? made.exercise.costs.default;
      kinds.set(kind, (kinds.get(kind) ?? new Set()).add(cost));
    }
    expect([...kinds].filter(([, costs]) => costs.size > 1)).toEqual([]);
  });

  it('keeps key, attempts, seed and role names out of a participant’s pack', () => {
    const pack = participantPack(recipe, made);
    expect([...pack.keys()].toSorted()).toEqual([
      'accounts.csv',
      'exercise.json',
      'parties.csv',
      'quiz.json',
      'relations.csv',
      'transactions.csv',
      'watchlist.xml',
    ]);
    const text = [...pack.values()].join('\n');
    expect(text).not.toContain(recipe.seed);
    for (const handle of made.composed.ids.party.keys()) {
      if (/[/-]/.test(handle) && !handle.startsWith('desk/')) expect(text).not.toContain(`"${handle}"`);
    }
    expect(pack.get('exercise.json')).toContain('"mode": "sealed"');
    expect(pack.get('quiz.json')).not.toContain('answers');
  });

  it('carries the seed in no served file', () => {
    for (const text of made.files.values()) expect(text).not.toContain(recipe.seed);
  });
});
