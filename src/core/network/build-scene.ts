/** Builds what the graph draws from a dataset: filter, aggregate, measure, choose what fits, count what does not. */
import type { Dataset, NodeKey } from '../dataset/dataset.ts';
import { createDirectory, type Directory } from '../dataset/directory.ts';
import { filterMask } from '../dataset/filter-mask.ts';
import { runSteps, type Steps } from '../dataset/run-steps.ts';
import { seededRandom } from '../scenario/random.ts';
import { latinForm } from '../screening/latin-form.ts';
import { networkSteps } from './aggregate.ts';
import { chooseDrawn, richest, type Drawn } from './choose-drawn.ts';
import { egoHops } from './ego.ts';
import { measure, type Measures } from './measure.ts';
import { leadingLinks, type Leading } from './leading-links.ts';
import { nodeTotals, type NodeTotals } from './node-totals.ts';
import { behaviourOf, guessRole } from './role-guess.ts';
import { candidateNodes, soughtBy } from './scene-candidates.ts';
import type { Scene, SceneEdge, SceneNode, SceneSpec } from './scene.ts';
import { wholeScene, type EdgeColumn, type LinkFacts, type SceneNetwork } from './scene-network.ts';

/** Up to here centralities are of the whole filtered network: about a second at the corner. */
export const measuredNodes = 3_000;
export const measuredEdges = 12_000;

const largestListed = 50;
/** Of the limit, for links that are drawn first: what is around them must be seen as well. */
const leadingShare = 0.7;

/** The filtered network and its measures: what a scene needs and its choice of drawn nodes does not change. */
export interface PreparedNetwork {
  readonly network: SceneNetwork;
  readonly facts: LinkFacts;
  /** Transactions of nodes with others, either way. */
  dealt(nodes: readonly number[]): ArrayLike<number>;
  /** null when the network is too large to measure whole. */
  readonly measures: ReadonlyMap<number, Measures> | null;
}

/** The scene of `spec`; nodes + edges ≤ spec.limit. Same dataset and spec, same scene. */
export function buildScene(dataset: Dataset, spec: SceneSpec): Scene {
  const directory = createDirectory(dataset);
  const opened = openedNodes(directory, spec.view.opened);
  const totals = nodeTotals(directory, filterMask(dataset, spec.filter), spec.view.level, opened);
  return drawScene(directory, runSteps(prepareSteps(directory, filterMask(dataset, spec.filter), totals)), spec);
}

/** Directory numbers of the parties drawn as their accounts. */
export function openedNodes(directory: Directory, opened: SceneSpec['view']['opened']): ReadonlySet<number> {
  return new Set(opened.map((key) => directory.nodeOf(key)).filter((node) => node >= directory.accounts));
}

/** Aggregates and, where it is small enough, measures the network that `mask` lets through, at the level `totals` are of. */
export function* prepareSteps(directory: Directory, mask: Uint8Array, totals: NodeTotals): Steps<PreparedNetwork> {
  const network = yield* networkSteps(directory, mask, totals);
  const whole = network.active.length <= measuredNodes && network.edges <= measuredEdges;
  return {
    network: wholeScene(network),
    facts: network,
    dealt: (nodes) => nodes.map((node) => network.countIn[node] + network.countOut[node]),
    measures: whole ? measure(network.active, network, fixedDraws()) : null,
  };
}

/**
 * Draws a scene of a prepared network; `spec` must have the filter, level and opened parties it was prepared with.
 * `communities`: by node, of the whole filtered network, where they have been found; `only`: marks the nodes of `spec.only`.
 */
export function drawScene(
  directory: Directory,
  prepared: PreparedNetwork,
  spec: SceneSpec,
  communities: ((node: number) => number) | null = null,
  only: Uint8Array | null = null,
): Scene {
  const { network } = prepared;
  const { centre, hidden, forced } = soughtBy(directory, network.nodeOf, spec);
  const { ego } = spec.view;
  const hops = ego === null ? null : egoHops(network, centre, ego.hops, hidden);
  const nodes = candidateNodes(network.active, hidden, hops, only);
  const leading = leadingLinks(directory, network, leadingOf(directory, spec, nodes));
  const drawn = chooseDrawn(network, { nodes, forced, hops, leading }, spec.limit);
  return sceneOf(directory, prepared, drawn, hidden, communities);
}

/** The scene of chosen nodes and edges. */
export function sceneOf(
  directory: Directory,
  prepared: PreparedNetwork,
  drawn: Drawn,
  hidden: ReadonlySet<number>,
  communities: ((node: number) => number) | null,
): Scene {
  const { network } = prepared;
  const measures = prepared.measures ?? measureDrawn(network, drawn);
  const neighbours = countNeighbours(network, drawn.nodes, directory.nodes);
  // Shown by hand, but without a transaction in the filtered network: a community of its own, after all others.
  const unmeasured: Measures = { betweenness: 0, pagerank: 0, community: measures.size };
  const measuresOf = (node: number): Measures => {
    const own = measures.get(node) ?? unmeasured;
    return prepared.measures !== null || communities === null ? own : { ...own, community: communities(node) };
  };
  return {
    nodes: drawn.nodes.map((node, at) => sceneNode(directory, network, node, neighbours[at], measuresOf(node))),
    edges: drawn.edges.map((edge) => sceneEdge(directory, prepared, edge)),
    selfTransfers: network.selfTransfers,
    undrawn: undrawnOf(directory, prepared, drawn, hidden),
    metricsOf: prepared.measures !== null ? 'network' : communities === null ? 'drawn' : 'mixed',
  };
}

