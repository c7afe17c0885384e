import { describe, expect, it } from 'vitest';
import type { Hint } from '../../src/core/exercise/exercise.ts';
import type { HintStep } from '../../src/core/exercise/key.ts';
import { mostHints, parseExercise } from '../../src/core/exercise/parse-exercise.ts';
import { parseKey } from '../../src/core/exercise/parse-key.ts';
import { seededRandom } from '../../src/core/scenario/random.ts';
import { applyEdit } from '../../src/core/workbook/apply-edit.ts';
import type { Edit } from '../../src/core/workbook/edit.ts';
import { findIssues } from '../../src/core/workbook/find-issues.ts';
import { relabel } from '../../src/core/workbook/relabel.ts';
import type { Workbook } from '../../src/core/workbook/workbook.ts';
import { writePack } from '../../src/core/workbook/write-pack.ts';
import { bundledWorkbook } from './bundled-workbook.ts';

const words = { en: 'w', ru: 'с', kk: 'с' };
const hint: Hint = { id: 'h1', section: 'parties', about: words, text: words, cost: 2 };

function edited(workbook: Workbook, ...edits: readonly Edit[]): Workbook {
  return edits.reduce((book, edit) => {
    const outcome = applyEdit(book, edit);
    if (!outcome.ok) throw new Error(outcome.issues.map(({ code }) => code).join());
    return outcome.value;
  }, workbook);
}

const put = (step: HintStep | null, one: Hint = hint): Edit => ({ type: 'hint', hint: one, step });

describe('hints of an exercise', async () => {
  const workbook = await bundledWorkbook('first-steps');
  const party = workbook.key.claims[0]?.party ?? '';
  const question = workbook.questions[0]?.id ?? '';
  const withHint = edited(workbook, put({ claim: party }));

  it('stand in the head, their steps in the key; taken away, nothing is left of them', () => {
    expect(withHint.head.hints).toEqual([hint]);
    expect(withHint.key.hints).toEqual({ h1: { claim: party } });
    expect(edited(withHint, put(null)).key.hints).toBeUndefined();
    expect(edited(withHint, { type: 'unhint', id: 'h1' })).toEqual(workbook);
  });

  it('leave the best plan proved', () => {
    expect(withHint.key.optimum).toBe(workbook.key.optimum);
  });

  it('are written for participants without their steps, and read again', () => {
    const pack = writePack(withHint, 'participants', 'sealed');
    expect(pack.has('answer-key.json')).toBe(false);
    const read = parseExercise(pack.get('exercise.json') ?? '', 'exercise.json');
    expect(read.ok && read.value.hints).toEqual([hint]);
    expect([...pack.values()].join('')).not.toContain('"claim"');
    const key = parseKey(writePack(withHint, 'trainer', 'sealed').get('answer-key.json') ?? '', 'answer-key.json');
    expect(key.ok && key.value.hints).toEqual({ h1: { claim: party } });
  });

  it('follow ids that are dealt anew or changed, and lose their step with the row', () => {
    const { workbook: dealt, ids } = relabel(withHint, seededRandom('0'.repeat(32)));
    expect(dealt.key.hints).toEqual({ h1: { claim: ids.parties.get(party) } });
    const row = workbook.parties.find(({ id }) => id === party);
    if (row === undefined) throw new Error('the party is there');
    const renamed = edited(withHint, { type: 'party', row: { ...row, id: 'PX' }, before: party });
    expect(renamed.key.hints).toEqual({ h1: { claim: 'PX' } });
    const asked = edited(workbook, put({ question }));
    const bare = edited(asked, { type: 'remove', table: 'questions', ids: [question] });
    expect(bare.key.hints).toBeUndefined();
    expect(bare.head.hints).toEqual([hint]);
  });

  it.each<[string, Edit, string]>([
    ['a party that is not there', put({ freeze: 'nobody' }), 'party-unknown'],
    ['a question that is not there', put({ question: 'none' }), 'answer-unknown'],
    ['a cost below nothing', put(null, { ...hint, cost: -1 }), 'amount-not-positive'],
    ['no id', put(null, { ...hint, id: '' }), 'id-missing'],
  ])('refuse %s', (_, edit, code) => {
    const outcome = applyEdit(workbook, edit);
    expect(outcome.ok ? [] : outcome.issues.map((issue) => issue.code)).toEqual([code]);
  });

  it('are at most as many as a file may have', () => {
    const full = Array.from({ length: mostHints }, (_, i) => put(null, { ...hint, id: `h${i}` }));
    const book = edited(workbook, ...full);
    expect(applyEdit(book, put(null, { ...hint, id: 'more' })).ok).toBe(false);
    expect(applyEdit(book, put(null, { ...hint, id: 'h0', cost: 9 })).ok).toBe(true);
  });

  it('without words block the export, without one language they wait', () => {
    const of = (text: Hint['text']) =>
      findIssues(edited(workbook, put({ claim: party }, { ...hint, text }))).filter(({ id }) => id === 'h1');
    expect(of({ en: '', ru: '', kk: '' }).every(({ blocks }) => blocks)).toBe(true);
    expect(of({ en: 'w', ru: 'с', kk: '' }).map(({ column, blocks }) => [column, blocks])).toEqual([
      ['hintText.kk', false],
    ]);
  });
});
