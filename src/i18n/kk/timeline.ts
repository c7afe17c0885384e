/** Kazakh words of the room `timeline`. */
import type { Kazakh } from '../catalogue.ts';
import type { timeline as english } from '../en/timeline.ts';

export const timeline: Kazakh<typeof english> = {};
