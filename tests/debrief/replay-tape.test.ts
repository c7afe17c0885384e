import { expect, test } from 'vitest';
import type { NodeKey } from '../../src/core/dataset/dataset.ts';
import { clocks, longestPause, timesOf } from '../../src/core/debrief/clock.ts';
import type { Lesson } from '../../src/core/debrief/lesson.ts';
import { mergeRuns } from '../../src/core/debrief/merge-runs.ts';
import { replayTape, type ReplayTape } from '../../src/core/debrief/replay-tape.ts';
import { standingOf, type Standing } from '../../src/core/debrief/standing.ts';
import { beatsUntil, countAfter, eventsUntil } from '../../src/core/debrief/tape-seek.ts';
import { touchKinds } from '../../src/core/debrief/touches.ts';
import { reachableAccounts } from '../../src/core/disruption/freezable-units.ts';
import { replay } from '../../src/core/exercise/attempt.ts';
import type { Work } from '../../src/core/exercise/work.ts';
import { seededRandom } from '../../src/core/scenario/random.ts';
import { randomLesson } from './random-lesson.ts';

/** What a work touches, straight from its lists: `kind about` texts. */
function touched(work: Work, { exercise, dataset }: Lesson, { roster }: Standing): ReadonlySet<string> {
  const { directory } = roster;
  const texts = new Set<string>();
  const accountsOf = (key: NodeKey): NodeKey[] => [...directory.accountsOf(directory.nodeOf(key))].map(directory.keyOf);
  for (const { subject } of work.claims) {
    const holder = roster.holderKey(subject);
    for (const key of [holder, ...accountsOf(holder)]) texts.add(`claim ${key}`);
  }
  for (const id of work.marked) {
    const i = roster.indexOf(id);
    texts.add(`mark ${id}`);
    for (const account of [dataset.ledger.from[i], dataset.ledger.to[i]]) {
      texts.add(`trace ${directory.keyOf(account)}`).add(`trace ${roster.holderOf(account)}`);
    }
  }
  for (const { target } of work.plan) {
    texts.add(`freeze ${target}`).add(`freeze ${roster.holderKey(target)}`);
    for (const account of reachableAccounts(directory, exercise, target))
      texts.add(`freeze ${directory.keyOf(account)}`);
  }
  return texts;
}

function countsAt(tape: ReplayTape, events: number): { readonly [item: string]: number } {
  const counts: { [item: string]: number } = {};
  tape.itemKind.forEach((kind, item) => {
    const name = touchKinds[kind];
    const about = (name === 'mark' ? tape.transactions : tape.nodes)[tape.itemAbout[item]];
    const count = countAfter(tape, item, events);
    if (count > 0) counts[`${tape.itemLane[item]} ${name} ${about}`] = count;
  });
  return counts;
}

test('at every instant the tape counts what replaying every log to there counts, on 60 random classes', () => {
  const random = seededRandom('7461706520616e64206e61697665207265706c6179');
  for (let round = 0; round < 60; round++) {
    const lesson = randomLesson(random, random.between(1, 4), 30);
    const standing = standingOf(lesson);
    const { teams } = lesson;
    const lanes = [teams.map((_, team) => team), [0], teams.length > 1 ? [1, 0, 1] : []];
    const clock = random.pick(clocks);
    const tape = replayTape(lesson, standing, teams, lanes, clock);
    const times = timesOf(teams, clock);
    const instants = [-1, ...times.flatMap((list) => [...list]), tape.duration + 1];
    for (const instant of random.shuffle(instants).slice(0, 12)) {
      const expected: { [item: string]: number } = {};
      lanes.forEach((lane, l) => {
        for (const team of new Set(lane)) {
          const { attempt } = teams[team];
          const passed = times[team].filter((time) => time <= instant).length;
          for (const text of touched(replay(attempt, attempt.log.slice(0, passed)).work, lesson, standing)) {
            expected[`${l} ${text}`] = (expected[`${l} ${text}`] ?? 0) + 1;
          }
        }
      });
      expect(countsAt(tape, eventsUntil(tape, instant))).toEqual(expected);
      expect(beatsUntil(tape, instant)).toBe(times.flatMap((list) => [...list].filter((t) => t <= instant)).length);
    }
  }
});

test('events name the action that did them, come in the order of the clock, and change the count by one team', () => {
  const random = seededRandom('6576656e7473206f6e206f6e6520636c6f636b');
  for (let round = 0; round < 30; round++) {
    const lesson = randomLesson(random, 3, 40);
    const tape = replayTape(lesson, standingOf(lesson), lesson.teams, [[0, 1, 2]], 'start');
    const last = new Map<number, number>();
    tape.time.forEach((time, event) => {
      expect(time).toBeGreaterThanOrEqual(event === 0 ? 0 : tape.time[event - 1]);
      const before = last.get(tape.item[event]) ?? 0;
      expect(Math.abs(tape.count[event] - before)).toBe(1);
      last.set(tape.item[event], tape.count[event]);
      expect(lesson.teams[tape.team[event]].deeds[tape.action[event]].altered).not.toHaveLength(0);
    });
    expect(tape.beatTime).toHaveLength(lesson.teams.flatMap(({ deeds }) => deeds).length);
  }
});

test('clocks: since each start, as it was, and with long pauses cut', () => {
  const random = seededRandom('636c6f636b73636c6f636b73636c6f636b73');
  const lesson = randomLesson(random, 2, 0);
  const at = (startedAt: number, ...ats: number[]) => ({
    ...lesson.teams[0],
    attempt: { ...lesson.teams[0].attempt, startedAt, log: ats.map((one) => ({ type: 'undo' as const, at: one })) },
  });
  const teams = [at(1000, 1000, 5000, 5000 + 3 * longestPause), at(4000, 4500, 4100, 6000)];
  const read = (clock: 'start' | 'wall' | 'steady') => timesOf(teams, clock).map((list) => [...list]);
  expect(read('start')).toEqual([
    [0, 4000, 4000 + 3 * longestPause],
    [500, 500, 2000],
  ]);
  expect(read('wall')).toEqual([
    [0, 4000, 4000 + 3 * longestPause],
    [3500, 3500, 5000],
  ]);
  expect(read('steady')).toEqual([
    [0, 4000, 4000 + longestPause],
    [500, 500, 2000],
  ]);
});

test('merging runs is sorting by value, ties in the order of the lists', () => {
  const random = seededRandom('6d657267652072756e732069732061207374626c65');
  for (let round = 0; round < 100; round++) {
    const lists = Array.from({ length: random.below(7) }, () =>
      Float64Array.from({ length: random.below(9) }, () => random.below(6)).toSorted(),
    );
    const flat = lists.flatMap((list) => [...list]);
    const slow = flat.map((_, i) => i).toSorted((a, b) => flat[a] - flat[b] || a - b);
    expect([...mergeRuns(lists)]).toEqual(slow);
  }
});
