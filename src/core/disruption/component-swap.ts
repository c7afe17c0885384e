/**
 * Anytime local search for pairwise connectivity: take a node out of a large component, give the cheapest one back
 * (component-based neighbourhood search, after Zhou, Hao, Glover 2017), begun from separators in turn. Seeded; O(n + m) a step. Proves nothing.
 */
import { seededRandom } from '../scenario/random.ts';
import { cutDrops, dropScratch } from './cut-drops.ts';
import type { FreezableUnit, PlainGraph } from './objective.ts';
import { separators } from './separators.ts';
import { costSlack, type Limits } from './solution.ts';

export interface SwapOptions {
  readonly seed: string;
  /** Steps without a better plan before part of it is thrown away. */
  readonly patience: number;
}

const defaults: SwapOptions = { seed: '6c696e636870696e6c696e636870696e', patience: 400 };

/** Best plan found, as ascending indexes into `units`. Units of several nodes or none are left to other searches. */
export function componentSwap(
  graph: PlainGraph,
  units: readonly FreezableUnit[],
  budget: number,
  limits: Limits,
  options: Partial<SwapOptions> = {},
): readonly number[] {
  const { seed, patience } = { ...defaults, ...options };
  const random = seededRandom(seed);
  const { nodes, start, neighbours } = graph;
  const unitOf = new Int32Array(nodes).fill(-1);
  units.forEach((unit, u) => {
    const v = unit.nodes[0];
    if (unit.nodes.length !== 1 || unit.cost > budget + costSlack) return;
    if (unitOf[v] < 0 || unit.cost < units[unitOf[v]].cost) unitOf[v] = u;
  });
  const removed = new Uint8Array(nodes);
  const label = new Int32Array(nodes);
  const takenAt = new Float64Array(nodes);
  const givenAt = new Float64Array(nodes).fill(-Infinity);
  const scratch = dropScratch(nodes);
  const drop = new Float64Array(nodes);
  const sizes = new Map<number, number>();
  const plan = new Set<number>();
  const queue = new Uint32Array(nodes);
  let spent = 0;
  let pairs = 0;
  let nextLabel = 0;

  const paint = (root: number) => {
    const mine = nextLabel++;
    label[root] = mine;
    queue[0] = root;
    let size = 1;
    for (let head = 0; head < size; head++) {
      const v = queue[head];
      for (let e = start[v]; e < start[v + 1]; e++) {
        const w = neighbours[e];
        if (removed[w] !== 0 || label[w] === mine) continue;
        label[w] = mine;
        queue[size++] = w;
      }
    }
    sizes.set(mine, size);
    pairs += (size * (size - 1)) / 2;
  };
  const forget = (old: number) => {
    const size = sizes.get(old) ?? 0;
    pairs -= (size * (size - 1)) / 2;
    sizes.delete(old);
  };
  const take = (v: number, step: number) => {
    const old = label[v];
    forget(old);
    removed[v] = 1;
    plan.add(v);
    takenAt[v] = step;
    spent += units[unitOf[v]].cost;
    for (let e = start[v]; e < start[v + 1]; e++) {
      const w = neighbours[e];
      if (removed[w] === 0 && label[w] === old) paint(w);
    }
  };
  const around = (v: number): Set<number> => {
    const labels = new Set<number>();
    for (let e = start[v]; e < start[v + 1]; e++) if (removed[neighbours[e]] === 0) labels.add(label[neighbours[e]]);
    return labels;
  };
  const give = (v: number, step: number) => {
    for (const old of around(v)) forget(old);
    removed[v] = 0;
    plan.delete(v);
    givenAt[v] = step;
    spent -= units[unitOf[v]].cost;
    paint(v);
  };
  const price = (v: number): number => {
    let size = 1;
    let before = 0;
    for (const other of around(v)) {
      const s = sizes.get(other) ?? 0;
      size += s;
      before += (s * (s - 1)) / 2;
    }
    return (size * (size - 1)) / 2 - before;
  };
  /** A node of a large component: the one whose loss ends most pairs, or now and then any. -1 when nothing can be taken. */
  const choose = (step: number): number => {
    const reps = new Map<number, number>();
    for (let v = 0; v < nodes; v++) {
      if (removed[v] === 0 && unitOf[v] >= 0 && (sizes.get(label[v]) ?? 0) > 1 && !reps.has(label[v]))
        reps.set(label[v], v);
    }
    if (reps.size === 0) return -1;
    let most = 0;
    for (const key of reps.keys()) most = Math.max(most, sizes.get(key) ?? 0);
    const large = [...reps].filter(([key]) => (sizes.get(key) ?? 0) * 2 >= most).map(([, v]) => v);
    const count = cutDrops(graph, removed, random.pick(large), scratch, drop);
    const wild = random.chance(15);
    const tenure = 2 + random.below(8);
    let pick = -1;
    let score = -1;
    for (let i = 0; i < count; i++) {
      const v = scratch.order[i];
      if (unitOf[v] < 0) continue;
      const worth = wild ? random.below(1000) : step - givenAt[v] <= tenure ? 0 : drop[v] / units[unitOf[v]].cost;
      if (worth > score || (worth === score && random.chance(30))) {
        score = worth;
        pick = v;
      }
    }
    return pick;
  };

  for (let v = 0; v < nodes; v++) label[v] = -1;
  for (let v = 0; v < nodes; v++) if (label[v] < 0) paint(v);
  let best = pairs;
  let bestPlan: readonly number[] = [];
  let idle = 0;
  // Cuts somewhat too dear are welcome: the first steps give back what they can spare.
  const starts = [...separators(graph, units, unitOf, budget * 1.5 + 1, 40, random.fork('separators'), limits)];
  const begin = (from: readonly number[]) => {
    for (const v of plan) give(v, -Infinity);
    for (const v of from) take(v, 0);
    if (pairs < best && spent <= budget + costSlack) {
      best = pairs;
      bestPlan = [...plan];
    }
  };
  begin(starts.shift() ?? []);
  for (let step = 1; step < limits.evaluations; step++) {
    if (step % 32 === 0 && limits.expired()) break;
    const v = choose(step);
    if (v < 0) break;
    take(v, step);
    while (spent > budget + costSlack) {
      let out = -1;
      let least = Infinity;
      for (const w of plan) {
        if (w === v) continue;
        const rise = price(w) / units[unitOf[w]].cost;
        if (rise < least || (rise === least && takenAt[w] < takenAt[out])) {
          least = rise;
          out = w;
        }
      }
      if (out < 0) break;
      give(out, step);
    }
    if (pairs < best && spent <= budget + costSlack) {
      best = pairs;
      bestPlan = [...plan];
      idle = 0;
      if (best === 0) break;
    } else if (++idle > patience) {
      idle = 0;
      const next = starts.shift();
      if (next !== undefined) {
        begin(next);
        continue;
      }
      const drops = random.shuffle([...plan]).slice(0, Math.ceil(plan.size * (random.chance(20) ? 1 : 0.4)));
      for (const w of drops) give(w, -Infinity);
    }
  }
  return bestPlan.map((v) => unitOf[v]).toSorted((a, b) => a - b);
}
