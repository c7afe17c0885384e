/** How each party below the listed stands under a regime, caught or not, and why not. O(relations below). */
import type { FixedPoint } from './fixed-point.ts';
import { reaches } from './cascade.ts';
import { grainsInPoint, type RelationIndex } from './relation-index.ts';
import type { Regime } from './regimes.ts';

/**
 * `owned`, `controlled`: caught, by its share or by control without it.
 * `exactly`: half to the point, where the regime asks for more. `apart`: enough together, but stakes of different listed parties
 * are not added. `control-only`: controlled, which the regime does not look at. `below`: too little held. `nothing`: its owners
 * pass on nothing, for none of them is listed or caught.
 */
export type StandingCode =
  | 'listed'
  | 'owned'
  | 'controlled'
  | 'exactly'
  | 'apart'
  | 'control-only'
  | 'below'
  | 'nothing';

export interface Standing {
  readonly code: StandingCode;
  /** Basis points that count: of listed and caught together, or of the one listed party with the most. At most 10000. */
  readonly share: number;
  /** Basis points of all listed and caught, added whether or not the regime adds them. At most 10000. */
  readonly together: number;
}

/** The standing of a node that lies below the listed, or is one of them. */
export function standingsOf(index: RelationIndex, point: FixedPoint, regime: Regime): (node: number) => Standing {
  const counts = new Uint8Array(index.parties.length);
  counts.fill(1, 0, index.listedCount);
  for (const node of point.caught) counts[node] = 1;
  const points = (grains: number): number => Math.min(grains / grainsInPoint, 10_000);

  return (node) => {
    let held = 0;
    let controlled = false;
    for (let i = index.intoStart[node]; i < index.intoStart[node + 1]; i++) {
      const edge = index.into[i];
      if (counts[index.from[edge]] === 0) continue;
      held += index.share[edge];
      if (index.control[edge] === 1) controlled = true;
    }
    const share = point.shareOf(node);
    return { code: codeOf(node, share, held, controlled), share: points(share), together: points(held) };
  };

  function codeOf(node: number, share: number, held: number, controlled: boolean): StandingCode {
    if (node < index.listedCount) return 'listed';
    if (counts[node] === 1) return reaches(share, regime) ? 'owned' : 'controlled';
    if (regime.above && share === regime.threshold * grainsInPoint) return 'exactly';
    if (reaches(held, regime)) return 'apart';
    if (controlled) return 'control-only';
    return held > 0 ? 'below' : 'nothing';
  }
}
