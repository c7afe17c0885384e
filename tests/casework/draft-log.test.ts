/** Case drafts in the attempt log: one per subject, undone and redone, written and read back, bounded, none without a citation. */
import { describe, expect, it } from 'vitest';
import { beginAttempt, reduce, replay, type Action, type Attempt } from '../../src/core/exercise/attempt.ts';
import { caseLimits, type CaseDraft } from '../../src/core/exercise/case-draft.ts';
import { parseAttempt, writeAttempt } from '../../src/core/exercise/parse-attempt.ts';

const blank: CaseDraft = {
  subject: 'party:P1',
  purpose: 'un',
  criteria: ['un-financing'],
  facts: [{ id: 'tx:t1', cites: ['tx:t1'], text: '', kept: true }],
  analysis: '',
  unknown: '',
  rights: [{ check: 'identity', answer: 'yes', note: 'birth date agrees' }],
  str: { scope: 'subject', institution: '', reason: '', action: '', indicators: ['ZZ-CASH'] },
};
const save = (at: number, draft: Partial<CaseDraft> = {}): Action => ({
  at,
  type: 'case',
  draft: { ...blank, ...draft },
});
const start = beginAttempt('a', { id: 'x', version: 1 }, 0);
const play = (actions: readonly Action[], from: Attempt = start) => actions.reduce(reduce, from);

describe('case drafts', () => {
  it('are one per subject: the second replaces the first in its place', () => {
    const done = play([save(1), save(2, { subject: 'party:P2' }), save(3, { analysis: 'more' })]);
    expect(done.work.cases.map(({ subject, analysis }) => [subject, analysis])).toEqual([
      ['party:P1', 'more'],
      ['party:P2', ''],
    ]);
  });

  it('are undone, redone and dropped like everything else', () => {
    const done = play([save(1), save(2, { analysis: 'more' }), { at: 3, type: 'undo' }]);
    expect(done.work.cases[0].analysis).toBe('');
    expect(play([{ at: 4, type: 'redo' }], done).work.cases[0].analysis).toBe('more');
    const dropped = play([{ at: 4, type: 'uncase', subject: 'party:P1' }], done);
    expect(dropped.work.cases).toEqual([]);
    expect(reduce(dropped, { at: 5, type: 'uncase', subject: 'party:P1' })).toBe(dropped);
    expect(play([{ at: 6, type: 'undo' }], dropped).work.cases).toHaveLength(1);
  });

  it('stand as handed in', () => {
    const submitted = play([save(1), { at: 2, type: 'submit' }]);
    expect(reduce(submitted, save(3, { analysis: 'late' }))).toBe(submitted);
  });

  it('come back from the file as they were', () => {
    const done = play([save(1), save(2, { analysis: '\u0000 "quoted" \ud83d\ude00' }), { at: 3, type: 'undo' }]);
    const read = parseAttempt(writeAttempt(done), 'a.json');
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(replay(read.value, read.value.log).work).toEqual(done.work);
  });

  it('do not trouble files from before them', () => {
    const old = `{"format":"linchpin-attempt","formatVersion":1,"id":"a","exercise":{"id":"x","version":1},"startedAt":0,"log":[{"at":1,"type":"mark","transactions":["t1"]}]}`;
    const read = parseAttempt(old, 'old.json');
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(replay(read.value, read.value.log).work.cases).toEqual([]);
  });
});

describe('a case draft in a file is refused', () => {
  const fact = (more: object) => ({ id: 'f', cites: ['tx:t1'], text: '', kept: true, ...more });
  it.each<[string, object]>([
    ['a fact that cites nothing', { facts: [fact({ cites: [] })] }],
    ['a fact that cites what is no row', { facts: [fact({ cites: ['P1'] })] }],
    ['too many facts', { facts: Array.from({ length: caseLimits.facts + 1 }, (_, i) => fact({ id: `f${i}` })) }],
    ['too many citations', { facts: [fact({ cites: Array(caseLimits.cites + 1).fill('tx:t1') })] }],
    ['too long a text', { facts: [fact({ text: 'x'.repeat(caseLimits.fact + 1) })] }],
    ['an analysis without end', { analysis: 'x'.repeat(caseLimits.analysis + 1) }],
    ['a criterion nobody knows', { criteria: ['un-everything'] }],
    ['a check nobody asks', { rights: [{ check: 'mood', answer: 'yes', note: '' }] }],
    ['a field too many', { score: 100 }],
    ['a subject that is no node', { subject: 'P1' }],
  ])('%s', (_name, change) => {
    const file = {
      format: 'linchpin-attempt',
      formatVersion: 1,
      id: 'a',
      exercise: { id: 'x', version: 1 },
      startedAt: 0,
      log: [{ at: 1, type: 'case', draft: { ...blank, ...change } }],
    };
    const read = parseAttempt(JSON.stringify(file), 'a.json');
    expect(read.ok).toBe(false);
    expect(!read.ok && read.issues[0].column).toMatch(/^log\[0\]\.draft/);
  });
});
