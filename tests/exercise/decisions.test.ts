/** Decisions on screening hits: one a hit, taken back and given back like everything else, and read again from a file. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginAttempt, reduce, replay, type Action, type Attempt } from '../../src/core/exercise/attempt.ts';
import { parseAttempt, writeAttempt } from '../../src/core/exercise/parse-attempt.ts';
import { hitGrounds, hitVerdicts, type HitVerdict } from '../../src/core/exercise/work.ts';

const start = beginAttempt('a', { id: 'x', version: 1 }, 0);
const play = (actions: readonly Action[], from: Attempt = start) => actions.reduce(reduce, from);
const decide = (uid: string, party: string, decision: HitVerdict, reason = ''): Action => ({
  at: 1,
  type: 'decide',
  hit: { uid, party },
  decision,
  grounds: [],
  reason,
});
const told = ({ work }: Attempt) => work.decisions.map(({ hit, decision }) => [hit.uid, hit.party, decision]);

describe('a decision', () => {
  it('is one for each listing and party: the last one stands, in the place of the first', () => {
    const done = play([decide('u', 'P', 'need-more'), decide('u', 'Q', 'match'), decide('u', 'P', 'no-match')]);
    expect(told(done)).toEqual([
      ['u', 'P', 'no-match'],
      ['u', 'Q', 'match'],
    ]);
  });

  it('is withdrawn, undone and redone', () => {
    const decided = play([decide('u', 'P', 'match')]);
    expect(told(play([{ at: 2, type: 'undecide', hit: { uid: 'u', party: 'P' } }], decided))).toEqual([]);
    const undone = play([{ at: 2, type: 'undo' }], decided);
    expect(told(undone)).toEqual([]);
    expect(told(play([{ at: 3, type: 'redo' }], undone))).toEqual([['u', 'P', 'match']]);
    expect(reduce(start, { at: 1, type: 'undecide', hit: { uid: 'u', party: 'P' } })).toBe(start);
  });

  it('is not taken after submission', () => {
    const submitted = play([decide('u', 'P', 'match'), { at: 2, type: 'submit' }]);
    expect(reduce(submitted, decide('u', 'P', 'no-match'))).toBe(submitted);
  });

  it('is no claim: what is graded does not change', () => {
    expect(play([decide('u', 'P', 'match')]).work.claims).toEqual([]);
  });
});

it('an attempt saved before there were decisions is still read, with none', () => {
  const old =
    '{"format":"linchpin-attempt",\n"formatVersion":1,\n"id":"me",\n"exercise":{"id":"first","version":2},\n' +
    '"startedAt":0,\n"log":[\n{"at":1,"transactions":["1"],"type":"mark"}\n]}\n';
  const outcome = parseAttempt(old, 'a.json');
  expect(outcome.ok && replay(outcome.value, outcome.value.log).work).toMatchObject({ marked: ['1'], decisions: [] });
});

const hit = fc.record({ uid: fc.constantFrom('u', 'v'), party: fc.constantFrom('P', 'Q', '__proto__') });
const step: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    at: fc.nat(),
    type: fc.constant('decide' as const),
    hit,
    decision: fc.constantFrom(...hitVerdicts),
    grounds: fc.uniqueArray(fc.constantFrom(...hitGrounds)),
    reason: fc.string({ unit: 'grapheme', maxLength: 40 }),
  }),
  fc.record({ at: fc.nat(), type: fc.constant('undecide' as const), hit }),
);

describe('any run of decisions', () => {
  it('leaves of each hit what was last said of it', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const last = new Map<string, string>();
        for (const action of steps) {
          if (action.type === 'decide') last.set(JSON.stringify(action.hit), action.decision);
          if (action.type === 'undecide') last.delete(JSON.stringify(action.hit));
        }
        const { decisions } = play(steps).work;
        expect(new Map(decisions.map((one) => [JSON.stringify(one.hit), one.decision]))).toEqual(last);
        expect(decisions).toHaveLength(last.size);
      }),
    );
  });

  it('comes back from its file, and undoing all of it leaves nothing', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const done = play(steps);
        const read = parseAttempt(writeAttempt(done), 'a.json');
        expect(read.ok && replay(read.value, read.value.log).work).toEqual(done.work);
        const undo = done.past.map((_, i): Action => ({ at: i, type: 'undo' }));
        expect(play(undo, done).work).toEqual(start.work);
      }),
    );
  });
});
