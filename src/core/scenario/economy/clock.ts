/** When people pay: one daily and weekly rhythm and a slow wave over the season, for the day loop and for single moments alike. */
import { isWeekend, type Period } from '../calendar.ts';
import type { Below } from './dice.ts';

const dayLength = 86_400_000;
/** Payments by local hour, of 256. */
const byHour = [2, 1, 1, 1, 1, 2, 4, 8, 13, 17, 19, 19, 18, 17, 17, 17, 17, 17, 17, 16, 13, 10, 6, 3];
const hourTable = Uint8Array.from(byHour.flatMap((weight, hour) => Array.from({ length: weight }, () => hour)));

/** Of 100 payments meant for a weekend day so many stay; the others wait for a day of the week after. So a weekday gets 114. */
const weekendStays = 65;
const weekdayWeight = 114;
/** Length of a wave of trade in days, and how far it swings, per mille. */
const waveDays = 74;
const waveSwing = 50;

/** Second of the local day. */
export function secondOfDay(dice: Below): number {
  return hourTable[dice.below(256)] * 3600 + dice.below(3600);
}

/** How much is paid on each day of the period, in proportion. */
export function dayWeights(span: Period): number[] {
  return Array.from({ length: span.days }, (_, index) => {
    const weekday = isWeekend(span, index) ? weekendStays : weekdayWeight;
    const at = index % waveDays;
    const climb = at * 2 < waveDays ? at : waveDays - at;
    const season = 1000 - waveSwing + Math.floor((climb * 4 * waveSwing) / waveDays);
    return weekday * season;
  });
}

/** Day of the month (1..31) of a day of the period, in Kazakhstan. */
export function dayOfMonth(span: Period, index: number): number {
  return new Date(span.start + index * dayLength + dayLength / 2).getUTCDate();
}

/**
 * A moment (UTC ms, whole seconds) on a day, as all payments fall: the second of the day is drawn first and kept, so that waiting for
 * money does not push payments into the evening; the day moves on until the moment lies after `after`.
 * On the last day of the period what is left of it must do; a moment never lies outside the period unless `after` is its last second.
 */
export function momentAfter(dice: Below, span: Period, day: number, after: number): number {
  const second = secondOfDay(dice) * 1000;
  const last = span.days - 1;
  let index = workable(dice, span, Math.max(0, Math.min(last, day)), after);
  while (span.start + index * dayLength + second <= after && index < last) {
    index = workable(
      dice,
      span,
      Math.min(last, Math.max(index + 1, Math.floor((after - span.start) / dayLength))),
      after,
    );
  }
  const at = span.start + index * dayLength + second;
  if (at > after) return at;
  const end = span.start + span.days * dayLength;
  const left = Math.floor((end - 1 - after) / 1000);
  return after - (after % 1000) + 1000 * (1 + (left > 1 ? dice.below(left) : 0));
}

/** The day itself, or for some payments meant for a weekend a weekday after it (before it, when the period ends). */
function workable(dice: Below, span: Period, day: number, after: number): number {
  if (!isWeekend(span, day) || dice.below(100) < weekendStays) return day;
  let monday = day + 1;
  if (monday < span.days && isWeekend(span, monday)) monday++;
  const later = monday + dice.below(5);
  if (later < span.days) return later;
  let friday = day - 1;
  if (friday >= 0 && isWeekend(span, friday)) friday--;
  const earlier = friday - dice.below(5);
  return earlier >= 0 && span.start + earlier * dayLength > after ? earlier : day;
}
