/** Russian words of the room `findings`. */
import type { Russian } from '../catalogue.ts';
import type { findings as english } from '../en/findings.ts';

export const findings: Russian<typeof english> = {};
