/** What a killed tab had done and could not store any more, taken up by the tab that writes the attempt now. */
import type { Attempt } from '../../core/exercise/attempt.ts';
import { appendActions } from '../storage/attempts.ts';
import { forgetPending, withPending } from '../storage/pending.ts';
import { writerToken } from './attempt-lock.ts';
import { database } from './database.ts';

/** The attempt as it stands in the store afterwards: where that refuses, as it was, and what was put aside stays for another time. */
export async function takeUpPending(attempt: Attempt): Promise<Attempt> {
  const whole = withPending(attempt);
  if (whole === attempt) return attempt;
  const writer = writerToken(attempt.id);
  try {
    await appendActions(database, whole, attempt.log.length, writer === null ? {} : { writer });
  } catch {
    return attempt;
  }
  forgetPending(attempt.id);
  return whole;
}
