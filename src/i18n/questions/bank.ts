/** The question bank: every knowledge question a generated exercise may ask. */
import type { Answer, Question } from '../../core/exercise/exercise.ts';
import type { BankQuestion } from '../../core/scenario/phrasebook.ts';
import type { TypologyName } from '../../core/scenario/recipe.ts';
import * as ownership from '../content/charity-front/quiz-ownership.ts';
import * as resolutions from '../content/charity-front/quiz-resolutions.ts';
import * as safeguards from '../content/charity-front/quiz-safeguards.ts';
import * as duty from '../content/first-steps/quiz-duty.ts';
import * as judgement from '../content/first-steps/quiz-judgement.ts';

/** Questions of the hand-written exercises that belong to a typology; the others fit any exercise. */
const about: ReadonlyMap<string, readonly TypologyName[]> = new Map([
  ['c9', ['npo-diversion', 'sham-npo']],
  ['c12', ['hawala']],
]);

interface Test {
  readonly questions: readonly Question[];
  readonly answers: { readonly [question: string]: Answer };
}

const banked = ({ questions, answers }: Test): readonly BankQuestion[] =>
  questions.map((question) => ({ question, answer: answers[question.id], about: about.get(question.id) ?? [] }));

export const questionBank: readonly BankQuestion[] = [
  ...banked(duty),
  ...banked(judgement),
  ...banked(resolutions),
  ...banked(ownership),
  ...banked(safeguards),
];
