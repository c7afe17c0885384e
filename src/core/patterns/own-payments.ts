/** All payments of a node, in and out, in time order. O(payments of the node). */
import type { PatternView } from './view.ts';

/** Places, ascending. Nobody pays itself in a view, so none occurs twice. */
export function ownPayments(view: PatternView, node: number): Uint32Array {
  const { outStart, outIndex, inStart, inIndex } = view;
  const [outEnd, inEnd] = [outStart[node + 1], inStart[node + 1]];
  let [o, i] = [outStart[node], inStart[node]];
  const places = new Uint32Array(outEnd - o + inEnd - i);
  for (let at = 0; at < places.length; at++)
    places[at] = i >= inEnd || (o < outEnd && outIndex[o] < inIndex[i]) ? outIndex[o++] : inIndex[i++];
  return places;
}
