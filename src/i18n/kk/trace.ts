/** Kazakh words of the room `trace`. */
import type { Kazakh } from '../catalogue.ts';
import type { trace as english } from '../en/trace.ts';

export const trace: Kazakh<typeof english> = {};
