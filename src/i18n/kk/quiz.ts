/** Kazakh words of the room `quiz`. */
import type { Kazakh } from '../catalogue.ts';
import type { quiz as english } from '../en/quiz.ts';

export const quiz: Kazakh<typeof english> = {};
