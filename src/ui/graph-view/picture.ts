/** Turns a scene into what is drawn: every node and edge with its colour, shape, size, dash and words. Pure; canvas and SVG both draw from it. */
import type { NodeKey } from '../../core/dataset/dataset.ts';
import type { ColourBy, SizeBy } from '../../core/exercise/work.ts';
import type { Scene, SceneEdge, SceneNode } from '../../core/network/scene.ts';
import { colourKey, colourTable } from './colours.ts';
import type { Badge, Glyph } from './glyphs.ts';
import { orderLabel, type Marks, type Truth } from './marks.ts';
import { shapeOf, type Palette, type Shape } from './palette.ts';

export interface DrawnNode {
  readonly key: NodeKey;
  readonly label: string;
  readonly shape: Shape;
  /** Across, in model units. */
  readonly size: number;
  /** One of the most important: its words stay readable from afar. */
  readonly leading: boolean;
  readonly fill: string;
  readonly glyph: Glyph | null;
  readonly badges: readonly Badge[];
  readonly truth: Truth | null;
  readonly faded: boolean;
}

/** Marks decide colour and dash together. */
export type EdgeMark = 'plain' | 'trace' | 'path' | 'marked' | 'true';

export interface DrawnEdge {
  readonly id: string;
  readonly from: NodeKey;
  readonly to: NodeKey;
  readonly width: number;
  readonly mark: EdgeMark;
  /** Part of the true flow, or marked as well as traced: drawn as a halo. */
  readonly halo: 'marked' | 'true' | null;
  /** Always drawn: the order of steps. */
  readonly order: string;
  /** Amount and count: drawn on hover, when selected, and when edges are few. */
  readonly label: string;
  readonly faded: boolean;
}

export interface Picture {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  /** So few edges that each shows its amount. */
  readonly labelled: boolean;
  /** So many elements that detail gives way to speed. */
  readonly big: boolean;
}

export interface Look {
  readonly colourBy: ColourBy;
  readonly sizeBy: SizeBy;
  readonly palette: Palette;
  /** Name of an account's holder, or ''. */
  readonly holderOf: (node: SceneNode) => string;
  /** Amount and count in the user's language. */
  readonly edgeLabel: (edge: SceneEdge) => string;
  /** A colour of its own for a node; null leaves it to `colourBy`. */
  readonly fillOf?: (node: SceneNode) => { readonly fill: string; readonly glyph: Glyph | null } | null;
}

const bigScene = 500;
const fewEdges = 24;
const mostNumbered = 40;
const mostNamed = 24;
const smallestGlyph = 16;

/** Dash patterns by mark; empty = solid. */
export const dashOf: { readonly [mark in EdgeMark]: readonly number[] } = {
  plain: [],
  trace: [8, 4],
  path: [14, 4],
  marked: [9, 3, 2, 3],
  true: [2, 3],
};

