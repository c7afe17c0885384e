/**
 * Which parties count as owned or controlled by listed ones: the cascade, with its proof.
 *
 * A stake counts whole if its owner is listed or caught, and not at all otherwise; never a product of percentages. The
 * caught are the least fixed point, found with a worklist from the listed parties, so that a loop does not lift itself.
 * It runs downwards only: the owner of a listed body is not caught. Shares are decimals, added exactly.
 * O(relations) for a regime that adds up; where each listed party stands alone, O(relations its own cascade touches) for each.
 * Source: OFAC FAQ 398-402 (cascade); the regimes in regimes.ts.
 */
import type { Relation } from '../dataset/dataset.ts';
import { cascadeFrom, type Cascade } from './cascade.ts';
import { indexRelations } from './relation-index.ts';
import type { Regime } from './regimes.ts';

/** One relation of a proof. */
export interface Step {
  /** Id of the relation. */
  readonly relation: string;
  readonly from: string;
  readonly to: string;
  readonly type: 'owns' | 'controls';
  /** Basis points; null for control. */
  readonly share: number | null;
}

export interface Caught {
  /** Party id. Listed parties themselves are not among the caught. */
  readonly party: string;
  /** Basis points held by listed and caught parties together (not aggregated: by the listed party with the most), at most 10000; 0 under control alone. */
  readonly share: number;
  /** From listed parties to this one: each step starts at a listed party or where an earlier step ended. Built when read. */
  readonly proof: readonly Step[];
}

/**
 * `asOf`: UTC ms; only relations with since <= asOf <= until count. null: dates are not looked at and every relation counts.
 * Only `owns` and `controls` count; an `owns` without a share adds nothing. In order of capture, nearest first.
 */
export function ownedBy(
  relations: readonly Relation[],
  listed: readonly string[],
  regime: Regime,
  asOf: number | null,
): { readonly caught: readonly Caught[] } {
  const index = indexRelations(relations, listed, asOf);
  const roots = [...new Set(listed)].map((party) => index.nodeOf(party));
  const cascades = regime.aggregated
    ? [cascadeFrom(index, roots, regime)]
    : roots.map((root) => cascadeFrom(index, [root], regime));

  const best = new Map<number, { share: number; cascade: Cascade }>();
  for (const cascade of cascades) {
    for (const node of cascade.caught) {
      if (index.isListed(node)) continue;
      const share = Math.min(cascade.shareOf(node), 10_000);
      const known = best.get(node);
      if (known === undefined) best.set(node, { share, cascade });
      else if (share > known.share) Object.assign(known, { share, cascade });
    }
  }
  return {
    caught: [...best].map(([node, { share, cascade }]) => ({
      party: index.parties[node],
      share,
      get proof() {
        return cascade.proofOf(node);
      },
    })),
  };
}
