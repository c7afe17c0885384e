/** Russian words of the room `inspector`. */
import type { Russian } from '../catalogue.ts';
import type { inspector as english } from '../en/inspector.ts';

export const inspector: Russian<typeof english> = {};
