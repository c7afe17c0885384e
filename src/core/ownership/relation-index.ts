/** The relations that carry ownership or control at one date, as numbered nodes and edges in typed arrays, both ways. O(relations). */
import type { Relation } from '../dataset/dataset.ts';

/** Shares are counted in ten-thousandths of a basis point, in whole numbers, so that thirds written out add up exactly. */
export const grainsInPoint = 10_000;

/** Edges are numbered so that those leaving node n are `outStart[n]` … `outStart[n + 1] - 1`. */
export interface RelationIndex {
  /** Party id by node; listed parties come first. */
  readonly parties: readonly string[];
  readonly listedCount: number;
  /** By edge. */
  readonly relations: readonly Relation[];
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Grains; 0 for control and for an `owns` without a share. */
  readonly share: Float64Array;
  readonly control: Uint8Array;
  readonly outStart: Int32Array;
  /** Edges entering node n: `into[intoStart[n]]` … */
  readonly intoStart: Int32Array;
  readonly into: Int32Array;
}

/** `asOf`: UTC ms, only relations with since <= asOf <= until; null: all of them, whatever their dates. */
export function indexRelations(
  relations: readonly Relation[],
  listed: readonly string[],
  asOf: number | null,
): RelationIndex {
  const nodes = new Map<string, number>();
  const parties: string[] = [];
  const nodeOf = (party: string): number => {
    const known = nodes.get(party);
    if (known !== undefined) return known;
    nodes.set(party, parties.length);
    return parties.push(party) - 1;
  };
  for (const party of listed) nodeOf(party);
  const listedCount = parties.length;
  const kept: Relation[] = [];
  const ends = new Int32Array(relations.length * 2);
  for (const relation of relations) {
    if (!carries(relation) || !inForce(relation, asOf)) continue;
    ends[kept.length * 2] = nodeOf(relation.from);
    ends[kept.length * 2 + 1] = nodeOf(relation.to);
    kept.push(relation);
  }

  const edges = kept.length;
  const sorted: Relation[] = [];
  const from = new Int32Array(edges);
  const to = new Int32Array(edges);
  const share = new Float64Array(edges);
  const control = new Uint8Array(edges);
  const leaving = grouped(parties.length, edges, (e) => ends[e * 2]);
  for (let e = 0; e < edges; e++) {
    const old = leaving.order[e];
    const relation = kept[old];
    sorted.push(relation);
    from[e] = ends[old * 2];
    to[e] = ends[old * 2 + 1];
    if (relation.type === 'controls') control[e] = 1;
    else share[e] = Math.round((relation.share ?? 0) * grainsInPoint);
  }
  const entering = grouped(parties.length, edges, (e) => to[e]);
  return {
    parties,
    listedCount,
    relations: sorted,
    from,
    to,
    share,
    control,
    outStart: leaving.start,
    intoStart: entering.start,
    into: entering.order,
  };
}

/** Whether a relation is one of ownership or control. */
export function carries(relation: Relation): boolean {
  return relation.type === 'owns' || relation.type === 'controls';
}

/** Whether a relation stands at this moment, both ends included; null: whatever its dates. */
export function inForce(relation: Relation, asOf: number | null): boolean {
  if (asOf === null) return true;
  return (relation.since === null || relation.since <= asOf) && (relation.until === null || asOf <= relation.until);
}

/** Edges in the order of a node they belong to, and where each node's begin. */
function grouped(nodes: number, edges: number, nodeOf: (edge: number) => number) {
  const start = new Int32Array(nodes + 1);
  for (let e = 0; e < edges; e++) start[nodeOf(e) + 1]++;
  for (let n = 0; n < nodes; n++) start[n + 1] += start[n];
  const next = start.slice();
  const order = new Int32Array(edges);
  for (let e = 0; e < edges; e++) order[next[nodeOf(e)]++] = e;
  return { start, order };
}
