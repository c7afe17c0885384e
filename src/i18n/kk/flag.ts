/** Kazakh words of the room `flag`. */
import type { Kazakh } from '../catalogue.ts';
import type { flag as english } from '../en/flag.ts';

export const flag: Kazakh<typeof english> = {};
