/** Reading a pack's JSON files: what is taken, what is refused and where the fault is said to be. */
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/core/dataset/issue.ts';
import type { Action } from '../../src/core/exercise/attempt.ts';
import { parseAttempt, writeAttempt, type AttemptLog } from '../../src/core/exercise/parse-attempt.ts';
import { parseExercise } from '../../src/core/exercise/parse-exercise.ts';
import { parseKey } from '../../src/core/exercise/parse-key.ts';
import { parseQuiz } from '../../src/core/exercise/parse-quiz.ts';
import { longestReason } from '../../src/core/exercise/work.ts';
import { openFilter } from '../../src/core/ledger/filter.ts';
import { anchorKey, anchorQuiz, plainExercise } from '../grading/small-case.ts';

const faults = <T>(outcome: Outcome<T>) =>
  outcome.ok ? [] : outcome.issues.map(({ code, column, found }) => [code, column, found]);

/** `value` with one field, by path, replaced. */
function put(value: object, path: string, field: unknown): string {
  const copy = JSON.parse(JSON.stringify(value)) as { [name: string]: unknown };
  const steps = path.split('.');
  let at = copy;
  for (const step of steps.slice(0, -1)) at = at[step] as { [name: string]: unknown };
  at[steps.at(-1) ?? ''] = field;
  return JSON.stringify(copy);
}

describe('exercise.json', () => {
  it('reads what it should', () => {
    expect(parseExercise(JSON.stringify(plainExercise), 'exercise.json')).toEqual({ ok: true, value: plainExercise });
    expect(parseExercise(`\uFEFF${JSON.stringify(plainExercise)}`, 'exercise.json').ok).toBe(true);
  });

  it.each([
    ['', 'json-broken', '', ''],
    ['{"a":', 'json-broken', '', '{"a":'],
    ['[]', 'exercise-invalid', '', '[]'],
    [put(plainExercise, 'surprise', 1), 'exercise-invalid', 'surprise', '1'],
    [put(plainExercise, 'formatVersion', 2), 'exercise-invalid', 'formatVersion', '2'],
    [put(plainExercise, 'title.kk', undefined), 'exercise-invalid', 'title.kk', ''],
    [put(plainExercise, 'objective', 'fame'), 'exercise-invalid', 'objective', 'fame'],
    [put(plainExercise, 'period.from', '01.02.2024'), 'exercise-invalid', 'period.from', '01.02.2024'],
    [
      put(plainExercise, 'period.from', plainExercise.period.to),
      'exercise-invalid',
      'period.to',
      plainExercise.period.to,
    ],
    [
      put(plainExercise, 'decisionTime', '1999-01-01T00:00:00Z'),
      'exercise-invalid',
      'decisionTime',
      '1999-01-01T00:00:00Z',
    ],
    [put(plainExercise, 'rubric.weights.trace', 26), 'exercise-invalid', 'rubric.weights', '101'],
    [put(plainExercise, 'costs.default', 0), 'exercise-invalid', 'costs.default', '0'],
    [put(plainExercise, 'files', { 'a.csv': 'abc' }), 'exercise-invalid', 'files.a.csv', 'abc'],
  ])('refuses %.60s', (text, code, column, found) => {
    expect(faults(parseExercise(text, 'exercise.json'))).toEqual([[code, column, found]]);
  });

  it('a __proto__ in the file changes nothing around it', () => {
    const text = JSON.stringify(plainExercise).replace('"rates":{}', '"rates":{"__proto__":{"x":1}}');
    expect(faults(parseExercise(text, 'exercise.json'))).toEqual([['exercise-invalid', '__proto__', '__proto__']]);
    expect(({} as { readonly x?: number }).x).toBeUndefined();
  });
});

describe('quiz.json', () => {
  it('reads every type of question', () => {
    const words = { en: 'a', ru: 'b', kk: 'c' };
    const options = [
      { id: 'x', text: words },
      { id: 'y', text: words },
    ];
    const common = { prompt: words, explanation: words, source: '' };
    const quiz = {
      questions: [
        ...anchorQuiz.questions,
        { ...common, id: 'm', type: 'multiple', options },
        { ...common, id: 'o', type: 'order', options },
        { ...common, id: 'p', type: 'match', left: options, right: options },
      ],
    };
    expect(parseQuiz(JSON.stringify(quiz), 'quiz.json')).toEqual({ ok: true, value: quiz });
    const twice = { questions: [...anchorQuiz.questions, ...anchorQuiz.questions] };
    expect(faults(parseQuiz(JSON.stringify(twice), 'quiz.json'))).toEqual([
      ['exercise-invalid', 'questions[1].id', 'q1'],
    ]);
    const odd = JSON.stringify(quiz).replace('"order"', '"essay"');
    expect(faults(parseQuiz(odd, 'quiz.json'))).toEqual([['exercise-invalid', 'questions[2].type', 'essay']]);
  });
});

