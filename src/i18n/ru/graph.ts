/** Russian words of the room `graph`. */
import type { Russian } from '../catalogue.ts';
import type { graph as english } from '../en/graph.ts';

export const graph: Russian<typeof english> = {};
