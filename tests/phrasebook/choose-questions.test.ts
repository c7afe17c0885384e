/** Drawing a knowledge test from the bank. */
import { describe, expect, it } from 'vitest';
import { chooseQuestions, unknownQuestions } from '../../src/core/scenario/choose-questions.ts';
import type { BankQuestion, QuestionTopic } from '../../src/core/scenario/phrasebook.ts';
import { seededRandom } from '../../src/core/scenario/random.ts';
import type { TypologyName } from '../../src/core/scenario/recipe.ts';
import { phrasebook } from '../../src/i18n/phrasebook/phrasebook.ts';

const bank = phrasebook.questions;
const names = Object.keys(phrasebook.typologies) as TypologyName[];
const random = (n: number) => seededRandom(n.toString(16).padStart(32, '0'));
const idsOf = (list: readonly BankQuestion[]) => list.map((one) => one.question.id);

const small = (id: string, topic: QuestionTopic, ...about: TypologyName[]): BankQuestion => ({
  question: {
    id,
    type: 'single',
    prompt: { en: id, ru: id, kk: id },
    options: [],
    explanation: { en: '', ru: '', kk: '' },
    source: '',
  },
  answer: ['a'],
  topic,
  about,
});

describe('by number', () => {
  it('the same seed draws the same test, in the order of the bank', () => {
    const draw = (n: number) => idsOf(chooseQuestions(bank, ['hawala', 'sham-npo'], random(n), 10));
    expect(draw(1)).toEqual(draw(1));
    expect(new Set([1, 2, 3, 4, 5].map((n) => draw(n).join())).size).toBeGreaterThan(1);
    expect(draw(1)).toEqual(idsOf(bank).filter((id) => draw(1).includes(id)));
  });

  it('draws as many as wanted, and none on a typology that is not there', () => {
    for (let n = 0; n < 60; n++) {
      const dice = random(n);
      const present = dice.shuffle(names).slice(0, dice.between(1, 6));
      const wanted = dice.between(1, 20);
      const drawn = chooseQuestions(bank, present, dice, wanted);
      expect(drawn).toHaveLength(wanted);
      expect(new Set(idsOf(drawn)).size).toBe(wanted);
      const strange = drawn.filter((one) => one.about.length > 0 && !one.about.some((name) => present.includes(name)));
      expect(strange).toEqual([]);
    }
  });

  it('asks about every typology when half the test has room, and on many topics', () => {
    for (let n = 0; n < 40; n++) {
      const present = random(n).shuffle(names).slice(0, 5);
      const drawn = chooseQuestions(bank, present, random(n), 12);
      expect(present.filter((name) => !drawn.some((one) => one.about.includes(name)))).toEqual([]);
      expect(new Set(drawn.map((one) => one.topic)).size).toBeGreaterThanOrEqual(6);
    }
  });

  it('fills up from the other side where one runs out, and stops when nothing fits', () => {
    const few = [
      small('g1', 'duty'),
      small('g2', 'tracing'),
      small('h1', 'typology', 'hawala'),
      small('h2', 'typology', 'hawala'),
      small('h3', 'typology', 'hawala'),
      small('c1', 'typology', 'crypto-hop'),
    ];
    expect(idsOf(chooseQuestions(few, ['crypto-hop'], random(1), 3))).toEqual(['g1', 'g2', 'c1']);
    expect(idsOf(chooseQuestions(few, ['hawala'], random(1), 5))).toEqual(['g1', 'g2', 'h1', 'h2', 'h3']);
    expect(idsOf(chooseQuestions(few, ['hawala'], random(1), 50))).toEqual(['g1', 'g2', 'h1', 'h2', 'h3']);
    expect(chooseQuestions(few, ['hawala'], random(1), 0)).toEqual([]);
  });
});

describe('by id', () => {
  it('gives the chosen ones in the chosen order, each once', () => {
    expect(idsOf(chooseQuestions(bank, [], random(1), ['trace-sums', 'q1', 'trace-sums']))).toEqual([
      'trace-sums',
      'q1',
    ]);
  });

  it('names an id it does not know', () => {
    expect(unknownQuestions(bank, ['q1', 'nothing'])).toEqual(['nothing']);
    expect(() => chooseQuestions(bank, [], random(1), ['nothing'])).toThrow(RangeError);
  });
});
