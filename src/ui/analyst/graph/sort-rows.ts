/** Puts nodes and links in the order a table column asks for; ties keep the order of their keys. Pure. */
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { SceneEdge, SceneNode } from '../../../core/network/scene.ts';

export type NodeColumn =
  | 'name'
  | 'latin'
  | 'kind'
  | 'role'
  | 'community'
  | 'in'
  | 'out'
  | 'degree'
  | 'betweenness'
  | 'pagerank'
  | 'first'
  | 'last';

export type EdgeColumn = 'from' | 'to' | 'amount' | 'count' | 'first' | 'last';

type Value = string | number;

export interface NodeOrder {
  readonly compare: (a: string, b: string) => number;
  readonly kind: (node: SceneNode) => string;
  readonly role: (node: SceneNode) => string;
}

function sorted<Row>(
  rows: readonly Row[],
  value: (row: Row) => Value,
  key: (row: Row) => string,
  descending: boolean,
  compare: (a: string, b: string) => number,
): readonly Row[] {
  const sign = descending ? -1 : 1;
  // What is unknown comes last either way.
  const unknown = (v: Value) => v === '' || Number.isNaN(v);
  return rows
    .map((row) => ({ row, value: value(row), key: key(row) }))
    .toSorted((a, b) => {
      const gap = Number(unknown(a.value)) - Number(unknown(b.value));
      if (gap !== 0) return gap;
      const order =
        typeof a.value === 'string' || typeof b.value === 'string'
          ? compare(String(a.value), String(b.value))
          : a.value - b.value;
      return (Number.isNaN(order) ? 0 : sign * order) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
    })
    .map(({ row }) => row);
}

export function sortNodes(
  nodes: readonly SceneNode[],
  by: NodeColumn,
  descending: boolean,
  order: NodeOrder,
): readonly SceneNode[] {
  const value: { readonly [column in NodeColumn]: (node: SceneNode) => Value } = {
    name: (n) => n.label,
    latin: (n) => n.latin,
    kind: order.kind,
    role: order.role,
    community: (n) => n.community,
    in: (n) => n.amountIn,
    out: (n) => n.amountOut,
    degree: (n) => n.degree,
    betweenness: (n) => n.betweenness,
    pagerank: (n) => n.pagerank,
    first: (n) => n.first,
    last: (n) => n.last,
  };
  return sorted(nodes, value[by], (n) => n.key, descending, order.compare);
}

export function sortEdges(
  edges: readonly SceneEdge[],
  by: EdgeColumn,
  descending: boolean,
  order: { readonly compare: (a: string, b: string) => number; readonly name: (key: NodeKey) => string },
): readonly SceneEdge[] {
  const value: { readonly [column in EdgeColumn]: (edge: SceneEdge) => Value } = {
    from: (e) => order.name(e.from),
    to: (e) => order.name(e.to),
    amount: (e) => e.amount,
    count: (e) => e.count,
    first: (e) => e.first,
    last: (e) => e.last,
  };
  return sorted(edges, value[by], (e) => e.id, descending, order.compare);
}
