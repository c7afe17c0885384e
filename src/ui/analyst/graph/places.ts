/** Where nodes stand on the canvas: kept while the graph is rebuilt or out of sight, and asked by those who pin. */
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { Point, Positions } from '../../graph-view/start-positions.ts';

const places = new Map<NodeKey, Point>();
let owner = '';

/** All places known; those of another attempt or level are forgotten first. */
export function placesFor(picture: string): Map<NodeKey, Point> {
  if (owner !== picture) {
    owner = picture;
    places.clear();
  }
  return places;
}

export function remember(positions: Positions): void {
  for (const [key, point] of positions) places.set(key, point);
}

export function placeOf(key: NodeKey): Point | null {
  const at = places.get(key);
  return at === undefined ? null : { x: Math.round(at.x), y: Math.round(at.y) };
}
