/** What a sealed submission says once it is open, and whether it is addressed as the pack it is held against would have it. */
import type { FileIssue, Outcome, SealIssue } from '../dataset/issue.ts';
import type { ExerciseRef } from './attempt.ts';
import type { AttemptLog } from './parse-attempt.ts';

export interface Participant {
  /** Name or pseudonym, '' without one. */
  readonly name: string;
  /** Ed25519, 64 hex digits. */
  readonly publicKey: string;
}

/** Opened, its signature, head and author proved. */
export interface Submission {
  readonly participant: Participant;
  readonly exercise: ExerciseRef;
  /** Whom it was meant for: age recipients. */
  readonly recipients: readonly string[];
  /** To the answer key, as it was handed out; null where the exercise had none. */
  readonly commitment: string | null;
  /** The attempt file to the letter, and what it says. */
  readonly text: string;
  readonly attempt: AttemptLog;
  /** Head of the attempt's chain, 64 hex digits. */
  readonly head: string;
}

/** What the submission is held against: the exercise of a pack, and the recipients it was handed out with. */
export interface Addressed {
  readonly exercise: ExerciseRef;
  /** Left out where the pack names none. */
  readonly recipients?: readonly string[];
}

export const sameExercise = (one: ExerciseRef, other: ExerciseRef): boolean =>
  one.id === other.id && one.version === other.version && one.data === other.data;

/** null when it is addressed rightly. The order of recipients does not matter. */
export function misaddressed(
  { exercise, recipients }: Pick<Submission, 'exercise' | 'recipients'>,
  to: Addressed,
  file: string,
): FileIssue | null {
  if (!sameExercise(exercise, to.exercise)) return sealIssue('submission-other-exercise', file, exercise.id);
  if (to.recipients === undefined) return null;
  const wanted = new Set(to.recipients);
  const stray = recipients.find((one) => !wanted.has(one));
  const missing = to.recipients.find((one) => !recipients.includes(one));
  const found = stray ?? missing;
  return found === undefined ? null : sealIssue('submission-other-recipient', file, found);
}

/** An issue of a whole file; `found` is cut to 80 characters. */
export function sealIssue(code: SealIssue, file: string, found = ''): FileIssue {
  return { code, file, row: 0, column: '', found: found.slice(0, 80) };
}

/** Opens a sealed file with whatever keys there are; proves all but its address. */
export type Opener = (bytes: Uint8Array, file: string) => Promise<Outcome<Submission>>;
