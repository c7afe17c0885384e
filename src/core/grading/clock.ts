/**
 * The "without delay" clock: minutes from opening the exercise to handing in beyond those that are free, at a price an hour, in proportion,
 * up to a cap. The time is what the participant's machine told; it is scored only where the trainer turned the clock on.
 */
import type { Attempt } from '../exercise/attempt.ts';
import type { Exercise } from '../exercise/exercise.ts';
import { points, roundTo } from './rounding.ts';
import type { Finding, Scorecard } from './scorecard.ts';

export interface ClockGrade {
  readonly clock: NonNullable<Scorecard['clock']>;
  readonly findings: readonly Finding[];
}

/** null where the exercise has no clock. An attempt not handed in is measured to its last action. */
export function gradeClock({ rubric }: Pick<Exercise, 'rubric'>, attempt: Attempt): ClockGrade | null {
  const { clock } = rubric;
  if (clock === undefined) return null;
  const end = attempt.work.submittedAt ?? attempt.log.at(-1)?.at ?? attempt.startedAt;
  const minutes = Math.max(0, (end - attempt.startedAt) / 60_000);
  const late = Math.max(0, minutes - clock.freeMinutes);
  const taken = points(Math.min(clock.cap, (late * clock.perHour) / 60));
  const { freeMinutes, cap } = clock;
  const facts = { minutes: roundTo(minutes, 10), free: freeMinutes, late: roundTo(late, 10), cap };
  const finding: Finding = {
    section: 'clock',
    code: 'handed-in-late',
    points: -taken,
    subjects: [],
    evidence: [],
    facts,
  };
  return { clock: { points: taken, cap, freeMinutes }, findings: taken > 0 ? [finding] : [] };
}