/** At most `length` characters, cut at the end with an ellipsis. */
export function short(text: string, length: number): string {
  const letters = Array.from(text);
  return letters.length <= length
    ? text
    : `${letters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}

const metric: { readonly [by in SizeBy]: (node: SceneNode) => number } = {
  amount: (n) => n.amountIn + n.amountOut,
  degree: (n) => n.degree,
  betweenness: (n) => n.betweenness,
  pagerank: (n) => n.pagerank,
};

/** The number a node is sized by. */
export function sizeValue(node: SceneNode, by: SizeBy): number {
  return metric[by](node);
}

export function drawPicture(scene: Scene, look: Look, marks: Marks): Picture {
  const big = scene.nodes.length + scene.edges.length > bigScene;
  const roomy = scene.nodes.length <= 90;
  const airy = scene.nodes.length <= 40;
  const most = scene.nodes.reduce((top, n) => Math.max(top, sizeValue(n, look.sizeBy)), 0);
  const lit = litNodes(scene, marks);
  const named = lit === null ? scene.nodes : scene.nodes.filter((node) => lit.has(node.key));
  const leading = leadingNodes(named, look.sizeBy, roomy ? 18 : 14);
  const colours = colourTable(scene, look.colourBy, look.palette);
  // A hundred members with their roles cannot all be read from afar: the others' words come with the zoom.
  const nameMembers = marks.truth.size <= mostNamed;
  const nameClaimed = marks.claimed.size <= mostNamed;
  const nodes = scene.nodes.map((node): DrawnNode => {
    const share = most > 0 ? sizeValue(node, look.sizeBy) / most : 0;
    const span = big ? 24 : 34;
    const size = (big ? 12 : 18) + span * Math.sqrt(share);
    const colour = look.fillOf?.(node) ?? colours.get(colourKey(node, look.colourBy));
    const role = marks.trueRole.get(node.key);
    const badges: Badge[] = [];
    if (marks.claimed.has(node.key)) badges.push('claimed');
    if (marks.frozen.has(node.key)) badges.push('frozen');
    if (marks.pinned.has(node.key)) badges.push('pinned');
    return {
      key: node.key,
      label: wordsOf(node, look.holderOf(node), roomy, airy, role),
      shape: shapeOf[node.kind],
      size: Math.round(node.kind === 'account' ? size * 0.86 : size),
      leading:
        leading.has(node.key) ||
        (nameMembers && marks.truth.has(node.key)) ||
        badges.some((badge) => nameClaimed || badge !== 'claimed'),
      fill: colour?.fill ?? look.palette.plain,
      // Too small to read, and a picture each to decode.
      glyph: big && size < smallestGlyph ? null : (colour?.glyph ?? null),
      badges,
      truth: marks.truth.get(node.key) ?? null,
      faded: lit !== null && !lit.has(node.key),
    };
  });
  return {
    nodes,
    edges: drawEdges(scene, look, marks, lit !== null),
    labelled: scene.edges.length <= fewEdges,
    big,
  };
}

/** Lines under a node: few and short where there are many. */
function wordsOf(node: SceneNode, holder: string, roomy: boolean, airy: boolean, role?: string): string {
  const lines = roomy
    ? [short(node.label, 20), short(holder, 20), airy ? short(node.latin, 22) : '']
    : [short([node.label, holder].filter((part) => part !== '').join(' '), 22)];
  return [...lines.filter((line) => line !== ''), ...(role === undefined ? [] : [`[${role}]`])].join('\n');
}

function leadingNodes(nodes: Scene['nodes'], by: SizeBy, count: number): ReadonlySet<NodeKey> {
  const ranked = nodes.toSorted((a, b) => sizeValue(b, by) - sizeValue(a, by) || (a.key < b.key ? -1 : 1));
  return new Set(ranked.slice(0, count).map((n) => n.key));
}

/** Nodes that keep their strength while a trace, a path or the hidden network is shown; null when nothing fades. */
function litNodes(scene: Scene, marks: Marks): ReadonlySet<NodeKey> | null {
  const shown = marks.path.size > 0 ? [marks.path] : [marks.trace, marks.trueFlow];
  if (shown.every((edges) => edges.size === 0)) return null;
  const ends = scene.edges.flatMap(({ id, from, to }) => (shown.some((edges) => edges.has(id)) ? [from, to] : []));
  return new Set([...ends, ...(marks.path.size > 0 ? [] : marks.truth.keys())]);
}

function drawEdges(scene: Scene, look: Look, marks: Marks, fading: boolean): readonly DrawnEdge[] {
  const least = scene.edges.reduce((low, e) => Math.min(low, Math.max(e.amount, 1)), Infinity);
  const most = scene.edges.reduce((top, e) => Math.max(top, e.amount), 1);
  const span = Math.log(most / least) || 1;
  // Numbers on every line would hide what they number.
  const numbered = marks.path.size > 0 || marks.trace.size <= mostNumbered;
  return scene.edges.map((edge): DrawnEdge => {
    const path = marks.path.get(edge.id);
    const trace = marks.trace.get(edge.id);
    const marked = marks.marked.get(edge.id) ?? 0;
    const truly = marks.trueFlow.get(edge.id) ?? 0;
    const mark: EdgeMark =
      path !== undefined
        ? 'path'
        : trace !== undefined
          ? 'trace'
          : marked > 0
            ? 'marked'
            : truly > 0
              ? 'true'
              : 'plain';
    const width = 0.8 + 4.2 * Math.max(0, Math.log(Math.max(edge.amount, 1) / least) / span);
    return {
      id: edge.id,
      from: edge.from,
      to: edge.to,
      width: Math.round((mark === 'plain' ? width : Math.max(width, 2.5)) * 10) / 10,
      mark,
      halo: truly > 0 && mark !== 'true' ? 'true' : marked > 0 && mark !== 'marked' ? 'marked' : null,
      order: numbered ? orderLabel(path ?? trace ?? []) : '',
      label: look.edgeLabel(edge),
      faded: fading && (mark === 'plain' || (mark === 'true' && marks.path.size > 0)),
    };
  });
}
