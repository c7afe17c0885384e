/** Where the dots of a hit's drawing stand, and the lines between them. Pure: a picture and a size in, places out. */
import type { PatternPicture } from '../../../core/desk/pattern-picture.ts';

export const dotRadius = 6;
const rowHeight = 26;
const ringRadius = 70;

export interface Place {
  readonly x: number;
  readonly y: number;
  /** On which side of the dot its words stand. */
  readonly side: 'left' | 'right' | 'above';
}

export interface Placed {
  readonly height: number;
  /** By dot. */
  readonly at: readonly Place[];
}

/** Payers, middle, payees: part of the width. Words of the outer columns stand outside, so that lines run free of them. */
const columns = [
  { x: 0.36, side: 'left' },
  { x: 0.5, side: 'above' },
  { x: 0.64, side: 'right' },
] as const;

export function placeDots({ shape, dots }: PatternPicture, width: number): Placed {
  if (shape === 'ring') {
    const height = 2 * ringRadius + 60;
    const at = dots.map((_, k): Place => {
      const turn = (2 * Math.PI * k) / dots.length - Math.PI / 2;
      const across = Math.cos(turn);
      const side = Math.abs(across) < 0.3 ? 'above' : across < 0 ? 'left' : 'right';
      return { x: width / 2 + across * ringRadius, y: height / 2 + Math.sin(turn) * ringRadius, side };
    });
    return { height, at };
  }
  const inColumn = columns.map((_, c) => dots.filter(({ column }) => column === c));
  const height = Math.max(...inColumn.map(({ length }) => length)) * rowHeight + 40;
  const at = dots.map((dot): Place => {
    const { x, side } = columns[dot.column] ?? columns[1];
    const mates = inColumn[dot.column] ?? [];
    return { x: x * width, y: height / 2 + (mates.indexOf(dot) - (mates.length - 1) / 2) * rowHeight, side };
  });
  return { height, at };
}

/** A line from dot to dot with room for its arrowhead, bent a little so that there and back are two lines. */
export function lineBetween(a: Place, b: Place, bend: number): string {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const [cx, cy] = [(a.x + b.x) / 2 - uy * bend, (a.y + b.y) / 2 + ux * bend];
  const [fromX, fromY] = [a.x + ux * dotRadius, a.y + uy * dotRadius];
  const [toX, toY] = [b.x - ux * (dotRadius + 5), b.y - uy * (dotRadius + 5)];
  return `M${fromX} ${fromY}Q${cx} ${cy} ${toX} ${toY}`;
}
