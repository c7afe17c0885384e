/**
 * Communities of a large network: Louvain (Blondel et al., "Fast unfolding of communities in large networks", 2008) on typed arrays. A
 * node is looked at again only when a neighbour has moved (Ozaki, Tezuka, Inaba 2016; Traag, Waltman, van Eck 2019), and once no
 * community is left to join, every level is gone through again from the coarsest to the finest (multi-level refinement, Rotta, Noack
 * 2011). Undirected, weighted by amount. About O(links) a pass; 16 bytes a link each way and level.
 */
import type { Links } from './measure.ts';
import { collapse, levelOf, modularity, moveNodes, type Level } from './louvain-level.ts';

export interface Communities {
  /** By place in `nodes`: 0 is the community with the most nodes; equal ones by their first node. */
  readonly of: Uint32Array;
  readonly count: number;
  /** Newman's modularity of the partition, weighted. */
  readonly modularity: number;
}

/** How far it is: levels of coarsening so far, and whether they are being refined. */
export interface CommunityProgress {
  readonly phase: 'joining' | 'refining';
  /** From 0, the finest. */
  readonly level: number;
  /** Communities at present. */
  readonly communities: number;
}

/** Nodes looked at between two reports. */
const chunk = 50_000;
/** A level that gains less modularity is the last. */
const leastGain = 1e-7;

/**
 * Runs piece by piece, so that a worker may report and stop: each `next()` takes some ten milliseconds. Same input, same answer.
 * `nodes`: distinct numbers; `links`: ordered pairs of them; both directions of a pair and repeated pairs add up, a payment of zero counts as one minor unit.
 */
export function* communitySteps(nodes: ArrayLike<number>, links: Links): Generator<CommunityProgress, Communities> {
  const levels: Level[] = [levelOf(nodes, links)];
  const owner: Uint32Array[] = [];
  let quality = modularity(levels[0]);
  for (;;) {
    const level = levels[levels.length - 1];
    const own = Uint32Array.from({ length: level.nodes }, (_, node) => node);
    yield* moving(level, own, 'joining', levels.length - 1);
    const coarse = collapse(level, own);
    owner.push(own);
    const gained = modularity(coarse) - quality;
    quality += gained;
    if (coarse.nodes === level.nodes || gained < leastGain) break;
    levels.push(coarse);
    yield { phase: 'joining', level: levels.length - 1, communities: coarse.nodes };
  }
  let coarsest = owner[levels.length - 1];
  for (let at = levels.length - 2; at >= 0; at--) {
    const { [at]: below } = owner;
    const upper = coarsest;
    const own = below.map((node) => upper[node]);
    yield* moving(levels[at], own, 'refining', at);
    coarsest = own;
  }
  const last = collapse(levels[0], coarsest);
  return { ...bySize(coarsest, last.nodes), modularity: modularity(last) };
}

/** All at once. */
export function communities(nodes: ArrayLike<number>, links: Links): Communities {
  const steps = communitySteps(nodes, links);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

function* moving(
  level: Level,
  own: Uint32Array,
  phase: CommunityProgress['phase'],
  at: number,
): Generator<CommunityProgress, void> {
  const mover = moveNodes(level, own);
  while (!mover.move(chunk)) yield { phase, level: at, communities: mover.communities() };
}

function bySize(own: Uint32Array, count: number): { readonly of: Uint32Array; readonly count: number } {
  const size = new Uint32Array(count);
  const first = new Uint32Array(count).fill(own.length);
  own.forEach((community, node) => {
    size[community]++;
    if (first[community] > node) first[community] = node;
  });
  const order = Uint32Array.from({ length: count }, (_, community) => community);
  order.sort((a, b) => size[b] - size[a] || first[a] - first[b]);
  const place = new Uint32Array(count);
  order.forEach((community, at) => {
    place[community] = at;
  });
  return { of: own.map((community) => place[community]), count };
}
