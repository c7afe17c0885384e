/**
 * Cuts lines of bytes into fields by places, some lines at a time, nothing copied. Simple quoted fields (opened right after a
 * delimiter, closed right before one, on one line) are told by the places inside their quotes. Four bytes are looked at
 * together for one that matters (L. Lamport, Multiple byte processing with full-word instructions, 1975). O(bytes).
 */
import type { Bytes } from '../core/ledger/byte-table.ts';

/** Why no further line was cut: the buffer ends first; enough lines; a line only the reader of records understands. */
export type Stopped = 'more' | 'enough' | 'odd';

/** The line in hand. */
export interface LineScanner {
  /** Places of fields in the bytes: of the k-th at `base + k`. */
  readonly starts: Int32Array;
  readonly stops: Int32Array;
  readonly base: number;
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

export interface BatchScanner extends LineScanner {
  /** Cuts the lines that begin from `at` up to `last`; `final` = nothing follows `end`, which then ends a line. */
  scan(from: Bytes, at: number, last: number, end: number, final: boolean): Stopped;
  /** Lines cut. */
  readonly lines: number;
  /** Fields of a line are so many places behind those of the line before. */
  readonly stride: number;
  countOf(line: number): number;
  /** Takes the n-th line cut in hand. */
  take(line: number): void;
}

export const mostLines = 64;

const plain = 0;
const delimiterKind = 1;
const lineEnd = 2;
const carriageReturn = 3;
const quote = 4;
const wideKind = 5;

const isWide = 1;
const isQuoted = 2;
const isEscaped = 4;

/** A line may have up to `most` fields with places. Line ends are LF or CR LF. */
export function createLineScanner(delimiter: number, most: number): BatchScanner {
  const kinds = new Uint8Array(256).fill(wideKind, 128);
  kinds[delimiter] = delimiterKind;
  kinds[10] = lineEnd;
  kinds[13] = carriageReturn;
  kinds[34] = quote;
  const delimiters = Math.imul(delimiter, 0x01010101);
  const stride = most + 1;
  const starts = new Int32Array(stride * mostLines);
  const stops = new Int32Array(stride * mostLines);
  const counts = new Int32Array(mostLines);
  const ends = new Int32Array(mostLines);
  const nexts = new Int32Array(mostLines);
  const marks = new Uint8Array(mostLines);
  /** Of the line being cut. */
  let marked = 0;
  const scanner = {
    starts,
    stops,
    stride,
    base: 0,
    count: 0,
    stop: 0,
    next: 0,
    wide: false,
    quoted: false,
    escaped: false,
    lines: 0,
    scan,
    countOf: (line: number) => counts[line],
    take(line: number) {
      scanner.base = line * stride;
      scanner.count = counts[line];
      scanner.stop = ends[line];
      scanner.next = nexts[line];
      const mark = marks[line];
      scanner.wide = (mark & isWide) !== 0;
      scanner.quoted = (mark & isQuoted) !== 0;
      scanner.escaped = (mark & isEscaped) !== 0;
    },
  };
  return scanner;

  function scan(from: Bytes, at: number, last: number, end: number, final: boolean): Stopped {
    let line = 0;
    let stopped: Stopped = 'enough';
    for (let begin = at; line < mostLines && begin < last && begin < end; line++) {
      stopped = scanLine(from, begin, end, final, line);
      if (stopped !== 'enough') break;
      begin = nexts[line];
    }
    scanner.lines = line;
    return stopped;
  }

  function scanLine({ bytes, view }: Bytes, at: number, end: number, final: boolean, line: number): Stopped {
    const base = line * stride;
    let count = 0;
    let start = at;
    let i = at;
    marked = 0;
    for (;;) {
      let found = 0;
      while (i < end) {
        const word = view.getInt32(i, true);
        // Of a byte that is the delimiter, below 35 or above 127 the high bit; above the first such the bits may err.
        found = (((word ^ delimiters) - 0x01010101) | (word - 0x23232323) | word) & 0x80808080;
        if (found !== 0) break;
        i += 4;
      }
      if (found !== 0) i += (31 - Math.clz32(found & -found)) >> 3;
      if (i >= end) return final ? finish(line, start, end, end, count) : 'more';
      switch (kinds[bytes[i]]) {
        case plain:
          i++;
          break;
        case delimiterKind:
          if (count < most) {
            starts[base + count] = start;
            stops[base + count] = i;
          }
          count++;
          start = ++i;
          break;
        case lineEnd:
          return finish(line, start, i, i + 1, count);
        case carriageReturn:
          if (i + 1 >= end && !final) return 'more';
          // A CR elsewhere is part of a cell, which is rare enough to be left to others.
          if (i + 1 >= end || bytes[i + 1] !== 10) return 'odd';
          return finish(line, start, i, i + 2, count);
        case quote: {
          if (i !== start) return 'odd';
          marked |= isQuoted;
          const close = closing(bytes, i + 1, end);
          if (close < 0) return close === -1 && !final ? 'more' : 'odd';
          // Whatever follows the closing quote has to be seen before it can be called simple.
          const after = close + 1;
          if (after >= end) return final ? finish(line, start + 1, close, end, count) : 'more';
          const kind = kinds[bytes[after]];
          if (kind === delimiterKind) {
            if (count < most) {
              starts[base + count] = start + 1;
              stops[base + count] = close;
            }
            count++;
            start = i = after + 1;
            break;
          }
          if (kind === lineEnd) return finish(line, start + 1, close, after + 1, count);
          if (kind === carriageReturn) {
            if (after + 1 >= end && !final) return 'more';
            if (after + 1 < end && bytes[after + 1] === 10) return finish(line, start + 1, close, after + 2, count);
          }
          return 'odd';
        }
        default:
          marked |= isWide;
          do i++;
          while (i < end && bytes[i] >= 128);
      }
    }
  }

  function finish(line: number, start: number, stop: number, next: number, count: number): Stopped {
    if (count < most) {
      starts[line * stride + count] = start;
      stops[line * stride + count] = stop;
    }
    counts[line] = count + 1;
    ends[line] = stop;
    nexts[line] = next;
    marks[line] = marked;
    return 'enough';
  }

  /** Place of the quote that closes a field; -1 = not before the end, -2 = not on this line. */
  function closing(bytes: Uint8Array, from: number, end: number): number {
    for (let i = from; i < end; i++) {
      const byte = bytes[i];
      if (byte >= 128) marked |= isWide;
      else if (byte === 34) {
        if (i + 1 >= end || bytes[i + 1] !== 34) return i;
        marked |= isEscaped;
        i++;
      } else if (byte === 10 || byte === 13) return -2;
    }
    return -1;
  }
}
