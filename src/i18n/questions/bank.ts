/** The question bank: every knowledge question a generated exercise may ask. */
import type { Answer, Question } from '../../core/exercise/exercise.ts';
import type { BankQuestion, QuestionTopic } from '../../core/scenario/phrasebook.ts';
import type { TypologyName } from '../../core/scenario/recipe.ts';
import * as ownership from '../content/charity-front/quiz-ownership.ts';
import * as resolutions from '../content/charity-front/quiz-resolutions.ts';
import * as safeguards from '../content/charity-front/quiz-safeguards.ts';
import * as duty from '../content/first-steps/quiz-duty.ts';
import * as judgement from '../content/first-steps/quiz-judgement.ts';
import { delivering } from './delivering.ts';
import { fatf } from './fatf.ts';
import { law } from './law.ts';
import { dutiesOfStates } from './duties-of-states.ts';
import { motifs } from './motifs.ts';
import { motifJudgement } from './motif-judgement.ts';
import { moving } from './moving.ts';
import { virtualAssets } from './virtual-assets.ts';
import { ownershipMore } from './ownership.ts';
import { raising } from './raising.ts';
import { selfFunded } from './self-funded.ts';
import { rights } from './rights.ts';
import { exemptions } from './exemptions.ts';
import { screening } from './screening.ts';
import { tracing } from './tracing.ts';
import { tracingJudgement } from './tracing-judgement.ts';

/** Questions of the hand-written exercises that belong to a typology; the others fit any exercise. */
const about: ReadonlyMap<string, readonly TypologyName[]> = new Map([
  ['c9', ['npo-diversion', 'sham-npo']],
  ['c12', ['hawala']],
]);

interface Test {
  readonly questions: readonly Question[];
  readonly answers: { readonly [question: string]: Answer };
}

/** Questions of a hand-written exercise, with the topics of those that differ from the rest of their file. */
const banked = (
  { questions, answers }: Test,
  topic: QuestionTopic,
  others: { readonly [question: string]: QuestionTopic } = {},
): readonly BankQuestion[] =>
  questions.map((question) => ({
    question,
    answer: answers[question.id],
    topic: others[question.id] ?? topic,
    about: about.get(question.id) ?? [],
  }));

export const questionBank: readonly BankQuestion[] = [
  ...banked(duty, 'duty', { q4: 'resolutions' }),
  ...banked(judgement, 'duty', { q5: 'ownership', q6: 'screening', q8: 'safeguards' }),
  ...banked(resolutions, 'resolutions', { c2: 'safeguards' }),
  ...banked(ownership, 'ownership'),
  ...banked(safeguards, 'safeguards', { c9: 'typology', c12: 'typology' }),
  ...law,
  ...dutiesOfStates,
  ...fatf,
  ...ownershipMore,
  ...screening,
  ...tracing,
  ...tracingJudgement,
  ...rights,
  ...exemptions,
  ...raising,
  ...selfFunded,
  ...moving,
  ...virtualAssets,
  ...delivering,
  ...motifs,
  ...motifJudgement,
];
