/** Where a node's name stands under it, and which names come first where there is not room for all. Canvas and SVG place names alike. */
import type { DrawnNode } from './picture.ts';
import type { Box } from './room-for-names.ts';
import type { Point } from './start-positions.ts';

/** Width of a letter and height of a line by the font: measuring each name would take longer than drawing it. */
const letterWidth = 0.56;
const lineHeight = 1.25;

/** The marked before the large. */
export function nameRank({ badges, truth, size }: Pick<DrawnNode, 'badges' | 'truth' | 'size'>): number {
  return (badges.length > 0 || truth !== null ? 1000 : 0) + size;
}

/** Of a label in this font under a node of this size, in model units. */
export function nameBox(label: string, { x, y }: Point, size: number, font: number): Box {
  const lines = label.split('\n');
  const half = (Math.max(...lines.map((line) => line.length)) * font * letterWidth) / 2;
  const top = y + size / 2 + 3;
  return { left: x - half, right: x + half, top, bottom: top + lines.length * font * lineHeight };
}
