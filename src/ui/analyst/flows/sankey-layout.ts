/**
 * Places of a Sankey diagram whose columns are given: heights by amount, order in the columns by the middle of the neighbours (barycentre
 * heuristic, Sugiyama et al. 1981), links stacked at each end in the order of what they lead to. O(sweeps · (nodes log nodes + links)).
 */

export interface SankeyNode {
  readonly column: number;
}

export interface SankeyLink {
  readonly from: number;
  readonly to: number;
  /** > 0. */
  readonly flow: number;
}

export interface SankeyPlaces {
  readonly columns: number;
  readonly height: number;
  /** By node: top, height and column. */
  readonly nodes: readonly { readonly y: number; readonly height: number; readonly column: number }[];
  /** By link: middle at both ends, and width. */
  readonly links: readonly { readonly y1: number; readonly y2: number; readonly width: number }[];
}

/** Least height of a node with its label, and of a bar or link by itself, px. */
const labelRoom = 30;
const leastBar = 3;
const leastLink = 1.5;
const sweeps = 6;

export function sankeyPlaces(
  nodes: readonly SankeyNode[],
  links: readonly SankeyLink[],
  leastHeight = 240,
): SankeyPlaces {
  const into = nodes.map(() => 0);
  const out = nodes.map(() => 0);
  for (const { from, to, flow } of links) {
    out[from] = (out[from] ?? 0) + flow;
    into[to] = (into[to] ?? 0) + flow;
  }
  const value = nodes.map((_, v) => Math.max(into[v] ?? 0, out[v] ?? 0));
  const columns = 1 + Math.max(0, ...nodes.map((node) => node.column));
  const order = Array.from({ length: columns }, (_, c) =>
    [...nodes.keys()]
      .filter((v) => nodes[v]?.column === c)
      .toSorted((a, b) => (value[b] ?? 0) - (value[a] ?? 0) || a - b),
  );
  const total = (column: readonly number[]) => column.reduce((sum, v) => sum + (value[v] ?? 0), 0);
  const crowd = Math.max(1, ...order.map((column) => column.length));
  const height = Math.max(leastHeight, crowd * labelRoom * 1.25);
  const scale = Math.min(
    ...order
      .filter((column) => column.length > 0)
      .map((column) => (height - column.length * labelRoom) / total(column)),
  );
  const size = (v: number) => Math.max(leastBar, (value[v] ?? 0) * scale);
  const top = nodes.map(() => 0);
  const stack = (column: readonly number[]) => {
    const used = column.reduce((sum, v) => sum + size(v), 0);
    const gap = (height - used) / column.length;
    let y = gap / 2;
    for (const v of column) {
      top[v] = y;
      y += size(v) + gap;
    }
  };
  const middle = (v: number) => (top[v] ?? 0) + size(v) / 2;
  const pull = (v: number, side: 'from' | 'to'): number => {
    const other = side === 'from' ? 'to' : 'from';
    let [sum, weight] = [0, 0];
    for (const link of links) {
      if (link[side] !== v) continue;
      sum += middle(link[other]) * link.flow;
      weight += link.flow;
    }
    return weight === 0 ? middle(v) : sum / weight;
  };
  order.forEach(stack);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const forward = sweep % 2 === 0;
    for (const column of forward ? order : order.toReversed()) {
      const wish = new Map(column.map((v) => [v, pull(v, forward ? 'to' : 'from')]));
      column.sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0) || a - b);
      stack(column);
    }
  }
  const width = (flow: number) => Math.max(leastLink, flow * scale);
  const ends = (side: 'from' | 'to'): readonly number[] => {
    const other = side === 'from' ? 'to' : 'from';
    const y = links.map(() => 0);
    nodes.forEach((_, v) => {
      const mine = [...links.keys()].filter((l) => links[l]?.[side] === v);
      mine.sort((a, b) => middle(links[a]?.[other] ?? 0) - middle(links[b]?.[other] ?? 0) || a - b);
      let at = top[v] ?? 0;
      for (const l of mine) {
        const wide = width(links[l]?.flow ?? 0);
        y[l] = at + wide / 2;
        at += wide;
      }
    });
    return y;
  };
  const [starts, stops] = [ends('from'), ends('to')];
  return {
    columns,
    height,
    nodes: nodes.map(({ column }, v) => ({ y: top[v] ?? 0, height: size(v), column })),
    links: links.map(({ flow }, l) => ({ y1: starts[l] ?? 0, y2: stops[l] ?? 0, width: width(flow) })),
  };
}
