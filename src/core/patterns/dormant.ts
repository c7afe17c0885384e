/**
 * Dormant, then active: nothing moves for a time, then several payments follow within a window (FATF and Egmont Group, "sudden activity on
 * a dormant account"). One pass over each node's payments, O(payments).
 */
import { busyNodes } from './busy.ts';
import { HitList } from './hit-list.ts';
import { amountOption, busiestOption, countOption, silenceOption, windowOption } from './option-list.ts';
import { ownPayments } from './own-payments.ts';
import type { Pattern } from './pattern.ts';
import { rowsOf } from './view.ts';

const chunk = 10_000;

interface Waking {
  /** Positions in the node's payments, both inside. */
  readonly first: number;
  readonly last: number;
  readonly amount: number;
}

export const dormant: Pattern = {
  name: 'dormant',
  options: [silenceOption, windowOption(14), countOption('payments', 3), amountOption(), busiestOption()],
  *find(view, { silence, window, payments, amount, busiest }, limits) {
    const { nodes, time, base, inStart, outStart, to } = view;
    const busy = busyNodes(view, busiest);
    const hits = new HitList(limits.hits);
    let done = 0;
    let told = 0;
    for (let node = 0; node < nodes; node++) {
      const count = inStart[node + 1] - inStart[node] + outStart[node + 1] - outStart[node];
      done += count;
      if (done - told >= chunk) {
        told = done;
        yield done / (2 * view.size);
      }
      // What wakes was seen before it slept.
      if (count <= payments || busy.is[node] === 1) continue;
      const places = ownPayments(view, node);
      const wakings: Waking[] = [];
      for (let first = 1; first < count; first++) {
        const begun = time[places[first]];
        if (begun - time[places[first - 1]] < silence) continue;
        let last = first;
        let sum = base[places[first]];
        while (last + 1 < count && time[places[last + 1]] - begun <= window) sum += base[places[++last]];
        if (last - first + 1 >= payments && sum >= amount) wakings.push({ first, last, amount: sum });
      }
      if (wakings.length === 0) continue;
      const best = wakings.reduce((one, other) => (other.amount > one.amount ? other : one));
      const taken = places.subarray(best.first, best.last + 1);
      hits.offer(best.amount, time[taken[0]], node, () => ({
        pattern: 'dormant',
        subjects: [node],
        rows: rowsOf(view, taken),
        facts: {
          from: time[taken[0]],
          to: time[taken[taken.length - 1]],
          amount: best.amount,
          again: wakings.length - 1,
          silence: time[taken[0]] - time[places[best.first - 1]],
          share: taken.reduce((sum, place) => sum + (to[place] === node ? base[place] : 0), 0) / best.amount,
        },
        score: best.amount,
      }));
    }
    return hits.findings(busy.count);
  },
};
