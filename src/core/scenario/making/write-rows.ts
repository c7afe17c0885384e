/** Writes transactions.csv row by row as they settle (FORMATS.md): UTF-8, comma, LF, quotes only where needed; straight to bytes, as five million strings cost more than what they say. */
import { mostBytesAUnit, utf8, writeUtf8 } from '../../dataset/utf8.ts';
import { csvCell } from '../../dataset/write-csv.ts';
import { channels, currencies, type Economy } from '../economy/economy.ts';
import type { Ids } from './deal-ids.ts';

export interface RowWriter {
  /** Writes one row. */
  row(at: number, from: number, to: number, amount: number, currency: number, channel: number, purpose: number): void;
  /** Id of the row written last. */
  id(): string;
  rows(): number;
  /** Hands over what is left. */
  end(): void;
}

const dayLength = 86_400_000;
const bufferSize = 1 << 20;
/** No row but for its purpose is longer. */
const rowRoom = 200;
/** Characters; purposes are far shorter. */
const longestPurpose = 2_000;
const [comma, dot, zero, nine] = [44, 46, 48, 57];

/** A text of purposes as bytes; null where it makes its field a quoted one. */
type Piece = Uint8Array | null;

/** `width`: digits of a transaction's number, enough for all of them. `take` is given bytes that are overwritten afterwards. */
export function openRowWriter(
  economy: Economy,
  accounts: Ids,
  width: number,
  take: (bytes: Uint8Array) => void,
): RowWriter {
  const bytes = new Uint8Array(bufferSize);
  const tails = currencies.map((currency) => channels.map((channel) => utf8(`,${currency},${channel},`)));
  const pieces = new Map<string, Piece>();
  /** How a row begins, `T000123,2026-02-02T04:15:09Z,`: number, date and time are changed in place. */
  const head = utf8(`T${'0'.repeat(width)},2026-01-01T00:00:00Z,`);
  const [dateAt, timeAt] = [width + 2, width + 13];
  let end = writeUtf8('id,time,from,to,amount,currency,channel,purpose\n', bytes, 0);
  let count = 0;
  let day = -1;

  const flush = () => {
    take(bytes.subarray(0, end));
    end = 0;
  };
  const copy = (piece: Uint8Array) => {
    for (let i = 0; i < piece.length; i++) bytes[end++] = piece[i];
  };
  const ascii = (text: string) => {
    for (let i = 0; i < text.length; i++) bytes[end++] = text.charCodeAt(i);
  };
  /** Whole number below 2^53. */
  const number = (value: number) => {
    let digits = 1;
    for (let bound = 10; value >= bound; bound *= 10) digits++;
    let rest = value;
    for (let place = end + digits - 1; place >= end; place--) {
      const next = Math.floor(rest / 10);
      bytes[place] = zero + rest - next * 10;
      rest = next;
    }
    end += digits;
  };
  /** Number below 100 in two digits. */
  const two = (value: number, into: Uint8Array, at: number) => {
    const tens = Math.floor(value / 10);
    into[at] = zero + tens;
    into[at + 1] = zero + value - tens * 10;
  };
  const nextId = () => {
    count++;
    let place = width;
    while (head[place] === nine) head[place--] = zero;
    head[place]++;
  };
  const pieceOf = (text: string): Piece => {
    let piece = pieces.get(text);
    if (piece === undefined) pieces.set(text, (piece = csvCell(text) === text ? utf8(text) : null));
    return piece;
  };
  const purposeField = (purpose: number, at: number) => {
    const start = end;
    for (const part of economy.purposePieces(purpose, at)) {
      if (typeof part === 'number') {
        number(part);
        continue;
      }
      const piece = pieceOf(part);
      if (piece === null) {
        end = writeUtf8(csvCell(economy.purposeText(purpose, at)), bytes, start);
        return;
      }
      copy(piece);
    }
  };
  const room = rowRoom + longestPurpose * 2 * mostBytesAUnit;

  return {
    id: () => `T${String(count).padStart(width, '0')}`,
    rows: () => count,
    end: flush,
    row(at, from, to, amount, currency, channel, purpose) {
      if (end + room > bufferSize) flush();
      const today = Math.floor(at / dayLength);
      if (today !== day) {
        day = today;
        writeUtf8(new Date(today * dayLength).toISOString().slice(0, 10), head, dateAt);
      }
      const seconds = Math.floor((at - today * dayLength) / 1000);
      const minutes = Math.floor(seconds / 60);
      const hours = Math.floor(minutes / 60);
      nextId();
      two(hours, head, timeAt);
      two(minutes - hours * 60, head, timeAt + 3);
      two(seconds - minutes * 60, head, timeAt + 6);
      bytes.set(head, end);
      end += head.length;
      ascii(accounts.of(from));
      bytes[end++] = comma;
      ascii(accounts.of(to));
      bytes[end++] = comma;
      const units = Math.floor(amount / 100);
      number(units);
      bytes[end++] = dot;
      two(amount - units * 100, bytes, end);
      end += 2;
      copy(tails[currency][channel]);
      purposeField(purpose, at);
      bytes[end++] = 10;
    },
  };
}
