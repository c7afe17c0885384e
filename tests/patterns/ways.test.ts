/** Patterns of several nodes against plain enumeration: scatter-gather, cycles, round trips. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PatternView } from '../../src/core/patterns/view.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';
import { busyIn, placeOf, places, run, sum, viewOf } from './run-pattern.ts';

const level = fc.constantFrom('accounts' as const, 'parties' as const);
const busiest = fc.constantFrom(0, 4);
const alikes = fc.constantFrom(0, 0.5, 0.8);
const pairs = (view: PatternView) =>
  Array.from({ length: view.nodes ** 2 }, (_, n) => [Math.floor(n / view.nodes), n % view.nodes] as const);

describe('scatter-gather', () => {
  it('finds the same pairs, middles and amounts as trying every window of every pair', () => {
    fc.assert(
      fc.property(randomDataset, level, busiest, alikes, fc.nat(6), (dataset, at, most, alike, window) => {
        const view = viewOf(dataset, at);
        const { time, from, to, base } = view;
        const busy = busyIn(view, most);
        const ways = places(view).flatMap((a) =>
          places(view)
            .filter((b) => {
              const [small, large] = [Math.min(base[a], base[b]), Math.max(base[a], base[b])];
              return (
                from[b] === to[a] &&
                to[b] !== from[a] &&
                time[b] > time[a] &&
                time[b] - time[a] <= window &&
                small >= alike * large
              );
            })
            .filter((b) => ![from[a], to[a], to[b]].some((node) => busy.has(node)))
            .map((b) => [a, b] as const),
        );
        const expected = pairs(view).flatMap(([source, sink]) => {
          const mine = ways.filter(([a, b]) => from[a] === source && to[b] === sink);
          const best = mine
            .map(([start]) => mine.filter(([a, b]) => time[a] >= time[start] && time[b] <= time[start] + window))
            .map((set) => ({
              middles: new Set(set.map(([a]) => to[a])).size,
              amount: Math.min(
                sum([...new Set(set.map(([a]) => a))].map((p) => base[p])),
                sum([...new Set(set.map(([, b]) => b))].map((p) => base[p])),
              ),
            }))
            .toSorted((a, b) => b.middles - a.middles || b.amount - a.amount)
            .at(0);
          return best === undefined || best.middles < 2 ? [] : [[source, sink, best.middles, best.amount]];
        });
        const { hits } = run(view, 'scatter-gather', { window, partners: 2, alike, busiest: most });
        const found = hits.map(({ subjects, facts }) => [...subjects, facts.partners ?? 0, facts.amount]);
        expect(found.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])).toEqual(expected);
      }),
    );
  });
});

describe('cycles', () => {
  it('are the same as those met by trying every row of payments', () => {
    fc.assert(
      fc.property(
        randomDataset,
        level,
        busiest,
        alikes,
        fc.nat(9),
        fc.integer({ min: 2, max: 6 }),
        (dataset, at, most, alike, window, longest) => {
          const view = viewOf(dataset, at);
          const { time, from, to, base } = view;
          const busy = busyIn(view, most);
          const sets = new Map<string, number[]>();
          const walk = (way: readonly number[]): void => {
            const [first] = way;
            const last = way[way.length - 1];
            const amounts = way.map((p) => base[p]);
            if (to[last] === from[first]) {
              if (Math.min(...amounts) < alike * Math.max(...amounts)) return;
              const key = way
                .map((p) => from[p])
                .toSorted((a, b) => a - b)
                .join(' ');
              sets.set(key, [...(sets.get(key) ?? []), Math.min(...amounts)]);
              return;
            }
            if (way.length === longest || way.slice(0, -1).some((p) => to[p] === to[last])) return;
            for (const next of places(view))
              if (
                from[next] === to[last] &&
                time[next] > time[last] &&
                time[next] - time[first] <= window &&
                !busy.has(to[next])
              )
                walk([...way, next]);
          };
          for (const p of places(view)) if (!busy.has(from[p]) && !busy.has(to[p])) walk([p]);
          const { hits } = run(view, 'cycle', { window, shortest: 2, longest, alike, busiest: most });
          const found = hits.map(
            ({ subjects, facts }) => [subjects.toSorted((a, b) => a - b).join(' '), facts.amount, facts.again] as const,
          );
          expect(new Map(found.map(([key, amount, again]) => [key, [amount, again]]))).toEqual(
            new Map([...sets].map(([key, all]) => [key, [Math.max(...all), all.length - 1]])),
          );
          for (const { rows, subjects } of hits) {
            const taken = rows.map((row) => placeOf(view, row));
            expect(taken.map((p) => from[p])).toEqual(subjects);
            expect(taken.map((p) => to[p])).toEqual([...subjects.slice(1), subjects[0]]);
            expect(taken.every((p, k) => k === 0 || time[p] > time[taken[k - 1] ?? 0])).toBe(true);
          }
        },
      ),
    );
  });
});

/** The money of one payment followed arrival by arrival, over all payments in time order. */
function comesBack(
  view: PatternView,
  root: number,
  rule: { readonly window: number; readonly shortest: number; readonly longest: number },
  busy: ReadonlySet<number>,
): number {
  const { time, from, to, base } = view;
  const arrivals = [{ node: to[root], at: time[root], left: base[root], hops: 1 }];
  let back = 0;
  for (const p of places(view)) {
    if (time[p] <= time[root] || time[p] > time[root] + rule.window || from[p] === from[root]) continue;
    const here = arrivals.filter((one) => one.node === from[p]);
    if (here.length === 0) continue;
    const ready = here.filter((one) => one.at < time[p]);
    const hops = Math.min(...here.map((one) => one.hops)) + 1;
    let moved = 0;
    for (const one of ready) {
      const part = Math.min(one.left, base[p] - moved);
      one.left -= part;
      moved += part;
    }
    if (moved === 0) continue;
    if (to[p] === from[root]) back += hops >= rule.shortest ? moved : 0;
    else if (hops < rule.longest && !busy.has(to[p])) arrivals.push({ node: to[p], at: time[p], left: moved, hops });
  }
  return back;
}

