/** Russian words of the room `tour`. */
import type { Russian } from '../catalogue.ts';
import type { tour as english } from '../en/tour.ts';

export const tour: Russian<typeof english> = {};
