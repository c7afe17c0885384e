/** The time-respecting cycles that begin with a payment. */
import { Onward } from './onward.ts';
import type { PatternView } from './view.ts';

export interface Cycle {
  /** Places in the order the money went. */
  readonly places: readonly number[];
  /** The smallest payment. */
  readonly amount: number;
}

export interface CycleRule {
  readonly window: number;
  readonly shortest: number;
  readonly longest: number;
  readonly alike: number;
}

export interface CycleWalk {
  /** `root` is never before the one asked for last. */
  from(root: number, tell: (found: Cycle) => void): void;
  /** Payments looked at so far. */
  work(): number;
}

/** Steps back from the start that are known before walking forward. */
const known = 2;

export function cycleWalk(view: PatternView, busy: Uint8Array, rule: CycleRule): CycleWalk {
  const { nodes, size, time, base, from, to, outStart, outIndex, inStart, inIndex } = view;
  const { window, shortest, longest, alike } = rule;
  // latest[h][u]: the latest moment at which u can pay so that the start is reached in at most h + 1 payments; of this root where stamped.
  const latest = Array.from({ length: known }, () => new Float64Array(nodes));
  const stamp = Array.from({ length: known }, () => new Uint32Array(nodes).fill(size));
  // Roots come in time order, so that what is later than the root only moves forward.
  const into = new Onward(time, inStart, inIndex);
  const out = new Onward(time, outStart, outIndex);
  const onWay = new Uint8Array(nodes);
  const path: number[] = [];
  const reached: number[] = [];
  let work = 0;

  function canStillReach(node: number, after: number, payments: number, root: number): boolean {
    if (payments > known) return true;
    return payments > 0 && stamp[payments - 1][node] === root && latest[payments - 1][node] > after;
  }

  function reach(level: number, node: number, at: number, root: number): void {
    if (stamp[level][node] === root && latest[level][node] >= at) return;
    stamp[level][node] = root;
    latest[level][node] = at;
  }

  /** Walks back from the start; false when nobody pays it in time. `end` is inside. */
  function lookBack(root: number, end: number): boolean {
    const [start, begun] = [from[root], time[root]];
    // A payment unlike the first cannot be on its way round.
    const [least, most] = [alike * base[root], base[root] / alike];
    reached.length = 0;
    for (let k = into.after(start, begun); k < inStart[start + 1]; k++) {
      const place = inIndex[k];
      const payer = from[place];
      if (time[place] > end) break;
      work++;
      if (busy[payer] === 1 || base[place] < least || base[place] > most) continue;
      if (stamp[0][payer] !== root) reached.push(payer);
      reach(0, payer, time[place], root);
      reach(1, payer, time[place], root);
    }
    if (longest === 2) return reached.length > 0;
    for (const node of reached) {
      const before = latest[0][node];
      for (let k = into.after(node, begun); k < inStart[node + 1]; k++) {
        const place = inIndex[k];
        if (time[place] >= before) break;
        work++;
        const unlike = base[place] < least || base[place] > most;
        if (!unlike && busy[from[place]] === 0) reach(1, from[place], time[place], root);
      }
    }
    return reached.length > 0;
  }

  function step(
    node: number,
    low: number,
    high: number,
    end: number,
    root: number,
    tell: (found: Cycle) => void,
  ): void {
    const start = from[root];
    const after = time[path[path.length - 1]];
    const left = longest - path.length;
    for (let k = out.after(node, time[root]); k < outStart[node + 1]; k++) {
      const place = outIndex[k];
      if (time[place] <= after) continue;
      if (time[place] > end) break;
      work++;
      const next = to[place];
      const [least, most] = [Math.min(low, base[place]), Math.max(high, base[place])];
      if (least < alike * most) continue;
      if (next === start) {
        if (path.length + 1 >= shortest) tell({ places: [...path, place], amount: least });
        continue;
      }
      if (busy[next] === 1 || onWay[next] === 1 || !canStillReach(next, time[place], left - 1, root)) continue;
      path.push(place);
      onWay[next] = 1;
      step(next, least, most, end, root, tell);
      onWay[next] = 0;
      path.pop();
    }
  }

  return {
    work: () => work,
    from: (root, tell) => {
      const [start, first] = [from[root], to[root]];
      work++;
      if (busy[start] === 1 || busy[first] === 1) return;
      const end = time[root] + window;
      const onward = out.after(first, time[root]);
      if (onward === outStart[first + 1] || time[outIndex[onward]] > end) return;
      if (!lookBack(root, end) || !canStillReach(first, time[root], longest - 1, root)) return;
      path.push(root);
      onWay[first] = 1;
      step(first, base[root], base[root], end, root, tell);
      onWay[first] = 0;
      path.pop();
    },
  };
}
