/**
 * For every transfer the best way on to a target, by dynamic programming over the transfers in reverse time order: earliest arrival,
 * fewest hops or largest smallest amount, within a waiting limit and, layer by layer, a hop limit. O(m) a layer: the waiting limit
 * is a sliding window at each node, kept as a monotone queue. Transfers of one instant do not fund each other.
 * Source: Wu et al., PVLDB 7(9), 2014; waiting limits as in Himmel et al., "Efficient computation of optimal temporal walks
 * under waiting-time constraints", Applied Network Science 5, 2020. These are walks: a node may come twice.
 */
import type { Part } from './useful-part.ts';

export type LabelKind = 'arrival' | 'hops' | 'width';

/** By transfer: the smaller the better, Infinity where no target is reached; `width` is the negative amount. */
export interface Labels {
  readonly value: Float64Array;
  /** Transfers of that way on, this one included; of equal values the fewest (exact for `arrival` and `hops`). */
  readonly hops: Uint32Array;
}

export interface LabelOptions {
  readonly kind: LabelKind;
  /** ms; null = any. */
  readonly maxWait: number | null;
  /** null = any, and then there is one layer. */
  readonly maxHops: number | null;
  /** Nodes not to be entered; null = none. */
  readonly banned: Uint8Array | null;
  /** First transfer looked at. */
  readonly begin: number;
}

/** Layer r - 1 holds the labels with at most r transfers to go; without a hop limit the only layer holds them all. */
export function completionLabels(part: Part, options: LabelOptions): readonly Labels[] {
  if (options.maxHops === null) return [layer(part, options, null)];
  const layers: Labels[] = [];
  let before: Labels = { value: new Float64Array(part.size).fill(Infinity), hops: new Uint32Array(part.size) };
  for (let r = 0; r < options.maxHops; r++) {
    before = layer(part, options, before);
    layers.push(before);
  }
  return layers;
}

/** One pass; `after` holds the labels a way on continues with, null = the ones being made. */
function layer(part: Part, options: LabelOptions, after: Labels | null): Labels {
  const { size, from, to, time, amount, target } = part;
  const { kind, maxWait, banned, begin } = options;
  const value = new Float64Array(size).fill(Infinity);
  const hops = new Uint32Array(size);
  const on = after ?? { value, hops };
  const best = maxWait === null ? standing(part, on) : sliding(part, on, maxWait);
  for (let end = size; end > begin;) {
    let start = end - 1;
    while (start > begin && time[start - 1] === time[end - 1]) start--;
    for (let e = start; e < end; e++) {
      if (banned !== null && banned[to[e]] === 1) continue;
      const last = target[to[e]] === 1;
      const f = last ? -1 : best.ask(to[e], time[e]);
      if (!last && f < 0) continue;
      hops[e] = last ? 1 : on.hops[f] + 1;
      if (kind === 'hops') value[e] = hops[e];
      else if (kind === 'arrival') value[e] = last ? time[e] : on.value[f];
      else value[e] = last ? -amount[e] : Math.max(-amount[e], on.value[f]);
    }
    for (let e = start; e < end; e++) if (on.value[e] < Infinity) best.add(from[e], e);
    end = start;
  }
  return { value, hops };
}

/** What leaves each node later than now. */
interface Departures {
  /** Times never rise from one call to the next. */
  readonly add: (node: number, transfer: number) => void;
  /** The best of what may follow an arrival at `now`, or -1. */
  readonly ask: (node: number, now: number) => number;
}

function standing({ nodes }: Part, { value, hops }: Labels): Departures {
  const best = new Int32Array(nodes).fill(-1);
  return {
    add: (v, e) => {
      const old = best[v];
      if (old < 0 || value[e] < value[old] || (value[e] === value[old] && hops[e] < hops[old])) best[v] = e;
    },
    ask: (v) => best[v],
  };
}

/** A queue for each node: times falling and labels growing worse from head to tail. */
function sliding({ nodes, size, time }: Part, { value, hops }: Labels, maxWait: number): Departures {
  const head = new Int32Array(nodes).fill(-1);
  const tail = new Int32Array(nodes).fill(-1);
  const next = new Int32Array(size).fill(-1);
  const previous = new Int32Array(size).fill(-1);
  return {
    add: (v, e) => {
      // Whatever is no better and comes later will never be asked for again.
      let last = tail[v];
      while (last >= 0 && (value[e] < value[last] || (value[e] === value[last] && hops[e] <= hops[last])))
        last = previous[last];
      previous[e] = last;
      if (last < 0) head[v] = e;
      else next[last] = e;
      next[e] = -1;
      tail[v] = e;
    },
    ask: (v, now) => {
      let first = head[v];
      while (first >= 0 && time[first] > now + maxWait) first = next[first];
      head[v] = first;
      if (first < 0) tail[v] = -1;
      else previous[first] = -1;
      return first;
    },
  };
}
