/** Kazakh words of the room `notes`. */
import type { Kazakh } from '../catalogue.ts';
import type { notes as english } from '../en/notes.ts';

export const notes: Kazakh<typeof english> = {};
