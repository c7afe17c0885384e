/** Kazakh words of the room `issues`. */
import type { Kazakh } from '../catalogue.ts';
import type { issues as english } from '../en/issues.ts';

export const issues: Kazakh<typeof english> = {};
