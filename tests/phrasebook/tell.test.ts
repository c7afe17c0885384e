/** Title, summary and brief from a recipe. */
import { describe, expect, it } from 'vitest';
import { dateInWords, fill, tellBrief, type BriefFacts } from '../../src/core/scenario/tell.ts';
import { bundledWords } from '../../src/i18n/phrasebook/recipes.ts';
import { phrasebook } from '../../src/i18n/phrasebook/phrasebook.ts';
import type { TypologyName } from '../../src/core/scenario/recipe.ts';

const languages = ['en', 'ru', 'kk'] as const;
const chosen = (...names: TypologyName[]) => names.map((name) => ({ name, parameters: {} }));
const facts: BriefFacts = {
  title: null,
  summary: null,
  brief: null,
  from: '2026-03-02',
  days: 119,
  decisionDay: 49,
  typologies: chosen('small-donations', 'hawala', 'small-donations'),
  watchlist: { listed: 3, others: 40, namesakes: 2, updates: 0, updateMinutes: 15 },
  budget: 4,
  costs: { person: 1, company: 2, npo: 3, mvts: 3, vasp: 3, public: 5, bank: 5 },
  minutes: 60,
};

describe('a brief made from the typologies', () => {
  it('fills in dates as each language writes them', () => {
    const { brief } = tellBrief(phrasebook, facts);
    expect(brief.en).toContain('from 2 March 2026 to 28 June 2026');
    expect(brief.en).toContain('on 20 April 2026 at 09:00 Astana time (04:00 UTC)');
    expect(brief.ru).toContain('с 2 марта 2026 года по 28 июня 2026 года');
    expect(brief.ru).toContain('с 20 апреля 2026 года, 09:00 по времени Астаны (04:00 UTC)');
    expect(brief.kk).toContain('2026 жылғы 2 наурыз – 2026 жылғы 28 маусым');
    expect(brief.kk).toContain('2026 жылғы 20 сәуір, Астана уақытымен 09:00 (04:00 UTC)');
  });

  it('tells each lead once, as a line of a list', () => {
    const { brief } = tellBrief(phrasebook, facts);
    for (const language of languages) {
      const lead = phrasebook.typologies['small-donations'].lead[language];
      expect(brief[language].split(`- ${lead}\n- `)).toHaveLength(2);
      expect(brief[language].split(lead)).toHaveLength(2);
    }
  });

  it('names costs cheapest first, kinds of one cost together', () => {
    const { brief } = tellBrief(phrasebook, facts);
    expect(brief.en).toContain(
      'Your budget, in units: 4. A freeze costs, in units: 1 — a person; 2 — a company; 3 — a foundation or other NPO, ' +
        'a transfer service, a virtual-asset exchange; 5 — a public body, a bank.',
    );
  });

  it('speaks of list updates only when there are some', () => {
    const quiet = tellBrief(phrasebook, facts).brief;
    const busy = tellBrief(phrasebook, { ...facts, watchlist: { ...facts.watchlist, updates: 2 } }).brief;
    expect(quiet.en).not.toContain('list changes');
    expect(busy.en).toContain('Updates to expect: 2, one about every 15 minutes.');
    for (const language of languages) {
      expect(busy[language].split('\n\n')).toHaveLength(quiet[language].split('\n\n').length + 1);
    }
  });

  it.each(Object.keys(phrasebook.typologies) as TypologyName[])('leaves no slot open with %s', (name) => {
    const told = tellBrief(phrasebook, { ...facts, typologies: chosen(name) });
    const texts = [told.title, told.summary, told.brief].flatMap((words) => languages.map((one) => words[one]));
    expect(texts.filter((text) => /[{}]|undefined|NaN/.test(text))).toEqual([]);
  });
});

describe('title and summary', () => {
  it('show up to three titles, and how many more', () => {
    const title = (...names: TypologyName[]) =>
      tellBrief(phrasebook, { ...facts, typologies: chosen(...names) }).title.en;
    expect(title('hawala')).toBe('Hawala');
    expect(title('hawala', 'cycle', 'stack')).toBe('Hawala · Cycle · Layers');
    expect(title('hawala', 'cycle', 'stack', 'fan-in')).toBe('Hawala · Cycle · +2');
  });

  it('of a bundled recipe are filled in', () => {
    const told = Object.values(bundledWords).map((words) => tellBrief(phrasebook, { ...facts, ...words, brief: null }));
    expect(told.flatMap(({ summary }) => languages.filter((one) => !/4\D+60/.test(summary[one])))).toEqual([]);
  });
});

describe('words of the trainer', () => {
  it('stand as written, with known slots filled in and others left', () => {
    const own = { en: 'Budget {budget} on {decision}. {Mine} {x}', ru: 'Б {budget}', kk: 'Қ {minutes}' };
    const { brief, title } = tellBrief(phrasebook, { ...facts, title: own, brief: own });
    expect(brief.en).toBe('Budget 4 on 20 April 2026. {Mine} {x}');
    expect(brief.ru).toBe('Б 4');
    expect(title.kk).toBe('Қ 60');
  });

  it('a value is put in once: what it holds is not filled in again', () => {
    expect(
      fill(
        '{a} {b}',
        new Map([
          ['a', '{b}'],
          ['b', '$&'],
        ]),
      ),
    ).toBe('{b} $&');
  });
});

describe('dates', () => {
  it('every month in each language', () => {
    const days = Array.from({ length: 12 }, (_, month) => Date.UTC(2027, month, 1));
    for (const language of languages) {
      const written = days.map((day) => dateInWords(phrasebook, day, language));
      expect(new Set(written).size).toBe(12);
      expect(written.filter((text) => text.includes('{') || !text.includes('2027'))).toEqual([]);
    }
    expect(dateInWords(phrasebook, Date.UTC(2028, 1, 29), 'ru')).toBe('29 февраля 2028 года');
  });
});
