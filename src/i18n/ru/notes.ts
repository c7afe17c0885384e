/** Russian words of the room `notes`. */
import type { Russian } from '../catalogue.ts';
import type { notes as english } from '../en/notes.ts';

export const notes: Russian<typeof english> = {};
