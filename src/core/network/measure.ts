/**
 * Centralities and communities of a network, as plain numbers by node; PageRank and communities through graphology's libraries.
 * Betweenness: Brandes 2001, undirected, unweighted, normalised to 0..1, O(nodes · edges).
 * PageRank: power iteration, directed, weighted by amount, damping 0.85, adds up to 1.
 * Communities: Louvain (Blondel et al. 2008), undirected, weighted by amount, renumbered by size, 0 = largest.
 */
import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import { betweenness } from './betweenness.ts';

export interface Links {
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  /** Base-currency minor units. */
  readonly amount: ArrayLike<number>;
}

export interface Measures {
  readonly betweenness: number;
  readonly pagerank: number;
  readonly community: number;
}

/**
 * Measures of `nodes` joined by `links` (ordered pairs, no pair twice, no pair with itself).
 * `random` draws from [0, 1); the same draws give the same communities.
 */
export function measure(nodes: ArrayLike<number>, links: Links, random: () => number): ReadonlyMap<number, Measures> {
  const measures = new Map<number, Measures>();
  if (nodes.length === 0) return measures;
  const directed = new Graph({ type: 'directed' });
  const plain = new Graph({ type: 'undirected' });
  for (let n = 0; n < nodes.length; n++) {
    directed.addNode(nodes[n]);
    plain.addNode(nodes[n]);
  }
  for (let e = 0; e < links.from.length; e++) {
    // A payment of zero still is a link; without a weight the libraries would divide by nothing.
    const weight = Math.max(links.amount[e], 1);
    directed.addDirectedEdge(links.from[e], links.to[e], { weight });
    plain.updateUndirectedEdge(links.from[e], links.to[e], (old) => ({ weight: (old['weight'] ?? 0) + weight }));
  }
  const between = betweenness(nodes, links.from, links.to);
  const rank = pagerank(directed, { getEdgeWeight: 'weight', alpha: 0.85, maxIterations: 300, tolerance: 1e-9 });
  const community = renumber(nodes, louvain(plain, { getEdgeWeight: 'weight', rng: random }));
  for (let n = 0; n < nodes.length; n++) {
    const node = nodes[n];
    measures.set(node, { betweenness: between[n], pagerank: rank[node], community: community(node) });
  }
  return measures;
}

/** Largest community 0; equal sizes by their first node. */
function renumber(nodes: ArrayLike<number>, raw: { readonly [node: string]: number }): (node: number) => number {
  const size = new Map<number, number>();
  for (let n = 0; n < nodes.length; n++) size.set(raw[nodes[n]], (size.get(raw[nodes[n]]) ?? 0) + 1);
  const order = [...size].sort((a, b) => b[1] - a[1]).map(([community]) => community);
  const number = new Map(order.map((community, index) => [community, index]));
  return (node) => number.get(raw[node]) ?? order.length;
}
