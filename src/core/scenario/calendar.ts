/** When things happen in a scenario: days of a period, opening hours and paydays, in Kazakhstan's zone (UTC+5), as UTC ms. */
import type { Random } from './random.ts';

const day = 86_400_000;
const minute = 60_000;
const zone = 300;

export interface Period {
  /** UTC ms of local midnight of the first day, and the number of days. */
  readonly start: number;
  readonly days: number;
}

/** Opening hours in local minutes, and whether weekends count. */
export interface Hours {
  readonly from: number;
  readonly to: number;
  readonly weekend: boolean;
}

export const officeHours: Hours = { from: 540, to: 1080, weekend: false };
export const shopHours: Hours = { from: 480, to: 1320, weekend: true };
export const walletHours: Hours = { from: 450, to: 1400, weekend: true };

/** Period from an ISO date (`2026-02-02`) on, `days` long. */
export function period(from: string, days: number): Period {
  return { start: Date.parse(`${from}T00:00:00Z`) - zone * minute, days };
}

/** A moment on a day of the period (or the next day that is open, or the last one before the period ends). */
export function momentOn(random: Random, span: Period, dayIndex: number, hours: Hours): number {
  let index = Math.max(0, Math.min(span.days - 1, dayIndex));
  if (!hours.weekend) {
    while (isWeekend(span, index) && index < span.days - 1) index++;
    while (isWeekend(span, index)) index--;
  }
  const width = hours.to - hours.from;
  const at = hours.from + Math.floor((random.below(width) + random.below(width)) / 2);
  return span.start + index * day + at * minute + random.below(60) * 1000;
}

export function isWeekend(span: Period, dayIndex: number): boolean {
  const weekday = new Date(span.start + zone * minute + dayIndex * day).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** Index of the day a moment falls on. */
export function dayOf(span: Period, at: number): number {
  return Math.floor((at - span.start) / day);
}

/** Day indexes on which the given day of the month falls. */
export function monthly(span: Period, dayOfMonth: number): number[] {
  const found: number[] = [];
  for (let i = 0; i < span.days; i++) {
    if (new Date(span.start + zone * minute + i * day).getUTCDate() === dayOfMonth) found.push(i);
  }
  return found;
}

/** `2026-02-02T04:15:09Z` */
export function isoTime(at: number): string {
  return new Date(at).toISOString().replace('.000Z', 'Z');
}

/** A date between two years, both inclusive, `YYYY-MM-DD`; day 28 at most, so that every month has it. */
export function someDate(random: Random, fromYear: number, toYear: number): string {
  const year = random.between(fromYear, toYear);
  return `${year}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
}

/** `02.03.2026`, as payment purposes write dates. */
export function dottedDate(at: number): string {
  const local = new Date(at + zone * minute);
  return `${two(local.getUTCDate())}.${two(local.getUTCMonth() + 1)}.${local.getUTCFullYear()}`;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
