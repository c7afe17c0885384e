import { expect, test } from 'vitest';
import { divergence, tracksOf, type Departure } from '../../src/core/debrief/divergence.ts';
import type { Lesson } from '../../src/core/debrief/lesson.ts';
import { partings } from '../../src/core/debrief/partings.ts';
import { standingOf } from '../../src/core/debrief/standing.ts';
import { seededRandom } from '../../src/core/scenario/random.ts';
import { mark } from '../grading/small-case.ts';
import { randomLesson } from './random-lesson.ts';
import { gap, smallClass } from './small-class.ts';

const tracks = (lesson: Lesson) => tracksOf(lesson, standingOf(lesson), lesson.teams);
const brief = (one: Departure | null) =>
  one === null
    ? null
    : [
        one.kind,
        'tx' in one.missed ? one.missed.tx : one.missed.gap,
        one.after === null ? null : 'tx' in one.after ? one.after.tx : one.after.gap,
        one.instead?.tx ?? null,
        one.action,
      ];

test.each([
  ['holds everything', [mark('t1', 't2', 't3', 't4'), gap()], null, 0],
  ['stops after the first hop', [mark('t1')], ['left', 't2', 't1', null, 0], 150],
  ['follows the decoy', [mark('t1'), mark('x1', 'x2')], ['left', 't2', 't1', 'x1', 1], 150],
  ['the same in another order', [mark('x2', 'x1'), mark('t1')], ['left', 't2', 't1', 'x1', 0], 150],
  ['takes the decoy back', [mark('t1'), mark('x1'), 'undo', mark('t2', 't3', 't4'), gap()], null, 0],
  ['leaves at the cash', [mark('t1', 't2', 't3', 't4')], ['left', 'g', 't1', null, 0], 0],
  ['infers another amount', [mark('t1', 't2', 't3', 't4'), gap(99)], ['left', 'g', 't1', null, 0], 0],
  ['works back from the end and stops', [mark('t3'), mark('t2')], ['apart', 't1', null, null, null], 135],
  ['is never there', [mark('x2')], ['never-there', 't1', null, null, null], 250],
  ['does nothing', [], ['never-there', 't1', null, null, null], 250],
] as const)('against the true flow: a team that %s', (_, steps, expected, lost) => {
  const found = divergence(tracks(smallClass({ a: steps })), 0, null);
  expect(brief(found.moment)).toEqual(expected);
  expect(found.lost).toBe(lost);
});

test('between teams: where one left what the other held, each way by itself', () => {
  const lesson = smallClass({
    a: [mark('t1', 't2'), mark('t3')],
    b: [mark('t1'), mark('x1'), gap(), mark('t4')],
  });
  const both = tracks(lesson);
  const aLeft = divergence(both, 0, 1);
  expect(brief(aLeft.moment)).toEqual(['left', 'g', 't1', null, 0]);
  expect(aLeft.moment?.found).toBe(2);
  expect(aLeft.lost).toBe(35);
  const bLeft = divergence(both, 1, 0);
  expect(brief(bLeft.moment)).toEqual(['left', 't2', 't1', 'x1', 1]);
  expect(bLeft.moment).toMatchObject({ chain: 'main', hop: 2, at: 30, amount: 60, found: 0 });
  expect(bLeft.moment?.instead).toEqual({ tx: 'x1', at: 20, amount: 70 });
  expect(divergence(both, 0, 0)).toEqual({ moment: null, departures: [], lost: 0 });
});

test('chains that share a hop depart from it once', () => {
  const { departures } = divergence(tracks(smallClass({ a: [] })), 0, null);
  expect(departures.map(brief)).toEqual([['never-there', 't1', null, null, null]]);
});

test('partings name the hop that loses most teams first', () => {
  const found = partings(
    tracks(smallClass({ a: [mark('t1')], b: [mark('t1', 'x1')], c: [mark('t1', 't2', 't3'), gap()], d: [] })),
  );
  expect(found.map(({ missed, left, apart, neverThere }) => [missed, left, apart, neverThere])).toEqual([
    [{ tx: 't2' }, [0, 1], [], []],
    [{ gap: 'g' }, [0, 1], [], []],
    [{ tx: 't4' }, [2], [], []],
    [{ tx: 't1' }, [], [], [3]],
  ]);
});

test('random classes: the moment is a hop the other holds and this team does not; none exactly when there is no such hop', () => {
  const random = seededRandom('646976657267656e636520697320612068657265');
  let apart = 0;
  for (let round = 0; round < 80; round++) {
    const lesson = randomLesson(random, 2, 12);
    const all = tracks(lesson);
    const { roster } = all.standing;
    const held = lesson.teams.map(({ attempt }) => new Set(attempt.work.marked));
    for (const other of [null, 1] as const) {
      const { moment, lost } = divergence(all, 0, other);
      const missing = lesson.key.trueFlows.filter((id) => {
        return roster.indexOf(id) >= 0 && !held[0].has(id) && (other === null || held[1].has(id));
      });
      expect(moment === null).toBe(missing.length === 0);
      expect(lost).toBe(missing.reduce((sum, id) => sum + lesson.dataset.ledger.base[roster.indexOf(id)], 0));
      if (moment === null || !('tx' in moment.missed)) continue;
      apart += 1;
      expect(missing).toContain(moment.missed.tx);
      if (moment.found !== null) {
        const { action } = lesson.teams[1].deeds[moment.found];
        expect(action.type === 'mark' || action.type === 'undo' || action.type === 'redo').toBe(true);
      }
    }
  }
  expect(apart).toBeGreaterThan(40);
});
