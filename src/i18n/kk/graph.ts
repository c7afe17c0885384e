/** Kazakh words of the room `graph`. */
import type { Kazakh } from '../catalogue.ts';
import type { graph as english } from '../en/graph.ts';

export const graph: Kazakh<typeof english> = {};