describe('answer-key.json', () => {
  const funds = anchorKey.optimum.funds;
  it('reads what it should', () => {
    expect(parseKey(JSON.stringify(anchorKey), 'answer-key.json')).toEqual({ ok: true, value: anchorKey });
  });

  it.each([
    [put(anchorKey, 'roles', { S: 'boss' }), 'roles.S', 'boss'],
    [put(anchorKey, 'chains', [{ id: 'c', hops: [{ gap: 'none' }] }]), 'chains[0].hops[0].gap', 'none'],
    [put(anchorKey, 'chains', [{ id: 'c', hops: [{ tx: 'x1' }] }]), 'chains[0].hops[0].tx', 'x1'],
    [put(anchorKey, 'claims', [...anchorKey.claims, anchorKey.claims[0]]), 'claims[3].party', 'listed S'],
    [put(anchorKey, 'endUsers', ['s']), 'sources[0]', 's'],
    [put(anchorKey, 'optimum.funds', { ...funds, bound: 1, proved: false }), 'optimum.funds.bound', '1'],
    [put(anchorKey, 'optimum.funds', { ...funds, value: 5 }), 'optimum.funds.proved', 'true'],
    [put(anchorKey, 'optimum.fame', funds), 'optimum.fame', JSON.stringify(funds).slice(0, 80)],
  ])('refuses %.50s', (text, column, found) => {
    expect(faults(parseKey(text, 'answer-key.json'))).toEqual([['exercise-invalid', column, found]]);
  });
});

const log: readonly Action[] = [
  {
    at: 1,
    type: 'claim',
    claim: {
      subject: 'party:P',
      reason: 'owned',
      confidence: 2,
      evidence: ['tx:1', 'relation:a>b:owns'],
      comment: 'ы',
    },
  },
  { at: 2, type: 'unclaim', subject: 'party:P', reason: 'owned' },
  { at: 3, type: 'mark', transactions: ['1', '2'] },
  { at: 4, type: 'unmark', transactions: ['1'] },
  { at: 5, type: 'gap', gap: { id: 'g', from: 'party:P', to: 'account:q', at: 7, amount: 100, comment: '' } },
  { at: 6, type: 'ungap', id: 'g' },
  { at: 7, type: 'freeze', freeze: { target: 'account:q', at: 9, basis: 'owned-or-controlled' } },
  { at: 8, type: 'unfreeze', target: 'account:q' },
  { at: 9, type: 'note', note: { id: 'n', about: 'case', text: 'x' } },
  { at: 10, type: 'unnote', id: 'n' },
  { at: 11, type: 'answer', question: 'q1', answer: ['a'] },
  { at: 12, type: 'filter', filter: { ...openFilter, from: 5 } },
  { at: 13, type: 'view', view: { ego: { node: 'party:P', hops: 2 }, pinned: { 'party:P': { x: 1.5, y: -2 } } } },
  { at: 14, type: 'undo' },
  { at: 15, type: 'redo' },
  {
    at: 16,
    type: 'decide',
    hit: { uid: 'ZZi.001', party: 'P' },
    decision: 'no-match',
    grounds: ['birth-differs', 'name-only'],
    reason: 'басқа адам',
  },
  { at: 17, type: 'undecide', hit: { uid: 'ZZi.001', party: 'P' } },
  { at: 18, type: 'submit' },
];
const attempt: AttemptLog = { id: 'me', exercise: { id: 'first', version: 2 }, startedAt: 0, log };

