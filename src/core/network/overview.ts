/**
 * The whole filtered network as money between groups: the largest by themselves, all others as one, every transaction in one cell of a
 * square of groups. O(accounts + transactions), in steps.
 */
import type { Dataset, NodeKey } from '../dataset/dataset.ts';
import type { Directory } from '../dataset/directory.ts';
import type { Steps } from '../dataset/run-steps.ts';
import { pageByValue } from '../desk/page-rows.ts';
import { extentOf, rowsAtOnce, type GroupSums } from './group-sums.ts';
import type { GroupBy, Grouping } from './grouping.ts';
import type { NodeTotals } from './node-totals.ts';

/** Transactions and base-currency minor units. */
export interface Sum {
  readonly count: number;
  readonly amount: number;
}

export interface OverviewGroup {
  /** Number of the group, or `otherGroups`. */
  readonly id: number;
  readonly name: string;
  /** How many groups stand together here: 1, or the number of the others. */
  readonly groups: number;
  /** Nodes with a transaction in the filter. */
  readonly members: number;
  /** From other groups, to other groups, and among its own members (transfers of a node to itself too). */
  readonly into: Sum;
  readonly out: Sum;
  readonly within: Sum;
}

export interface OverviewLink extends Sum {
  /** Ids of groups. */
  readonly from: number;
  readonly to: number;
}

export interface Overview {
  readonly by: GroupBy;
  /** Most money first, the others last. */
  readonly groups: readonly OverviewGroup[];
  /** Between different groups, most money first. */
  readonly links: readonly OverviewLink[];
  /** Of all that passes the filter: what links and `within` add up to. */
  readonly total: Sum;
}

export interface GroupMember {
  readonly key: NodeKey;
  readonly label: string;
  /** Holder of an account, where known. */
  readonly holder: string;
  readonly amountIn: number;
  readonly amountOut: number;
  readonly count: number;
}

export const otherGroups = -1;
/** Places of groups, and the one after the last, fit a byte. */
export const mostGroups = 60;

/** Places of groups in the overview, most money first. */
export interface Places {
  /** By group; those not shown by themselves have the place after the last. */
  readonly of: Int32Array;
  readonly shown: number;
}

export function placesOf({ money, members }: GroupSums, most: number = mostGroups): Places {
  const groups = Array.from(members.keys()).filter((group) => members[group] > 0);
  groups.sort((a, b) => money[b] - money[a] || a - b);
  const shown = groups.length <= most ? groups : groups.slice(0, most - 1);
  const of = new Int32Array(members.length).fill(shown.length);
  for (const [at, group] of shown.entries()) of[group] = at;
  return { of, shown: shown.length };
}

/** `sums` are of the groups of `grouping` among what `mask` lets through. */
export function* overviewSteps(
  { ledger }: Dataset,
  mask: Uint8Array,
  sums: GroupSums,
  by: GroupBy,
  grouping: Grouping,
  places: Places = placesOf(sums),
): Steps<Overview> {
  const groups = groupsOf(sums, grouping, places);
  const size = groups.length;
  const squares = square(size + 1);
  if (sums.square === null) {
    const placeOf = new Uint8Array(grouping.ofAccount.length);
    for (let a = 0; a < placeOf.length; a++) placeOf[a] = places.of[grouping.ofAccount[a]];
    const { first, end } = extentOf(mask);
    for (let i = first; i < end; i += rowsAtOnce) {
      squares.add(ledger, mask, placeOf, i, Math.min(end, i + rowsAtOnce));
      yield;
    }
  } else squares.merge(sums.square, places.of);
  const at = (row: number, column: number): Sum => squares.at(row, column);
  const others = (own: number, sum: (other: number) => Sum): Sum => {
    const all = groups.flatMap((_, other) => (other === own ? [] : [sum(other)]));
    return { count: total(all, 'count'), amount: total(all, 'amount') };
  };
  const links = groups.flatMap((from, row) =>
    groups.flatMap((to, column) =>
      row === column || at(row, column).count === 0 ? [] : [{ from: from.id, to: to.id, ...at(row, column) }],
    ),
  );
  const found = groups.map((group, own) => ({
    ...group,
    into: others(own, (other) => at(other, own)),
    out: others(own, (other) => at(own, other)),
    within: at(own, own),
  }));
  const inside = found.map((group) => group.within);
  return {
    by,
    groups: found,
    links: links.sort((a, b) => b.amount - a.amount || b.count - a.count || a.from - b.from || a.to - b.to),
    total: { count: total([...links, ...inside], 'count'), amount: total([...links, ...inside], 'amount') },
  };
}

