/** One clock for attempts that were made at different times. */
import type { Team } from './lesson.ts';

/**
 * `start`: since each team's start. `wall`: as it was, since the first team's start. `steady`: since each start, with pauses longer than
 * `longestPause` shown as that long, so that a class need not watch a team have lunch.
 */
export type ClockName = 'start' | 'wall' | 'steady';
export const clocks: readonly ClockName[] = ['start', 'wall', 'steady'];

/** Five minutes, ms. */
export const longestPause = 300_000;

/**
 * When each deed of each team happens, ms since the clock's zero; never descending within a team (a device's clock may be set back in
 * between: such a deed counts as done with the one before). O(actions).
 */
export function timesOf(teams: readonly Team[], clock: ClockName): readonly Float64Array[] {
  let first = Infinity;
  for (const { attempt } of teams) first = Math.min(first, attempt.startedAt);
  return teams.map(({ attempt: { startedAt, log } }) => {
    const times = new Float64Array(log.length);
    const zero = clock === 'wall' ? first : startedAt;
    let latest = startedAt;
    let cut = 0;
    log.forEach(({ at }, i) => {
      const next = Math.max(latest, at);
      if (clock === 'steady') cut += Math.max(0, next - latest - longestPause);
      latest = next;
      times[i] = latest - zero - cut;
    });
    return times;
  });
}
