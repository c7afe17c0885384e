/**
 * Partial plans over a part of a graph, as far as the rest of it can tell them apart: which border nodes are kept, which of these hang together
 * inside, how much weight each such part has, what the plan costs and what parts closed inside come to. Of partial plans alike in the first two,
 * one is dropped that another covers: whatever is done outside, the other comes out no worse. Flat arrays, groups found by hashing.
 */

export interface Table {
  /** Border nodes, in order of elimination. */
  readonly border: readonly number[];
  groups: number;
  /** By group and place in the border: 0 = taken, else the number of its part, from 1, in order of first appearance. */
  part: Uint8Array;
  /** By group: how many parts, and the first of its partial plans, -1 = none. */
  parts: Uint8Array;
  head: Int32Array;
  /** Partial plans there are. */
  states: number;
  /** By partial plan: the next of its group, -1 = none; cost of the nodes taken inside; value of the parts closed inside; choices made. */
  next: Int32Array;
  cost: Float64Array;
  value: Float64Array;
  taken: Int32Array;
  /** By partial plan and part, as many as the border has nodes: weight inside, the border's own not included. */
  weight: Int32Array;
  /** Places in use, and those free again as a list by `next`. */
  used: number;
  free: number;
  slots: Int32Array;
}

export function emptyTable(border: readonly number[]): Table {
  const width = border.length;
  return {
    border,
    groups: 0,
    part: new Uint8Array(16 * width),
    parts: new Uint8Array(16),
    head: new Int32Array(16),
    states: 0,
    next: new Int32Array(16),
    cost: new Float64Array(16),
    value: new Float64Array(16),
    taken: new Int32Array(16),
    weight: new Int32Array(16 * width),
    used: 0,
    free: -1,
    slots: new Int32Array(64).fill(-1),
  };
}

