/** Where the dots of a hit's drawing stand, their words beside them, and the lines between. Pure: a picture and a size in, places out. */
import type { PatternPicture } from '../../../core/desk/pattern-picture.ts';

export const dotRadius = 6;
const rowHeight = 26;
const ringRadius = 70;
/** Above the first row, where the words of a lone middle stand. */
const head = 30;

export interface Place {
  readonly x: number;
  readonly y: number;
  /** Where the words begin, end or have their middle, by `anchor`. */
  readonly words: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' };
  /** Pixels the words may take. */
  readonly room: number;
}

export interface Placed {
  readonly height: number;
  /** By dot. */
  readonly at: readonly Place[];
}

type Anchor = Place['words']['anchor'];

function beside(x: number, y: number, anchor: Anchor, width: number): Place {
  const gap = dotRadius + 5;
  if (anchor === 'middle') return { x, y, words: { x, y: y - gap, anchor }, room: 2 * Math.min(x, width - x) - 12 };
  const shift = anchor === 'end' ? -gap : gap;
  return { x, y, words: { x: x + shift, y: y + 4, anchor }, room: (anchor === 'end' ? x : width - x) - gap - 6 };
}

/** Payers, middle, payees as parts of the width; an empty side leaves its room to the others. */
function columnsOf(sizes: readonly number[]): readonly (readonly [x: number, anchor: Anchor])[] {
  const [left = 0, , right = 0] = sizes;
  if (right === 0) return [[0.46, 'end'], [0.64, 'start'], [1, 'start']]; // prettier-ignore
  if (left === 0) return [[0, 'end'], [0.36, 'end'], [0.54, 'start']]; // prettier-ignore
  return [[0.34, 'end'], [0.5, 'middle'], [0.66, 'start']]; // prettier-ignore
}

export function placeDots({ shape, dots }: PatternPicture, width: number): Placed {
  if (shape === 'ring') {
    const height = 2 * ringRadius + 2 * head;
    const at = dots.map((_, k): Place => {
      const turn = (2 * Math.PI * k) / dots.length - Math.PI / 2;
      const across = Math.cos(turn);
      const anchor = Math.abs(across) < 0.3 ? 'middle' : across < 0 ? 'end' : 'start';
      return beside(width / 2 + across * ringRadius, height / 2 + Math.sin(turn) * ringRadius, anchor, width);
    });
    return { height, at };
  }
  const inColumn = [0, 1, 2].map((c) => dots.filter(({ column }) => column === c));
  const sizes = inColumn.map(({ length }) => length);
  const columns = columnsOf(sizes);
  const rows = Math.max(...sizes);
  const at = dots.map((dot): Place => {
    const [x, anchor] = columns[dot.column] ?? [0.5, 'middle'];
    const mates = inColumn[dot.column] ?? [];
    const y = head + ((rows - mates.length) / 2 + mates.indexOf(dot) + 0.5) * rowHeight;
    const place = beside(x * width, y, anchor, width);
    // Between lines on both sides only the head is free.
    return anchor === 'middle' && mates.length === 1 ? { ...place, words: { ...place.words, y: 18 } } : place;
  });
  return { height: head + rows * rowHeight + 10, at };
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
