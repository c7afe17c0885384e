/** Patterns of one node within a window, against trying every window: fan-in, fan-out, structuring, gather-scatter, dormant, pass-through. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PatternView } from '../../src/core/patterns/view.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';
import { busyIn, placeOf, places, run, sum, viewOf } from './run-pattern.ts';

const level = fc.constantFrom('accounts' as const, 'parties' as const);
const busiest = fc.constantFrom(0, 3);
const nodesOf = ({ nodes }: PatternView) => Array.from({ length: nodes }, (_, node) => node);

/** The strongest set of payments among all that lie within the window from one of them. */
function strongest(
  view: PatternView,
  own: readonly number[],
  rule: { readonly window: number; readonly least: number; readonly amount: number },
  strengthOf: (set: readonly number[]) => number,
) {
  const sets = own.map((first) =>
    own.filter((p) => view.time[p] >= view.time[first] && view.time[p] <= view.time[first] + rule.window),
  );
  return sets
    .map((set) => ({ strength: strengthOf(set), amount: sum(set.map((p) => view.base[p])) }))
    .filter(({ strength, amount }) => strength >= rule.least && amount >= rule.amount)
    .toSorted((a, b) => b.strength - a.strength || b.amount - a.amount)
    .at(0);
}

describe('fan-in and fan-out', () => {
  it('find the same as trying every window', () => {
    fc.assert(
      fc.property(
        randomDataset,
        level,
        busiest,
        fc.nat(5),
        fc.nat(8),
        fc.boolean(),
        (dataset, at, most, window, amount, incoming) => {
          const view = viewOf(dataset, at);
          const busy = busyIn(view, most);
          const [own, other] = incoming ? [view.to, view.from] : [view.from, view.to];
          const { hits, passedOver } = run(view, incoming ? 'fan-in' : 'fan-out', {
            window,
            partners: 2,
            amount,
            busiest: most,
          });
          const expected = nodesOf(view).flatMap((node) => {
            if (busy.has(node)) return [];
            const mine = places(view).filter((p) => own[p] === node);
            const best = strongest(
              view,
              mine,
              { window, least: 2, amount },
              (set) => new Set(set.map((p) => other[p])).size,
            );
            return best === undefined ? [] : [[node, best.strength, best.amount]];
          });
          expect(
            hits
              .map(({ subjects, facts }) => [subjects[0], facts.partners, facts.amount])
              .toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
          ).toEqual(expected);
          expect(passedOver).toBe(busy.size);
          for (const { rows, subjects, facts } of hits) {
            const taken = rows.map((row) => placeOf(view, row));
            expect(
              taken.every((p) => own[p] === subjects[0] && view.time[p] >= facts.from && view.time[p] <= facts.to),
            ).toBe(true);
            expect(sum(taken.map((p) => view.base[p]))).toBe(facts.amount);
            expect(facts.to - facts.from).toBeLessThanOrEqual(window);
          }
        },
      ),
    );
  });
});

