/** The exercises written by hand: how each story is composed, its words, and the seed of its bundled exercise. */
import { composeCharityFront } from '../core/scenario/charity-front.ts';
import { composeFirstSteps } from '../core/scenario/first-steps.ts';
import type { Random } from '../core/scenario/random.ts';
import type { Content, Story } from '../core/scenario/story.ts';
import * as ownership from '../i18n/content/charity-front/quiz-ownership.ts';
import * as resolutions from '../i18n/content/charity-front/quiz-resolutions.ts';
import * as safeguards from '../i18n/content/charity-front/quiz-safeguards.ts';
import { why as charityWhy } from '../i18n/content/charity-front/why.ts';
import { words as charityWords } from '../i18n/content/charity-front/words.ts';
import * as duty from '../i18n/content/first-steps/quiz-duty.ts';
import * as judgement from '../i18n/content/first-steps/quiz-judgement.ts';
import { why as firstWhy } from '../i18n/content/first-steps/why.ts';
import { words as firstWords } from '../i18n/content/first-steps/words.ts';

export interface AuthoredRecipe {
  readonly name: string;
  readonly compose: (random: Random) => Story;
  readonly content: Content;
  /** Of the exercise in datasets/. Kept here, away from everything that is served. */
  readonly seed: string;
}

export const authored: readonly AuthoredRecipe[] = [
  {
    name: 'first-steps',
    compose: composeFirstSteps,
    content: {
      ...firstWords,
      why: firstWhy,
      questions: [...duty.questions, ...judgement.questions],
      answers: { ...duty.answers, ...judgement.answers },
    },
    seed: '57ff62647eef0ceb6e5837c36facd10d',
  },
  {
    name: 'charity-front',
    compose: composeCharityFront,
    content: {
      ...charityWords,
      why: charityWhy,
      questions: [...resolutions.questions, ...ownership.questions, ...safeguards.questions],
      answers: { ...resolutions.answers, ...ownership.answers, ...safeguards.answers },
    },
    seed: '42dc7e7d78973d4476317cd2423e53f9',
  },
];