describe('an attempt file', () => {
  it('comes back as it was written, every kind of action', () => {
    const text = writeAttempt(attempt);
    expect(parseAttempt(text, 'a.json')).toEqual({ ok: true, value: attempt });
    expect(text).not.toContain('"work"');
    expect(parseAttempt(writeAttempt({ ...attempt, log: [] }), 'a.json').ok).toBe(true);
  });

  it('may say its author and its data, in their bounds', () => {
    const data = 'a'.repeat(64);
    const signed = (author: string): AttemptLog => ({
      ...attempt,
      exercise: { id: 'first', version: 2, data },
      log: [{ at: 1, type: 'submit', author }],
    });
    expect(parseAttempt(writeAttempt(signed('Ә. Т.')), 'a.json')).toEqual({ ok: true, value: signed('Ә. Т.') });
    for (const author of ['', 'x'.repeat(121)]) {
      expect(faults(parseAttempt(writeAttempt(signed(author)), 'a.json')).map(([, column]) => column)).toEqual([
        'log[0].author',
      ]);
    }
    const forged = writeAttempt(signed('x')).replace(data, 'A'.repeat(64));
    expect(faults(parseAttempt(forged, 'a.json')).map(([, column]) => column)).toEqual(['exercise.data']);
  });

  it('is the same bytes whatever order the keys were in', () => {
    const turned = log.map((action) => Object.fromEntries(Object.entries(action).toReversed()) as unknown as Action);
    expect(writeAttempt({ ...attempt, log: turned })).toBe(writeAttempt(attempt));
  });

  it.each<[string, unknown, string, string]>([
    ['unknown action', { at: 1, type: 'pay' }, 'log[0].type', 'pay'],
    ['no time', { type: 'undo' }, 'log[0].at', ''],
    ['extra field', { at: 1, type: 'undo', work: {} }, 'log[0].work', '{}'],
    ['bad subject', { at: 1, type: 'unclaim', subject: 'P', reason: 'owned' }, 'log[0].subject', 'P'],
    [
      'bad evidence',
      {
        at: 1,
        type: 'claim',
        claim: { subject: 'party:P', reason: 'owned', confidence: 3, evidence: ['x'], comment: '' },
      },
      'log[0].claim.evidence[0]',
      'x',
    ],
    [
      'too sure',
      {
        at: 1,
        type: 'claim',
        claim: { subject: 'party:P', reason: 'owned', confidence: 4, evidence: [], comment: '' },
      },
      'log[0].claim.confidence',
      '4',
    ],
    [
      'a verdict nobody gives',
      { at: 1, type: 'decide', hit: { uid: 'u', party: 'P' }, decision: 'maybe', grounds: [], reason: '' },
      'log[0].decision',
      'maybe',
    ],
    [
      'a ground nobody knows',
      { at: 1, type: 'decide', hit: { uid: 'u', party: 'P' }, decision: 'match', grounds: ['hunch'], reason: '' },
      'log[0].grounds[0]',
      'hunch',
    ],
    [
      'an endless reason',
      {
        at: 1,
        type: 'decide',
        hit: { uid: 'u', party: 'P' },
        decision: 'match',
        grounds: [],
        reason: 'x'.repeat(longestReason + 1),
      },
      'log[0].reason',
      'x'.repeat(80),
    ],
    ['half a hit', { at: 1, type: 'undecide', hit: { uid: 'u' } }, 'log[0].hit.party', ''],
    ['endless id', { at: 1, type: 'mark', transactions: ['x'.repeat(501)] }, 'log[0].transactions[0]', 'x'.repeat(80)],
    [
      'negative gap',
      { at: 1, type: 'gap', gap: { id: 'g', from: 'party:P', to: 'party:Q', at: 1, amount: -1, comment: '' } },
      'log[0].gap.amount',
      '-1',
    ],
  ])('refuses: %s', (_, action, column, found) => {
    const text = writeAttempt({ ...attempt, log: [action as Action] });
    expect(faults(parseAttempt(text, 'a.json'))).toEqual([['attempt-invalid', column, found]]);
  });

  it('refuses an action after submit, and a foreign file', () => {
    const text = writeAttempt({
      ...attempt,
      log: [
        { at: 1, type: 'submit' },
        { at: 2, type: 'undo' },
      ],
    });
    expect(faults(parseAttempt(text, 'a.json')).map(([, column]) => column)).toEqual(['log[1]']);
    expect(faults(parseAttempt(JSON.stringify(plainExercise), 'a.json'))[0]).toEqual([
      'attempt-invalid',
      'format',
      'linchpin-exercise',
    ]);
  });

  it('says no more than fifty things, and reads 2,000 actions at once', () => {
    const bad = writeAttempt({
      ...attempt,
      log: Array.from({ length: 500 }, () => ({ at: 1, type: 'pay' }) as unknown as Action),
    });
    expect(faults(parseAttempt(bad, 'a.json'))).toHaveLength(50);
    const long = Array.from({ length: 2000 }, (_, i): Action => ({ at: i, type: 'mark', transactions: [`${i}`] }));
    const outcome = parseAttempt(writeAttempt({ ...attempt, log: long }), 'a.json');
    expect(outcome.ok && outcome.value.log.length).toBe(2000);
  });
});
