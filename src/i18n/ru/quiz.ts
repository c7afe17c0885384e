/** Russian words of the room `quiz`. */
import type { Russian } from '../catalogue.ts';
import type { quiz as english } from '../en/quiz.ts';

export const quiz: Russian<typeof english> = {};
