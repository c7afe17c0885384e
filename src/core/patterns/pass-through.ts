/**
 * Rapid pass-through: most of a payment in goes out again within hours, several times within a window ("in and out", FATF, Professional
 * money laundering, 2018). What goes out is taken from what came in first, and only from what is younger than the delay: O(payments).
 */
import { bestBurst } from './burst.ts';
import { busyNodes } from './busy.ts';
import { HitList } from './hit-list.ts';
import { amountOption, busiestOption, countOption, delayOption, shareOption, windowOption } from './option-list.ts';
import type { Pattern } from './pattern.ts';
import { passedOn } from './passed-on.ts';
import { rowsOf } from './view.ts';

const chunk = 10_000;

export const passThrough: Pattern = {
  name: 'pass-through',
  options: [
    shareOption('share', 0.9),
    delayOption,
    countOption('payments', 2),
    windowOption(30),
    amountOption(),
    busiestOption(),
  ],
  *find(view, { share, delay, payments, window, amount, busiest }, limits) {
    const { nodes, time, base, inStart, inIndex } = view;
    const busy = busyNodes(view, busiest);
    const hits = new HitList(limits.hits);
    let told = 0;
    for (let node = 0; node < nodes; node++) {
      if (inStart[node] - told >= chunk) {
        told = inStart[node];
        yield told / view.size;
      }
      if (inStart[node + 1] - inStart[node] < payments || busy.is[node] === 1) continue;
      const passed = passedOn(view, node, delay, null);
      const through = inIndex
        .subarray(inStart[node], inStart[node + 1])
        .filter((place, k) => passed[k] > 0 && passed[k] >= share * base[place]);
      const burst = bestBurst(view, through, null, { window, least: payments, amount });
      if (burst === null) continue;
      hits.offer(burst.amount, time[through[burst.first]], node, () => {
        const into = new Set(through.subarray(burst.first, burst.last + 1));
        const out = new Set<number>();
        let [sent, stayed, to] = [0, 0, time[through[burst.last]]];
        passedOn(view, node, delay, (place, onward, part) => {
          if (!into.has(place)) return;
          out.add(onward);
          sent += part;
          stayed += part * (time[onward] - time[place]);
          to = Math.max(to, time[onward]);
        });
        return {
          pattern: 'pass-through',
          subjects: [node],
          rows: rowsOf(view, new Set([...into, ...out])),
          facts: {
            from: time[through[burst.first]],
            to,
            amount: burst.amount,
            again: burst.again,
            share: sent / burst.amount,
            delay: stayed / sent,
          },
          score: burst.amount,
        };
      });
    }
    return hits.findings(busy.count);
  },
};
