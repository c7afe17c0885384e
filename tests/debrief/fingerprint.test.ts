import { expect, test } from 'vitest';
import { fingerprint } from '../../src/core/debrief/fingerprint.ts';
import { prominence } from '../../src/core/debrief/prominence.ts';
import { standingOf } from '../../src/core/debrief/standing.ts';
import { createDirectory } from '../../src/core/dataset/directory.ts';
import { openFilter } from '../../src/core/ledger/filter.ts';
import { claim, freeze, mark } from '../grading/small-case.ts';
import { classOfTwelve } from './class-of-twelve.ts';
import { gap, smallClass, smallDataSet } from './small-class.ts';

const read = (steps: Parameters<typeof smallClass>[0][string]) => {
  const lesson = smallClass({ a: steps });
  const { roster } = standingOf(lesson);
  return fingerprint(roster, prominence(roster.directory, { share: 0, least: 1 }), lesson.teams[0]);
};

test.each(['first-steps', 'charity-front'] as const)(
  'bots and samples at %s leave the print of what they do',
  async (name) => {
    const lesson = await classOfTwelve(name);
    const { roster } = standingOf(lesson);
    const stands = prominence(roster.directory);
    const found = Object.fromEntries(lesson.teams.map((team) => [team.id, fingerprint(roster, stands, team).strategy]));
    expect(found).toEqual({
      'bot-betweenness': 'hub-first',
      'bot-degree': 'hub-first',
      'bot-greedy-volume': 'money-first',
      'bot-list-only': 'list-first',
      'bot-pagerank': 'hub-first',
      'bot-random': 'unclear',
      'bot-taint-follower': 'list-first',
      'by-the-clock': 'time-first',
      'empty.json': 'unclear',
      'hub-hunter.json': 'hub-first',
      'list-only.json': 'list-first',
      // Opens with the lists, then goes by the money for the rest.
      'perfect.json': 'money-first',
    });
    const perfect = lesson.teams.find(({ id }) => id === 'perfect.json');
    expect(perfect && fingerprint(roster, stands, perfect).opening).toBe('list');
  },
);

test('who stands out: most counterparties, most money; equals share a rank', () => {
  const directory = createDirectory(smallDataSet);
  const node = (id: string) => directory.nodeOf(`party:${id}`);
  const { byLinks, byMoney } = prominence(directory, { share: 0, least: 2 });
  // A has S, I, B; I, B and T have two each.
  expect(['A', 'I', 'B', 'T', 'S'].map((id) => byLinks[node(id)])).toEqual([1, 2, 2, 2, 0]);
  // A 230, B 115, I 105, S 100, T 90.
  expect(['A', 'B', 'I', 'S'].map((id) => byMoney[node(id)])).toEqual([1, 2, 0, 0]);
});

test('cues by the action that gives them', () => {
  const { cues, strategy } = read([
    claim('party:S', 'listed'),
    { type: 'view', view: { ego: { node: 'party:S', hops: 1 } } },
    { type: 'view', view: { sizeBy: 'degree' } },
    claim('party:A', 'on-behalf'),
    { type: 'filter', filter: { ...openFilter, from: 5, to: 25 } },
    mark('t1'),
    { type: 'filter', filter: { ...openFilter, min: 50 } },
    mark('t2'),
    gap(),
    claim('account:b', 'on-behalf', 2, ['tx:t2']),
    freeze('party:A'),
    { type: 'answer', question: 'q1', answer: ['yes'] },
  ]);
  expect(cues.map(({ action, lead, code, subject }) => [action, lead, code, subject])).toEqual([
    [0, 'list', 'claimed-listed', 'party:S'],
    [1, 'list', 'looked-at-listed', 'party:S'],
    [2, 'hub', 'sized-by-links', null],
    [3, 'hub', 'claimed-hub', 'party:A'],
    [4, 'time', 'time-window', null],
    [5, 'time', 'marked-in-window', null],
    [6, 'money', 'amount-limits', null],
    [7, 'money', 'followed-payment', null],
    [8, 'money', 'inferred-gap', 'party:A'],
    [9, 'money', 'claimed-by-payment', 'party:B'],
    [10, 'hub', 'froze-hub', 'party:A'],
  ]);
  expect(strategy).toBe('mixed');
});

test('marking back along the money is following it; all dealings of one party at a stroke are not', () => {
  expect(read([mark('t3'), mark('t2'), mark('t1')]).cues.map(({ code }) => code)).toEqual([
    'followed-payment',
    'followed-payment',
  ]);
  expect(read([mark('t1', 'x1', 't2', 'x2')]).cues.map(({ code }) => code)).toEqual(['followed-payment']);
  const all = smallClass({ a: [claim('party:I', 'listed'), mark('x1', 'x2', 'x3'), mark('t1')] });
  const { roster } = standingOf(all);
  expect(fingerprint(roster, prominence(roster.directory), all.teams[0]).cues.map(({ code }) => code)).toEqual([
    'claimed-listed',
    'followed-payment',
    'followed-payment',
  ]);
});

test('shares add up to one, and what comes first weighs most', () => {
  const early = read([claim('party:S', 'listed'), mark('t1'), mark('t2'), mark('t3')]);
  const late = read([mark('t1'), mark('t2'), mark('t3'), claim('party:S', 'listed')]);
  for (const { shares } of [early, late]) {
    expect(shares.list + shares.hub + shares.time + shares.money).toBeCloseTo(1, 12);
  }
  expect(early.shares.list).toBeGreaterThan(late.shares.list);
  expect(read([]).shares).toEqual({ list: 0, hub: 0, time: 0, money: 0 });
});
