/** Words a generated exercise is told with. They come in as data, because words live in i18n and differ by nothing but language. */
import type { Answer, Question, Words } from '../exercise/exercise.ts';
import type { TypologyName } from './recipe.ts';

export interface BankQuestion {
  readonly question: Question;
  readonly answer: Answer;
  /** Typologies it belongs to; empty: any exercise. */
  readonly about: readonly TypologyName[];
}

export interface Phrasebook {
  readonly typologies: { readonly [name in TypologyName]: { readonly title: Words; readonly lead: Words } };
  /** Sentences by `Phrase.code`; `{slot}` stands for a party's name. */
  readonly why: { readonly [code: string]: Words };
  readonly cells: { readonly [id: string]: Words };
  /** Paragraphs of the brief; `{budget}`, `{decision}`, `{days}`, `{leads}` and the like are filled in. */
  readonly brief: Words;
  /** Title and one-line description of an exercise from the titles of its typologies: `{typologies}`, `{minutes}`, `{budget}`. */
  readonly title: Words;
  readonly summary: Words;
  readonly questions: readonly BankQuestion[];
}
