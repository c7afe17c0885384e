/** The ways of two payments from a node to another, the second strictly later and like the first in amount, put together by where they end. */
import { firstLater, type PatternView } from './view.ts';

/** Places of the two payments. */
export interface Way {
  readonly in: number;
  readonly out: number;
}

export interface WayRule {
  /** ms from the first payment to the second, at most. */
  readonly window: number;
  /** Smaller amount as part of the larger, at least. */
  readonly alike: number;
  /** Ends with fewer ways are left out. */
  readonly least: number;
}

export interface WaysByEnd {
  /** Ends by first way to them. Neither middles nor ends are busy or the source. */
  from(source: number): readonly (readonly [end: number, ways: readonly Way[]])[];
  /** Payments looked at so far. */
  work(): number;
}

export function waysByEnd(view: PatternView, busy: Uint8Array, { window, alike, least }: WayRule): WaysByEnd {
  const { nodes, time, base, to, outStart, outIndex } = view;
  const count = new Uint32Array(nodes);
  // Kept between questions; the first `found` of them are in use.
  const firsts: number[] = [];
  const seconds: number[] = [];
  const ends: number[] = [];
  let work = 0;
  return {
    work: () => work,
    from: (source) => {
      let found = 0;
      ends.length = 0;
      for (let i = outStart[source]; i < outStart[source + 1]; i++) {
        const first = outIndex[i];
        const middle = to[first];
        work++;
        if (busy[middle] === 1) continue;
        const end = outStart[middle + 1];
        for (let j = firstLater(time, outIndex, outStart[middle], end, time[first]); j < end; j++) {
          const second = outIndex[j];
          work++;
          if (time[second] - time[first] > window) break;
          const sink = to[second];
          const [small, large] = base[first] < base[second] ? [base[first], base[second]] : [base[second], base[first]];
          if (sink === source || busy[sink] === 1 || small < alike * large) continue;
          if (count[sink] === 0) ends.push(sink);
          count[sink]++;
          firsts[found] = first;
          seconds[found] = second;
          found++;
        }
      }
      const kept = new Map<number, Way[]>();
      for (const end of ends) if (count[end] >= least) kept.set(end, []);
      if (kept.size > 0)
        for (let w = 0; w < found; w++) kept.get(to[seconds[w]])?.push({ in: firsts[w], out: seconds[w] });
      for (const end of ends) count[end] = 0;
      return [...kept];
    },
  };
}
