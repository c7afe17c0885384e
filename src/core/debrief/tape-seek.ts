/** Reading a tape at an instant, by bisection: how far it has run, and how many teams an item holds for by then. */
import type { ReplayTape } from './replay-tape.ts';

/** How many events have happened at `clock` ms, those of that very instant included. O(log events). */
export function eventsUntil(tape: Pick<ReplayTape, 'time'>, clock: number): number {
  return bisect(tape.time.length, (event) => tape.time[event] <= clock);
}

/** The same of actions. O(log actions). */
export function beatsUntil(tape: Pick<ReplayTape, 'beatTime'>, clock: number): number {
  return bisect(tape.beatTime.length, (beat) => tape.beatTime[beat] <= clock);
}

/** Teams for which the item holds after the first `events` events. O(log of the item's run). */
export function countAfter(tape: ReplayTape, item: number, events: number): number {
  const { runStart, runEvent, count } = tape;
  const start = runStart[item];
  const passed = bisect(runStart[item + 1] - start, (i) => runEvent[start + i] < events);
  return passed === 0 ? 0 : count[runEvent[start + passed - 1]];
}

/** The first of 0 … length for which `before` no longer holds; it holds for none after one it does not. */
function bisect(length: number, before: (i: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (before(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
