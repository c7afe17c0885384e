/** The part of a ledger that can take money from one group to the other, as a flow network between the two. */
import type { FlowNetwork } from '../disruption/objective.ts';
import type { Part } from '../tracing/paths/useful-part.ts';

export function partNetwork({ nodes, nodeOf, from, to, time, amount, source, target }: Part): FlowNetwork {
  const all = [...nodeOf.keys()];
  return {
    nodes,
    from,
    to,
    time,
    amount,
    sources: all.filter((v) => source[v] === 1),
    targets: all.filter((v) => target[v] === 1),
  };
}
