/** Kazakh words of the room `disrupt`. */
import type { Kazakh } from '../catalogue.ts';
import type { disrupt as english } from '../en/disrupt.ts';

export const disrupt: Kazakh<typeof english> = {};
