/** Russian words of the room `scorecard`. */
import type { Russian } from '../catalogue.ts';
import type { scorecard as english } from '../en/scorecard.ts';

export const scorecard: Russian<typeof english> = {};
