/** Which nodes are too busy to be looked at: a shop, a till, an employer is met on every way without meaning anything. */
import type { PatternView } from './view.ts';

export interface Busy {
  /** 1 where passed over. */
  readonly is: Uint8Array;
  readonly count: number;
}

/** `most`: counterparties; 0 passes over nobody. */
export function busyNodes({ nodes, partners }: PatternView, most: number): Busy {
  const is = new Uint8Array(nodes);
  let count = 0;
  if (most > 0)
    for (let node = 0; node < nodes; node++) {
      if (partners[node] <= most) continue;
      is[node] = 1;
      count++;
    }
  return { is, count };
}