describe('structuring', () => {
  it('finds the same as trying every window of payments near the threshold', () => {
    fc.assert(
      fc.property(randomDataset, level, fc.nat(5), (dataset, at, window) => {
        const view = viewOf(dataset, at);
        const near = places(view).filter((p) => view.base[p] >= 2 && view.base[p] < 4);
        const { hits } = run(view, 'structuring', { threshold: 4, below: 0.5, payments: 2, window, busiest: 0 });
        const expected = [1, 0].flatMap((incoming) =>
          nodesOf(view).flatMap((node) => {
            const mine = near.filter((p) => (incoming === 1 ? view.to : view.from)[p] === node);
            const best = strongest(view, mine, { window, least: 2, amount: 4 }, (set) => set.length);
            return best === undefined ? [] : [[incoming, node, best.strength, best.amount]];
          }),
        );
        const found = hits.map(({ subjects, facts, rows }) => [facts.incoming, subjects[0], rows.length, facts.amount]);
        expect(found.toSorted((a, b) => (b[0] ?? 0) - (a[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0))).toEqual(expected);
      }),
    );
  });
});

describe('gather-scatter', () => {
  it('finds a node exactly when some moment parts enough payers from enough payees', () => {
    fc.assert(
      fc.property(randomDataset, level, fc.nat(9), (dataset, at, window) => {
        const view = viewOf(dataset, at);
        const { time, from, to } = view;
        const distinct = (side: Uint32Array, set: readonly number[]) => new Set(set.map((p) => side[p])).size;
        const expected = nodesOf(view).filter((node) =>
          places(view).some((first) =>
            places(view).some((last) => {
              const until = time[first] + window;
              const into = places(view).filter(
                (p) => to[p] === node && time[p] >= time[first] && time[p] <= time[last],
              );
              const out = places(view).filter((p) => from[p] === node && time[p] > time[last] && time[p] <= until);
              return distinct(from, into) >= 2 && distinct(to, out) >= 2;
            }),
          ),
        );
        const { hits } = run(view, 'gather-scatter', { window, partners: 2, busiest: 0 });
        expect(hits.map(({ subjects }) => subjects[0]).toSorted((a = 0, b = 0) => a - b)).toEqual(expected);
        for (const { rows, facts, subjects } of hits) {
          const taken = rows.map((row) => placeOf(view, row));
          const into = taken.filter((p) => to[p] === subjects[0]);
          const out = taken.filter((p) => from[p] === subjects[0]);
          expect(Math.max(...into.map((p) => time[p]))).toBeLessThan(Math.min(...out.map((p) => time[p])));
          expect(facts.partners).toBe(Math.min(distinct(from, into), distinct(to, out)));
          expect(facts.amount).toBe(Math.min(sum(into.map((p) => view.base[p])), sum(out.map((p) => view.base[p]))));
        }
      }),
    );
  });
});

describe('dormant, then active', () => {
  it('finds the same as looking back from every payment', () => {
    fc.assert(
      fc.property(randomDataset, level, fc.integer({ min: 1, max: 6 }), fc.nat(4), (dataset, at, silence, window) => {
        const view = viewOf(dataset, at);
        const { time, from, to, base } = view;
        const expected = nodesOf(view).flatMap((node) => {
          const own = places(view).filter((p) => from[p] === node || to[p] === node);
          const wakings = own.flatMap((p) => {
            const earlier = own.filter((q) => q < p);
            if (earlier.length === 0 || earlier.some((q) => time[q] > time[p] - silence)) return [];
            const active = own.filter((q) => q >= p && time[q] <= time[p] + window);
            return active.length < 2 ? [] : [sum(active.map((q) => base[q]))];
          });
          return wakings.length === 0 ? [] : [[node, Math.max(...wakings), wakings.length - 1]];
        });
        const { hits } = run(view, 'dormant', { silence, window, payments: 2, busiest: 0 });
        const found = hits.map(({ subjects, facts }) => [subjects[0] ?? -1, facts.amount, facts.again]);
        expect(found.toSorted((a, b) => a[0] - b[0])).toEqual(expected);
      }),
    );
  });
});

describe('rapid pass-through', () => {
  it('counts as much of every payment passed on as following each single unit does', () => {
    fc.assert(
      fc.property(randomDataset, level, fc.nat(6), fc.constantFrom(0.5, 1), (dataset, at, delay, share) => {
        const view = viewOf(dataset, at);
        const { time, from, to, base } = view;
        const expected = nodesOf(view).flatMap((node) => {
          const units = places(view)
            .filter((p) => to[p] === node)
            .flatMap((p) => Array.from({ length: base[p] }, () => ({ p, gone: false })));
          for (const out of places(view).filter((p) => from[p] === node))
            units
              .filter((u) => !u.gone && time[u.p] < time[out] && time[out] - time[u.p] <= delay)
              .slice(0, base[out])
              .forEach((unit) => {
                unit.gone = true;
              });
          const passed = places(view).filter((p) => {
            const mine = units.filter((unit) => unit.p === p);
            const gone = mine.filter((unit) => unit.gone).length;
            return gone > 0 && gone >= share * mine.length;
          });
          const best = strongest(view, passed, { window: 5, least: 2, amount: 0 }, (set) => set.length);
          return best === undefined ? [] : [[node, best.amount]];
        });
        const { hits } = run(view, 'pass-through', { delay, share, payments: 2, window: 5, busiest: 0 });
        const found = hits.map(({ subjects, facts }) => [subjects[0] ?? -1, facts.amount]);
        expect(found.toSorted((a, b) => a[0] - b[0])).toEqual(expected);
        for (const { facts } of hits) {
          expect(facts.share).toBeGreaterThanOrEqual(share);
          expect(facts.share).toBeLessThanOrEqual(1);
          expect(facts.delay).toBeGreaterThan(0);
          expect(facts.delay).toBeLessThanOrEqual(delay);
        }
      }),
    );
  });
});
