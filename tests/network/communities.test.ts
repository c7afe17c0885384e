import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import { describe, expect, it } from 'vitest';
import { communities, communitySteps, type CommunityProgress } from '../../src/core/network/communities.ts';
import { seededRandom, type Random } from '../../src/core/scenario/random.ts';

interface Net {
  readonly nodes: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly amount: readonly number[];
}

/** Groups of nodes that deal mostly among themselves; node numbers have gaps. */
function grouped(random: Random, groups: number, size: number, links: number, inside: number): Net {
  const nodes = Array.from({ length: groups * size }, (_, n) => 3 * n + 1);
  const pairs = new Map<string, readonly [number, number, number]>();
  while (pairs.size < links) {
    const a = random.below(nodes.length);
    const home = Math.floor(a / size) * size;
    const b = random.below(100) < inside ? home + random.below(size) : random.below(nodes.length);
    if (a !== b) pairs.set(`${a} ${b}`, [nodes[a] ?? 0, nodes[b] ?? 0, 1 + random.below(1000)]);
  }
  const rows = [...pairs.values()];
  return { nodes, from: rows.map(([a]) => a), to: rows.map(([, b]) => b), amount: rows.map(([, , m]) => m) };
}

/** Straight from Newman's definition: all pairs of nodes. */
function modularityOf({ nodes, from, to, amount }: Net, of: ArrayLike<number>): number {
  const place = new Map(nodes.map((node, at) => [node, at]));
  const weight = nodes.map(() => nodes.map(() => 0));
  const add = (a: number, b: number, w: number) => {
    const row = weight[a];
    if (row !== undefined) row[b] = (row[b] ?? 0) + w;
  };
  from.forEach((node, e) => {
    const [a, b] = [place.get(node) ?? 0, place.get(to[e] ?? 0) ?? 0];
    add(a, b, Math.max(1, amount[e] ?? 0));
    add(b, a, Math.max(1, amount[e] ?? 0));
  });
  const degree = weight.map((row) => row.reduce((sum, w) => sum + w, 0));
  const total = degree.reduce((sum, d) => sum + d, 0);
  let q = 0;
  weight.forEach((row, a) => {
    row.forEach((w, b) => {
      if (of[a] === of[b]) q += w / total - ((degree[a] ?? 0) * (degree[b] ?? 0)) / total ** 2;
    });
  });
  return q;
}

const seed = (number: number) => seededRandom(number.toString(16).padStart(32, '0'));

describe('communities of a large network', () => {
  it('tells the modularity that the definition gives, on 40 random networks', () => {
    for (let at = 0; at < 40; at++) {
      const random = seed(at);
      const net = grouped(
        random,
        2 + random.below(5),
        3 + random.below(8),
        12 + random.below(40),
        40 + random.below(60),
      );
      const found = communities(net.nodes, net);
      expect(found.modularity).toBeCloseTo(modularityOf(net, found.of), 9);
      expect(new Set(found.of).size).toBe(found.count);
    }
  });

  it('leaves no node that would do better in a neighbour’s community', () => {
    for (let at = 0; at < 10; at++) {
      const net = grouped(seed(100 + at), 4, 6, 60, 70);
      const { of, modularity } = communities(net.nodes, net);
      for (let node = 0; node < net.nodes.length; node++) {
        for (const community of new Set(of)) {
          const moved = Uint32Array.from(of);
          moved[node] = community;
          expect(modularityOf(net, moved)).toBeLessThanOrEqual(modularity + 1e-9);
        }
      }
    }
  });

  it('finds groups that are plain to see', () => {
    const net = grouped(seed(7), 6, 10, 400, 97);
    const { of, count } = communities(net.nodes, net);
    expect(count).toBe(6);
    for (let group = 0; group < 6; group++) expect(new Set(of.slice(group * 10, group * 10 + 10)).size).toBe(1);
  });

  it('is not worse than graphology’s Louvain over 20 networks of 600 nodes', () => {
    let ours = 0;
    let theirs = 0;
    for (let at = 0; at < 20; at++) {
      const random = seed(200 + at);
      const net = grouped(random, 30, 20, 2400, 50 + at);
      ours += communities(net.nodes, net).modularity;
      const graph = new Graph({ type: 'undirected' });
      for (const node of net.nodes) graph.addNode(node);
      net.from.forEach((a, e) =>
        graph.updateUndirectedEdge(a, net.to[e], (old) => ({ weight: (old['weight'] ?? 0) + (net.amount[e] ?? 0) })),
      );
      const rng = () => random.below(4_294_967_296) / 4_294_967_296;
      theirs += louvain.detailed(graph, { getEdgeWeight: 'weight', rng }).modularity;
    }
    expect(ours).toBeGreaterThanOrEqual(theirs);
  });

  it('numbers by size, leaves a node without links alone, and reads both directions of a pair as one', () => {
    const star = { from: [9, 5, 5, 2], to: [5, 7, 9, 3], amount: [10, 10, 10, 0] };
    const { of, count } = communities([2, 3, 4, 5, 7, 9], star);
    expect([...of]).toEqual([1, 1, 2, 0, 0, 0]);
    expect(count).toBe(3);
    expect(communities([], { from: [], to: [], amount: [] })).toEqual({
      of: new Uint32Array(0),
      count: 0,
      modularity: 0,
    });
    expect(communities([1, 2], { from: [], to: [], amount: [] }).count).toBe(2);
  });

  it('comes out the same however it is run, and reports as it goes', () => {
    const net = grouped(seed(3), 400, 200, 160_000, 80);
    const reports: CommunityProgress[] = [];
    const steps = communitySteps(net.nodes, net);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) reports.push(step.value);
    expect(step.value).toEqual(communities(net.nodes, net));
    expect(reports.length).toBeGreaterThan(3);
    expect(new Set(reports.map(({ phase }) => phase))).toEqual(new Set(['joining', 'refining']));
    expect(reports.at(-1)?.communities).toBeLessThan(reports[0]?.communities ?? 0);
  });
});
