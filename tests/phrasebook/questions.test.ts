/** The question bank: answers refer to what is asked, the pack's reader takes every question, and a full answer earns full marks. */
import { describe, expect, it } from 'vitest';
import { parseQuiz } from '../../src/core/exercise/parse-quiz.ts';
import { answerScore } from '../../src/core/grading/knowledge.ts';
import { questionTopics } from '../../src/core/scenario/phrasebook.ts';
import type { TypologyName } from '../../src/core/scenario/recipe.ts';
import { phrasebook } from '../../src/i18n/phrasebook/phrasebook.ts';

const bank = phrasebook.questions;
const names = Object.keys(phrasebook.typologies) as TypologyName[];

/** What an answer may say: option ids, or every pair of a match. */
function sayable(question: (typeof bank)[number]['question']): readonly string[] {
  return question.type === 'match'
    ? question.left.flatMap((left) => question.right.map((right) => `${left.id}=${right.id}`))
    : question.options.map((option) => option.id);
}

describe('the bank', () => {
  it('holds at least forty questions of all four types under distinct ids', () => {
    expect(bank.length).toBeGreaterThanOrEqual(40);
    expect(new Set(bank.map((one) => one.question.id)).size).toBe(bank.length);
    expect(new Set(bank.map((one) => one.question.type))).toEqual(new Set(['single', 'multiple', 'order', 'match']));
  });

  it('has something on every topic and every typology', () => {
    expect(questionTopics.filter((topic) => !bank.some((one) => one.topic === topic))).toEqual([]);
    expect(names.filter((name) => !bank.some((one) => one.about.includes(name)))).toEqual([]);
    expect(bank.filter((one) => one.topic === 'typology' && one.about.length === 0)).toEqual([]);
  });

  it('is read by the pack’s own reader, unchanged', () => {
    const quiz = { questions: bank.map((one) => one.question) };
    expect(parseQuiz(JSON.stringify(quiz), 'quiz.json')).toEqual({ ok: true, value: quiz });
  });

  it('cites a source for each', () => {
    expect(bank.filter((one) => !/\d{4}|Recommendation|FATF|UN /.test(one.question.source))).toEqual([]);
  });

  it.each(bank.map((one) => [one.question.id, one] as const))('%s', (_id, { question, answer }) => {
    const possible = sayable(question);
    expect(answer.filter((said) => !possible.includes(said))).toEqual([]);
    expect(new Set(answer).size).toBe(answer.length);
    expect(answerScore(question.type, answer, answer)).toBe(1);
    switch (question.type) {
      case 'single':
        expect(answer).toHaveLength(1);
        break;
      case 'multiple':
        // All options right would be no question.
        expect(answer.length).toBeGreaterThan(1);
        expect(answer.length).toBeLessThan(possible.length);
        break;
      case 'order':
        expect(answer).toHaveLength(possible.length);
        // It is not asked in the order that answers it.
        expect(possible).not.toEqual(answer);
        break;
      case 'match': {
        const straight = question.left.map((left, i) => `${left.id}=${question.right[i]?.id}`);
        expect(answer.map((pair) => pair.split('=')[0]).toSorted()).toEqual(question.left.map((l) => l.id).toSorted());
        expect(new Set(answer.map((pair) => pair.split('=')[1])).size).toBe(answer.length);
        expect(straight.filter((pair) => answer.includes(pair)).length).toBeLessThan(answer.length);
      }
    }
  });

  const singles = bank.flatMap(({ question, answer }) =>
    question.type === 'single' ? [{ options: question.options, right: answer[0] }] : [],
  );

  it('does not give answers away by their place', () => {
    for (let place = 0; place < 4; place++) {
      const here = singles.filter(({ options, right }) => options[place]?.id === right).length;
      expect(here / singles.length).toBeGreaterThan(0.1);
      expect(here / singles.length).toBeLessThan(0.4);
    }
  });

  it.each(['en', 'ru', 'kk'] as const)('does not give answers away by their length in %s', (language) => {
    // Whoever takes the longest option without reading it should do no better than two in five.
    const lucky = singles.filter(({ options, right }) => {
      const length = (id: string | undefined) => options.find((o) => o.id === id)?.text[language].length ?? 0;
      return options.every((option) => option.id === right || length(option.id) < length(right));
    });
    expect(lucky.length / singles.length).toBeLessThan(0.4);
  });
});
