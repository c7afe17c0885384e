/** Opening the answer key that travels locked, with the code the trainer reads out when the exercise is over. */
import { create } from 'zustand';
import { updateAttempt } from '../storage/attempts.ts';
import { database } from './database.ts';
import { desk } from './desk.ts';
import { gradeOpenAttempt } from './grading.ts';
import { closeSealing, sealing } from './sealing-worker.ts';
import { useSession } from './session.ts';

interface Releasing {
  readonly busy: boolean;
  /** The code is being stretched: until that is done it can be called off. */
  readonly stretching: boolean;
  /** Why it did not open: an issue's code, or what the worker said. */
  readonly refused: string | null;
}

export const useReleasing = create<Releasing>(() => ({ busy: false, stretching: false, refused: null }));

/** Of the code tried last; one called off is of none. */
let trial = 0;

/** True when the key is open and the attempt graded. Only one that was handed in is. */
export async function releaseWith(code: string): Promise<boolean> {
  const { attempt, info } = useSession.getState();
  const commitment = info?.exercise?.sealing?.commitment;
  if (attempt === null || attempt.work.submittedAt === null || commitment === undefined) return false;
  const mine = ++trial;
  useReleasing.setState({ busy: true, stretching: true, refused: null });
  try {
    const locked = await desk().lockedKey();
    if (mine !== trial) return false;
    if (locked === null) throw new Error('release-invalid');
    const released = await sealing().unlock(locked, code, commitment, 'release.json');
    // Called off while the answer was on its way.
    if (mine !== trial) return false;
    useReleasing.setState({ stretching: false });
    if (!released.ok) return refuse(released.issues[0]?.code ?? 'release-invalid');
    const taken = await desk().takeKey(released.value);
    if (!taken.ok) return refuse(taken.issues[0]?.code ?? 'key-changed');
    // Kept for the next visit; where the store refuses, the code is typed once more.
    await updateAttempt(database, attempt.id, { released: released.value }).catch(() => null);
    useSession.setState({ info: taken.value });
    await gradeOpenAttempt();
    useReleasing.setState({ busy: false, stretching: false, refused: null });
    return true;
  } catch (error) {
    return mine === trial && refuse(error instanceof Error ? error.message : String(error));
  }
}

function refuse(refused: string | null): false {
  useReleasing.setState({ busy: false, stretching: false, refused });
  return false;
}

/** Ends the stretching of the code; nothing is lost. */
export function cancelRelease(): void {
  trial += 1;
  refuse(null);
  closeSealing();
}

export function forgetRefusal(): void {
  useReleasing.setState({ refused: null });
}
