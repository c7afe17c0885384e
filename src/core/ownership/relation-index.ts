/** The relations that carry ownership or control at one date, as numbered nodes with edges both ways. O(relations). */
import type { Relation } from '../dataset/dataset.ts';

export interface OwnershipEdge {
  readonly relation: Relation;
  readonly from: number;
  readonly to: number;
  /** Basis points; 0 for control. */
  readonly share: number;
  readonly control: boolean;
}

export interface RelationIndex {
  /** Party id by node. */
  readonly parties: readonly string[];
  readonly out: readonly (readonly OwnershipEdge[])[];
  readonly into: readonly (readonly OwnershipEdge[])[];
  nodeOf(party: string): number;
  isListed(node: number): boolean;
}

export function indexRelations(
  relations: readonly Relation[],
  listed: readonly string[],
  asOf: number | null,
): RelationIndex {
  const nodes = new Map<string, number>();
  const parties: string[] = [];
  const out: OwnershipEdge[][] = [];
  const into: OwnershipEdge[][] = [];

  function nodeOf(party: string): number {
    const known = nodes.get(party);
    if (known !== undefined) return known;
    const node = parties.push(party) - 1;
    nodes.set(party, node);
    out.push([]);
    into.push([]);
    return node;
  }

  // Listed parties first: node numbers below their count are the listed ones.
  for (const party of listed) nodeOf(party);
  const listedCount = parties.length;
  for (const relation of relations) {
    if (relation.type !== 'owns' && relation.type !== 'controls') continue;
    if (!inForce(relation, asOf)) continue;
    const control = relation.type === 'controls';
    const share = control ? 0 : (relation.share ?? 0);
    const edge = { relation, from: nodeOf(relation.from), to: nodeOf(relation.to), share, control };
    out[edge.from].push(edge);
    into[edge.to].push(edge);
  }
  return { parties, out, into, nodeOf, isListed: (node) => node < listedCount };
}

function inForce(relation: Relation, asOf: number | null): boolean {
  if (asOf === null) return true;
  return (relation.since === null || relation.since <= asOf) && (relation.until === null || asOf <= relation.until);
}
