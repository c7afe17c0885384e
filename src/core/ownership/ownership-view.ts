/** Who lies below the listed parties at one date, how each stands under every regime, and the drawing. O(relations). */
import { accountKey, partyKey } from '../dataset/dataset.ts';
import type { Directory } from '../dataset/directory.ts';
import { latinForm } from '../screening/latin-form.ts';
import { chartOf } from './chart.ts';
import { fixedPoint } from './fixed-point.ts';
import { indexRelations, type RelationIndex } from './relation-index.ts';
import { jointly, regimes, type Regime } from './regimes.ts';
import {
  rowsSent,
  tiesSent,
  type OwnershipParty,
  type OwnershipRequest,
  type OwnershipTie,
  type OwnershipView,
} from './ownership-answer.ts';
import { standingsOf, type Standing } from './standings.ts';

export function ownershipView(directory: Directory, request: OwnershipRequest): OwnershipView {
  const index = indexRelations(directory.dataset.relations, request.listed, request.asOf);
  const views = regimes.map((regime) => {
    const point = fixedPoint(index, ruleOf(regime, request.joint));
    return { id: regime.id, point, standing: standingsOf(index, point, ruleOf(regime, request.joint)) };
  });
  const caught = new Set(views.find(({ id }) => id === request.regime)?.point.caught);
  const near = nodesBelow(index);
  const below = [...near.filter((node) => caught.has(node)), ...near.filter((node) => !caught.has(node))];
  const listed = index.parties.slice(0, index.listedCount).map((_, node) => node);
  const all = [...listed, ...below];
  const rows = all.slice(0, rowsSent);
  const chart = chartOf(index, below, { others: request.others, wide: request.wide });
  const isRow = new Set(rows);
  const ties = rows.flatMap((node) => tiesInto(index, node, isRow));
  const others = new Set(ties.map((edge) => index.from[edge]).filter((node) => !isRow.has(node)));
  const standings = (node: number): Standing[] => views.map(({ standing }) => standing(node));
  return {
    rows: rows.map((node) => {
      const [ofac, eu, uk, un] = standings(node);
      const tieTotal = index.intoStart[node + 1] - index.intoStart[node];
      return { ...partyOf(directory, index.parties[node]), tieTotal, standings: { ofac, eu, uk, un } };
    }),
    rowTotal: all.length,
    others: [...others].map((node) => partyOf(directory, index.parties[node])),
    ties: ties.map((edge) => tieOf(index, edge)),
    chart: {
      places: chart.places.map(({ node, column, row }) => ({ party: index.parties[node], column, row })),
      ties: chart.edges.map((edge) => index.relations[edge].id),
      bodiesLeft: chart.bodiesLeft,
      othersLeft: chart.othersLeft,
    },
  };
}

/** Edges into a node, at most `tiesSent`: from rows first, then the largest. */
function tiesInto(index: RelationIndex, node: number, isRow: ReadonlySet<number>): readonly number[] {
  const { intoStart, into, from, share } = index;
  const edges = [...into.subarray(intoStart[node], intoStart[node + 1])];
  if (edges.length <= tiesSent) return edges;
  const rank = (edge: number) => (isRow.has(from[edge]) ? 0 : 1);
  return edges.sort((a, b) => rank(a) - rank(b) || share[b] - share[a]).slice(0, tiesSent);
}

/** The regime as the request has it. */
export function ruleOf(regime: Regime, joint: boolean): Regime {
  return joint ? jointly(regime) : regime;
}

/** A party, or an account where a relation leads to one; an id that is neither stands as it is. */
export function partyOf(directory: Directory, id: string): OwnershipParty {
  const party = directory.partyOf(id);
  if (party < 0) return { id, key: accountKey(id), label: id, latin: '', kind: 'unknown' };
  const label = directory.labelOf(directory.accounts + party);
  return { id, key: partyKey(id), label, latin: latinForm(label), kind: directory.dataset.parties[party].kind };
}

function tieOf({ relations, control }: RelationIndex, edge: number): OwnershipTie {
  const { id, from, to, share } = relations[edge];
  return { id, from, to, control: control[edge] === 1, share: share ?? 0 };
}

/** Bodies below the listed, whatever the stakes, nearest first. */
function nodesBelow({ to, outStart, listedCount }: RelationIndex): readonly number[] {
  const seen = new Set<number>();
  for (let node = 0; node < listedCount; node++) seen.add(node);
  // The set grows while it is read.
  for (const owner of seen) for (let e = outStart[owner]; e < outStart[owner + 1]; e++) seen.add(to[e]);
  return [...seen].slice(listedCount);
}
