/**
 * Partial plans over a part of a graph, as far as the rest of it can tell them apart: which border nodes are kept, which of these hang together
 * inside, how much weight each such part has, what the plan costs and what parts closed inside come to. Of partial plans alike in the first two,
 * one that is no better in anything is dropped. Values grow with the parts, which makes that right.
 */

/** Nodes taken inside, as a tree of choices: joining two is one step. */
export type Taken =
  null | { readonly node: number; readonly rest: Taken } | { readonly one: Taken; readonly other: Taken };

export interface Partial {
  /** Of nodes taken inside, the border's not included. */
  readonly cost: number;
  /** Of parts closed inside. */
  readonly value: number;
  /** By part, 0 first: weight inside, the border's own not included. */
  readonly weight: readonly number[];
  readonly taken: Taken;
}

export interface Group {
  /** By place in the border: 0 = taken, else the number of its part, from 1, in order of first appearance. */
  readonly part: readonly number[];
  readonly list: Partial[];
}

export interface Table {
  /** Border nodes, in order of elimination. */
  readonly border: readonly number[];
  readonly groups: ReadonlyMap<string, Group>;
}

const keyOf = (part: readonly number[]): string => String.fromCharCode(...part);

/** A table with nothing inside. */
export function plainTable(border: readonly number[], parts: readonly (readonly number[])[]): Table {
  const groups = parts.map((part): [string, Group] => {
    const weight = Array.from({ length: Math.max(0, ...part) }, () => 0);
    return [keyOf(part), { part, list: [{ cost: 0, value: 0, weight, taken: null }] }];
  });
  return { border, groups: new Map(groups) };
}

/** Whether `known` is at least as good in everything. */
function covers(known: Partial, cost: number, value: number, weight: readonly number[]): boolean {
  if (known.cost > cost || known.value > value) return false;
  for (let i = 0; i < weight.length; i++) if (known.weight[i] > weight[i]) return false;
  return true;
}

/** Place of one of the list that covers these, -1 = none. That one goes to the front: it is likely to cover the next as well. */
function coverer(list: Partial[], cost: number, value: number, weight: readonly number[]): number {
  for (let i = 0; i < list.length; i++) {
    const known = list[i];
    if (!covers(known, cost, value, weight)) continue;
    list[i] = list[0];
    list[0] = known;
    return i;
  }
  return -1;
}

/** Adds what no other covers; what it covers goes. */
function add(list: Partial[], fresh: Partial): void {
  let kept = 0;
  for (const known of list) if (!covers(fresh, known.cost, known.value, known.weight)) list[kept++] = known;
  list.length = kept;
  list.push(fresh);
}

