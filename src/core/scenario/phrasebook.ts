/** Words a generated exercise is told with. They come in as data, because words live in i18n and differ by nothing but language. */
import type { Answer, Language, Question, Words } from '../exercise/exercise.ts';
import type { Recipe, TypologyName } from './recipe.ts';
import type { CellId, PhraseCode } from './typology/phrases.ts';

export const questionTopics = [
  'duty',
  'resolutions',
  'ownership',
  'screening',
  'tracing',
  'safeguards',
  'fatf',
  'typology',
] as const;
export type QuestionTopic = (typeof questionTopics)[number];

export interface BankQuestion {
  readonly question: Question;
  readonly answer: Answer;
  readonly topic: QuestionTopic;
  /** Typologies it belongs to; empty: any exercise. */
  readonly about: readonly TypologyName[];
}

/**
 * Paragraphs of a brief in the order they are told. Slots: leads `{leads}` (list lines); data `{from}`, `{to}` (dates); decision
 * `{decision}` (date), `{local}`, `{utc}` (times of day); budget `{budget}`, `{costs}`; updates `{updates}`, `{updateMinutes}` (told only
 * when there are some); time `{minutes}`.
 */
export const briefParagraphs = [
  'role',
  'leads',
  'data',
  'task',
  'decision',
  'budget',
  'harm',
  'updates',
  'time',
  'invented',
] as const;
export type BriefParagraph = (typeof briefParagraphs)[number];

export interface Phrasebook {
  /** Title: capital first, no full stop. Lead: what reached the analyst about it, one or two sentences that name nobody. */
  readonly typologies: { readonly [name in TypologyName]: { readonly title: Words; readonly lead: Words } };
  /** Sentences by `Phrase.code`; `{slot}` stands for a party's name. */
  readonly why: { readonly [code in PhraseCode]: Words };
  readonly cells: { readonly [id in CellId]: Words };
  readonly brief: { readonly [paragraph in BriefParagraph]: Words };
  /** Slot `{typologies}`: their titles in a row. */
  readonly title: Words;
  /** Slots `{typologies}`, `{budget}`, `{minutes}`. */
  readonly summary: Words;
  /** Kinds of party as the costs name them. */
  readonly kinds: { readonly [kind in keyof Recipe['costs']]: Words };
  /** How a date is written: `{day}`, `{month}`, `{year}`, and the twelve months in the form that pattern needs. */
  readonly date: Words;
  readonly months: { readonly [language in Language]: readonly string[] };
  readonly questions: readonly BankQuestion[];
}
