/** The money of one payment walked forward in time order, each node spending it before any other it has, to see how much comes back to the payer. */
import { PlaceHeap } from './place-heap.ts';
import { Onward } from './onward.ts';
import type { PatternView } from './view.ts';

export interface TripRule {
  readonly window: number;
  /** Part that must come back. */
  readonly share: number;
  /** Payments of a way back, the first included. */
  readonly shortest: number;
  readonly longest: number;
}

export interface Returned {
  /** Places on the ways back, the first payment included; in no order. */
  readonly places: readonly number[];
  readonly amount: number;
  /** ms of the last of it to come back. */
  readonly end: number;
  readonly others: number;
}

export interface MoneyWalk {
  /** Null when too little comes back. `root` is never before the one asked for last. */
  from(root: number): Returned | null;
  /** Payments looked at so far. */
  work(): number;
}

export function moneyWalk(view: PatternView, busy: Uint8Array, rule: TripRule): MoneyWalk {
  const { nodes, time, base, from, to, outStart, outIndex, inStart, inIndex } = view;
  const { window, share, shortest, longest } = rule;
  /** What a node may spend, what came at `freshAt` and may be spent later than that, and by how many payments it came at least. */
  const held = new Float64Array(nodes);
  const fresh = new Float64Array(nodes);
  const freshAt = new Float64Array(nodes);
  const hops = new Uint8Array(nodes);
  /** Next payment out of a node on the heap, as a position in its index. */
  const cursor = new Uint32Array(nodes);
  const heap = new PlaceHeap();
  // Roots come in time order, so that what is later than the root only moves forward.
  const into = new Onward(time, inStart, inIndex);
  const out = new Onward(time, outStart, outIndex);
  /** Nodes the money came to, and payments that moved it, of the present root. */
  const met: number[] = [];
  const moves: number[] = [];
  let work = 0;

  /** Whether enough comes to the payer at all. */
  function enoughComes(root: number, end: number): boolean {
    const payer = from[root];
    let sum = 0;
    for (let k = into.after(payer, time[root]); k < inStart[payer + 1]; k++) {
      const place = inIndex[k];
      if (time[place] > end) return false;
      work++;
      // Straight back counts only where two payments may be a way.
      if (busy[from[place]] === 0 && (shortest === 2 || from[place] !== to[root])) sum += base[place];
      if (sum >= share * base[root]) return true;
    }
    return false;
  }

  function arrive(node: number, amount: number, at: number, payments: number, begun: number): void {
    if (hops[node] === 0) {
      met.push(node);
      hops[node] = payments;
      freshAt[node] = at;
      let next = out.after(node, begun);
      while (next < outStart[node + 1] && time[outIndex[next]] <= at) next++;
      cursor[node] = next;
      if (cursor[node] < outStart[node + 1]) heap.push(outIndex[cursor[node]]);
    }
    hops[node] = Math.min(hops[node], payments);
    if (freshAt[node] < at) {
      held[node] += fresh[node];
      fresh[node] = 0;
      freshAt[node] = at;
    }
    fresh[node] += amount;
  }

  return {
    work: () => work,
    from: (root) => {
      const payer = from[root];
      const end = time[root] + window;
      work++;
      if (busy[payer] === 1 || busy[to[root]] === 1 || !enoughComes(root, end)) return null;
      met.length = 0;
      moves.length = 0;
      moves.push(root);
      const back = new Set<number>();
      let returned = 0;
      arrive(to[root], base[root], time[root], 1, time[root]);
      for (;;) {
        const place = heap.pop();
        if (place < 0) break;
        if (time[place] > end) continue;
        work++;
        const node = from[place];
        cursor[node]++;
        if (cursor[node] < outStart[node + 1]) heap.push(outIndex[cursor[node]]);
        if (time[place] > freshAt[node]) {
          held[node] += fresh[node];
          fresh[node] = 0;
        }
        const amount = Math.min(held[node], base[place]);
        if (amount <= 0) continue;
        held[node] -= amount;
        const [next, payments] = [to[place], hops[node] + 1];
        if (next === payer) {
          // Straight back from whom was paid is no way over others; it is spent all the same.
          if (payments < shortest) continue;
          returned += amount;
          back.add(place);
          moves.push(place);
        } else if (payments < longest && busy[next] === 0) {
          arrive(next, amount, time[place], payments, time[root]);
          moves.push(place);
        }
      }
      for (const node of met) hops[node] = held[node] = fresh[node] = 0;
      if (returned < share * base[root]) return null;
      return { ...waysBack(moves, back), amount: returned };
    },
  };

  /** Of the payments that moved money, in time order, those it came back by. */
  function waysBack(moves: readonly number[], back: ReadonlySet<number>): Omit<Returned, 'amount'> {
    /** The latest moment at which a node sent on what came back. */
    const useful = new Map<number, number>();
    const places: number[] = [];
    let end = -Infinity;
    for (const place of moves.toReversed()) {
      const sent = useful.get(to[place]);
      if (!back.has(place) && (sent === undefined || time[place] >= sent)) continue;
      places.push(place);
      if (back.has(place)) end = Math.max(end, time[place]);
      if (!useful.has(from[place])) useful.set(from[place], time[place]);
    }
    return { places, end, others: useful.size - 1 };
  }
}
