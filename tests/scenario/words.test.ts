/** Words of the exercises: complete in three languages, nothing unfilled, quiz and answers fit together. */
import { describe, expect, it } from 'vitest';
import type { Words } from '../../src/core/exercise/exercise.ts';
import { bundled } from './bundled.ts';

const count = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

describe.each(bundled)('$recipe.name', ({ recipe, made }) => {
  const { exercise, quiz, key } = made;
  const questionWords = quiz.questions.flatMap((question): readonly Words[] => [
    question.prompt,
    question.explanation,
    ...(question.type === 'match' ? [...question.left, ...question.right] : question.options).map(
      (option) => option.text,
    ),
  ]);
  const all: readonly Words[] = [
    exercise.title,
    exercise.summary,
    exercise.brief,
    ...questionWords,
    ...key.cells.map((cell) => cell.title),
    ...[...key.decoys, ...key.covered, ...key.claims].map((one) => one.why),
  ];

  it('has every text in each language, with no hole left', () => {
    for (const words of all) {
      for (const text of [words.en, words.ru, words.kk]) {
        expect(text.trim()).not.toBe('');
        expect(text).not.toMatch(/\{[\w/-]+\}/);
      }
    }
  });

  it('writes each language in its own letters', () => {
    for (const { en, ru, kk } of all) {
      if (!/\p{L}{4}/u.test(en)) continue;
      expect(ru).toMatch(/[а-яё]/i);
      expect(ru.replace(/«[^»]*»/g, '')).not.toMatch(/[әғқңөұүһі]/i);
      expect(kk).toMatch(/[а-яәғқңөұүһі]/i);
    }
    for (const words of [exercise.brief, exercise.summary]) expect(words.kk).toMatch(/[әғқңөұүі].*[әғқңөұүі]/i);
  });

  it('briefs in 250 to 400 words (Kazakh joins more into one), list for list', () => {
    const { en, ru, kk } = exercise.brief;
    for (const text of [en, ru]) {
      expect(count(text)).toBeGreaterThanOrEqual(250);
      expect(count(text)).toBeLessThanOrEqual(400);
    }
    expect(count(kk)).toBeGreaterThanOrEqual(200);
    const shape = (text: string) =>
      text.split('\n').map((line) => (line === '' ? '' : line.startsWith('- ') ? '-' : 'p'));
    expect(shape(ru)).toEqual(shape(en));
    expect(shape(kk)).toEqual(shape(en));
  });

  it('asks in all four ways and answers each question from its own options', () => {
    expect(new Set(quiz.questions.map((question) => question.type))).toEqual(
      new Set(['single', 'multiple', 'order', 'match']),
    );
    expect(Object.keys(key.quiz).toSorted()).toEqual(quiz.questions.map((question) => question.id).toSorted());
    for (const question of quiz.questions) {
      const answer = key.quiz[question.id] ?? [];
      const ids = question.type === 'match' ? [] : question.options.map((option) => option.id);
      expect(question.source).toMatch(/UNSCR|FATF|OFAC/);
      switch (question.type) {
        case 'single':
          expect(answer).toHaveLength(1);
          expect(ids).toContain(answer[0]);
          break;
        case 'multiple':
          expect(answer.length).toBeGreaterThan(0);
          expect(answer.length).toBeLessThan(ids.length);
          expect(ids).toEqual(expect.arrayContaining([...answer]));
          break;
        case 'order':
          expect(answer.toSorted()).toEqual(ids.toSorted());
          expect(answer).not.toEqual(ids);
          break;
        case 'match': {
          const pairs = answer.map((pair) => pair.split('='));
          expect(pairs.map(([left]) => left).toSorted()).toEqual(question.left.map((option) => option.id).toSorted());
          expect(pairs.map(([, right]) => right).toSorted()).toEqual(
            question.right.map((option) => option.id).toSorted(),
          );
        }
      }
    }
  });

  it('does not put the right answer in the same place each time', () => {
    const places = quiz.questions.flatMap((question) =>
      question.type === 'single'
        ? [question.options.findIndex((option) => option.id === key.quiz[question.id]?.[0])]
        : [],
    );
    expect(new Set(places).size, recipe.name).toBeGreaterThanOrEqual(3);
  });
});
