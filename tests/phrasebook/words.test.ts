/** The phrasebook's words: every code and language filled, the same slots in each, no letter of one script inside a word of another. */
import { describe, expect, it } from 'vitest';
import type { Words } from '../../src/core/exercise/exercise.ts';
import { briefParagraphs } from '../../src/core/scenario/phrasebook.ts';
import { cellIds, phrases } from '../../src/core/scenario/typology/phrases.ts';
import { recipes } from '../../src/core/scenario/recipes/recipes.ts';
import { phrasebook } from '../../src/i18n/phrasebook/phrasebook.ts';
import { bundledWords } from '../../src/i18n/phrasebook/recipes.ts';

const languages = ['en', 'ru', 'kk'] as const;
const { typologies, why, cells, brief, title, summary, kinds, date, months, questions } = phrasebook;

const named = (group: string, record: { readonly [name: string]: Words }) =>
  Object.entries(record).map(([name, words]) => ({ where: `${group} ${name}`, words }));

const told = [
  ...Object.entries(typologies).flatMap(([name, one]) => [
    { where: `title of ${name}`, words: one.title },
    { where: `lead of ${name}`, words: one.lead },
  ]),
  ...named('why', why),
  ...named('cell', cells),
  ...named('brief', brief),
  ...named('kind', kinds),
  ...named('', { title, summary, date }),
  ...Object.entries(bundledWords).flatMap(([name, one]) => named(name, { title: one.title, summary: one.summary })),
];

const asked = questions.flatMap(({ question }) => {
  const options = question.type === 'match' ? [...question.left, ...question.right] : question.options;
  return [
    { where: `prompt of ${question.id}`, words: question.prompt },
    { where: `explanation of ${question.id}`, words: question.explanation },
    ...options.map((option) => ({ where: `${question.id} ${option.id}`, words: option.text })),
  ];
});
/** Its options are names in several scripts. */
const ofSpelling = (where: string) => where.startsWith('screen-spelling');
const all = [...told, ...asked];

const slotsOf = (text: string) => [...new Set([...text.matchAll(/\{([^}]*)\}/g)].map((m) => m[1]))].toSorted();
const wordsOf = (text: string) => text.replaceAll(/\{[^}]*\}/g, ' ').match(/\p{L}+/gu) ?? [];
const kazakhOnly = /[әғқңөұүһіӘҒҚҢӨҰҮҺІ]/;

describe.each(languages)('in %s', (language) => {
  it('no text is empty or padded', () => {
    expect(all.filter(({ words }) => words[language].trim() !== words[language] || words[language] === '')).toEqual([]);
  });

  it('has the slots of the English text', () => {
    const wrong = all.filter(({ words }) => slotsOf(words[language]).join() !== slotsOf(words.en).join());
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });

  it('no word mixes Latin and Cyrillic letters', () => {
    const mixed = all.flatMap(({ where, words }) =>
      wordsOf(words[language])
        .filter((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word))
        .map((word) => `${where}: ${word}`),
    );
    expect(mixed).toEqual([]);
  });

  it('ends sentences and leaves no blank doubled', () => {
    const loose = all.filter(({ words }) => / {2}|\s[.,;:]|,,|\.\.(?!\.)/.test(words[language]));
    expect(loose.map(({ where }) => where)).toEqual([]);
    const unfinished = [
      ...named('why', why),
      ...Object.values(typologies).map((one) => ({ where: '', words: one.lead })),
    ];
    expect(unfinished.filter(({ words }) => !words[language].endsWith('.'))).toEqual([]);
  });
});

describe('each language in its own letters', () => {
  it('English has no Cyrillic', () => {
    expect(all.filter(({ where, words }) => /\p{Script=Cyrillic}/u.test(words.en) && !ofSpelling(where))).toEqual([]);
  });

  it('Russian has no Kazakh letter', () => {
    expect(all.filter(({ where, words }) => kazakhOnly.test(words.ru) && !ofSpelling(where))).toEqual([]);
  });

  it('Kazakh sentences have Kazakh letters and are not the Russian ones', () => {
    const long = all.filter(({ words }) => (words.kk.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) >= 30);
    expect(long.length).toBeGreaterThan(300);
    expect(long.filter(({ words }) => !kazakhOnly.test(words.kk) || words.kk === words.ru)).toEqual([]);
  });
});

describe('codes', () => {
  it('every phrase has exactly the slots its list names, in each language', () => {
    const wrong = Object.entries(phrases).filter(([code, slots]) => {
      const words = named('', why).find(({ where }) => where === ` ${code}`)?.words;
      return (
        words === undefined || languages.some((one) => slotsOf(words[one]).join() !== [...slots].toSorted().join())
      );
    });
    expect(wrong.map(([code]) => code)).toEqual([]);
    expect(Object.keys(why).toSorted()).toEqual(Object.keys(phrases).toSorted());
  });

  it('every cell, paragraph and month is there', () => {
    expect(Object.keys(cells).toSorted()).toEqual([...cellIds].toSorted());
    expect(Object.keys(brief).toSorted()).toEqual([...briefParagraphs].toSorted());
    expect(Object.keys(typologies)).toHaveLength(19);
    for (const language of languages) expect(new Set(months[language]).size).toBe(12);
  });

  it('titles tell typologies and cells apart', () => {
    for (const language of languages) {
      expect(new Set(Object.values(typologies).map((one) => one.title[language])).size).toBe(19);
      expect(new Set(Object.values(cells).map((one) => one[language])).size).toBe(cellIds.length);
    }
  });
});

describe('bundled recipes', () => {
  it('are all named and told', () => {
    expect(Object.keys(bundledWords).toSorted()).toEqual(recipes.map((recipe) => recipe.name).toSorted());
  });
});
