/** Who is caught at one date under one regime, by node: one cascade where stakes add up, one for each listed party where they do not. */
import { cascadeFrom, type Cascade } from './cascade.ts';
import { eachAlone } from './each-alone.ts';
import { proofEdges, reasonsFor } from './proof.ts';
import type { RelationIndex } from './relation-index.ts';
import type { Regime } from './regimes.ts';

export interface FixedPoint {
  /** Without the listed. */
  readonly caught: readonly number[];
  /** Grains held by listed and caught together; where stakes do not add up, by the listed party with the most, and by no other. Not capped. */
  shareOf(node: number): number;
  /** Edges that catch a caught node, none of them to spare. */
  proofOf(node: number): readonly number[];
  /** Those of them that lead into the node. */
  reasonsOf(node: number): readonly number[];
  /** Edges looked at. */
  readonly visits: number;
}

export function fixedPoint(index: RelationIndex, regime: Regime): FixedPoint {
  if (!regime.aggregated) return alone(index, regime);
  const cascade = cascadeFrom(
    index,
    Array.from({ length: index.listedCount }, (_, n) => n),
    regime,
  );
  return {
    caught: cascade.all().filter((node) => node >= index.listedCount),
    shareOf: (node) => cascade.shareOf(node),
    proofOf: (node) => proofEdges(node, index, cascade, regime),
    reasonsOf: (node) => reasonsFor(node, index, cascade, regime),
    visits: cascade.visits(),
  };
}

function alone(index: RelationIndex, regime: Regime): FixedPoint {
  const { caught, root, share, visits } = eachAlone(index, regime);
  const cascades = new Map<number, Cascade>();
  const cascadeTo = (node: number): Cascade => {
    const cascade = cascades.get(root[node]) ?? cascadeFrom(index, [root[node]], regime);
    cascades.set(root[node], cascade);
    cascade.catches(node);
    return cascade;
  };
  return {
    caught,
    shareOf: (node) => share[node],
    proofOf: (node) => shortened(node, proofEdges(node, index, cascadeTo(node), regime)),
    reasonsOf: (node) => reasonsFor(node, index, cascadeTo(node), regime),
    visits,
  };

  /** A proof that passes through another listed party begins there, where that one's own holding is enough. */
  function shortened(node: number, edges: readonly number[]): readonly number[] {
    const owners = new Set(edges.map((edge) => index.from[edge]));
    const first = index.from[edges[0]];
    for (const listed of owners) {
      if (listed >= index.listedCount || listed === first) continue;
      const cascade = cascadeFrom(index, [listed], regime, new Set(edges));
      if (cascade.catches(node)) return shortened(node, proofEdges(node, index, cascade, regime));
    }
    return edges;
  }
}
