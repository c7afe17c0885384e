/**
 * Structuring: several payments of one payee, or of one payer, each a little under a threshold and together at or above it, within a window
 * (FATF, Guidance for a risk-based approach; Egmont Group, 100 cases). Two pointers over each node's payments, O(payments).
 */
import { bestBurst } from './burst.ts';
import { busyNodes } from './busy.ts';
import { HitList } from './hit-list.ts';
import { busiestOption, countOption, shareOption, thresholdOption, windowOption } from './option-list.ts';
import type { Pattern } from './pattern.ts';
import { rowsOf } from './view.ts';

const chunk = 10_000;

export const structuring: Pattern = {
  name: 'structuring',
  options: [thresholdOption, shareOption('below', 0.15), countOption('payments', 3), windowOption(7), busiestOption()],
  *find(view, { threshold, below, payments, window, busiest }, limits) {
    const { nodes, time, base, from, to } = view;
    const busy = busyNodes(view, busiest);
    const hits = new HitList(limits.hits);
    const least = threshold * (1 - below);
    const near = (place: number) => base[place] >= least && base[place] < threshold;
    const rule = { window, least: payments, amount: threshold };
    for (const incoming of [1, 0]) {
      const start = incoming === 1 ? view.inStart : view.outStart;
      const index = incoming === 1 ? view.inIndex : view.outIndex;
      const other = incoming === 1 ? from : to;
      let told = 0;
      for (let node = 0; node < nodes; node++) {
        if (start[node] - told >= chunk) {
          told = start[node];
          yield (told / view.size + 1 - incoming) / 2;
        }
        if (start[node + 1] - start[node] < payments || busy.is[node] === 1) continue;
        const places = index.subarray(start[node], start[node + 1]).filter(near);
        const burst = places.length < payments ? null : bestBurst(view, places, null, rule);
        if (burst === null) continue;
        const taken = places.subarray(burst.first, burst.last + 1);
        hits.offer(burst.amount, time[taken[0]], node, () => ({
          pattern: 'structuring',
          subjects: [node],
          rows: rowsOf(view, taken),
          facts: {
            from: time[taken[0]],
            to: time[taken[taken.length - 1]],
            amount: burst.amount,
            again: burst.again,
            partners: new Set(Array.from(taken, (place) => other[place])).size,
            incoming,
          },
          score: burst.amount,
        }));
      }
    }
    return hits.findings(busy.count);
  },
};
