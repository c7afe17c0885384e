/** The nodes that take part in transactions that pass, by one pass over the rows of the period. O(nodes + rows of the period), in steps. */
import type { Directory } from '../dataset/directory.ts';
import type { Steps } from '../dataset/run-steps.ts';
import type { PassingRows } from './passing-rows.ts';

const rowsAtOnce = 500_000;

/** Ascending. `nodeOf`: the node that draws an account, null where each is its own. */
export function* activeNodesSteps(
  { dataset, nodes }: Directory,
  { mask, first, end }: PassingRows,
  nodeOf: Uint32Array | null,
): Steps<Uint32Array> {
  const { from, to } = dataset.ledger;
  const seen = new Uint8Array(nodes);
  for (let i = first; i < end; i += rowsAtOnce) {
    see(i, Math.min(end, i + rowsAtOnce));
    yield;
  }
  return marked(seen);

  function see(begin: number, stop: number): void {
    for (let i = begin; i < stop; i++) {
      if (mask[i] === 0) continue;
      seen[nodeOf === null ? from[i] : nodeOf[from[i]]] = 1;
      seen[nodeOf === null ? to[i] : nodeOf[to[i]]] = 1;
    }
  }
}

function marked(seen: Uint8Array): Uint32Array {
  let size = 0;
  for (let node = 0; node < seen.length; node++) size += seen[node];
  const active = new Uint32Array(size);
  for (let node = 0, at = 0; node < seen.length; node++) if (seen[node] === 1) active[at++] = node;
  return active;
}