function hashOf(part: Uint8Array, from: number, width: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < width; i++) hash = Math.imul(hash ^ part[from + i], 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The group whose border is parted so; made when there is none. */
export function groupOf(table: Table, part: Uint8Array, parts: number): number {
  const width = table.border.length;
  const mask = table.slots.length - 1;
  let at = hashOf(part, 0, width) & mask;
  for (; table.slots[at] >= 0; at = (at + 1) & mask) {
    const from = table.slots[at] * width;
    let same = true;
    for (let i = 0; same && i < width; i++) same = table.part[from + i] === part[i];
    if (same) return table.slots[at];
  }
  const group = table.groups++;
  if (group >= table.head.length) {
    table.head = grown(table.head, new Int32Array(2 * group));
    table.parts = grown(table.parts, new Uint8Array(2 * group));
    table.part = grown(table.part, new Uint8Array(2 * group * width));
  }
  table.part.set(part.subarray(0, width), group * width);
  table.parts[group] = parts;
  table.head[group] = -1;
  table.slots[at] = group;
  if (2 * table.groups > table.slots.length) rehash(table);
  return group;
}

/** -1 when no partial plan has its border parted so. */
export function findGroup(table: Table, part: Uint8Array): number {
  const width = table.border.length;
  const mask = table.slots.length - 1;
  for (let at = hashOf(part, 0, width) & mask; table.slots[at] >= 0; at = (at + 1) & mask) {
    const from = table.slots[at] * width;
    let same = true;
    for (let i = 0; same && i < width; i++) same = table.part[from + i] === part[i];
    if (same) return table.slots[at];
  }
  return -1;
}

/** Takes partial plans out. */
export function drop(table: Table, dead: Uint8Array): void {
  const { head, next } = table;
  for (let group = 0; group < table.groups; group++) {
    let before = -1;
    for (let s = head[group]; s >= 0;) {
      const after = next[s];
      if (dead[s] === 0) before = s;
      else {
        if (before < 0) head[group] = after;
        else next[before] = after;
        next[s] = table.free;
        table.free = s;
        table.states -= 1;
      }
      s = after;
    }
  }
}

function grown<A extends { set: (other: A) => void }>(old: A, fresh: A): A {
  fresh.set(old);
  return fresh;
}

function rehash(table: Table): void {
  const width = table.border.length;
  const slots = new Int32Array(4 * table.slots.length).fill(-1);
  const mask = slots.length - 1;
  for (let group = 0; group < table.groups; group++) {
    let at = hashOf(table.part, group * width, width) & mask;
    while (slots[at] >= 0) at = (at + 1) & mask;
    slots[at] = group;
  }
  table.slots = slots;
}

/** How partial plans are weighed against each other. */
export interface Weighing {
  /** φ(weight) of a part; null: values say only what is possible, sizes must be kept to, and the smaller is the better. */
  readonly phi: Float64Array | null;
  /** Values above are of no interest. */
  readonly most: number;
}

/** Most that a part may weigh where the value may be no more. */
export const sizeWithin = (value: number): number => Math.floor((1 + Math.sqrt(1 + 8 * Math.max(0, value))) / 2);

/**
 * Adds a partial plan and returns its place; -1 when another covers it. `own`: by part, what the border adds to its weight. `looked`: counts
 * comparisons.
 */
export function addState(
  table: Table,
  group: number,
  cost: number,
  value: number,
  weight: Int32Array,
  own: Int32Array,
  { phi, most }: Weighing,
  looked: { count: number },
): number {
  const stride = table.border.length;
  const parts = table.parts[group];
  const { next, head } = table;
  const costs = table.cost;
  const values = table.value;
  const weights = table.weight;
  /** Whether partial plan `a` (value, weights from) covers `b`. More weight costs at most the largest size there can be for each unit, less
   * saves what it saves in its own part alone, since φ is convex. */
  const covers = (va: number, a: Int32Array, fromA: number, vb: number, b: Int32Array, fromB: number): boolean => {
    if (phi === null) {
      for (let i = 0; i < parts; i++) if (a[fromA + i] > b[fromB + i]) return false;
      return true;
    }
    let more = 0;
    let spare = vb - va;
    for (let i = 0; i < parts; i++) {
      const wa = a[fromA + i];
      const wb = b[fromB + i];
      if (wa > wb) more += wa - wb;
      else if (wa < wb) spare += phi[wb + own[i]] - phi[wa + own[i]];
    }
    if (more === 0) return spare >= 0;
    return spare > 0 && more * sizeWithin(most - vb) + (more * (more - 1)) / 2 <= spare;
  };
  let before = -1;
  let count = 0;
  for (let s = head[group]; s >= 0; before = s, s = next[s]) {
    count += 1;
    if (costs[s] > cost || !covers(values[s], weights, s * stride, value, weight, 0)) continue;
    // To the front: it is likely to cover the next as well.
    if (before >= 0) {
      next[before] = next[s];
      next[s] = head[group];
      head[group] = s;
    }
    looked.count += count;
    return -1;
  }
  before = -1;
  for (let s = head[group]; s >= 0;) {
    const after = next[s];
    count += 1;
    if (costs[s] >= cost && covers(value, weight, 0, values[s], weights, s * stride)) {
      if (before < 0) head[group] = after;
      else next[before] = after;
      next[s] = table.free;
      table.free = s;
      table.states -= 1;
    } else before = s;
    s = after;
  }
  looked.count += count;
  return insert(table, group, cost, value, weight);
}

function insert(table: Table, group: number, cost: number, value: number, weight: Int32Array): number {
  const stride = table.border.length;
  let place = table.free;
  if (place >= 0) table.free = table.next[place];
  else {
    place = table.used++;
    if (place >= table.next.length) {
      const size = 2 * place;
      table.next = grown(table.next, new Int32Array(size));
      table.cost = grown(table.cost, new Float64Array(size));
      table.value = grown(table.value, new Float64Array(size));
      table.taken = grown(table.taken, new Int32Array(size));
      table.weight = grown(table.weight, new Int32Array(size * stride));
    }
  }
  table.cost[place] = cost;
  table.value[place] = value;
  const parts = table.parts[group];
  for (let i = 0; i < parts; i++) table.weight[place * stride + i] = weight[i];
  table.next[place] = table.head[group];
  table.head[group] = place;
  table.states += 1;
  return place;
}

/** Nodes taken, as trees of choices: 0 = none; joining two is one step. */
export interface Choices {
  readonly node: (v: number, rest: number) => number;
  readonly both: (one: number, other: number) => number;
  /** Σ of `of` over the nodes of a tree. */
  readonly sum: (tree: number, of: Float64Array) => number;
  readonly nodes: (tree: number) => readonly number[];
}

export function choices(): Choices {
  /** By tree: the node (as -1 - v) or a tree, and a tree. */
  let one = new Int32Array(1024);
  let other = new Int32Array(1024);
  let count = 1;
  const enter = (a: number, b: number): number => {
    if (count >= one.length) {
      one = grown(one, new Int32Array(2 * count));
      other = grown(other, new Int32Array(2 * count));
    }
    one[count] = a;
    other[count] = b;
    return count++;
  };
  const sum = (tree: number, of: Float64Array): number => {
    let total = 0;
    let at = tree;
    for (; at > 0; at = other[at]) total += one[at] < 0 ? of[-1 - one[at]] : sum(one[at], of);
    return total;
  };
  return {
    node: (v, rest) => enter(-1 - v, rest),
    both: (a, b) => (a === 0 ? b : b === 0 ? a : enter(a, b)),
    sum,
    nodes: (tree) => {
      const found: number[] = [];
      const open = [tree];
      for (let at = open.pop(); at !== undefined; at = open.pop()) {
        if (at === 0) continue;
        if (one[at] < 0) found.push(-1 - one[at]);
        else open.push(one[at]);
        open.push(other[at]);
      }
      return found;
    },
  };
}