describe('round trips', () => {
  it('bring back as much as following every arrival does', () => {
    fc.assert(
      fc.property(
        randomDataset,
        level,
        busiest,
        fc.nat(9),
        fc.constantFrom(2, 3),
        fc.constantFrom(0.5, 1),
        (dataset, at, most, window, shortest, share) => {
          const view = viewOf(dataset, at);
          const busy = busyIn(view, most);
          const best = new Map<number, number>();
          for (const root of places(view)) {
            if (busy.has(view.from[root]) || busy.has(view.to[root])) continue;
            const back = comesBack(view, root, { window, shortest, longest: 4 }, busy);
            if (back >= share * view.base[root])
              best.set(view.from[root], Math.max(best.get(view.from[root]) ?? 0, back));
          }
          const { hits } = run(view, 'round-trip', { window, share, shortest, longest: 4, busiest: most });
          expect(new Map(hits.map(({ subjects, facts }) => [subjects[0], facts.amount]))).toEqual(best);
          for (const { rows, facts, subjects } of hits) {
            const taken = rows.map((row) => placeOf(view, row));
            expect(
              sum(taken.filter((p) => view.to[p] === subjects[0]).map((p) => view.base[p])),
            ).toBeGreaterThanOrEqual(facts.amount);
            expect(view.from[taken[0] ?? 0]).toBe(subjects[0]);
            // Every payment on the way carries on what came before it.
            expect(
              taken
                .slice(1)
                .every((p) => taken.some((q) => view.to[q] === view.from[p] && view.time[q] < view.time[p])),
            ).toBe(true);
          }
        },
      ),
    );
  });
});
