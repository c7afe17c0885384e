/** Russian words of the room `home`. */
import type { Russian } from '../catalogue.ts';
import type { home as english } from '../en/home.ts';

export const home: Russian<typeof english> = {};
