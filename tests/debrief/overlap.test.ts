import { expect, test } from 'vitest';
import { eventSimilarity } from '../../src/core/debrief/event-similarity.ts';
import { overlap, sharings } from '../../src/core/debrief/overlap.ts';
import { standingOf } from '../../src/core/debrief/standing.ts';
import { seededRandom } from '../../src/core/scenario/random.ts';
import { claim, freeze, mark } from '../grading/small-case.ts';
import { randomLesson } from './random-lesson.ts';
import { smallClass } from './small-class.ts';

test('shares of what two teams have in common, by hand', () => {
  const lesson = smallClass({
    a: [claim('party:S', 'listed', 3, ['tx:t1']), mark('t1', 't2', 'x1'), freeze('party:A')],
    b: [
      claim('account:s', 'listed', 1, ['tx:t1', 'tx:t2']),
      mark('t1', 'x1', 'x2'),
      freeze('party:A'),
      freeze('party:H'),
    ],
    c: [],
  });
  const { jaccard, shared, teams } = overlap(lesson, standingOf(lesson));
  const ab = (of: (typeof sharings)[number]) => [jaccard[of][1], shared[of][teams]];
  // A claim on an account is one on its holder.
  expect(ab('claims')).toEqual([1, 1]);
  expect(ab('marks')).toEqual([2 / 4, 2]);
  expect(ab('evidence')).toEqual([1 / 2, 1]);
  expect(ab('freezes')).toEqual([1 / 2, 1]);
  expect(ab('wrong')).toEqual([1 / 2, 1]);
  expect(jaccard.marks[2 * teams + 2]).toBe(0);
  expect(jaccard.marks[0]).toBe(1);
});

test('random classes: bits equal sets', () => {
  const random = seededRandom('6f7665726c617020627920626974732065717561');
  for (let round = 0; round < 40; round++) {
    const lesson = randomLesson(random, 3, 30);
    const { jaccard } = overlap(lesson, standingOf(lesson));
    for (let a = 0; a < 3; a++) {
      for (let b = 0; b < 3; b++) {
        const [x, y] = [a, b].map((team) => new Set(lesson.teams[team].attempt.work.marked));
        const both = [...x].filter((id) => y.has(id)).length;
        const either = new Set([...x, ...y]).size;
        expect(jaccard.marks[a * 3 + b]).toBe(either === 0 ? 0 : both / either);
        expect(jaccard.marks[a * 3 + b]).toBe(jaccard.marks[b * 3 + a]);
      }
    }
  }
});

const moves = [
  claim('party:S', 'listed'),
  claim('party:I', 'on-behalf'),
  mark('t1'),
  mark('x1', 'x2'),
  mark('t2'),
  claim('party:A', 'owned'),
  mark('t3'),
  freeze('party:H'),
  freeze('party:A'),
];

test('a log made beside another is a question to ask; the same moves in another order are not', () => {
  const lesson = smallClass({
    a: moves,
    b: [claim('party:T', 'derived'), ...moves],
    c: moves.toReversed(),
    d: [mark('t4')],
  });
  const [found, ...others] = eventSimilarity(lesson, standingOf(lesson), { least: 5 });
  expect(others).toEqual([]);
  expect(found).toMatchObject({ a: 0, b: 1, run: 9, share: 1, wrong: 3, lag: -10_000, spread: 0 });
  expect(found.moves[0]).toEqual([0, 1]);
});

test('the run is a longest common subsequence', () => {
  const random = seededRandom('6c6f6e6765737420636f6d6d6f6e2072756e2121');
  const targets = ['party:S', 'party:A', 'party:B', 'party:C', 'party:T', 'party:I', 'party:H'] as const;
  for (let round = 0; round < 60; round++) {
    const [one, two] = [random.shuffle(targets), random.shuffle(targets)];
    const lesson = smallClass({ a: one.map((key) => claim(key, 'listed')), b: two.map((key) => claim(key, 'listed')) });
    const length: number[][] = Array.from({ length: 8 }, () => Array.from({ length: 8 }, () => 0));
    for (let i = 1; i <= 7; i++) {
      for (let j = 1; j <= 7; j++) {
        length[i][j] =
          one[i - 1] === two[j - 1] ? length[i - 1][j - 1] + 1 : Math.max(length[i - 1][j], length[i][j - 1]);
      }
    }
    const [found] = eventSimilarity(lesson, standingOf(lesson), { least: 1, share: 0 });
    expect(found.run).toBe(length[7][7]);
    for (const [i, j] of found.moves) expect(one[i]).toBe(two[j]);
  }
});
