/**
 * Node scores of the naive baselines on an undirected graph: degree, betweenness (Brandes 2001, unweighted, O(n·m)) and
 * PageRank (power iteration, damping 0.85, 100 rounds). Additions, products and quotients only: the same bits on every engine.
 */
import type { PlainGraph } from './objective.ts';

export function degreeScores(graph: PlainGraph): Float64Array {
  return Float64Array.from({ length: graph.nodes }, (_, v) => graph.start[v + 1] - graph.start[v]);
}

/** `every`: shortest paths from one node in so many only, for a graph too large to do exactly (Brandes and Pich 2007); 1 = all. */
export function betweennessScores(graph: PlainGraph, every = 1): Float64Array {
  const { nodes, start, neighbours } = graph;
  const score = new Float64Array(nodes);
  const distance = new Int32Array(nodes);
  const ways = new Float64Array(nodes);
  const owed = new Float64Array(nodes);
  const queue = new Uint32Array(nodes);
  for (let root = 0; root < nodes; root += every) {
    distance.fill(-1);
    ways.fill(0);
    owed.fill(0);
    distance[root] = 0;
    ways[root] = 1;
    queue[0] = root;
    let size = 1;
    for (let head = 0; head < size; head++) {
      const v = queue[head];
      for (let e = start[v]; e < start[v + 1]; e++) {
        const w = neighbours[e];
        if (distance[w] < 0) {
          distance[w] = distance[v] + 1;
          queue[size++] = w;
        }
        if (distance[w] === distance[v] + 1) ways[w] += ways[v];
      }
    }
    for (let i = size - 1; i > 0; i--) {
      const w = queue[i];
      for (let e = start[w]; e < start[w + 1]; e++) {
        const v = neighbours[e];
        if (distance[v] === distance[w] - 1) owed[v] += (ways[v] / ways[w]) * (1 + owed[w]);
      }
      score[w] += owed[w];
    }
  }
  // Every pair was counted from both ends.
  return score.map((value) => value / 2);
}

export function pagerankScores(graph: PlainGraph): Float64Array {
  const { nodes, start, neighbours } = graph;
  let rank = new Float64Array(nodes).fill(nodes === 0 ? 0 : 1 / nodes);
  for (let round = 0; round < 100; round++) {
    let stuck = 0;
    for (let v = 0; v < nodes; v++) if (start[v + 1] === start[v]) stuck += rank[v];
    const next = new Float64Array(nodes).fill((0.15 + 0.85 * stuck) / nodes);
    for (let v = 0; v < nodes; v++) {
      const share = (0.85 * rank[v]) / (start[v + 1] - start[v]);
      for (let e = start[v]; e < start[v + 1]; e++) next[neighbours[e]] += share;
    }
    rank = next;
  }
  return rank;
}