/** Of the room for a scene, what its leading links may take, and between which nodes. */
export function leadingOf(directory: Directory, { leading = [], limit }: SceneSpec, nodes: Uint32Array): Leading {
  const mayDraw = new Uint8Array(leading.length === 0 ? 0 : directory.nodes);
  if (leading.length > 0) for (const node of nodes) mayDraw[node] = 1;
  return { ids: leading, mayDraw, room: Math.floor(limit * leadingShare) };
}

function measureDrawn(network: SceneNetwork, { nodes, edges }: Drawn): ReadonlyMap<number, Measures> {
  const links = {
    from: edges.map((edge) => network.from[edge]),
    to: edges.map((edge) => network.to[edge]),
    amount: edges.map((edge) => network.amount[edge]),
  };
  return measure(nodes, links, fixedDraws());
}

function fixedDraws(): () => number {
  const random = seededRandom('6c696e636870696e2d6c6f757661696e');
  return () => random.below(4_294_967_296) / 4_294_967_296;
}

interface Neighbours {
  /** Distinct counterparties, and those of them that are not drawn. */
  readonly all: number;
  readonly undrawn: number;
}

/** Of each of `drawn`. Stamped one by one: of a busy account there are tens of thousands. */
function countNeighbours(network: SceneNetwork, drawn: readonly number[], nodes: number): readonly Neighbours[] {
  const { start, to, inStart, inEdge, from } = network;
  const isDrawn = new Uint8Array(nodes);
  for (const node of drawn) isDrawn[node] = 1;
  const stamp = new Uint32Array(nodes);
  return drawn.map((node, at) => {
    let [all, undrawn] = [0, 0];
    const meet = (other: number) => {
      if (stamp[other] === at + 1) return;
      stamp[other] = at + 1;
      all++;
      undrawn += 1 - isDrawn[other];
    };
    for (let edge = start[node]; edge < start[node + 1]; edge++) meet(to[edge]);
    for (let place = inStart[node]; place < inStart[node + 1]; place++) meet(from[inEdge[place]]);
    return { all, undrawn };
  });
}

function sceneNode(
  directory: Directory,
  network: SceneNetwork,
  node: number,
  neighbours: Neighbours,
  measures: Measures,
): SceneNode {
  const { accounts, parties } = directory.dataset;
  const label = directory.labelOf(node);
  const isAccount = node < directory.accounts;
  const party = isAccount ? null : parties[node - directory.accounts];
  return {
    key: directory.keyOf(node),
    label,
    latin: latinForm(label),
    kind: party === null ? 'account' : party.kind,
    country: party === null ? accounts.countries[accounts.country[node]] : party.country,
    institution: isAccount ? accounts.institutions[accounts.institution[node]] : '',
    holder: holderKey(directory, node),
    role: guessRole(behaviourOf(network, node)),
    ...measures,
    degree: neighbours.all,
    amountIn: network.amountIn[node],
    amountOut: network.amountOut[node],
    countIn: network.countIn[node],
    countOut: network.countOut[node],
    undrawn: neighbours.undrawn,
    first: network.firstSeen[node],
    last: network.lastSeen[node],
  };
}

function holderKey(directory: Directory, node: number): NodeKey | null {
  if (node >= directory.accounts) return null;
  const holder = directory.holderOf(node);
  return holder === node ? null : directory.keyOf(holder);
}

function sceneEdge(directory: Directory, { network, facts }: PreparedNetwork, edge: number): SceneEdge {
  const from = directory.keyOf(network.from[edge]);
  const to = directory.keyOf(network.to[edge]);
  return {
    id: `${from}→${to}`,
    from,
    to,
    count: facts.count[edge],
    amount: network.amount[edge],
    first: directory.dataset.ledger.time[facts.first[edge]],
    last: directory.dataset.ledger.time[facts.last[edge]],
  };
}

function undrawnOf(
  directory: Directory,
  { network, facts, dealt }: PreparedNetwork,
  drawn: Drawn,
  hidden: ReadonlySet<number>,
): Scene['undrawn'] {
  const missing = without(network.active, drawn.nodes, directory.nodes);
  const open = hidden.size === 0 ? missing : without(missing, hidden, directory.nodes);
  const largest = richest(network, open, largestListed);
  const counts = dealt(largest);
  return {
    nodes: missing.length,
    edges: network.edgesInAll === null ? null : network.edgesInAll - drawn.edges.length,
    transactions: network.transactions - sum(drawn.edges, facts.count),
    amount: network.total - sum(drawn.edges, network.amount),
    hiddenByHand: missing.length - open.length,
    largest: largest.map((node, at) => ({
      key: directory.keyOf(node),
      label: directory.labelOf(node),
      holder: holderKey(directory, node),
      amount: network.money[node],
      count: counts[at],
    })),
  };
}

/** Of half a million nodes marks are asked, not a set. */
function without(nodes: Uint32Array, others: Iterable<number>, total: number): Uint32Array {
  const marks = new Uint8Array(total);
  for (const node of others) marks[node] = 1;
  const left = new Uint32Array(nodes.length);
  let size = 0;
  for (let at = 0; at < nodes.length; at++) if (marks[nodes[at]] === 0) left[size++] = nodes[at];
  return left.slice(0, size);
}

function sum(indexes: readonly number[], values: EdgeColumn): number {
  let total = 0;
  for (const index of indexes) total += values[index];
  return total;
}
