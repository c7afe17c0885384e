/** Russian words of the room `trace`. */
import type { Russian } from '../catalogue.ts';
import type { trace as english } from '../en/trace.ts';

export const trace: Russian<typeof english> = {};
