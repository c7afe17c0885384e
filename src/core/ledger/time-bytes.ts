/**
 * Times in plain shapes read from bytes as `createTimeReader` reads them from text: dates of two-figure days and months, year
 * first or last, with `HH:mm[:ss[.SSS]]` and `Z` or nothing after it, and whole numbers. All else is left to the reader.
 * O(1) per cell; a cell equal to the one before is not read again.
 */
import { shapeCode } from './time-shape.ts';
import { daysOf, type TimeReader } from './time.ts';

export interface TimeBytes {
  /** UTC ms; NaN = not plain, or not a time: the reader has to be asked, which then notes the same. */
  read(bytes: Uint8Array, start: number, end: number): number;
  /** The same of a date and a clock in two cells, as of `date clock`. */
  readJoined(bytes: Uint8Array, start: number, end: number, clockStart: number, clockEnd: number): number;
}

const longest = 32;

export function createTimeBytes(reader: TimeReader): TimeBytes {
  const { noted, yearLast, wholeNumber } = reader.parts;
  /** Of the date last read: separator (0 -, 1 /, 2 .), 0 = year first, and its days. */
  let separator = 0;
  let order = 0;
  let days = 0;
  let dateKey = -1;
  const last = new Uint8Array(longest);
  let lastLength = -1;
  let lastTime = 0;

  return { read, readJoined };

  function read(bytes: Uint8Array, start: number, end: number): number {
    const length = end - start;
    if (length === lastLength) {
      let i = 0;
      while (i < length && bytes[start + i] === last[i]) i++;
      if (i === length) {
        reader.open = false;
        return lastTime;
      }
    }
    if (length < 10 || isDigits(bytes, start, end)) return readWhole(bytes, start, end);
    reader.open = false;
    if (!readDate(bytes, start)) return Number.NaN;
    let time: number;
    if (length === 10) time = noted(shapeCode(order, separator, 0, 0, 0, 0), 0);
    else {
      const mark = bytes[start + 10];
      if (mark !== 84 && mark !== 116 && mark !== 32) return Number.NaN;
      time = readClock(bytes, start + 11, end, mark === 32 ? 2 : 1);
    }
    time += days * 86_400_000;
    // With the year last the answer may hang on what other rows show.
    if ((order === 0 || separator === 2) && length <= longest && time === time) {
      for (let i = 0; i < length; i++) last[i] = bytes[start + i];
      lastLength = length;
      lastTime = time;
    }
    return time;
  }

  function readJoined(bytes: Uint8Array, start: number, end: number, clockStart: number, clockEnd: number): number {
    reader.open = false;
    if (end - start !== 10 || !readDate(bytes, start)) return Number.NaN;
    return readClock(bytes, clockStart, clockEnd, 2) + days * 86_400_000;
  }

  function readWhole(bytes: Uint8Array, start: number, end: number): number {
    if (end - start > 13 || !isDigits(bytes, start, end)) return Number.NaN;
    let value = 0;
    for (let i = start; i < end; i++) value = value * 10 + (bytes[i] - 48);
    reader.open = false;
    return wholeNumber(value, end - start);
  }

  /** Ten bytes: `YYYY-MM-DD` or `DD-MM-YYYY`, with `-`, `/` or `.`. */
  function readDate(bytes: Uint8Array, start: number): boolean {
    const yearFirst = bytes[start + 4] < 48;
    const mark = bytes[yearFirst ? start + 4 : start + 2];
    const code = mark === 45 ? 0 : mark === 47 ? 1 : mark === 46 ? 2 : -1;
    if (code < 0 || bytes[yearFirst ? start + 7 : start + 5] !== mark) return false;
    const year = yearFirst ? start : start + 6;
    const y = two(bytes, year) * 100 + two(bytes, year + 2);
    const a = two(bytes, yearFirst ? start + 5 : start);
    const b = two(bytes, yearFirst ? start + 8 : start + 3);
    const key = (y * 100 + a) * 100 + b;
    if (!(key >= 0)) return false;
    order = yearFirst ? 0 : 1;
    separator = code;
    if (!yearFirst && code !== 2) {
      days = yearLast(y, a, b);
      dateKey = -1;
    } else if (key * 2 + order !== dateKey) {
      days = yearFirst ? daysOf(y, a, b) : daysOf(y, b, a);
      dateKey = key * 2 + order;
    }
    return days === days;
  }

  /** ms within the day, the shape noted. */
  function readClock(bytes: Uint8Array, start: number, end: number, join: number): number {
    let stop = end;
    let zone = 0;
    if (end > start && (bytes[end - 1] | 32) === 122) {
      zone = 1;
      stop--;
    }
    const length = stop - start;
    const withSeconds = length === 8 || length === 12;
    if ((length !== 5 && !withSeconds) || bytes[start + 2] !== 58) return Number.NaN;
    const hour = two(bytes, start);
    const minute = two(bytes, start + 3);
    const second = withSeconds ? two(bytes, start + 6) : 0;
    if (withSeconds && bytes[start + 5] !== 58) return Number.NaN;
    let milli = 0;
    if (length === 12) {
      if (bytes[start + 8] !== 46 || !isDigits(bytes, start + 9, start + 12)) return Number.NaN;
      milli = (bytes[start + 9] - 48) * 100 + two(bytes, start + 10);
    }
    if (!(hour <= 23 && minute <= 59 && second <= 59)) return Number.NaN;
    const clock = length === 5 ? 1 : length === 8 ? 2 : 3;
    const ms = ((hour * 60 + minute) * 60 + second) * 1000 + milli;
    return noted(shapeCode(order, separator, join, clock, 0, zone), ms);
  }
}

/** Two figures as a number, NaN when they are none. */
function two(bytes: Uint8Array, at: number): number {
  const tens = bytes[at] - 48;
  const ones = bytes[at + 1] - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

function isDigits(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (bytes[i] < 48 || bytes[i] > 57) return false;
  return end > start;
}
