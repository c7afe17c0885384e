/** Sources of payments where units keep their order: from the front (FIFO) or the back (LIFO). O(1) a payment plus the runs it takes. */
import type { Part, Shares } from './shares.ts';

export function sharesInOrder(end: 'front' | 'back'): Shares {
  const sources: number[] = [];
  const runs: number[] = [];
  let head = 0;
  return {
    put(source, incoming) {
      for (const run of incoming) {
        if (run === 0) continue;
        sources.push(source);
        runs.push(run);
      }
    },
    take(value, _traced, told) {
      const parts: Part[] = [];
      let left = value;
      while (left > 0 && head < runs.length) {
        const at = end === 'front' ? head : runs.length - 1;
        const run = runs[at];
        const units = Math.min(left, Math.abs(run));
        const traced = run > 0 ? units : 0;
        left -= units;
        if (told) add(parts, { source: sources[at], units, traced });
        if (units < Math.abs(run)) runs[at] = run > 0 ? run - units : run + units;
        else if (end === 'front') head += 1;
        else {
          runs.pop();
          sources.pop();
        }
      }
      return parts;
    },
  };
}

/** Neighbouring runs of one source are one part. */
function add(parts: Part[], part: Part): void {
  const last = parts.at(-1);
  if (last?.source !== part.source) parts.push(part);
  else {
    parts[parts.length - 1] = {
      source: last.source,
      units: last.units + part.units,
      traced: last.traced + part.traced,
    };
  }
}
