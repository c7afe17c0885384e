/**
 * Scatter-gather: one pays several, and they pay one other, each after it was paid and with an amount like it, all within a window (Altman et
 * al. 2023). For each source the ways of two payments are put together by their end, then two pointers over each end's ways:
 * O(ways × log ways); a node's ways are its payments in times its payments out within the window, which is why busy nodes are passed over.
 */
import { busyNodes } from './busy.ts';
import { HitList } from './hit-list.ts';
import { amountOption, busiestOption, countOption, shareOption, windowOption } from './option-list.ts';
import type { Pattern } from './pattern.ts';
import { Tally } from './tally.ts';
import { waysByEnd, type Way } from './two-step-ways.ts';
import { rowsOf, type PatternView } from './view.ts';

const chunk = 10_000;

interface Gathered {
  readonly ways: readonly Way[];
  readonly middles: number;
  readonly amount: number;
}

export const scatterGather: Pattern = {
  name: 'scatter-gather',
  options: [windowOption(7), countOption('partners', 3), shareOption('alike', 0.5), amountOption(), busiestOption()],
  *find(view, { window, partners, alike, amount, busiest }, limits) {
    const { nodes, time, outStart } = view;
    const busy = busyNodes(view, busiest);
    const tally = new Tally(nodes);
    const hits = new HitList(limits.hits);
    const ends = waysByEnd(view, busy.is, { window, alike, least: partners });
    let told = 0;
    for (let source = 0; source < nodes; source++) {
      if (ends.work() - told >= chunk) {
        told = ends.work();
        yield outStart[source] / view.size;
        if (told > limits.work) return hits.findings(busy.count, outStart[source] / view.size);
      }
      if (busy.is[source] === 1 || outStart[source + 1] - outStart[source] < partners) continue;
      for (const [sink, ways] of ends.from(source)) {
        const best = gather(view, ways, { window, partners, amount }, tally);
        if (best === null) continue;
        const begun = best.ways.reduce((first, way) => Math.min(first, time[way.in]), Infinity);
        hits.offer(best.amount, begun, source, () => ({
          pattern: 'scatter-gather',
          subjects: [source, sink],
          rows: rowsOf(view, new Set(best.ways.flatMap((way) => [way.in, way.out]))),
          facts: {
            from: begun,
            to: best.ways.reduce((last, way) => Math.max(last, time[way.out]), begun),
            amount: best.amount,
            again: 0,
            partners: best.middles,
          },
          score: best.amount,
        }));
      }
    }
    return hits.findings(busy.count);
  },
};

/** The stretch with most middles, then most money: ways that begin at or after its start and end within the window from it. */
function gather(
  { time, from, base }: PatternView,
  ways: readonly Way[],
  rule: { readonly window: number; readonly partners: number; readonly amount: number },
  tally: Tally,
): Gathered | null {
  const middle = (way: Way) => from[way.out];
  const byStart = ways.toSorted((a, b) => time[a.in] - time[b.in] || a.out - b.out);
  const byEnd = ways.toSorted((a, b) => time[a.out] - time[b.out] || a.in - b.in);
  let best: { readonly start: number; readonly middles: number; readonly amount: number } | null = null;
  const inside = (start: number) => ways.filter((way) => time[way.in] >= start && time[way.out] - start <= rule.window);
  let added = 0;
  let dropped = 0;
  for (const { in: opening } of byStart) {
    const start = time[opening];
    for (; added < byEnd.length && time[byEnd[added].out] - start <= rule.window; added++)
      tally.add(middle(byEnd[added]));
    // A way that begins before the start was added, because it also ends before the window does.
    for (; dropped < byStart.length && time[byStart[dropped].in] < start; dropped++)
      tally.remove(middle(byStart[dropped]));
    const middles = tally.distinct;
    if (middles < rule.partners || (best !== null && middles < best.middles)) continue;
    const amount = carried(inside(start), base);
    if (amount >= rule.amount && (best === null || middles > best.middles || amount > best.amount))
      best = { start, middles, amount };
  }
  tally.clear();
  return best === null ? null : { ways: inside(best.start), middles: best.middles, amount: best.amount };
}

/** The smaller of what was scattered and what was gathered, each payment once. */
function carried(ways: readonly Way[], base: Float64Array): number {
  const sum = (places: ReadonlySet<number>) => [...places].reduce((all, place) => all + base[place], 0);
  return Math.min(sum(new Set(ways.map((way) => way.in))), sum(new Set(ways.map((way) => way.out))));
}
