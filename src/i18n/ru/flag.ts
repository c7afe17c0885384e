/** Russian words of the room `flag`. */
import type { Russian } from '../catalogue.ts';
import type { flag as english } from '../en/flag.ts';

export const flag: Russian<typeof english> = {};
