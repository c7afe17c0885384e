/** Kazakh words of the room `findings`. */
import type { Kazakh } from '../catalogue.ts';
import type { findings as english } from '../en/findings.ts';

export const findings: Kazakh<typeof english> = {};
