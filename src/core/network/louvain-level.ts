/** One level of Louvain's method: a weighted undirected graph whose nodes are communities of the level below. */
import type { Links } from './measure.ts';

export interface Level {
  readonly nodes: number;
  /** Neighbours of n: to[start[n]] … to[start[n+1]-1]; each link stands at both ends, several between two nodes add up. */
  readonly start: Uint32Array;
  readonly to: Uint32Array;
  readonly weight: Float64Array;
  /** By node: twice the weight of what lies within it. */
  readonly within: Float64Array;
  /** By node: weight of all its links, `within` included. */
  readonly degree: Float64Array;
  /** Sum of all degrees. */
  readonly total: number;
}

/** The finest level. A node with no link stays alone. O(nodes + links). */
export function levelOf(nodes: ArrayLike<number>, { from, to, amount }: Links): Level {
  const count = nodes.length;
  let highest = 0;
  for (let n = 0; n < count; n++) if (nodes[n] > highest) highest = nodes[n];
  const place = new Uint32Array(highest + 1);
  for (let n = 0; n < count; n++) place[nodes[n]] = n;
  const links = from.length;
  const start = new Uint32Array(count + 1);
  const within = new Float64Array(count);
  const degree = new Float64Array(count);
  let total = 0;
  for (let e = 0; e < links; e++) {
    const [a, b] = [place[from[e]], place[to[e]]];
    const weight = Math.max(amount[e], 1);
    degree[a] += weight;
    degree[b] += weight;
    total += 2 * weight;
    if (a === b) within[a] += 2 * weight;
    else {
      start[a + 1]++;
      start[b + 1]++;
    }
  }
  for (let n = 0; n < count; n++) start[n + 1] += start[n];
  const next = start.slice(0, count);
  const neighbour = new Uint32Array(start[count]);
  const weights = new Float64Array(start[count]);
  for (let e = 0; e < links; e++) {
    const [a, b] = [place[from[e]], place[to[e]]];
    if (a === b) continue;
    const weight = Math.max(amount[e], 1);
    neighbour[next[a]] = b;
    weights[next[a]++] = weight;
    neighbour[next[b]] = a;
    weights[next[b]++] = weight;
  }
  return { nodes: count, start, to: neighbour, weight: weights, within, degree, total };
}

/** Moves nodes between communities while that raises modularity; changes `own` (a community number below `level.nodes` for each node). */
export function moveNodes(
  { nodes, start, to, weight, degree, total }: Level,
  own: Uint32Array,
): { move(most: number): boolean; communities(): number } {
  const sum = new Float64Array(nodes);
  const members = new Uint32Array(nodes);
  for (let n = 0; n < nodes; n++) {
    sum[own[n]] += degree[n];
    members[own[n]]++;
  }
  const empty: number[] = [];
  for (let c = nodes - 1; c >= 0; c--) if (members[c] === 0) empty.push(c);
  const queue = Uint32Array.from({ length: nodes }, (_, node) => node);
  const queued = new Uint8Array(nodes).fill(1);
  let head = 0;
  let waiting = nodes;
  /** Weight of links from the node looked at into community c. */
  const joined = new Float64Array(nodes);
  const touched = new Uint32Array(nodes);
  const share = total > 0 ? 1 / total : 0;
  /** Sums of amounts are not exact: a gain below this is none, or two nodes could swap for ever. */
  const least = total * 1e-12;

  const look = (node: number): void => {
    const old = own[node];
    const from = start[node];
    const end = start[node + 1];
    let found = 0;
    for (let at = from; at < end; at++) {
      const community = own[to[at]];
      if (joined[community] === 0) touched[found++] = community;
      joined[community] += weight[at];
    }
    const force = degree[node] * share;
    sum[old] -= degree[node];
    let best = old;
    let most = joined[old] - force * sum[old] + least;
    for (let f = 0; f < found; f++) {
      const community = touched[f];
      const gain = joined[community] - force * sum[community];
      joined[community] = 0;
      if (gain > most) [best, most] = [community, gain];
    }
    // Nothing holds it where it is: better alone.
    if (most < 0 && members[old] > 1) best = empty[empty.length - 1];
    sum[best] += degree[node];
    if (best === old) return;
    if (members[best] === 0) empty.pop();
    members[best]++;
    if (--members[old] === 0) empty.push(old);
    own[node] = best;
    for (let at = from; at < end; at++) {
      const other = to[at];
      if (queued[other] === 1 || own[other] === best) continue;
      queued[other] = 1;
      const tail = head + waiting++;
      queue[tail < nodes ? tail : tail - nodes] = other;
    }
  };
  return {
    /** Looks at up to `most` nodes; true when none is left to look at. */
    move(most) {
      for (let done = 0; done < most && waiting > 0; done++) {
        const node = queue[head];
        head = head + 1 < nodes ? head + 1 : 0;
        waiting--;
        queued[node] = 0;
        look(node);
      }
      return waiting === 0;
    },
    communities: () => nodes - empty.length,
  };
}

/** The next coarser level; renumbers `own` densely, by first node. O(nodes + links). */
export function collapse({ nodes, start, to, weight, within, degree, total }: Level, own: Uint32Array): Level {
  const number = new Int32Array(nodes).fill(-1);
  let count = 0;
  for (let n = 0; n < nodes; n++) {
    if (number[own[n]] < 0) number[own[n]] = count++;
    own[n] = number[own[n]];
  }
  const first = new Uint32Array(count + 1);
  for (let n = 0; n < nodes; n++) first[own[n] + 1]++;
  for (let c = 0; c < count; c++) first[c + 1] += first[c];
  const next = first.slice(0, count);
  const member = new Uint32Array(nodes);
  for (let n = 0; n < nodes; n++) member[next[own[n]]++] = n;

  const coarse = {
    start: new Uint32Array(count + 1),
    within: new Float64Array(count),
    degree: new Float64Array(count),
  };
  const neighbour = new Uint32Array(to.length);
  const weights = new Float64Array(to.length);
  const joined = new Float64Array(count);
  const touched = new Uint32Array(count);
  let links = 0;
  for (let c = 0; c < count; c++) {
    let found = 0;
    for (let m = first[c]; m < first[c + 1]; m++) {
      const node = member[m];
      coarse.within[c] += within[node];
      coarse.degree[c] += degree[node];
      for (let at = start[node]; at < start[node + 1]; at++) {
        const other = own[to[at]];
        if (joined[other] === 0) touched[found++] = other;
        joined[other] += weight[at];
      }
    }
    for (let f = 0; f < found; f++) {
      const other = touched[f];
      if (other === c) coarse.within[c] += joined[other];
      else {
        neighbour[links] = other;
        weights[links++] = joined[other];
      }
      joined[other] = 0;
    }
    coarse.start[c + 1] = links;
  }
  return { nodes: count, ...coarse, to: neighbour.slice(0, links), weight: weights.slice(0, links), total };
}

/** Modularity when every node of the level is a community: Newman 2004, weighted. */
export function modularity({ nodes, within, degree, total }: Level): number {
  if (total === 0) return 0;
  let sum = 0;
  for (let n = 0; n < nodes; n++) sum += within[n] / total - (degree[n] / total) ** 2;
  return sum;
}
