/** Russian words of the room `importing`. */
import type { Russian } from '../catalogue.ts';
import type { importing as english } from '../en/importing.ts';

export const importing: Russian<typeof english> = {};
