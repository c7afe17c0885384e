/**
 * Cycles: money goes round over other parties, every payment strictly later than the one before and all within a window (Kumar and Calders,
 * "2SCENT", 2018; Altman et al. 2023). Exact within its bounds: each cycle is met once, from its earliest payment, by walking forward; the
 * last two steps are taken only towards nodes from which the start can still be reached in time, found by walking back two steps from it.
 * O(payments × branching^(longest − 3)), branching being what a node pays out within the window; busy nodes are passed over.
 */
import { busyNodes } from './busy.ts';
import { cycleWalk, type Cycle } from './cycle-walk.ts';
import { HitList } from './hit-list.ts';
import { amountOption, busiestOption, hopsOption, shareOption, windowOption } from './option-list.ts';
import type { Pattern } from './pattern.ts';
import { rowsOf } from './view.ts';

const chunk = 10_000;
/** Sets of nodes remembered; with more the search gives up. */
const mostSets = 100_000;

export const cycle: Pattern = {
  name: 'cycle',
  options: [
    windowOption(14),
    hopsOption('shortest', 3),
    hopsOption('longest', 5),
    shareOption('alike', 0.5),
    amountOption(),
    busiestOption(),
  ],
  *find(view, { window, shortest, longest, alike, amount, busiest }, limits) {
    const { time, from, base, size } = view;
    const busy = busyNodes(view, busiest);
    const walk = cycleWalk(view, busy.is, { window, shortest, longest, alike });
    /** The best cycle through a set of nodes, and how many others go through the same ones. */
    const bySet = new Map<string, { cycle: Cycle; again: number }>();
    let told = 0;
    let searched = 1;
    for (let root = 0; root < size; root++) {
      if (walk.work() - told >= chunk) {
        told = walk.work();
        yield root / size;
        if (told > limits.work || bySet.size > mostSets) {
          searched = root / size;
          break;
        }
      }
      if (base[root] < amount) continue;
      walk.from(root, (found) => {
        if (found.amount < amount) return;
        const key = found.places
          .map((place) => from[place])
          .sort((a, b) => a - b)
          .join(' ');
        const known = bySet.get(key);
        if (known === undefined) bySet.set(key, { cycle: found, again: 0 });
        else {
          known.again++;
          if (found.amount > known.cycle.amount) known.cycle = found;
        }
      });
    }
    const hits = new HitList(limits.hits);
    for (const {
      cycle: { places, amount: carried },
      again,
    } of bySet.values())
      hits.offer(carried, time[places[0]], from[places[0]], () => ({
        pattern: 'cycle',
        subjects: places.map((place) => from[place]),
        rows: rowsOf(view, places),
        facts: {
          from: time[places[0]],
          to: time[places[places.length - 1]],
          amount: carried,
          again,
          partners: places.length - 1,
        },
        score: carried,
      }));
    return hits.findings(busy.count, searched);
  },
};
