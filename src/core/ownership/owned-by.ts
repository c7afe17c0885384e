/**
 * Which parties count as owned or controlled by listed ones: the cascade, with its proof.
 *
 * A stake counts whole if its owner is listed or caught, and not at all otherwise; never a product of percentages. The
 * caught are the least fixed point, found with a worklist from the listed parties, so that a loop does not lift itself.
 * It runs downwards only: the owner of a listed body is not caught. Shares are decimals, added exactly.
 * O(relations) for a regime that adds up; where each listed party stands alone, see each-alone.ts.
 * Source: OFAC FAQ 398-402 (cascade); the regimes in regimes.ts.
 */
import type { Relation } from '../dataset/dataset.ts';
import { fixedPoint, type FixedPoint } from './fixed-point.ts';
import { grainsInPoint, indexRelations, type RelationIndex } from './relation-index.ts';
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
  /** From listed parties to this one: each step starts at a listed party or where an earlier step ended, and none is to spare. Built when read. */
  readonly proof: readonly Step[];
  /** Its last steps alone, those into this party: they start at listed and other caught parties. A proof down a long chain is long, this is not. */
  reasons(): readonly Step[];
}

export interface OwnedBy {
  readonly caught: readonly Caught[];
  /** Relations looked at, those looked at twice counted twice: the work done. */
  readonly visits: number;
}

/**
 * `asOf`: UTC ms; only relations with since <= asOf <= until count. null: dates are not looked at and every relation counts.
 * Only `owns` and `controls` count; an `owns` without a share adds nothing. Owners come before what they own, but for loops.
 */
export function ownedBy(
  relations: readonly Relation[],
  listed: readonly string[],
  regime: Regime,
  asOf: number | null,
): OwnedBy {
  return ownedIn(indexRelations(relations, listed, asOf), regime);
}

/** The same of relations indexed before. */
export function ownedIn(index: RelationIndex, regime: Regime): OwnedBy {
  const point = fixedPoint(index, regime);
  return { caught: point.caught.map((node) => new Found(index, point, node)), visits: point.visits };
}

/** One of many: what is not asked for is not made. Written as plain data, it is party, share and proof. */
class Found implements Caught {
  readonly party: string;
  readonly share: number;
  readonly #of: readonly [RelationIndex, FixedPoint, number];

  constructor(index: RelationIndex, point: FixedPoint, node: number) {
    this.party = index.parties[node];
    this.share = Math.min(point.shareOf(node) / grainsInPoint, 10_000);
    this.#of = [index, point, node];
  }

  get proof(): readonly Step[] {
    const [index, point, node] = this.#of;
    return point.proofOf(node).map((edge) => stepOf(index, edge));
  }

  reasons(): readonly Step[] {
    const [index, point, node] = this.#of;
    return point.reasonsOf(node).map((edge) => stepOf(index, edge));
  }

  toJSON(): Pick<Caught, 'party' | 'share' | 'proof'> {
    return { party: this.party, share: this.share, proof: this.proof };
  }
}

function stepOf({ relations, control }: RelationIndex, edge: number): Step {
  const { id, from, to, share } = relations[edge];
  return control[edge] === 1
    ? { relation: id, from, to, type: 'controls', share: null }
    : { relation: id, from, to, type: 'owns', share };
}
