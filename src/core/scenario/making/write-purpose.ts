/** Writes the purpose of a payment as a CSV field, its few texts turned to bytes once. */
import { utf8 } from '../../dataset/utf8.ts';
import { csvCell } from '../../dataset/write-csv.ts';
import type { Economy } from '../economy/economy.ts';
import { writeNumber } from './write-digits.ts';

/** A text of purposes as it stands inside a field, and whether the field must have quotes about it. */
interface Piece {
  readonly bytes: Uint8Array;
  readonly quoted: boolean;
}

/** Writes at `at`, for a payment at `moment` (UTC ms), and returns where the field ends. */
export type PurposeWriter = (bytes: Uint8Array, at: number, purpose: number, moment: number) => number;

const quote = 34;

export function purposeWriter(economy: Economy): PurposeWriter {
  const pieces = new Map<string, Piece>();
  const pieceOf = (text: string): Piece => {
    let piece = pieces.get(text);
    if (piece === undefined) {
      const cell = csvCell(text);
      const quoted = cell !== text;
      pieces.set(text, (piece = { bytes: utf8(quoted ? cell.slice(1, -1) : text), quoted }));
    }
    return piece;
  };
  return (bytes, at, purpose, moment) => {
    const parts = economy.purposePieces(purpose, moment);
    let end = at;
    let quoted = false;
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i];
      if (typeof part === 'number') {
        end = writeNumber(bytes, end, part);
        continue;
      }
      const piece = pieceOf(part);
      if (piece.quoted && !quoted) {
        quoted = true;
        if (end > at) bytes.copyWithin(at + 1, at, end);
        bytes[at] = quote;
        end++;
      }
      end = copyBytes(bytes, end, piece.bytes);
    }
    if (quoted) bytes[end++] = quote;
    return end;
  };
}

/** Copies a short piece and returns where it ends: for a few bytes a loop is quicker than `set`. */
export function copyBytes(bytes: Uint8Array, at: number, piece: Uint8Array): number {
  for (let i = 0; i < piece.length; i++) bytes[at + i] = piece[i];
  return at + piece.length;
}
