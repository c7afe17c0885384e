/** Kazakh words of the room `scorecard`. */
import type { Kazakh } from '../catalogue.ts';
import type { scorecard as english } from '../en/scorecard.ts';

export const scorecard: Kazakh<typeof english> = {};
