/**
 * Fan-in and fan-out: many pay one, one pays many, within a window (Altman et al. 2023; "many-to-one" and "one-to-many" of FATF's typology
 * reports). Two pointers over each node's payments, O(payments).
 */
import { bestBurst } from './burst.ts';
import { busyNodes } from './busy.ts';
import { HitList } from './hit-list.ts';
import { amountOption, busiestOption, countOption, windowOption } from './option-list.ts';
import type { Pattern } from './pattern.ts';
import { Tally } from './tally.ts';
import { rowsOf } from './view.ts';

const options = [windowOption(7), countOption('partners', 5), amountOption(), busiestOption()];
/** Payments looked at between two reports. */
const chunk = 10_000;

function fan(name: 'fan-in' | 'fan-out'): Pattern {
  const incoming = name === 'fan-in';
  return {
    name,
    options,
    *find(view, { window, partners, amount, busiest }, limits) {
      const { nodes, time, base } = view;
      const start = incoming ? view.inStart : view.outStart;
      const index = incoming ? view.inIndex : view.outIndex;
      const of = incoming ? view.from : view.to;
      const busy = busyNodes(view, busiest);
      const others = { of, tally: new Tally(nodes) };
      const hits = new HitList(limits.hits);
      let told = 0;
      for (let node = 0; node < nodes; node++) {
        if (start[node] - told >= chunk) {
          told = start[node];
          yield told / view.size;
        }
        if (start[node + 1] - start[node] < partners || busy.is[node] === 1) continue;
        const places = index.subarray(start[node], start[node + 1]);
        const burst = bestBurst(view, places, others, { window, least: partners, amount });
        if (burst === null) continue;
        hits.offer(burst.amount, time[places[burst.first]], node, () => ({
          pattern: name,
          subjects: [node],
          rows: rowsOf(view, places.subarray(burst.first, burst.last + 1)),
          facts: {
            from: time[places[burst.first]],
            to: time[places[burst.last]],
            amount: burst.amount,
            again: burst.again,
            partners: burst.strength,
            share: burst.amount / places.reduce((sum, place) => sum + base[place], 0),
            incoming: incoming ? 1 : 0,
          },
          score: burst.amount,
        }));
      }
      return hits.findings(busy.count);
    },
  };
}

export const fanIn = fan('fan-in');
export const fanOut = fan('fan-out');
