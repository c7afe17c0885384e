import { expect, test } from 'vitest';
import { replay, type Action } from '../../src/core/exercise/attempt.ts';
import type { Freeze } from '../../src/core/exercise/work.ts';
import type { Alteration } from '../../src/core/debrief/alterations.ts';
import { deedsOf } from '../../src/core/debrief/deeds.ts';
import { settleAttempt } from '../../src/core/debrief/settle-attempt.ts';
import { seededRandom } from '../../src/core/scenario/random.ts';
import { claim, mark } from '../grading/small-case.ts';
import { randomLog } from './random-log.ts';

const head = { id: 'a', exercise: { id: 'x', version: 1 }, startedAt: 0 };

test('a settled attempt is the replayed one, on 400 random logs with undo, redo and what changes nothing', () => {
  const random = seededRandom('64656564732d616e642d726570726c6179'.padEnd(32, '0'));
  let submitted = 0;
  for (let round = 0; round < 400; round++) {
    const log = randomLog(random, random.between(0, 120));
    const played = replay(head, log);
    const settled = settleAttempt(head, deedsOf(log));
    expect(settled.work).toEqual(played.work);
    expect(settled.log).toEqual(played.log);
    if (played.work.submittedAt !== null) submitted += 1;
  }
  expect(submitted).toBeGreaterThan(20);
});

test('the alterations of all deeds, one after another, add up to the work', () => {
  const random = seededRandom('616c746572696e67732d6164642d7570'.padEnd(32, '0'));
  for (let round = 0; round < 200; round++) {
    const log = randomLog(random, 80);
    const { work } = replay(head, log);
    const marks = new Set<string>();
    const claims = new Map<string, unknown>();
    const gaps = new Map<string, unknown>();
    const answers = new Map<string, unknown>();
    let plan: readonly Freeze[] = [];
    const put = (map: Map<string, unknown>, id: string, before: unknown, after: unknown) => {
      expect(map.get(id) ?? null).toBe(before);
      if (after === null) map.delete(id);
      else map.set(id, after);
    };
    const apply = (one: Alteration) => {
      switch (one.part) {
        case 'mark':
          expect(marks.has(one.transaction)).toBe(one.before);
          if (one.after) marks.add(one.transaction);
          else marks.delete(one.transaction);
          break;
        case 'claim': {
          const about = one.after ?? one.before;
          put(claims, `${about?.subject} ${about?.reason}`, one.before, one.after);
          break;
        }
        case 'gap':
          put(gaps, (one.after ?? one.before)?.id ?? '', one.before, one.after);
          break;
        case 'answer':
          put(answers, one.question, one.before, one.after);
          break;
        case 'plan':
          expect(plan).toEqual(one.before);
          plan = one.after;
      }
    };
    for (const deed of deedsOf(log)) deed.altered.forEach(apply);
    expect([...marks].toSorted()).toEqual(work.marked.toSorted());
    expect(new Set(claims.values())).toEqual(new Set(work.claims));
    expect(new Set(gaps.values())).toEqual(new Set(work.gaps));
    expect(Object.fromEntries(answers)).toEqual(work.answers);
    expect(plan).toEqual(work.plan);
  }
});

test('an undone deed does not stand, says what undid it, and stands again when brought back', () => {
  const log: readonly Action[] = [
    { ...claim('party:A', 'listed'), at: 1 },
    { ...mark('t1'), at: 2 },
    { type: 'undo', at: 3 },
    { type: 'undo', at: 4 },
    { type: 'redo', at: 5 },
    { type: 'undo', at: 6 },
    { type: 'redo', at: 7 },
    { ...mark('t2'), at: 8 },
    { type: 'redo', at: 9 },
  ];
  const deeds = deedsOf(log);
  expect(deeds.map(({ stands, undoneBy, about }) => [stands, undoneBy, about])).toEqual([
    [true, null, null],
    [false, 2, null],
    [false, null, 1],
    [false, null, 0],
    [false, null, 0],
    [false, null, 0],
    [false, null, 0],
    [true, null, null],
  ]);
});
