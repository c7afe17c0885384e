/** Russian words of the room `timeline`. */
import type { Russian } from '../catalogue.ts';
import type { timeline as english } from '../en/timeline.ts';

export const timeline: Russian<typeof english> = {};
