/**
 * Whether, of plans of three, beginnings whose two nodes are on one side of a halving are fewer to walk than all beginnings. Any three nodes have
 * two on one side (Mantel 1907), but what may follow is then any node and not only later ones, so fewer beginnings are left out by their
 * shares. Told from the shares as things are and a plan made greedily. O(n²) and four sweeps.
 */
import type { FreezableUnit } from './objective.ts';
import { costSlack } from './solution.ts';

type Sweep = (
  removed: Uint8Array,
  enough: number,
  shares: boolean,
) => { readonly without: Float64Array; readonly share: Float64Array | null };

/** `order`: places of the units, by falling share. False unless exactly three of the cheapest are affordable. `removed` comes back as it was. */
export function halvingPays(
  sweep: Sweep,
  removed: Uint8Array,
  order: readonly number[],
  units: readonly FreezableUnit[],
  budget: number,
  initial: number,
): boolean {
  const cheapest = units.reduce((least, unit) => Math.min(least, unit.cost), Infinity);
  if (Math.floor((budget + costSlack) / cheapest) !== 3) return false;
  const shares = sweep(removed, Infinity, true).share?.slice();
  if (shares === undefined) return false;
  const reached = greedily(sweep, removed, units, budget, initial);
  const carried = order.map((u) => shares[units[u].nodes[0]]);
  let all = 0;
  let oneSide = 0;
  for (let p = 0; p < carried.length; p++) {
    for (let q = p + 1; q < carried.length; q++) {
      const rest = initial - carried[p] - carried[q];
      if (rest - (carried[q + 1] ?? 0) <= reached) all += 1;
      if ((p ^ q) % 2 === 0 && rest - carried[0] <= reached) oneSide += 1;
    }
  }
  return oneSide < all;
}

/** What is left when the node that takes most goes, and the next, as far as the budget reaches. */
function greedily(
  sweep: Sweep,
  removed: Uint8Array,
  units: readonly FreezableUnit[],
  budget: number,
  initial: number,
): number {
  const gone: number[] = [];
  let reached = initial;
  for (let left = budget; ;) {
    const { without } = sweep(removed, Infinity, false);
    let next: FreezableUnit | null = null;
    for (const unit of units) {
      const [v] = unit.nodes;
      if (unit.cost > left + costSlack || removed[v] !== 0) continue;
      if (next === null || without[v] < without[next.nodes[0]]) next = unit;
    }
    if (next === null) break;
    const [v] = next.nodes;
    reached = without[v];
    removed[v] = 1;
    gone.push(v);
    left -= next.cost;
  }
  for (const v of gone) removed[v] = 0;
  return reached;
}
