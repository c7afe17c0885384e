/**
 * How much of each payment into a node goes out again within a time: first in, first out among what is young enough, strictly later. What
 * lay in the node before, or is older, is not counted. O(payments of the node).
 */
import type { PatternView } from './view.ts';

/** `amount` of payment `into` (a place) left with payment `out`. */
export type TellPassed = (into: number, out: number, amount: number) => void;

/** Base-currency minor units by incoming payment, in the order of the node's index. */
export function passedOn(view: PatternView, node: number, delay: number, tell: TellPassed | null): Float64Array {
  const { time, base, inStart, inIndex, outStart, outIndex } = view;
  const [first, end] = [inStart[node], inStart[node + 1]];
  const passed = new Float64Array(end - first);
  let head = first;
  for (let o = outStart[node]; o < outStart[node + 1]; o++) {
    const out = outIndex[o];
    const at = time[out];
    let left = base[out];
    while (left > 0 && head < end && time[inIndex[head]] < at) {
      const place = inIndex[head];
      const rest = base[place] - passed[head - first];
      if (rest <= 0 || at - time[place] > delay) {
        head++;
        continue;
      }
      const amount = Math.min(rest, left);
      passed[head - first] += amount;
      left -= amount;
      tell?.(place, out, amount);
    }
  }
  return passed;
}
