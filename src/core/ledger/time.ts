/**
 * Reads times as files write them: ISO 8601, year first or last with `-`, `/` or `.`, Unix seconds or milliseconds, and
 * whole steps. No engine date parsing: the same text gives the same instant everywhere.
 * Days from civil: H. Hinnant, chrono-compatible low-level date algorithms (2013). O(length) per cell, nothing allocated.
 */
import { shapeCode, shapeName, wholeShapes } from './time-shape.ts';

/** null = not shown so far. */
export type DayOrder = 'day' | 'month' | null;

export interface TimeReader {
  /** UTC ms, or NaN when the cell is not a time. */
  read(text: string): number;
  /** Whether the last time read would differ with day and month changed over, and the file has not shown the order yet. */
  open: boolean;
  /** Order of day and month as the data showed it: a component above 12 decides. null = not shown so far. */
  readonly order: DayOrder;
  /** The shapes met so far, in order of first appearance. */
  readonly shapes: Iterable<number>;
  /** Goes on as if what another reader has seen had been read here; its order is this one's, or either is not shown. */
  adopt(other: { readonly order: DayOrder; readonly shapes: Iterable<number> }): void;
  /** For `createTimeBytes`: what reading the cell does once its figures are told apart; the same answers and the same notes. */
  readonly parts: {
    /** Notes a shape (`shapeCode`) unless the value is NaN, and gives the value back. */
    noted(shape: number, value: number): number;
    /** Days since 1970 of a date with the year last, day and month in the order the file shows; sets `open`. */
    yearLast(year: number, first: number, second: number): number;
    /** The time a bare whole number of so many digits stands for. */
    wholeNumber(value: number, digits: number): number;
  };
  /** The shapes met, most general words a date format has: `YYYY-MM-DD HH:mm`. `dayFirst` names an order not shown. */
  formats(dayFirst: boolean): string;
}

