/** Ways round in the studio: added, changed, removed, refused; they follow ids and go with the rows they name, and stay in the key. */
import { describe, expect, it } from 'vitest';
import type { Detour } from '../../src/core/exercise/key.ts';
import { parseExercise } from '../../src/core/exercise/parse-exercise.ts';
import { parseKey } from '../../src/core/exercise/parse-key.ts';
import { applyEdit } from '../../src/core/workbook/apply-edit.ts';
import type { Edit } from '../../src/core/workbook/edit.ts';
import { findIssues } from '../../src/core/workbook/find-issues.ts';
import type { Workbook } from '../../src/core/workbook/workbook.ts';
import { writePack } from '../../src/core/workbook/write-pack.ts';
import { bundledWorkbook } from './bundled-workbook.ts';

const start = await bundledWorkbook('first-steps');
const [when = ''] = Object.keys(start.key.roles);
const [from = ''] = start.key.sources;
const [to = ''] = start.key.endUsers;
const move = (at: number, amount = 5) => ({ from, to, at, amount });
const detour: Detour = { when, transfers: [move(9), move(4)] };
const put = (place: number, one: Detour | null): Edit => ({ type: 'detour', place, detour: one });
const done = (workbook: Workbook, ...edits: readonly Edit[]): Workbook =>
  edits.reduce((before, edit) => {
    const outcome = applyEdit(before, edit);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
    return outcome.value;
  }, workbook);
const of = (workbook: Workbook) => workbook.key.detours;

describe('a way round', () => {
  it('is added in order of time, changed in place, and leaves no list behind', () => {
    const one = done(start, put(0, detour));
    expect(of(one)).toEqual([{ when, transfers: [move(4), move(9)] }]);
    const two = done(one, put(1, { when, transfers: [move(7)] }), put(0, { when, transfers: [move(2, 8)] }));
    expect(of(two)).toEqual([
      { when, transfers: [move(2, 8)] },
      { when, transfers: [move(7)] },
    ]);
    expect(done(two, put(1, null), put(0, null)).key).toEqual(start.key);
    expect(one.key.optimum).toBe(start.key.optimum);
  });

  it('follows a party that is renamed and goes with one that is removed', () => {
    const one = done(start, put(0, detour));
    const row = start.parties.find(({ id }) => id === when);
    if (row === undefined) throw new Error('no party');
    const renamed = done(one, { type: 'party', row: { ...row, id: 'P999' }, before: when });
    expect(of(renamed)?.[0]?.when).toBe('P999');
    expect(findIssues(renamed).filter(({ column }) => column === 'detours')).toEqual([]);
  });

  it.each([
    ['a place beyond the next', 1, detour, 'id-missing'],
    ['nothing to take away', 0, null, 'id-missing'],
    ['a place that is no number', 0.5, detour, 'id-missing'],
    ['nobody', 0, { ...detour, when: 'nobody' }, 'party-unknown'],
    ['no transfer', 0, { ...detour, transfers: [] }, 'id-missing'],
    ['an account not known', 0, { ...detour, transfers: [{ ...move(1), to: 'nowhere' }] }, 'account-unknown'],
    ['a part of a unit', 0, { ...detour, transfers: [move(1, 0.5)] }, 'amount-not-positive'],
    ['a time that is none', 0, { ...detour, transfers: [move(NaN)] }, 'date-not-a-date'],
  ] as const)('with %s is refused', (_, place, one, code) => {
    expect(applyEdit(start, put(place, one))).toMatchObject({ ok: false, issues: [{ code, column: 'detours' }] });
  });

  it('that names what is not there is found before export', () => {
    const key = { ...start.key, detours: [{ when: 'nobody', transfers: [{ ...move(1), from: 'nowhere' }] }] };
    const found = findIssues({ ...start, key }).filter(({ column }) => column === 'detours');
    expect(found.map(({ code, blocks }) => [code, blocks])).toEqual(
      expect.arrayContaining([
        ['party-unknown', true],
        ['account-unknown', true],
      ]),
    );
  });
});

describe('the pack', () => {
  it('has it in the trainer’s key and nowhere in a participant’s', () => {
    const amount = 918_273_645;
    const one = done(start, put(0, { when, transfers: [move(4, amount)] }));
    const whole = writePack(one, 'trainer', 'practice');
    const read = parseKey(whole.get('answer-key.json') ?? '', 'answer-key.json');
    expect(read.ok && read.value.detours).toEqual(of(one));
    const theirs = [...writePack(one, 'participants', 'sealed').values()].join('\n');
    expect(theirs).not.toContain(String(amount));
    expect(theirs).not.toContain('detours');
  });

  it('says what is handed in only where it is a list', () => {
    const written = (edit: Edit) => {
      const text = writePack(done(start, edit), 'participants', 'practice').get('exercise.json') ?? '';
      const read = parseExercise(text, 'exercise.json');
      if (!read.ok) throw new Error(JSON.stringify(read.issues));
      return [read.value.deliverable, text.includes('deliverable')];
    };
    expect(written({ type: 'head', fields: { deliverable: 'freeze-list' } })).toEqual(['freeze-list', true]);
    expect(written({ type: 'head', fields: { deliverable: 'plan' } })).toEqual([undefined, false]);
  });
});
