/**
 * Cuts one line of bytes into fields by places, nothing copied. Simple quoted fields (opened right after a delimiter, closed
 * right before one, on one line) are told by the places inside their quotes. O(bytes of the line).
 */

/** What was found at a place: the buffer ends first; a line; a line only the reader of records understands. */
export type LineKind = 'more' | 'line' | 'odd';

export interface LineScanner {
  /** Looks at the line that begins at `at`; `final` = nothing follows `end`, which then ends the line. */
  scan(bytes: Uint8Array, at: number, end: number, final: boolean): LineKind;
  readonly starts: Int32Array;
  readonly stops: Int32Array;
  /** Fields found; those beyond `most` have no places. */
  readonly count: number;
  /** Where the text of the line ends, its CR left out, and where the next one begins. */
  readonly stop: number;
  readonly next: number;
  /** Bytes beyond ASCII, quotes, and doubled quotes inside quotes were met. */
  readonly wide: boolean;
  readonly quoted: boolean;
  readonly escaped: boolean;
}

const plain = 0;
const delimiterKind = 1;
const lineEnd = 2;
const carriageReturn = 3;
const quote = 4;
const wideKind = 5;

/** A line may have up to `most` fields with places. Line ends are LF or CR LF. */
export function createLineScanner(delimiter: number, most: number): LineScanner {
  const kinds = new Uint8Array(256).fill(wideKind, 128);
  kinds[delimiter] = delimiterKind;
  kinds[10] = lineEnd;
  kinds[13] = carriageReturn;
  kinds[34] = quote;
  const starts = new Int32Array(most + 1);
  const stops = new Int32Array(most + 1);
  const scanner = { starts, stops, count: 0, stop: 0, next: 0, wide: false, quoted: false, escaped: false, scan };
  return scanner;

  function scan(bytes: Uint8Array, at: number, end: number, final: boolean): LineKind {
    scanner.wide = false;
    scanner.quoted = false;
    scanner.escaped = false;
    let count = 0;
    let start = at;
    let i = at;
    for (;;) {
      while (i < end && kinds[bytes[i]] === plain) i++;
      if (i >= end) {
        if (!final) return 'more';
        return finish(start, end, end, count);
      }
      switch (kinds[bytes[i]]) {
        case delimiterKind:
          if (count < most) {
            starts[count] = start;
            stops[count] = i;
          }
          count++;
          start = ++i;
          break;
        case lineEnd:
          return finish(start, i, i + 1, count);
        case carriageReturn:
          if (i + 1 >= end && !final) return 'more';
          // A CR elsewhere is part of a cell, which is rare enough to be left to others.
          if (i + 1 >= end || bytes[i + 1] !== 10) return 'odd';
          return finish(start, i, i + 2, count);
        case quote: {
          if (i !== start) return 'odd';
          scanner.quoted = true;
          const close = closing(bytes, i + 1, end);
          if (close < 0) return close === -1 && !final ? 'more' : 'odd';
          // Whatever follows the closing quote has to be seen before it can be called simple.
          const after = close + 1;
          if (after >= end) {
            if (!final) return 'more';
            return finish(start + 1, close, end, count);
          }
          const kind = kinds[bytes[after]];
          if (kind === delimiterKind) {
            if (count < most) {
              starts[count] = start + 1;
              stops[count] = close;
            }
            count++;
            start = i = after + 1;
            break;
          }
          if (kind === lineEnd) return finish(start + 1, close, after + 1, count);
          if (kind === carriageReturn) {
            if (after + 1 >= end && !final) return 'more';
            if (after + 1 < end && bytes[after + 1] === 10) return finish(start + 1, close, after + 2, count);
          }
          return 'odd';
        }
        default:
          scanner.wide = true;
          i++;
      }
    }
  }

  function finish(start: number, stop: number, next: number, count: number): LineKind {
    if (count < most) {
      starts[count] = start;
      stops[count] = stop;
    }
    scanner.count = count + 1;
    scanner.stop = stop;
    scanner.next = next;
    return 'line';
  }

  /** Place of the quote that closes a field; -1 = not before the end, -2 = not on this line. */
  function closing(bytes: Uint8Array, from: number, end: number): number {
    for (let i = from; i < end; i++) {
      const byte = bytes[i];
      if (byte >= 128) scanner.wide = true;
      else if (byte === 34) {
        if (i + 1 >= end || bytes[i + 1] !== 34) return i;
        scanner.escaped = true;
        i++;
      } else if (byte === 10 || byte === 13) return -2;
    }
    return -1;
  }
}