/** Which part each part of two groups comes to when they meet on the border `whole`, and the group's own. */
interface Meeting {
  readonly part: readonly number[];
  readonly parts: number;
  /** New part, from 0, by old part. */
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/** `at`: place in a group's border of each node of the whole border, -1 = not there. Neither takes what the other keeps. */
function meet(a: Group, b: Group, atA: readonly number[], atB: readonly number[]): Meeting {
  const partsA = Math.max(0, ...a.part);
  const parent = Array.from({ length: partsA + Math.max(0, ...b.part) + 1 }, (_, i) => i);
  const root = (i: number): number => {
    let top = i;
    while (parent[top] !== top) top = parent[top];
    return top;
  };
  for (let i = 0; i < atA.length; i++) {
    if (atA[i] < 0 || atB[i] < 0) continue;
    const one = a.part[atA[i]];
    if (one > 0) parent[root(one)] = root(partsA + b.part[atB[i]]);
  }
  const number = new Map<number, number>();
  const numberOf = (old: number): number => {
    const top = root(old);
    const known = number.get(top);
    if (known !== undefined) return known;
    number.set(top, number.size + 1);
    return number.size;
  };
  const part = atA.map((at, i) => {
    const old = at >= 0 ? a.part[at] : b.part[atB[i]] === 0 ? 0 : partsA + b.part[atB[i]];
    return old === 0 ? 0 : numberOf(old);
  });
  const parts = number.size;
  const first = Array.from({ length: partsA }, (_, i) => numberOf(i + 1) - 1);
  const second = Array.from({ length: parent.length - 1 - partsA }, (_, i) => numberOf(partsA + i + 1) - 1);
  return { part, parts, first, second };
}

/** What partial plans of a group may be for it to go on with them. */
export interface Admission {
  /** More is not worth looking at. */
  readonly mostCost: number;
  readonly mostValue: number;
  readonly fits: (cost: number, value: number, weight: readonly number[]) => boolean;
}

/** null: none of a group. */
export type Admit = (part: readonly number[], border: readonly number[]) => Admission | null;

/** What a meeting takes, in partial plans looked at. */
const meetingWork = 30;

const byCost = (a: Partial, b: Partial): number => a.cost - b.cost;

/**
 * Both tables together, their borders joined in the order of `place`. `pause` is asked now and then; true ends it with null. O(states²) at worst.
 */
export function joined(
  a: Table,
  b: Table,
  place: Int32Array,
  admit: Admit,
  pause: (states: number) => boolean,
): Table | null {
  const border = [...new Set([...a.border, ...b.border])].toSorted((u, v) => place[u] - place[v]);
  const atA = border.map((v) => a.border.indexOf(v));
  const atB = border.map((v) => b.border.indexOf(v));
  // Only groups that keep the same nodes of both borders can meet.
  const common = border.flatMap((_, i) => (atA[i] >= 0 && atB[i] >= 0 ? [[atA[i], atB[i]]] : []));
  const keeping = ({ part }: Group, side: 0 | 1) => common.map((places) => (part[places[side]] > 0 ? 1 : 0)).join('');
  const alike = new Map<string, Group[]>();
  for (const group of b.groups.values()) {
    group.list.sort(byCost);
    const key = keeping(group, 1);
    alike.set(key, [...(alike.get(key) ?? []), group]);
  }
  const groups = new Map<string, Group>();
  /** Partial plans looked at since the last pause. */
  let work = 0;
  for (const one of a.groups.values()) {
    for (const other of alike.get(keeping(one, 0)) ?? []) {
      work += meetingWork;
      if (pause(work)) return null;
      work = 0;
      const met = meet(one, other, atA, atB);
      const admission = admit(met.part, border);
      if (admission === null) continue;
      const { mostCost, mostValue, fits } = admission;
      const { first, second } = met;
      const key = keyOf(met.part);
      const group = groups.get(key) ?? { part: met.part, list: [] };
      const weight: number[] = Array.from({ length: met.parts }, () => 0);
      for (const left of one.list) {
        if (pause(work)) return null;
        work = other.list.length;
        for (const right of other.list) {
          const cost = left.cost + right.cost;
          if (cost > mostCost) break;
          const value = left.value + right.value;
          if (value > mostValue) continue;
          weight.fill(0);
          for (let i = 0; i < first.length; i++) weight[first[i]] += left.weight[i];
          for (let i = 0; i < second.length; i++) weight[second[i]] += right.weight[i];
          if (!fits(cost, value, weight)) continue;
          const by = coverer(group.list, cost, value, weight);
          work += by < 0 ? 2 * group.list.length : by;
          if (by >= 0) continue;
          const taken =
            left.taken === null
              ? right.taken
              : right.taken === null
                ? left.taken
                : { one: left.taken, other: right.taken };
          add(group.list, { cost, value, weight: [...weight], taken });
        }
      }
      if (group.list.length > 0) groups.set(key, group);
    }
  }
  return { border, groups };
}

/** The table without the first node of its border: taken it costs, kept it adds to its part, and closes it where it was the last of it. */
export function eliminated(
  table: Table,
  cost: number,
  weight: number,
  closed: (weight: number) => number,
  admit: Admit,
): Table {
  const [node] = table.border;
  const border = table.border.slice(1);
  const groups = new Map<string, Group>();
  for (const {
    part: [own, ...others],
    list,
  } of table.groups.values()) {
    const number = new Map<number, number>();
    for (const old of others) if (old > 0 && !number.has(old)) number.set(old, number.size + 1);
    const part = others.map((old) => (old === 0 ? 0 : (number.get(old) ?? 0)));
    const admission = admit(part, border);
    if (admission === null) continue;
    const key = keyOf(part);
    const group = groups.get(key) ?? { part, list: [] };
    const isLast = own > 0 && !number.has(own);
    for (const old of list) {
      const sizes: number[] = Array.from({ length: number.size }, () => 0);
      for (const [from, to] of number) sizes[to - 1] = old.weight[from - 1] + (from === own ? weight : 0);
      const spent = old.cost + (own === 0 ? cost : 0);
      const value = old.value + (isLast ? closed(old.weight[own - 1] + weight) : 0);
      if (!admission.fits(spent, value, sizes) || coverer(group.list, spent, value, sizes) >= 0) continue;
      const taken = own === 0 ? { node, rest: old.taken } : old.taken;
      add(group.list, { cost: spent, value, weight: sizes, taken });
    }
    if (group.list.length > 0) groups.set(key, group);
  }
  return { border, groups };
}

/** Nodes of a tree of choices. */
export function nodesOf(taken: Taken): readonly number[] {
  const nodes: number[] = [];
  const open: Taken[] = [taken];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === null) continue;
    if ('node' in at) {
      nodes.push(at.node);
      open.push(at.rest);
    } else open.push(at.one, at.other);
  }
  return nodes;
}
