/** How large each node's name is drawn, so that what matters can be read from afar and no name lies on another. */
import type { NodeSingular } from 'cytoscape';
import { nameBox } from './name-box.ts';
import { roomForNames, type NamedBox } from './room-for-names.ts';

/** Words of ordinary nodes are drawn from this zoom on; below it they would be too small, and hide each other. */
const plainFrom = 0.8;
const plainFont = 11;
const hiddenFont = 1;

/** Model size: the leading names stand 11 to 12 pixels high on screen, however far the view is. */
function fontFor(zoom: number, leading: boolean): number {
  if (leading) return Math.round(Math.min(48, Math.max(plainFont, 11.5 / zoom)));
  return zoom >= plainFrom ? plainFont : hiddenFont;
}

/** Of a node that is only just coming: leading names wait until it is known which there is room for. */
export function firstFont(zoom: number, leading: boolean): number {
  return leading ? hiddenFont : fontFor(zoom, false);
}

/** By place in `nodes`; a name there is no room for is as small as one that is not drawn. */
export function fontsWithRoom(nodes: readonly NodeSingular[], zoom: number): readonly number[] {
  const wanted = nodes.map((node) => fontFor(zoom, node.data('leading') === true || node.selected()));
  const named = nodes.flatMap((node, i) => (wanted[i] === hiddenFont ? [] : [{ node, font: wanted[i] ?? plainFont }]));
  const room = roomForNames(named.map(({ node, font }) => nameOf(node, font)));
  const crowded = new Set(named.flatMap(({ node }, i) => (room[i] === true ? [] : [node])));
  return nodes.map((node, i) => (crowded.has(node) ? hiddenFont : (wanted[i] ?? hiddenFont)));
}

/** Where a name in this font stands, in model units. */
function nameOf(node: NodeSingular, font: number): NamedBox {
  const box = nameBox(String(node.data('label')), node.position(), Number(node.data('size')), font);
  return { box, rank: Number(node.data('rank')), stays: node.selected() };
}
