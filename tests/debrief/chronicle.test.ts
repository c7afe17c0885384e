import { expect, test } from 'vitest';
import { chronicle, type Instant } from '../../src/core/debrief/chronicle.ts';
import { holdingsOf } from '../../src/core/debrief/holdings.ts';
import type { Lesson } from '../../src/core/debrief/lesson.ts';
import { standingOf } from '../../src/core/debrief/standing.ts';
import { seededRandom } from '../../src/core/scenario/random.ts';
import { claim, freeze, mark } from '../grading/small-case.ts';
import { randomLesson } from './random-lesson.ts';
import { gap, smallClass, startOf } from './small-class.ts';

const read = (lesson: Lesson, team = 0, pause = 120_000) => {
  const standing = standingOf(lesson);
  const holdings = holdingsOf(standing.roster, lesson.key, lesson.teams[team]);
  return chronicle(standing, lesson.teams[team], holdings, { pause });
};
const at = (action: number, seconds: number): Instant => ({
  action,
  at: startOf(0) + seconds * 1000,
  after: seconds * 1000,
});

test('first steps count what lasted: an undone flag is no first flag, a corrected one keeps its hour', () => {
  const found = read(
    smallClass({
      a: [
        claim('party:I', 'on-behalf'), // 0, undone
        'undo', // 1
        claim('party:S', 'listed', 1), // 2, made surer later
        mark('x1'), // 3
        mark('t1'), // 4
        { after: 400, do: claim('party:S', 'listed', 3) }, // 5
        { after: 410, do: freeze('party:H') }, // 6
        { after: 420, do: freeze('party:A') }, // 7
        { after: 430, do: gap() }, // 8
        'submit', // 9, at 100 s by its place: the clock was set back
      ],
    }),
  );
  expect(found.firsts).toEqual({
    claim: at(2, 30),
    trueClaim: at(2, 30),
    wrongClaim: null,
    mark: at(3, 40),
    trueMark: at(4, 50),
    wrongMark: at(3, 40),
    gap: at(8, 430),
    trueGap: at(8, 430),
    freeze: at(6, 410),
    trueFreeze: at(7, 420),
    wrongFreeze: at(6, 410),
    answer: null,
  });
  expect(found.firstTrueFlag).toEqual(at(2, 30));
  expect(found.detours).toEqual([{ from: at(0, 10), until: at(1, 20), actions: 1, touched: ['party:I'] }]);
  expect(found.pauses).toEqual([{ after: at(4, 50), lasted: 350_000 }]);
  expect(found).toMatchObject({ actions: 10, undone: 1, submitted: true, hints: 0 });
});

test('detours that hold one another are one; what was brought back is none', () => {
  const nested = read(smallClass({ a: [mark('x1'), mark('x2'), 'undo', 'undo', mark('t1')] }));
  expect(nested.detours).toMatchObject([
    { actions: 2, touched: ['tx:x1', 'tx:x2'], from: { action: 0 }, until: { action: 3 } },
  ]);
  const again = read(smallClass({ a: [mark('t1'), 'undo', 'redo'] }));
  expect(again.detours).toEqual([]);
  expect(again.firsts.trueMark?.action).toBe(0);
  const two = read(smallClass({ a: [mark('x1'), 'undo', mark('t1'), freeze('party:H'), 'undo'] }));
  expect(two.detours.map(({ touched }) => touched)).toEqual([['tx:x1'], ['party:H']]);
});

test('checkpoints and hints are told', () => {
  const lesson = smallClass({ a: [mark('t1'), { type: 'take-hint', hint: 'h' }] });
  const [team] = lesson.teams;
  expect(read(lesson)).toMatchObject({ hints: 1, checkpoints: [], submitted: false });
  expect(team.attempt.log).toHaveLength(2);
});

test('an empty log has nothing to tell', () => {
  expect(read(smallClass({ a: [] }))).toMatchObject({
    actions: 0,
    firstTrueFlag: null,
    detours: [],
    pauses: [],
    endedAt: startOf(0),
  });
});

test('random classes: what is held is the final work, brought by deeds that stand', () => {
  const random = seededRandom('686f6c64696e67732061726520746865206f776e');
  for (let round = 0; round < 100; round++) {
    const lesson = randomLesson(random, 1, 40);
    const { roster } = standingOf(lesson);
    const [team] = lesson.teams;
    const { work } = team.attempt;
    const held = holdingsOf(roster, lesson.key, team);
    expect([...held.marks.keys()].toSorted((a, b) => a - b)).toEqual(
      work.marked.map(roster.indexOf).toSorted((a, b) => a - b),
    );
    expect(new Set(held.claims.map(({ one }) => one))).toEqual(new Set(work.claims));
    expect(held.freezes.map(({ one }) => one)).toEqual(work.plan);
    expect(new Set(held.drawn.map(({ one }) => one))).toEqual(new Set(work.gaps));
    const actions = [held.claims, held.freezes, held.drawn].flatMap((list) => list.map(({ action }) => action));
    for (const action of [...actions, ...held.marks.values()]) expect(team.deeds[action].stands).toBe(true);
  }
});
