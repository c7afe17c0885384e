/** Tells an exercise in each language from its recipe: title, one-line summary and brief, with the phrasebook's slots filled in. */
import type { Language, Words } from '../exercise/exercise.ts';
import { isoTime, period } from './calendar.ts';
import { briefParagraphs, type Phrasebook } from './phrasebook.ts';
import type { Recipe, TypologyName } from './recipe.ts';

/** What a brief speaks of; a recipe is one. */
export type BriefFacts = Pick<
  Recipe,
  | 'title'
  | 'summary'
  | 'brief'
  | 'from'
  | 'days'
  | 'decisionDay'
  | 'typologies'
  | 'watchlist'
  | 'budget'
  | 'costs'
  | 'minutes'
>;

export interface Told {
  readonly title: Words;
  readonly summary: Words;
  readonly brief: Words;
}

const dayLength = 86_400_000;
/** Freezes take effect at 09:00 in Kazakhstan (UTC+5). */
const decisionHour = 9 * 3_600_000;
const zone = 5 * 3_600_000;

/** More titles than these make a heading nobody reads. */
const mostTitles = 3;

/**
 * Title, summary and brief in each language. Words that a trainer wrote into the recipe stand as written, except that the slots named in
 * `Phrasebook` are filled in them too; a slot nobody knows is left as it is. No engine's calendar or number format is used.
 */
export function tellBrief(phrasebook: Phrasebook, facts: BriefFacts): Told {
  const each = (tell: (language: Language) => string): Words => ({ en: tell('en'), ru: tell('ru'), kk: tell('kk') });
  return {
    title: each((language) => fill((facts.title ?? phrasebook.title)[language], slots(phrasebook, facts, language))),
    summary: each((language) =>
      fill((facts.summary ?? phrasebook.summary)[language], slots(phrasebook, facts, language)),
    ),
    brief: each((language) =>
      fill(facts.brief?.[language] ?? paragraphs(phrasebook, facts, language), slots(phrasebook, facts, language)),
    ),
  };
}

/** Puts values into `{slot}`s; a slot without a value stays. */
export function fill(text: string, values: ReadonlyMap<string, string>): string {
  return text.replaceAll(/\{([A-Za-z][A-Za-z-]*)\}/g, (slot, name: string) => values.get(name) ?? slot);
}

/** `2026-04-20` in words: `20 April 2026`. `at` is UTC ms of any moment of that day in UTC. */
export function dateInWords(phrasebook: Pick<Phrasebook, 'date' | 'months'>, at: number, language: Language): string {
  const [year, month, day] = isoTime(at).slice(0, 10).split('-').map(Number);
  return fill(
    phrasebook.date[language],
    new Map([
      ['day', String(day)],
      ['month', phrasebook.months[language][month - 1]],
      ['year', String(year)],
    ]),
  );
}

function paragraphs(phrasebook: Phrasebook, facts: BriefFacts, language: Language): string {
  return briefParagraphs
    .filter((paragraph) => paragraph !== 'updates' || facts.watchlist.updates > 0)
    .map((paragraph) => phrasebook.brief[paragraph][language])
    .join('\n\n');
}

function slots(phrasebook: Phrasebook, facts: BriefFacts, language: Language): ReadonlyMap<string, string> {
  const { days, decisionDay, watchlist } = facts;
  const names = [...new Set(facts.typologies.map((one) => one.name))];
  const { start } = period(facts.from, days);
  const decision = start + decisionDay * dayLength + decisionHour;
  const date = (at: number) => dateInWords(phrasebook, at + zone, language);
  return new Map([
    ['typologies', titles(phrasebook, names, language)],
    ['leads', names.map((name) => `- ${phrasebook.typologies[name].lead[language]}`).join('\n')],
    ['from', date(start)],
    ['to', date(start + (days - 1) * dayLength)],
    ['decision', date(decision)],
    ['local', isoTime(decision + zone).slice(11, 16)],
    ['utc', isoTime(decision).slice(11, 16)],
    ['budget', String(facts.budget)],
    ['costs', costs(phrasebook, facts, language)],
    ['updates', String(watchlist.updates)],
    ['updateMinutes', String(watchlist.updateMinutes)],
    ['minutes', String(facts.minutes)],
  ]);
}

function titles(phrasebook: Phrasebook, names: readonly TypologyName[], language: Language): string {
  const drawn = names.length > mostTitles ? names.slice(0, mostTitles - 1) : names;
  const rest = names.length - drawn.length;
  return [...drawn.map((name) => phrasebook.typologies[name].title[language]), ...(rest > 0 ? [`+${rest}`] : [])].join(
    ' · ',
  );
}

const costKinds = ['person', 'company', 'npo', 'mvts', 'vasp', 'public', 'bank'] as const;

/** `1: a person; 2: a company, a fund`: cheapest first, kinds of one cost together. Numbers stand apart so that no plural form is needed. */
function costs(phrasebook: Phrasebook, facts: BriefFacts, language: Language): string {
  const prices = [...new Set(costKinds.map((kind) => facts.costs[kind]))].toSorted((a, b) => a - b);
  return prices
    .map((price) => {
      const kinds = costKinds.filter((kind) => facts.costs[kind] === price);
      return `${price} — ${kinds.map((kind) => phrasebook.kinds[kind][language]).join(', ')}`;
    })
    .join('; ');
}
