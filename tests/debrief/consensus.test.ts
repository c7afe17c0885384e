import { expect, test } from 'vitest';
import type { NodeKey } from '../../src/core/dataset/dataset.ts';
import { consensus } from '../../src/core/debrief/consensus.ts';
import { makeLesson } from '../../src/core/debrief/lesson.ts';
import { standingOf } from '../../src/core/debrief/standing.ts';
import { seededRandom } from '../../src/core/scenario/random.ts';
import { claim, freeze, mark } from '../grading/small-case.ts';
import { bundledPack, classOfTwelve, entriesFor } from './class-of-twelve.ts';
import { randomLesson } from './random-lesson.ts';
import { gap, smallClass } from './small-class.ts';

test('a class of four: who said what of whom, and what the key makes of it', () => {
  const lesson = smallClass({
    a: [claim('party:S', 'listed'), claim('account:a', 'owned'), mark('t1', 't2'), freeze('party:A'), gap()],
    b: [claim('party:S', 'listed'), claim('party:A', 'derived'), claim('party:I', 'on-behalf'), mark('x1')],
    c: [claim('party:S', 'owned'), claim('party:S', 'listed'), claim('party:I', 'on-behalf'), 'undo', gap(900)],
    d: [freeze('account:i'), freeze('party:H'), mark('x1', 't1')],
  });
  const found = consensus(lesson, standingOf(lesson));
  const of = (key: NodeKey) => found.nodes.find((node) => node.key === key);
  expect(of('party:S')).toEqual({
    key: 'party:S',
    label: 'Name of S',
    kind: 'party',
    truth: 'member',
    role: 'financier',
    reasons: ['listed'],
    claims: [
      { reason: 'listed', teams: [0, 1, 2] },
      { reason: 'owned', teams: [2] },
    ],
    claimed: [0, 1, 2],
    traced: [0, 3],
    frozen: [],
    right: [0, 1, 2],
    wrongReason: [],
    wrong: [],
    missed: [3],
  });
  expect(of('party:A')).toMatchObject({ right: [0], wrongReason: [1], missed: [2, 3], traced: [0, 1, 3], frozen: [0] });
  expect(of('account:a')).toMatchObject({ kind: 'account', claimed: [0, 1], frozen: [0], truth: 'member' });
  expect(of('party:I')).toMatchObject({ truth: 'decoy', wrong: [1], missed: [], frozen: [3], reasons: [] });
  expect(of('party:H')).toMatchObject({ truth: 'covered', frozen: [3] });
  expect(found.transactions.map((one) => [one.id, one.true, one.marked])).toEqual([
    ['t1', true, [0, 3]],
    ['x1', false, [1, 3]],
    ['t2', true, [0]],
    ['t3', true, []],
    ['t4', true, []],
  ]);
  expect(found.gaps).toMatchObject([{ id: 'g', found: [0], near: [2] }]);
  expect(found.unseen).toEqual({ parties: ['party:C', 'party:T'], transactions: ['t3', 't4'], gaps: [] });
  expect(found.overFlagged).toEqual({ parties: ['party:I'], transactions: ['x1'] });
  expect(found.disputed).toEqual(['party:A', 'party:I', 'party:S']);
  expect(found.tallies[1]).toEqual({
    team: 1,
    right: 1,
    wrongReason: 1,
    wrong: 1,
    missed: 1,
    markedTrue: 0,
    markedWrong: 1,
    missedTrue: 4,
    gapsFound: 0,
  });
});

test('a gap between the wrong parties is named with who inferred it', () => {
  const wrong = {
    type: 'gap',
    gap: { id: 'w', from: 'party:I', to: 'account:t', at: 50, amount: 35, comment: '' },
  } as const;
  const lesson = smallClass({ a: [wrong], b: [wrong, gap()], c: [] });
  expect(consensus(lesson, standingOf(lesson)).wrongGaps).toEqual([{ from: 'party:I', to: 'party:T', teams: [0, 1] }]);
});

test('no team, no trouble', () => {
  const found = consensus(smallClass({}), standingOf(smallClass({})));
  expect(found).toMatchObject({ teams: 0, tallies: [], overFlagged: { parties: [], transactions: [] }, disputed: [] });
  expect(found.unseen.parties).toHaveLength(5);
});

test('random classes: right, wrong reason and missed part the class on every party to be claimed', () => {
  const random = seededRandom('636f6e73656e73757320706172747320636c617373');
  for (let round = 0; round < 60; round++) {
    const lesson = randomLesson(random, random.between(1, 5), 14);
    const standing = standingOf(lesson);
    const found = consensus(lesson, standing);
    const everybody = lesson.teams.map((_, team) => team);
    for (const node of found.nodes) {
      const parts = [...node.right, ...node.wrongReason, ...node.missed].toSorted((a, b) => a - b);
      expect(parts).toEqual(node.reasons.length > 0 ? everybody : []);
      expect(node.wrong).toEqual(node.reasons.length > 0 ? [] : node.claimed);
      // The scorecard's own words for the same.
      if (standing.roster.holderKey(node.key) !== node.key || lesson.key.claims.length === 0) continue;
      for (const team of everybody) {
        const codes = lesson.teams[team].card.findings
          .filter(({ section, subjects }) => section === 'parties' && subjects.includes(node.key))
          .map(({ code }) => code);
        expect(codes.includes('claim-right')).toBe(node.right.includes(team));
        expect(codes.includes('claim-wrong-party')).toBe(node.wrong.includes(team));
      }
    }
    found.tallies.forEach((tally, team) => {
      const { trace } = lesson.teams[team].card;
      expect(tally.markedTrue === 0).toBe(found.transactions.every((one) => !one.true || !one.marked.includes(team)));
      if (trace.markedTrue > 0) expect(tally.markedTrue).toBeGreaterThan(0);
    });
  }
});

test('the order of the files decides nothing, to the byte', async () => {
  const pack = await bundledPack('first-steps');
  const entries = entriesFor('first-steps', pack);
  const random = seededRandom('6f72646572206f662066696c6573206e6f7468696e67');
  const lesson = await classOfTwelve('first-steps');
  const first = JSON.stringify(consensus(lesson, standingOf(lesson)));
  for (let round = 0; round < 2; round++) {
    const other = makeLesson(pack, random.shuffle(entries));
    expect(JSON.stringify(consensus(other, standingOf(other)))).toBe(first);
  }
  expect(lesson.teams).toHaveLength(12);
  expect(() => makeLesson(pack, [...entries, entries[0]])).toThrow(RangeError);
});
