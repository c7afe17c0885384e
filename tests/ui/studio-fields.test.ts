/** What a trainer types: moments, amounts, names, evidence, dates of birth; recipes with something wrong in them. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { recipes } from '../../src/core/scenario/recipes/recipes.ts';
import type { Recipe } from '../../src/core/scenario/recipe.ts';
import { parseRecipe } from '../../src/core/scenario/parse-recipe.ts';
import { typologies } from '../../src/core/scenario/typology/typologies.ts';
import { amountText, isDay, readMinor, readTime, timeText } from '../../src/ui/trainer/fields/time-text.ts';
import { problemsOf } from '../../src/ui/trainer/recipe/recipe-bounds.ts';
import { blankQuestion, nextOption, questionTypes } from '../../src/ui/trainer/texts/blank-question.ts';

vi.hoisted(() => {
  vi.stubGlobal('navigator', { languages: ['en'] });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});

describe('a moment as typed', () => {
  it.each([
    ['2026-03-02', Date.UTC(2026, 2, 2)],
    ['2026-03-02 09:30', Date.UTC(2026, 2, 2, 9, 30)],
    ['2026-03-02 9:30', Date.UTC(2026, 2, 2, 9, 30)],
    ['2026-03-02T09:30:15Z', Date.UTC(2026, 2, 2, 9, 30, 15)],
  ])('%s is read', (text, ms) => {
    expect(readTime(text)).toBe(ms);
  });

  it.each(['', '2026-02-30', '02.03.2026', '2026-03-02 25:00', '2026-3-2', 'soon'])('%s is refused', (text) => {
    expect(readTime(text)).toBeNull();
  });

  it('is read back from what is shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (seconds) => {
        expect(readTime(timeText(seconds * 1000))).toBe(seconds * 1000);
      }),
    );
  });

  it('a day is a day of the calendar', () => {
    expect([isDay('2026-02-28'), isDay('2026-02-29'), isDay('2024-02-29'), isDay('2026-02-28 10:00')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('an amount as typed', () => {
  it('is read back from what is shown, whatever the decimals', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.integer({ min: 0, max: 9 }), (minor, digits) => {
        expect(readMinor(amountText(minor, digits), digits)).toBe(minor);
      }),
    );
  });

  it.each([
    ['1 234,5', 2, 123_450],
    ['1234.50', 2, 123_450],
    ['7', 0, 7],
    ['1.234', 2, null],
    ['-5', 2, null],
    ['', 2, null],
    ['99999999999999999', 2, null],
  ] as const)('%s with %i decimals', (text, digits, minor) => {
    expect(readMinor(text, digits)).toBe(minor);
  });
});

const seed = '0123456789abcdef0123456789abcdef';

describe('a recipe on the form', () => {
  it.each(recipes.map((recipe) => [recipe.name, recipe] as const))('%s has nothing wrong', (_name, recipe) => {
    expect(problemsOf(recipe, seed, typologies)).toEqual([]);
  });

  const [good] = recipes;
  if (good === undefined) throw new Error('no recipes');
  const wrong: readonly (readonly [string, Partial<Recipe>])[] = [
    ['name', { name: 'Not A Name' }],
    ['from', { from: '2026-02-30' }],
    ['number', { accounts: 5 }],
    ['number', { budget: Number.NaN }],
    ['decisionDay', { days: 30, decisionDay: 30 }],
    ['languages', { languages: { kazakh: 0, russian: 0, english: 0, arabic: 0 } }],
    ['typologies', { typologies: [] }],
    ['band', { band: { low: 60, high: 20 } }],
    ['words', { title: { en: 'A', ru: '', kk: 'A' } }],
  ];
  it.each(wrong)('says %s', (problem, change) => {
    expect(problemsOf({ ...good, ...change }, seed, typologies)).toEqual([problem]);
  });

  it('says a short seed', () => {
    expect(problemsOf(good, 'abc', typologies)).toEqual(['seed']);
  });

  it('lets through only what the reader of recipe files takes', () => {
    const number = fc.integer({ min: -5, max: 900 });
    fc.assert(
      fc.property(number, number, number, number, (days, decisionDay, budget, rounds) => {
        const recipe = { ...good, days, decisionDay, budget, rounds };
        const fine = problemsOf(recipe, seed, typologies).length === 0;
        expect(fine).toBe(parseRecipe(JSON.stringify(recipe), 'recipe.json').ok);
      }),
    );
  });
});

describe('a new question', () => {
  it.each(questionTypes)('of type %s has an answer among its options', (type) => {
    const { question, answer } = blankQuestion(type, 'q');
    const options =
      question.type === 'match'
        ? question.left.flatMap((left) => question.right.map((right) => `${left.id}=${right.id}`))
        : question.options.map((option) => option.id);
    expect(answer.every((one) => options.includes(one))).toBe(true);
    expect(answer.length).toBeGreaterThan(0);
  });

  it('options get the first free letter or number', () => {
    expect(nextOption(['a', 'c'], false)).toBe('b');
    expect(nextOption(['1', '2'], true)).toBe('3');
  });
});
