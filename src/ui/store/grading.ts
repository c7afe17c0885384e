/** Grades the open attempt in the worker and puts scorecard and hidden network into the store. */
import { desk } from './desk.ts';
import { useSession } from './session.ts';

/** Rejects when the pack carries no key or the worker fails. */
export async function gradeOpenAttempt(): Promise<void> {
  const { attempt, setGraded } = useSession.getState();
  if (attempt === null) return;
  const scorecard = await desk().grade({ id: attempt.id, startedAt: attempt.startedAt, log: attempt.log });
  setGraded(scorecard, await desk().reveal());
}
