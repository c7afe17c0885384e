/**
 * What is done with tables of partial plans: two are joined where their borders agree, the first node of a border is eliminated. Both are
 * O(pairs of partial plans) at worst.
 */
import type { CutGraph } from './cut-graph.ts';
import { addState, emptyTable, groupOf, type Choices, type Table, type Weighing } from './partition-table.ts';
import { spreadOf, type Prospect } from './prospect.ts';

/** What is asked for: the graph, values of parts, and what the rest can still do. */
export interface Making {
  readonly graph: CutGraph;
  readonly budget: number;
  /** φ(weight) of a part; all 0 where sizes must only be kept to. */
  readonly phi: Float64Array;
  /** Most weight of a part. */
  readonly limit: number;
  readonly weighing: Weighing;
  readonly choices: Choices;
  readonly prospect: Prospect;
}

/** What a meeting of two groups takes, in comparisons of partial plans. */
const meetingWork = 10;

/** A node with its later neighbours, nothing inside: every way to take some of them. `node` comes first. Costs as they are. */
export function star(border: readonly number[], fits: (taken: readonly number[]) => boolean): Table {
  const table = emptyTable(border);
  const width = border.length;
  const part = new Uint8Array(width);
  const none = new Int32Array(width);
  const weighing: Weighing = { phi: null, most: 0 };
  const looked = { count: 0 };
  const out: number[] = [];
  const fill = (at: number) => {
    if (!fits(out)) return;
    if (at < width) {
      part[at] = 0;
      out.push(border[at]);
      fill(at + 1);
      out.pop();
      part[at] = 1;
      fill(at + 1);
      return;
    }
    const numbered = part.slice();
    let parts = 0;
    for (let i = 0; i < width; i++) {
      if (part[i] === 0) continue;
      if (parts === 0 || part[0] === 0) parts += 1;
      numbered[i] = parts;
    }
    addState(table, groupOf(table, numbered, parts), 0, 0, none, none, weighing, looked);
  };
  fill(0);
  return table;
}

/** Both tables together, their borders joined in the order of `place`. `pause` is asked now and then; true ends it with null. */
export function joined(
  a: Table,
  b: Table,
  place: Int32Array,
  { graph, budget, phi, limit, weighing, choices, prospect }: Making,
  pause: (steps: number) => boolean,
): Table | null {
  const border = [...new Set([...a.border, ...b.border])].toSorted((u, v) => place[u] - place[v]);
  const width = border.length;
  const atA = Int32Array.from(border, (v) => a.border.indexOf(v));
  const atB = Int32Array.from(border, (v) => b.border.indexOf(v));
  const [widthA, widthB] = [a.border.length, b.border.length];
  // Only groups that keep the same nodes of both borders can meet.
  const common = [...border.keys()].filter((i) => atA[i] >= 0 && atB[i] >= 0);
  const kept = (table: Table, at: Int32Array, group: number) => {
    let mask = 0;
    for (const i of common) mask = 2 * mask + (table.part[group * table.border.length + at[i]] > 0 ? 1 : 0);
    return mask;
  };
  const alike = new Map<number, number[]>();
  for (let group = 0; group < b.groups; group++) {
    if (b.head[group] < 0) continue;
    const mask = kept(b, atB, group);
    const list = alike.get(mask);
    if (list === undefined) alike.set(mask, [group]);
    else list.push(group);
  }
  const sideA = spreadOf(graph, a, () => true, prospect, phi, choices);
  const sideB = spreadOf(graph, b, (v) => !a.border.includes(v), prospect, phi, choices);
  const keyA = prospect.secondCut === null ? sideA.first : sideA.second;
  const keyB = prospect.secondCut === null ? sideB.first : sideB.second;
  const highest = prospect.secondCut === null ? prospect.first : prospect.second;
  const { shade, value: mostValue, first: mostFirst, second: mostSecond } = prospect;
  const table = emptyTable(border);
  const meet = meeting(a, b, atA, atB, common);
  const { part, first, second } = meet;
  const own = new Int32Array(width);
  const weight = new Int32Array(width);
  const looked = { count: 0 };
  const [costs, values, firsts, seconds] = sideA.least;
  const [costsB, valuesB, firstsB, secondsB] = sideB.least;
  for (let one = 0; one < a.groups; one++) {
    if (a.head[one] < 0) continue;
    for (const other of alike.get(kept(a, atA, one)) ?? []) {
      looked.count += 1;
      const most = budget - costs[one] - costsB[other];
      if (most < 0) continue;
      const far = shade(most);
      if (values[one] + valuesB[other] > mostValue[far]) continue;
      if (firsts[one] + firstsB[other] > mostFirst[far]) continue;
      if (seconds[one] + secondsB[other] > mostSecond[far]) continue;
      looked.count += meetingWork;
      const parts = meet.parts(one, other);
      const [partsA, partsB] = [a.parts[one], b.parts[other]];
      for (let i = 0; i < parts; i++) own[i] = 0;
      for (let i = 0; i < width; i++) if (part[i] > 0) own[part[i] - 1] += graph.weight[border[i]];
      let group = -1;
      for (let x = sideA.from[one]; x < sideA.from[one + 1]; x++) {
        const s = sideA.state[x];
        const rest = budget - sideA.cost[x];
        if (rest < costsB[other]) continue;
        const enough = highest[shade(rest - costsB[other])] - keyA[x];
        for (let y = sideB.from[other]; y < sideB.from[other + 1]; y++) {
          if (keyB[y] > enough) break;
          looked.count += 1;
          const left = rest - sideB.cost[y];
          if (left < 0) continue;
          const at = shade(left);
          const apart = sideA.value[x] + sideB.value[y];
          if (apart > mostValue[at] || sideA.first[x] + sideB.first[y] > mostFirst[at]) continue;
          const beside = sideA.second[x] + sideB.second[y];
          if (beside > mostSecond[at]) continue;
          const t = sideB.state[y];
          for (let i = 0; i < parts; i++) weight[i] = 0;
          for (let i = 0; i < partsA; i++) weight[first[i]] += a.weight[s * widthA + i];
          for (let i = 0; i < partsB; i++) weight[second[i]] += b.weight[t * widthB + i];
          const value = a.value[s] + b.value[t];
          let sum = value;
          let fits = true;
          for (let i = 0; i < parts; i++) {
            const size = weight[i] + own[i];
            if (size > limit) fits = false;
            sum += phi[size];
          }
          if (!fits || sum > mostValue[at] || beside + sum - apart > mostSecond[at]) continue;
          if (group < 0) group = groupOf(table, part, parts);
          const put = addState(table, group, a.cost[s] + b.cost[t], value, weight, own, weighing, looked);
          if (put >= 0) table.taken[put] = choices.both(a.taken[s], b.taken[t]);
        }
        if (pause(looked.count)) return null;
        looked.count = 0;
      }
    }
  }
  return table;
}

