/** Russian words of the room `issues`. */
import type { Russian } from '../catalogue.ts';
import type { issues as english } from '../en/issues.ts';

export const issues: Russian<typeof english> = {};
