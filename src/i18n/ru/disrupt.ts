/** Russian words of the room `disrupt`. */
import type { Russian } from '../catalogue.ts';
import type { disrupt as english } from '../en/disrupt.ts';

export const disrupt: Russian<typeof english> = {};