/** Which part each part of two groups comes to when they meet. */
function meeting(a: Table, b: Table, atA: Int32Array, atB: Int32Array, common: readonly number[]) {
  const width = atA.length;
  const [widthA, widthB] = [a.border.length, b.border.length];
  const parent = new Int32Array(widthA + widthB + 2);
  const number = new Int32Array(widthA + widthB + 2);
  const part = new Uint8Array(width);
  const first = new Int32Array(widthA + 1);
  const second = new Int32Array(widthB + 1);
  const root = (i: number): number => {
    let top = i;
    while (parent[top] !== top) top = parent[top];
    return top;
  };
  /** Sets the arrays; the number of parts. */
  const parts = (one: number, other: number): number => {
    const [partsA, partsB] = [a.parts[one], b.parts[other]];
    const [fromA, fromB] = [one * widthA, other * widthB];
    for (let i = 1; i <= partsA + partsB; i++) {
      parent[i] = i;
      number[i] = 0;
    }
    for (const i of common) {
      const label = a.part[fromA + atA[i]];
      if (label > 0) parent[root(label)] = root(partsA + b.part[fromB + atB[i]]);
    }
    let count = 0;
    for (let i = 0; i < width; i++) {
      let label = 0;
      if (atA[i] >= 0) label = a.part[fromA + atA[i]];
      else if (b.part[fromB + atB[i]] > 0) label = partsA + b.part[fromB + atB[i]];
      if (label === 0) {
        part[i] = 0;
        continue;
      }
      const top = root(label);
      if (number[top] === 0) number[top] = ++count;
      part[i] = number[top];
    }
    for (let i = 0; i < partsA; i++) first[i] = number[root(i + 1)] - 1;
    for (let i = 0; i < partsB; i++) second[i] = number[root(partsA + i + 1)] - 1;
    return count;
  };
  return { part, first, second, parts };
}

/** The table without the first node of its border: taken it costs, kept it adds to its part, and closes it where it was the last of it. */
export function eliminated(table: Table, making: Making): Table {
  const { graph, budget, phi, limit, weighing, choices, prospect } = making;
  const [node] = table.border;
  const width = table.border.length;
  const load = graph.weight[node];
  const result = emptyTable(table.border.slice(1));
  const part = new Uint8Array(width);
  const number = new Int32Array(width + 1);
  const own = new Int32Array(width);
  const weight = new Int32Array(width);
  const looked = { count: 0 };
  const side = spreadOf(graph, table, () => true, prospect, phi, choices);
  for (let group = 0; group < table.groups; group++) {
    const from = group * width;
    const label = table.part[from];
    number.fill(0);
    own.fill(0);
    let parts = 0;
    for (let i = 1; i < width; i++) {
      const old = table.part[from + i];
      if (old > 0 && number[old] === 0) number[old] = ++parts;
      part[i - 1] = number[old];
      if (old > 0) own[number[old] - 1] += graph.weight[table.border[i]];
    }
    const isLast = label > 0 && number[label] === 0;
    let into = -1;
    for (let x = side.from[group]; x < side.from[group + 1]; x++) {
      const left = budget - side.cost[x];
      if (left < 0) continue;
      const at = prospect.shade(left);
      if (side.value[x] > prospect.value[at] || side.first[x] > prospect.first[at]) continue;
      if (side.second[x] > prospect.second[at]) continue;
      const s = side.state[x];
      for (let old = 1; old <= table.parts[group]; old++) {
        if (number[old] === 0) continue;
        weight[number[old] - 1] = table.weight[s * width + old - 1] + (old === label ? load : 0);
      }
      const size = isLast ? table.weight[s * width + label - 1] + load : 0;
      if (size > limit) continue;
      if (into < 0) into = groupOf(result, part, parts);
      const cost = table.cost[s] + (label === 0 ? graph.cost[node] : 0);
      const put = addState(result, into, cost, table.value[s] + phi[size], weight, own, weighing, looked);
      if (put >= 0) result.taken[put] = label === 0 ? choices.node(node, table.taken[s]) : table.taken[s];
    }
  }
  return result;
}
