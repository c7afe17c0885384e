/**
 * The cascade of every listed party on its own, where stakes of different ones do not add up: 32 listed parties at a time, one bit each.
 *
 * Bodies are visited owners first, so that without loops every relation is looked at once for 32 listed parties. One whose
 * whole cascade lies within another's is not run again. What takes a number for each listed party and not a bit is adding small
 * stakes, done only at bodies whose stakes could reach the threshold together.
 * O(relations × listed / 32), and O(small stakes × listed) additions at worst; most data touch far less, for a cascade looks only at
 * what it reaches. Source: bit-parallel breadth-first search (Then et al., The more the merrier, PVLDB 8, 2014), taken to sums.
 */
import { reaches } from './cascade.ts';
import { createLowestFirst, lowestBit } from './lowest-first.ts';
import type { RelationIndex } from './relation-index.ts';
import type { Regime } from './regimes.ts';
import { smallStakes } from './small-stakes.ts';
import { stakesInto } from './stakes-into.ts';
import { upstreamOrder } from './upstream-order.ts';

export interface EachAlone {
  /** Nodes caught by any of the roots but the roots. */
  readonly caught: readonly number[];
  /** By node the root that catches it with the most, else the one that holds the most without; -1 for none. */
  readonly root: Int32Array;
  /** Grains held by that root and what it has caught. */
  readonly share: Float64Array;
  readonly visits: number;
}

/** Roots are the nodes 0 … `index.listedCount - 1`. */
export function eachAlone(index: RelationIndex, regime: Regime): EachAlone {
  const { listedCount } = index;
  const owning: number[] = [];
  for (let n = 0; n < listedCount; n++) if (index.outStart[n] < index.outStart[n + 1]) owning.push(n);
  const below = upstreamOrder(index, owning);
  const places = below.node.length;
  // From here to the end a number of a body is its place.
  const { outStart, to } = below;
  const share = Float64Array.from(below.edge, (e) => index.share[e]);
  const sole = Uint8Array.from(below.edge, (e) =>
    (index.control[e] === 1 ? regime.control : reaches(index.share[e], regime)) ? 1 : 0,
  );
  const stakes = stakesInto(outStart, to, share);
  const sums = smallStakes(outStart, to, share, sole, regime);
  const queue = createLowestFirst(places);
  const mask = new Int32Array(places);
  const fresh = new Int32Array(places);
  const isTouched = new Uint8Array(places);
  const touched = new Int32Array(places);
  let touches = 0;
  const isCaught = new Uint8Array(places);
  const root = new Int32Array(places).fill(-1);
  const best = new Float64Array(places);
  const caught: number[] = [];
  let visits = 0;

  const roots = Int32Array.from(owning, (node) => below.place[node]).sort();
  for (let next = 0; next < roots.length;) {
    const batch: number[] = [];
    for (; next < roots.length && batch.length < 32; next++) {
      // What it catches has been caught by one that caught it.
      if (isCaught[roots[next]] === 0) batch.push(roots[next]);
    }
    run(batch);
  }
  return { caught, ...byNode(), visits };

  function run(batch: readonly number[]): void {
    batch.forEach((at, bit) => {
      touch(at);
      reached(at, 1 << bit);
    });
    for (let at = queue.take(); at >= 0; at = queue.take()) spread(at);
    for (let i = 0; i < touches; i++) settle(touched[i], batch);
    for (let i = 0; i < touches; i++) {
      mask[touched[i]] = 0;
      isTouched[touched[i]] = 0;
      sums.clear(touched[i]);
    }
    touches = 0;
  }

  function touch(at: number): void {
    if (isTouched[at] === 1) return;
    isTouched[at] = 1;
    touched[touches++] = at;
  }

  function reached(at: number, bits: number): void {
    mask[at] |= bits;
    fresh[at] |= bits;
    queue.add(at);
  }

  function spread(owner: number): void {
    const bits = fresh[owner];
    fresh[owner] = 0;
    visits += outStart[owner + 1] - outStart[owner];
    for (let i = outStart[owner]; i < outStart[owner + 1]; i++) {
      const body = to[i];
      touch(body);
      const open = bits & ~mask[body];
      if (open === 0) continue;
      const over = sole[i] === 1 ? open : sums.add(body, share[i], open);
      if (over !== 0) reached(body, over);
    }
  }

  /** After a batch: which of its roots holds most of this body. */
  function settle(at: number, batch: readonly number[]): void {
    const own = below.node[at] < listedCount ? batch.indexOf(at) : -1;
    const catching = own < 0 ? mask[at] : mask[at] & ~(1 << own);
    if (catching !== 0 && isCaught[at] === 0) {
      isCaught[at] = 1;
      best[at] = 0;
      root[at] = batch[lowestBit(catching)];
      if (below.node[at] >= listedCount) caught.push(below.node[at]);
    }
    if (catching === 0 && isCaught[at] === 1) return;
    // No root holds more than all of them together; that is often known to be no news.
    if (stakes.total[at] <= best[at]) return;
    visits += stakes.start[at + 1] - stakes.start[at];
    const { holding, held: most } = stakes.by(at, mask, -1);
    if (most <= best[at]) return;
    for (let bits = catching === 0 ? holding : catching; bits !== 0; bits &= bits - 1) {
      const bit = lowestBit(bits);
      const { held } = stakes.by(at, mask, 1 << bit);
      if (held <= best[at]) continue;
      best[at] = held;
      root[at] = batch[bit];
    }
  }

  function byNode(): Pick<EachAlone, 'root' | 'share'> {
    const nodes = index.parties.length;
    const answer = { root: new Int32Array(nodes).fill(-1), share: new Float64Array(nodes) };
    for (let at = 0; at < places; at++) {
      answer.root[below.node[at]] = root[at] < 0 ? -1 : below.node[root[at]];
      answer.share[below.node[at]] = best[at];
    }
    return answer;
  }
}