/** `step` says what a bare small number counts: hours or days since 1970-01-01, or nothing (then it is not a time). */
export function createTimeReader(step: 'hour' | 'day' | null): TimeReader {
  const shapes = new Set<number>();
  let lastShape = -1;
  let text = '';
  let at = 0;
  let length = 0;
  const reader = {
    open: false,
    order: null as DayOrder,
    shapes,
    adopt(other: { readonly order: DayOrder; readonly shapes: Iterable<number> }) {
      reader.order ??= other.order;
      for (const shape of other.shapes) shapes.add(shape);
    },
    read,
    parts: { noted, yearLast, wholeNumber },
    formats: (dayFirst: boolean) =>
      [...shapes]
        .map((shape) => shapeName(shape, reader.order === null ? dayFirst : reader.order === 'day'))
        .join(' | '),
  };
  return reader;

  function read(cell: string): number {
    text = cell.charCodeAt(0) <= 32 || cell.charCodeAt(cell.length - 1) <= 32 ? cell.trim() : cell;
    length = text.length;
    at = 0;
    reader.open = false;
    const first = number(20);
    if (at === 0) return Number.NaN;
    const firstLength = at;
    if (at === length) return wholeNumber(first, firstLength);
    const separator = text.charCodeAt(at);
    const separatorCode = separator === 45 ? 0 : separator === 47 ? 1 : separator === 46 ? 2 : -1;
    if (separatorCode < 0 || (firstLength > 2 && firstLength !== 4)) return Number.NaN;
    at++;
    const secondStart = at;
    const second = number(2);
    if (at === secondStart || text.charCodeAt(at) !== separator) return Number.NaN;
    at++;
    const thirdStart = at;
    const third = number(4);
    const thirdLength = at - thirdStart;
    let days: number;
    if (firstLength === 4) {
      if (thirdLength < 1 || thirdLength > 2) return Number.NaN;
      days = daysOf(first, second, third);
    } else {
      if (thirdLength !== 4) return Number.NaN;
      days = separatorCode === 2 ? daysOf(third, second, first) : yearLast(third, first, second);
    }
    if (Number.isNaN(days)) return Number.NaN;
    const clock = clockAndZone(firstLength === 4 ? 0 : 1, separatorCode);
    return days * 86_400_000 + clock;
  }

  function yearLast(year: number, first: number, second: number): number {
    const dayFirst = daysOf(year, second, first);
    const monthFirst = daysOf(year, first, second);
    if (reader.order !== null) return reader.order === 'day' ? dayFirst : monthFirst;
    if (Number.isNaN(dayFirst) && first <= 12) {
      if (Number.isNaN(monthFirst)) return Number.NaN;
      reader.order = 'month';
      return monthFirst;
    }
    if (Number.isNaN(dayFirst)) return Number.NaN;
    if (first > 12) reader.order = 'day';
    else reader.open = first !== second;
    return dayFirst;
  }

  /** ms within the day less the zone's offset; NaN when malformed. Notes the shape. */
  function clockAndZone(order: number, separator: number): number {
    if (at === length) return noted(shapeCode(order, separator, 0, 0, 0, 0), 0);
    let join = 0;
    const mark = text.charCodeAt(at);
    if (mark === 84 || mark === 116) join = 1;
    else if (mark === 32) join = 2;
    else if (mark === 44 && text.charCodeAt(at + 1) === 32) join = 3;
    else return Number.NaN;
    at += join === 3 ? 2 : 1;
    while (join >= 2 && text.charCodeAt(at) === 32) at++;
    const hourStart = at;
    let hour = number(2);
    if (at === hourStart || text.charCodeAt(at) !== 58) return Number.NaN;
    at++;
    const minute = two();
    let clock = 1;
    let second = 0;
    let milli = 0;
    if (text.charCodeAt(at) === 58) {
      at++;
      second = two();
      clock = 2;
      const dot = text.charCodeAt(at);
      if ((dot === 46 || dot === 44) && at + 1 < length) {
        at++;
        milli = fraction();
        clock = 3;
      }
    }
    const half = halfDay();
    if (half > 0) {
      if (hour < 1 || hour > 12) return Number.NaN;
      hour = (hour % 12) + (half === 2 ? 12 : 0);
    }
    if (!(hour <= 23 && minute <= 59 && second <= 59)) return Number.NaN;
    const zoneStart = at;
    const offset = zone();
    if (Number.isNaN(offset) || Number.isNaN(milli) || at !== length) return Number.NaN;
    const zoneCode = zoneStart === length ? 0 : /[zZ]$/.test(text) ? 1 : /\d$/.test(text) ? 2 : 3;
    // Day and month of such a date may change over later, which is only right while the day is the one written.
    if (offset !== 0 && order === 1 && separator !== 2) return Number.NaN;
    const ms = ((hour * 60 + minute) * 60 + second) * 1000 + milli - offset * 60_000;
    return noted(shapeCode(order, separator, join, clock, half > 0 ? 1 : 0, zoneCode), ms);
  }

  /** 0 = none, 1 = AM, 2 = PM. */
  function halfDay(): number {
    const from = text.charCodeAt(at) === 32 ? at + 1 : at;
    const letter = text.charCodeAt(from) | 32;
    if ((letter !== 97 && letter !== 112) || (text.charCodeAt(from + 1) | 32) !== 109) return 0;
    at = from + 2;
    return letter === 97 ? 1 : 2;
  }

  /** Minutes east of UTC. */
  function zone(): number {
    if (at === length) return 0;
    const rest = text.slice(at);
    if (/^\s?(?:[zZ]|UTC|GMT)$/.test(rest)) {
      at = length;
      return 0;
    }
    const found = /^\s?([+\-−])(\d\d):?(\d\d)?$/.exec(rest);
    if (found === null) return Number.NaN;
    const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
    if (minutes > 14 * 60 || Number(found[3] ?? 0) > 59) return Number.NaN;
    at = length;
    return found[1] === '+' ? minutes : -minutes;
  }

  function wholeNumber(value: number, digits: number): number {
    if (step !== null && digits <= 7) {
      return noted(
        step === 'hour' ? wholeShapes.hour : wholeShapes.day,
        value * (step === 'hour' ? 3_600_000 : 86_400_000),
      );
    }
    if (digits === 8)
      return noted(
        wholeShapes.date,
        daysOf(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100) * 86_400_000,
      );
    if (digits === 9 || digits === 10) return noted(wholeShapes.seconds, value * 1000);
    if (digits === 12 || digits === 13) return noted(wholeShapes.milliseconds, value);
    return Number.NaN;
  }

  function noted(shape: number, value: number): number {
    if (shape !== lastShape && !Number.isNaN(value)) {
      lastShape = shape;
      shapes.add(shape);
    }
    return value;
  }

  function number(most: number): number {
    let value = 0;
    const end = Math.min(length, at + most);
    for (; at < end; at++) {
      const digit = text.charCodeAt(at) - 48;
      if (!(digit >= 0 && digit <= 9)) break;
      value = value * 10 + digit;
    }
    return value;
  }

  function two(): number {
    const start = at;
    const value = number(2);
    return at - start === 2 ? value : Number.NaN;
  }

  /** Milliseconds of a fraction of a second; digits beyond the third are cut. */
  function fraction(): number {
    const start = at;
    const value = number(9);
    const digits = at - start;
    return digits === 0
      ? Number.NaN
      : digits <= 3
        ? value * 10 ** (3 - digits)
        : Math.floor(value / 10 ** (digits - 3));
  }
}

/** The same instant with day and month changed over; for days up to 12 only. */
export function swapDayAndMonth(ms: number): number {
  const days = Math.floor(ms / 86_400_000);
  const [year, month, day] = civilOf(days);
  return daysOf(year, day, month) * 86_400_000 + (ms - days * 86_400_000);
}

/** Days since 1970-01-01 of a date of the Gregorian calendar, 1900 to 2199; NaN when there is no such day. */
export function daysOf(year: number, month: number, day: number): number {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) return Number.NaN;
  if (day > 28 && day > lastDay(year, month)) return Number.NaN;
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function lastDay(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function civilOf(days: number): readonly [number, number, number] {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1];
}
