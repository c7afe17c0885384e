/**
 * Σ 1/d without one more node, for every node in turn: who is within d steps of whom as bit rows (as in `closenessMeter`), kept for a graph as it
 * stands. A pair d apart can lose its way through a node only if one of the two is within d/2 steps of it, and does not while another first
 * step still leads there: so few rows are looked at, and of those only what may be lost. Exact: pairs are counted by distance, so values are
 * `closenessMeter`'s to the bit. At most O(m·n/32) for each step of the longest distance, far less where ways are many or the graph is small.
 */
import { bitCount } from './fragmentation.ts';
import type { PlainGraph } from './objective.ts';

export interface ClosenessRows {
  /** Takes the graph without `removed` as standing; its Σ_{i<j} 1/d_ij. */
  readonly stand: (removed: Uint8Array) => number;
  /** The same when `gone`, which is standing, goes too. */
  readonly without: (gone: number) => number;
}

/** Who is within so many steps. Rows are cut into words, first words first: what is gathered for one word stays in a register. */
interface Level {
  readonly rows: Int32Array;
  /** By row, how many there are that stand. */
  readonly counts: Int32Array;
  /** Which rows hold less than the last level's, as bits. */
  readonly open: Int32Array;
  total: number;
}

export function closenessRows(graph: PlainGraph): ClosenessRows {
  const { nodes, start, neighbours } = graph;
  const words = (nodes + 31) >>> 5;
  /** By number of steps; at the last, who is connected. The bits of what does not stand are set in every row: nobody waits for them. */
  const levels: Level[] = [];
  let last = 0;
  const dead = new Int32Array(words);
  const standing = new Int32Array(nodes);
  let size = 0;
  /** Neighbours that stand. */
  const from = new Int32Array(nodes + 1);
  const other = new Int32Array(neighbours.length);
  /** Who is two steps off by one way alone. */
  const once = new Int32Array(nodes * words);
  /** Rows without the node that is tried, one step nearer and as they are worked out. */
  let changed = new Int32Array(nodes * words);
  let changing = new Int32Array(nodes * words);
  /** Whose rows are looked at; whom they may lose; who lost or was lost, one step nearer and now. */
  const [looked, beyond, lostBefore, lost] = [0, 0, 0, 0].map(() => new Int32Array(words));

  const stand = (removed: Uint8Array): number => {
    size = 0;
    dead.fill(0);
    let arcs = 0;
    for (let v = 0; v < nodes; v++) {
      from[v] = arcs;
      if (removed[v] !== 0) {
        dead[v >>> 5] |= 1 << (v & 31);
        continue;
      }
      standing[size++] = v;
      for (let e = start[v]; e < start[v + 1]; e++) if (removed[neighbours[e]] === 0) other[arcs++] = neighbours[e];
    }
    from[nodes] = arcs;
    const own = levelAt(0);
    for (let i = 0; i < words; i++) own.rows.fill(dead[i], i * nodes, (i + 1) * nodes);
    for (let a = 0; a < size; a++) own.rows[(standing[a] >>> 5) * nodes + standing[a]] |= 1 << (standing[a] & 31);
    own.counts.fill(1);
    own.total = size;
    const first = levelAt(1);
    first.rows.set(own.rows);
    first.total = size + arcs;
    for (let a = 0; a < size; a++) {
      const v = standing[a];
      first.counts[v] = 1 + from[v + 1] - from[v];
      for (let e = from[v]; e < from[v + 1]; e++) first.rows[(other[e] >>> 5) * nodes + v] |= 1 << (other[e] & 31);
    }
    last = arcs === 0 ? 0 : 1;
    // Every pair is met from both ends.
    let sum = arcs / 2;
    while (last > 0) {
      const { rows, counts, total } = levels[last];
      const next = levelAt(last + 1);
      next.total = 0;
      for (let a = 0; a < size; a++) {
        const v = standing[a];
        let count = counts[v];
        for (let at = v, base = 0; base < rows.length; base += nodes, at += nodes) {
          const near = rows[at];
          let one = near;
          if (last === 1) {
            // How often somebody is met is asked here alone: nearly all that one node takes away is two steps apart.
            let more = near;
            for (let e = from[v]; more !== -1 && e < from[v + 1]; e++) {
              const row = rows[base + other[e]];
              more |= one & row;
              one |= row;
            }
            once[at] = one & ~more;
          } else for (let e = from[v]; one !== -1 && e < from[v + 1]; e++) one |= rows[base + other[e]];
          next.rows[at] = one;
          if (one !== near) count += bitCount(one & ~near);
        }
        next.counts[v] = count;
        next.total += count;
      }
      if (next.total === total) break;
      last += 1;
      sum += (next.total - total) / 2 / last;
    }
    const { counts: all } = levels[last];
    for (let steps = 0; steps <= last; steps++) {
      const { counts, open } = levels[steps];
      open.fill(0);
      for (let a = 0; a < size; a++) {
        const v = standing[a];
        if (counts[v] < all[v]) open[v >>> 5] |= 1 << (v & 31);
      }
    }
    return sum;
  };
  const levelAt = (steps: number): Level => {
    if (steps === levels.length) {
      const [rows, counts, open] = [nodes * words, nodes, words].map((n) => new Int32Array(n));
      levels.push({ rows, counts, open, total: 0 });
    }
    return levels[steps];
  };

  const without = (gone: number): number => {
    const bit = 1 << (gone & 31);
    const place = gone >>> 5;
    /** As many pairs, met from both ends, as can be left. */
    const end = left(levels[last], gone);
    let reached = size - 1;
    let sum = 0;
    lost.fill(0);
    for (let steps = 1; ; steps++) {
      const level = levels[Math.min(steps, last)];
      const nearer = levels[Math.min(steps - 1, last)];
      const half = levels[Math.min(steps >>> 1, last)];
      changing.set(level.rows);
      for (let i = 0, at = gone; i < words; i++, at += nodes) {
        looked[i] = half.rows[at] & (nearer.open[i] | lost[i]);
        beyond[i] = nearer.rows[at];
      }
      looked[place] &= ~bit;
      beyond[place] &= ~bit;
      lostBefore.set(lost);
      lost.fill(0);
      const count = left(level, gone) - lose(gone, steps);
      for (let i = 0, at = gone; i < words; i++, at += nodes) changing[at] = dead[i];
      changing[place * nodes + gone] |= bit;
      if (count === reached) return sum;
      sum += (count - reached) / 2 / steps;
      if (count === end) return sum;
      reached = count;
      [changed, changing] = [changing, changed];
    }
  };
  /** Takes out of `changing`, which are the rows so many steps off, who is lost without `gone`. How many, met from both ends. */
  const lose = (gone: number, steps: number): number => {
    const { rows } = levels[Math.min(steps, last)];
    const beside = levels[1].rows;
    const toGone = (gone >>> 5) * nodes;
    let all = 0;
    for (let i = 0; i < words; i++) {
      for (let bits = looked[i]; bits !== 0; bits &= bits - 1) {
        const low = bits & -bits;
        const v = i * 32 + 31 - Math.clz32(low);
        // While no neighbour (nor it itself) lost anybody one step nearer, only what begins with `gone` can be lost.
        if (steps > 2) {
          let uneasy = 0;
          for (let j = 0, at = v; j < words; j++, at += nodes) uneasy |= beside[at] & lostBefore[j];
          if (uneasy === 0 && ((beside[toGone + v] >>> (gone & 31)) & 1) === 0) continue;
        }
        for (let j = 0, at = v; j < words; j++, at += nodes) {
          let far = beyond[j] & rows[at] & ~changed[at];
          if (steps === 2) far &= once[at];
          else {
            for (let e = from[v]; far !== 0 && e < from[v + 1]; e++) far &= ~changed[j * nodes + other[e]];
          }
          if (far === 0) continue;
          lost[i] |= low;
          lost[j] |= far;
          changing[at] &= ~far;
          all += bitCount(far);
          // Those that are not looked at themselves lose it here.
          for (far &= ~looked[j]; far !== 0; far &= far - 1) {
            changing[i * nodes + j * 32 + 31 - Math.clz32(far & -far)] &= ~low;
            all += 1;
          }
        }
      }
    }
    return all;
  };
  return { stand, without };
}

/** Ones in a level's rows but for the row of `gone` and its place in others. */
function left({ total, counts }: Level, gone: number): number {
  return total - 2 * counts[gone] + 1;
}
