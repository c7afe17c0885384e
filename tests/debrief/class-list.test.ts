/** The class list: read as people paste it, and held against what was handed in. */
import { describe, expect, it, test } from 'vitest';
import type { ClassListLine } from '../../src/core/debrief/after-action.ts';
import { parseClassList } from '../../src/core/debrief/class-list.ts';
import { matchClassList, type HandedFile } from '../../src/core/debrief/match-class-list.ts';
import { parseDebrief, writeDebrief } from '../../src/core/debrief/parse-debrief.ts';
import { beginDebrief, reduceDebrief, replayDebrief, type DebriefAction } from '../../src/core/debrief/session.ts';

const words = 'abandon ability able about above absent absorb abstract';
const other = 'zoo zone zero youth young yellow year wrong';
const names = (text: string, headings?: readonly string[]) =>
  parseClassList(text, headings === undefined ? {} : { headings }).map(({ name }) => name);

describe('a class list is read', () => {
  const headings = ['name', 'имя'];
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['one a line, empty ones left out', '\uFEFFA. Testova\r\n\r\n  B.  Sample \n', ['A. Testova', 'B. Sample']],
    ['a comma is part of a name', 'Testova, Aigul\nSample, Boris', ['Testova, Aigul', 'Sample, Boris']],
    ['but parts cells below a heading', 'Name,Team\nTestova,1\n"Sample, Boris",2', ['Testova', 'Sample, Boris']],
    ['semicolons and tabs part cells', 'Testova;1\nSample\t2', ['Testova', 'Sample']],
    ['a heading is no name', 'Имя\nА. Тестова', ['А. Тестова']],
    ['quotes may be doubled', '"Sample ""S"" Boris";x', ['Sample "S" Boris']],
    ['nothing is no list', ' \n\t\n;;', []],
  ];
  it.each(cases)('%s', (_, text, expected) => expect(names(text, headings)).toEqual(expected));

  it('with the eight words of a key wherever they stand', () => {
    const lines: readonly ClassListLine[] = [{ name: 'Testova', words }];
    for (const mark of [';', '\t', ', ']) expect(parseClassList(`Testova${mark}${words.toUpperCase()}`)).toEqual(lines);
    expect(parseClassList(`Testova; group 4; ${words.replaceAll(' ', '-')}`)).toEqual(lines);
    expect(parseClassList(`Testova;${words.slice(0, -9)}`)).toEqual([{ name: 'Testova', words: '' }]);
  });
});

const file = (name: string, given: Partial<HandedFile> = {}): HandedFile => ({
  file: `${name}.age`,
  id: name,
  author: name,
  fingerprint: '',
  taken: true,
  ...given,
});
const listed = (...all: readonly string[]): readonly ClassListLine[] => all.map((name) => ({ name, words: '' }));

describe('a class list is held against what was handed in', () => {
  it('exactly first, then folded in any script, then in any order', () => {
    const files = [file('Aigul Testova'), file('Айгүл Тестова'), file('Sample Boris'), file('  ИВАН   Пример ')];
    const { rows, unknown } = matchClassList(
      listed('Айгүл Тестова', 'Testova Aigul', 'Boris Sample', 'Иван Пример', 'Nobody Here'),
      files,
    );
    expect(rows.map(({ state, spelt, files: own }) => [state, spelt, own.map(({ id }) => id)])).toEqual([
      ['in', false, ['Айгүл Тестова']],
      ['in', true, ['Aigul Testova']],
      ['in', true, ['Sample Boris']],
      ['in', false, ['  ИВАН   Пример ']],
      ['missing', false, []],
    ]);
    expect(unknown).toEqual([]);
  });

  it('names who is not on it, and who gave no name', () => {
    const files = [file('A'), file('Guest'), file('x', { author: '' })];
    const { rows, unknown } = matchClassList(listed('A'), files);
    expect(rows.map(({ state }) => state)).toEqual(['in']);
    expect(unknown.map(({ id }) => id)).toEqual(['Guest', 'x']);
  });

  it('two files of one attempt are one submission, two attempts are several, one not taken is no other', () => {
    const state = (...files: readonly HandedFile[]) => matchClassList(listed('A'), files).rows[0]?.state;
    expect(state(file('A'), file('A', { file: 'copy.age' }))).toBe('in');
    expect(state(file('A'), file('A', { id: 'second' }))).toBe('several');
    expect(state(file('A'), file('A', { id: '', taken: false }))).toBe('in');
    expect(state(file('A', { id: '', taken: false }))).toBe('refused');
    expect(state()).toBe('missing');
  });

  it('namesakes take one each, by their keys where the list has them', () => {
    const lines = [
      { name: 'A', words },
      { name: 'A', words: other },
    ];
    const files = [file('one', { author: 'A', fingerprint: other }), file('two', { author: 'A', fingerprint: words })];
    const { rows, unknown } = matchClassList(lines, files);
    expect(rows.map(({ state, twice, files: own }) => [state, twice, own[0]?.id])).toEqual([
      ['in', true, 'two'],
      ['in', true, 'one'],
    ]);
    expect(unknown).toEqual([]);
    // With one submission alone the other line stays open.
    expect(
      matchClassList(lines, files.slice(0, 1))
        .rows.map(({ state }) => state)
        .toSorted(),
    ).toEqual(['in', 'missing']);
  });

  it('another key than the list has is found; an open file has none to compare', () => {
    const state = (fingerprint: string) =>
      matchClassList([{ name: 'A', words }], [file('A', { fingerprint })]).rows[0]?.state;
    expect([state(words), state(other), state('')]).toEqual(['in', 'other-key', 'in']);
  });
});

const play = (...changes: readonly DebriefAction[]) =>
  changes.reduce(reduceDebrief, beginDebrief('d', { id: 'x', version: 1 }, 0));

test('the list outlives undo, comes back from the log, and leaves it where names do not go along', () => {
  const lines = [{ name: 'Secret Person', words }];
  const debrief = play(
    { at: 1, type: 'ranking', shown: true },
    { at: 2, type: 'class-list', lines },
    { at: 3, type: 'undo' },
    { at: 4, type: 'redo' },
    { at: 5, type: 'undo' },
  );
  expect(debrief.state).toMatchObject({ ranking: false, classList: lines });
  for (const classList of [true, false]) {
    const text = writeDebrief(debrief, { classList });
    expect(text.includes('Secret Person')).toBe(classList);
    const read = parseDebrief(text, 'd.json');
    if (!read.ok) throw new Error(read.issues[0].code);
    const back = replayDebrief(read.value, read.value.log);
    expect(back.state).toEqual({ ...debrief.state, classList: classList ? lines : [] });
  }
  expect(writeDebrief(debrief)).not.toContain('Secret Person');
});

test('a log with a list that is none is refused', () => {
  const written = writeDebrief(play({ at: 1, type: 'class-list', lines: [{ name: 'A', words }] }), { classList: true });
  expect(parseDebrief(written, 'd').ok).toBe(true);
  expect(parseDebrief(written.replace('"name":"A"', '"name":""'), 'd').ok).toBe(false);
  expect(parseDebrief(written.replace('abandon ', ''), 'd').ok).toBe(false);
});
