/** A flow network that takes a while. */
import type { FlowNetwork } from '../../src/core/disruption/objective.ts';
import { randomFor } from './random-network.ts';

/** Layers of accounts with many ways through, so that the tree is deep enough to be watched. Node 0 is the source, 1 the target. */
export function wideNetwork(layers: number, width: number): FlowNetwork {
  const random = randomFor('wide');
  const rows: { from: number; to: number; time: number; amount: number }[] = [];
  const node = (layer: number, place: number) => 2 + layer * width + place;
  for (let i = 0; i < width; i++) {
    rows.push({ from: 0, to: node(0, i), time: 1, amount: 30 + random.below(20) });
    rows.push({ from: node(layers - 1, i), to: 1, time: 99, amount: 30 + random.below(20) });
    for (let layer = 0; layer + 1 < layers; layer++)
      for (let way = 0; way < 4; way++)
        rows.push({
          from: node(layer, i),
          to: node(layer + 1, random.below(width)),
          time: 10 * (layer + 1) + way,
          amount: 5 + random.below(20),
        });
  }
  rows.sort((a, b) => a.time - b.time);
  return {
    nodes: 2 + layers * width,
    from: Uint32Array.from(rows, (row) => row.from),
    to: Uint32Array.from(rows, (row) => row.to),
    time: Float64Array.from(rows, (row) => row.time),
    amount: Float64Array.from(rows, (row) => row.amount),
    sources: [0],
    targets: [1],
  };
}