/** Members of a group of the overview, most money in and out first. */
export function groupMembers(
  directory: Directory,
  totals: NodeTotals,
  grouping: Grouping,
  places: Places,
  id: number,
  offset: number,
  limit: number,
): { readonly total: number; readonly rows: readonly GroupMember[] } {
  const inGroup = memberTest(places, id);
  const nodes = totals.active.filter((node) => inGroup(grouping.ofNode(node)));
  const money = Float64Array.from(nodes, (node) => totals.amountIn[node] + totals.amountOut[node]);
  return {
    total: nodes.length,
    rows: pageByValue(money, true, offset, limit).map((at) => {
      const node = nodes[at];
      const holder = node < directory.accounts ? directory.holderOf(node) : node;
      return {
        key: directory.keyOf(node),
        label: directory.labelOf(node),
        holder: holder === node ? '' : directory.labelOf(holder),
        amountIn: totals.amountIn[node],
        amountOut: totals.amountOut[node],
        count: totals.countIn[node] + totals.countOut[node],
      };
    }),
  };
}

/** Whether a group is the one shown as `id`. */
export function memberTest({ of, shown }: Places, id: number): (group: number) => boolean {
  return id === otherGroups ? (group) => of[group] === shown : (group) => group === id;
}

/** `mask` narrowed to what a group pays another, or itself, as the overview shows them. */
export function maskBetween(
  { ledger }: Dataset,
  mask: Uint8Array,
  { ofAccount }: Grouping,
  places: Places,
  [from, to]: readonly [number, number],
): Uint8Array {
  const [pays, gets] = [memberTest(places, from), memberTest(places, to)];
  const payer = Uint8Array.from(ofAccount, (group) => (pays(group) ? 1 : 0));
  const payee = Uint8Array.from(ofAccount, (group) => (gets(group) ? 1 : 0));
  const narrowed = new Uint8Array(mask.length);
  for (let i = 0; i < mask.length; i++) narrowed[i] = mask[i] & payer[ledger.from[i]] & payee[ledger.to[i]];
  return narrowed;
}

function groupsOf(
  { members }: GroupSums,
  { nameOf }: Grouping,
  { of, shown: most }: Places,
): readonly Pick<OverviewGroup, 'id' | 'name' | 'groups' | 'members'>[] {
  const shown: { id: number; name: string; groups: number; members: number }[] = [];
  const rest = { id: otherGroups, name: '', groups: 0, members: 0 };
  for (const [group, count] of members.entries()) {
    if (count === 0) continue;
    const at = of[group];
    if (at < most) shown[at] = { id: group, name: nameOf(group), groups: 1, members: count };
    else {
      rest.groups++;
      rest.members += count;
    }
  }
  return rest.groups === 0 ? shown : [...shown, rest];
}

function square(size: number) {
  const count = new Float64Array(size * size);
  const amount = new Float64Array(size * size);
  return {
    add({ from, to, base }: Dataset['ledger'], mask: Uint8Array, place: Uint8Array, first: number, end: number) {
      for (let i = first; i < end; i++) {
        if (mask[i] === 0) continue;
        const cell = place[from[i]] * size + place[to[i]];
        count[cell]++;
        amount[cell] += base[i];
      }
    },
    /** What is known of each pair of groups, put together by their places. */
    merge(pairs: Float64Array, places: Int32Array) {
      const groups = places.length;
      for (let pair = 0; pair < groups * groups; pair++) {
        if (pairs[2 * pair] === 0) continue;
        const cell = places[Math.floor(pair / groups)] * size + places[pair % groups];
        count[cell] += pairs[2 * pair];
        amount[cell] += pairs[2 * pair + 1];
      }
    },
    at: (row: number, column: number): Sum => ({
      count: count[row * size + column],
      amount: amount[row * size + column],
    }),
  };
}

function total(sums: readonly Sum[], field: keyof Sum): number {
  return sums.reduce((all, sum) => all + sum[field], 0);
}
