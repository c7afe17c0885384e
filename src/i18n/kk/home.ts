/** Kazakh words of the room `home`. */
import type { Kazakh } from '../catalogue.ts';
import type { home as english } from '../en/home.ts';

export const home: Kazakh<typeof english> = {};
