/** Kazakh words of the room `inspector`. */
import type { Kazakh } from '../catalogue.ts';
import type { inspector as english } from '../en/inspector.ts';

export const inspector: Kazakh<typeof english> = {};
