/** Kazakh words of the room `tour`. */
import type { Kazakh } from '../catalogue.ts';
import type { tour as english } from '../en/tour.ts';

export const tour: Kazakh<typeof english> = {};
