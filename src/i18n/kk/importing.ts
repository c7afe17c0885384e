/** Kazakh words of the room `importing`. */
import type { Kazakh } from '../catalogue.ts';
import type { importing as english } from '../en/importing.ts';

export const importing: Kazakh<typeof english> = {};
