/**
 * The scene of a network too large to be added up at each change: nodes are chosen by their sums alone, then only the links of those that may be
 * drawn are looked at. The same scene as the whole network's, but that the links elsewhere are not counted.
 */
import type { Directory } from '../dataset/directory.ts';
import { runSteps, type Steps } from '../dataset/run-steps.ts';
import { activeNodesSteps } from './active-nodes.ts';
import { networkAroundSteps } from './aggregate-around.ts';
import type { BrushSums } from './brush-sums.ts';
import { leadingOf, measuredNodes, sceneOf } from './build-scene.ts';
import { chooseDrawn, nodeRoomOf, rankNodes, strongestPartner } from './choose-drawn.ts';
import { dealtByRows, linkFacts } from './drawn-links.ts';
import { hopsByRowsSteps } from './hops-by-rows.ts';
import { leadingLinks, leadingPairs } from './leading-links.ts';
import { accountsDrawnAs } from './node-totals.ts';
import { firstFrom, passingRows, type PassingRows } from './passing-rows.ts';
import { gatherRowsSteps } from './rows-gathered.ts';
import { candidateNodes, soughtBy } from './scene-candidates.ts';
import type { Scene, SceneSpec } from './scene.ts';

export interface SceneAids {
  /** Sums at the level of `nodeOf`, of any mask: they are brought to this one. */
  readonly sums: BrushSums;
  /** The node that draws each account. */
  readonly nodeOf: Uint32Array;
  readonly communities: ((node: number) => number) | null;
  /** Marks the nodes of `spec.only`. */
  readonly only: Uint8Array | null;
  /** Links of all that passes, where they have been counted. */
  readonly edgesInAll: number | null;
}

/** null: without a centre and with no more than `measured` nodes that deal, so that the whole network can be looked at and measured. */
export function* sceneAloneSteps(
  directory: Directory,
  mask: Uint8Array,
  spec: SceneSpec,
  { sums, nodeOf, communities, only, edgesInAll }: SceneAids,
  measured = measuredNodes,
): Steps<Scene | null> {
  yield* sums.move(mask);
  const rows = passingRows(mask);
  // A look-up that gives back what it was asked for is left out.
  const drawnBy = spec.view.level === 'accounts' ? null : nodeOf;
  const { centre, hidden, forced } = soughtBy(directory, nodeOf, spec);
  const { ego } = spec.view;
  const hops =
    ego === null ? null : yield* hopsByRowsSteps(directory, rows, drawnBy, { centre, most: ego.hops, barred: hidden });
  const active = yield* activeNodesSteps(directory, rows, drawnBy);
  if (ego === null && active.length <= measured) return null;
  const nodes = candidateNodes(active, hidden, hops, only);
  yield;
  const linked = (from: number, to: number, row: number) =>
    mask[row] === 1 || dealTogether(directory, rows, nodeOf, from, to);
  const ids = leadingOf(directory, spec, nodes);
  const ends = leadingPairs(directory, nodeOf, ids, linked).flat();
  const mayDraw = new Uint8Array(directory.nodes);
  for (let at = 0; at < nodes.length; at++) mayDraw[nodes[at]] = 1;
  const ranked = rankNodes(sums, { nodes, hops }, spec.limit);
  const listed = new Set([...forced, ...ends, ...ranked.slice(0, nodeRoomOf(nodes.length, spec.limit))]);
  yield;
  const gathered = [yield* gatherRowsSteps(directory, rows, drawnBy, [...listed])];
  for (;;) {
    const network = yield* networkAroundSteps(directory, nodeOf, sums, active, gathered);
    const leading = leadingLinks(directory, network, ids);
    const drawn = chooseDrawn(network, { nodes, forced, hops, leading }, spec.limit);
    // Who is not listed looks as if it stood alone, or comes in beside one that would: either way it is drawn, and then looked at with its links.
    const unknown = drawn.nodes.some((node) => !listed.has(node));
    yield;
    if (!unknown) {
      const facts = linkFacts(network, drawn.edges, gathered);
      const dealt = (those: readonly number[]) =>
        dealtByRows(runSteps(gatherRowsSteps(directory, rows, drawnBy, those)));
      const prepared = { network: { ...network, edgesInAll }, facts, dealt, measures: null };
      return sceneOf(directory, prepared, drawn, hidden, communities);
    }
    // First all that may come by rank, then, when their links are known, whom they may bring along: there should be nobody else.
    const bringing = ranked.every((node) => listed.has(node));
    const may = bringing ? [...listed].map((node) => strongestPartner(network, node, mayDraw)) : ranked;
    // Those drawn are among them, so that each round lists somebody.
    const more = [...new Set([...may, ...drawn.nodes])].filter((node) => node >= 0 && !listed.has(node));
    for (const node of more) listed.add(node);
    gathered.push(yield* gatherRowsSteps(directory, rows, drawnBy, more));
  }
}

/** Whether any row that passes goes from one node to another. */
function dealTogether(
  directory: Directory,
  { mask, first, end }: PassingRows,
  nodeOf: Uint32Array,
  payer: number,
  payee: number,
): boolean {
  const { to, outStart, outIndex } = directory.dataset.ledger;
  for (const a of accountsDrawnAs(directory, nodeOf, payer)) {
    const stop = firstFrom(outIndex, outStart[a], outStart[a + 1], end);
    for (let at = firstFrom(outIndex, outStart[a], stop, first); at < stop; at++) {
      const i = outIndex[at];
      if (mask[i] === 1 && nodeOf[to[i]] === payee) return true;
    }
  }
  return false;
}
