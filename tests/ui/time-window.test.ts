/** The brushed window: clipping, snapping, stepping, totals, typed times. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binsFor,
  domainOf,
  filterEnds,
  fromInput,
  moved,
  spanBetween,
  stepEdge,
  toInput,
  totalsOf,
  windowOf,
  withEdge,
} from '../../src/ui/analyst/timeline/time-window.ts';

/** Four bins of 10 ms from 100: 100–110–120–130–140. */
const bins = { start: 100, width: 10, count: [1, 0, 5, 2], amount: [50, 0, 20, 90] };

describe('window of a filter', () => {
  it.each([
    ['open at both ends', { from: null, to: null }, { from: 100, to: 140 }],
    ['open at the end', { from: 113, to: null }, { from: 113, to: 140 }],
    ['wider than the bins', { from: 0, to: 999 }, { from: 100, to: 140 }],
  ])('%s', (_, filter, window) => expect(windowOf(filter, bins)).toEqual(window));

  it('an end that touches the end of the bins is open again', () => {
    expect(filterEnds({ from: 100, to: 120 }, bins)).toEqual({ from: null, to: 120 });
    expect(filterEnds(domainOf(bins), bins)).toEqual({ from: null, to: null });
  });
});

describe('dragging', () => {
  it.each([
    [104, 127, { from: 100, to: 130 }],
    [127, 104, { from: 100, to: 130 }],
    [112, 113, { from: 110, to: 120 }],
    [139, 140, { from: 130, to: 140 }],
    [-500, 9000, { from: 100, to: 140 }],
  ])('from %d to %d', (a, b, span) => expect(spanBetween(a, b, bins)).toEqual(span));

  it('an edge never passes the other', () => {
    expect(withEdge({ from: 110, to: 120 }, 'from', 139, bins)).toEqual({ from: 110, to: 120 });
    expect(withEdge({ from: 110, to: 120 }, 'to', 100, bins)).toEqual({ from: 110, to: 120 });
  });

  it('a window moved against the end keeps its width', () => {
    expect(moved({ from: 110, to: 130 }, 100, bins)).toEqual({ from: 120, to: 140 });
    expect(moved({ from: 110, to: 130 }, -14, bins)).toEqual({ from: 100, to: 120 });
  });
});

describe('arrow keys', () => {
  it('an edge between bins goes to the next edge that way', () => {
    expect(stepEdge({ from: 113, to: 140 }, 'from', 1, bins).from).toBe(120);
    expect(stepEdge({ from: 113, to: 140 }, 'from', -1, bins).from).toBe(110);
    expect(stepEdge({ from: 100, to: 120 }, 'to', -9, bins)).toEqual({ from: 100, to: 110 });
  });
});

it('whatever the hand does, the window stays inside, on bin edges, at least one bin wide', () => {
  const spans = fc.tuple(fc.integer({ min: 50, max: 200 }), fc.integer({ min: 50, max: 200 }));
  const deeds = fc.array(fc.tuple(fc.constantFrom('from', 'to', 'move'), fc.integer({ min: -90, max: 250 })));
  fc.assert(
    fc.property(spans, deeds, ([a, b], all) => {
      let span = spanBetween(a, b, bins);
      for (const [deed, value] of all)
        span = deed === 'move' ? moved(span, value, bins) : withEdge(span, deed, value, bins);
      expect(span.from).toBeGreaterThanOrEqual(100);
      expect(span.to).toBeLessThanOrEqual(140);
      expect(span.to - span.from).toBeGreaterThanOrEqual(10);
      expect([span.from % 10, span.to % 10]).toEqual([0, 0]);
    }),
  );
});

describe('totals', () => {
  it('sums the bins that begin inside and finds the highest by the measure', () => {
    expect(totalsOf(bins, domainOf(bins), 'amount')).toEqual({ count: 8, amount: 160, peak: 3 });
    expect(totalsOf(bins, domainOf(bins), 'count')).toEqual({ count: 8, amount: 160, peak: 2 });
    expect(totalsOf(bins, { from: 110, to: 120 }, 'count')).toEqual({ count: 0, amount: 0, peak: -1 });
  });
});

describe('typed times', () => {
  it.each([
    ['2026-03-04', Date.UTC(2026, 2, 4)],
    ['2026-03-04 05:06', Date.UTC(2026, 2, 4, 5, 6)],
    [' 2026-03-04T5:06:07 ', Date.UTC(2026, 2, 4, 5, 6, 7)],
    ['2026-02-30', null],
    ['2026-03-04 25:00', null],
    ['04/03/2026', null],
    ['', null],
  ])('%j', (text, ms) => expect(fromInput(text)).toBe(ms));

  it('what is written is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (s) => fromInput(toInput(s * 1000)) === s * 1000),
    );
  });
});

it('asks for another number of bins only now and then while a divider is dragged', () => {
  const asked = new Set(Array.from({ length: 600 }, (_, i) => binsFor(300 + i)));
  expect(asked.size).toBeLessThanOrEqual(5);
});
