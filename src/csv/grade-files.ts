/** Grades attempts against the packs they were dropped with: each pack is read once, whatever the order of the attempts. */
import type { FileIssue } from '../core/dataset/issue.ts';
import type { LoadedPack } from '../core/dataset/loaded-pack.ts';
import { replay, type ExerciseRef } from '../core/exercise/attempt.ts';
import type { Words } from '../core/exercise/exercise.ts';
import type { AttemptLog } from '../core/exercise/parse-attempt.ts';
import type { Opener } from '../core/exercise/submission.ts';
import { grade } from '../core/grading/grade.ts';
import { misfits } from '../core/grading/misfits.ts';
import type { Scorecard } from '../core/grading/scorecard.ts';
import { packsAmong, type FoundPack } from './packs-among.ts';
import { readPack } from './read-pack.ts';
import { readSubmissions, type ReadSubmission } from './read-submissions.ts';
import type { Source } from './source.ts';
import type { ReadOptions } from './table.ts';

export interface PackHead {
  readonly path: string;
  readonly exercise: ExerciseRef;
  readonly title: Words;
  readonly keyed: boolean;
}

export interface GradedAttempt extends Omit<ReadSubmission, 'attempt' | 'settled' | 'pack'> {
  /** Path of the pack it was graded by; null when it could not be. */
  readonly pack: string | null;
  readonly card: Pick<Scorecard, 'total' | 'sections' | 'harm'> | null;
  /** Why there is no scorecard. */
  readonly issues: readonly FileIssue[];
}

export interface GradedFiles {
  readonly packs: readonly PackHead[];
  readonly attempts: readonly GradedAttempt[];
  /** Paths of files that are neither packs nor attempts. */
  readonly aside: readonly string[];
  /** What is wrong with packs. */
  readonly issues: readonly FileIssue[];
}

interface Waiting {
  readonly place: number;
  readonly attempt: AttemptLog;
}

export interface GradeOptions extends ReadOptions {
  /** Opens sealed submissions; without it they are refused as locked. */
  readonly open?: Opener | null;
}

/** Attempts in the order of the files. `onGraded` hears how many of how many are done. Throws the signal's reason when aborted. */
export async function gradeFiles(
  sources: readonly Source[],
  onGraded: (done: number, total: number) => void,
  { open = null, ...options }: GradeOptions = {},
): Promise<GradedFiles> {
  const { packs, attempts, aside, issues } = await packsAmong(sources, options);
  const submissions = await readSubmissions(attempts, packs, open, options);
  const graded = submissions.map((one) => refused(one, one.issues));
  const byPack = new Map<FoundPack, Waiting[]>();
  for (const [place, { attempt, pack }] of submissions.entries()) {
    if (attempt === null || pack === null) continue;
    const waiting = byPack.get(pack) ?? [];
    byPack.set(pack, waiting);
    waiting.push({ place, attempt });
  }
  let done = 0;
  const total = [...byPack.values()].flat().length;
  for (const [pack, waiting] of byPack) {
    onGraded(done, total);
    const read = await readPack(pack.sources, options);
    for (const { place, attempt } of waiting) {
      options.signal?.throwIfAborted();
      const head = submissions[place];
      graded[place] = read.ok ? gradeOne(head, attempt, pack.path, read.value.pack) : refused(head, read.issues);
    }
    onGraded((done += waiting.length), total);
  }
  return { packs: packs.map(packHead), attempts: graded, aside, issues };
}

function gradeOne(
  head: ReadSubmission,
  attempt: AttemptLog,
  path: string,
  { dataset, exercise, quiz, key }: LoadedPack,
): GradedAttempt {
  const { file } = head;
  if (exercise === null || key === null) {
    return refused(head, [{ code: 'pack-without-key', file: path, row: 0, column: '', found: '' }]);
  }
  const played = replay(attempt, attempt.log);
  const faults = misfits(played, { dataset, exercise, quiz }, file);
  if (faults.length > 0) return refused(head, faults);
  const { total, sections, harm } = grade({ dataset, exercise, quiz, key, attempt: played });
  return { ...refused(head, []), verified: head.verified, pack: path, card: { total, sections, harm } };
}

/** The row of an attempt that has no scorecard, or not yet. */
function refused(
  { attempt: _attempt, settled: _settled, pack: _pack, ...known }: ReadSubmission,
  issues: readonly FileIssue[],
): GradedAttempt {
  return { ...known, verified: 'refused', pack: null, card: null, issues };
}

function packHead({ path, exercise, data, keyed }: FoundPack): PackHead {
  const { id, version, title } = exercise;
  return { path, exercise: data === undefined ? { id, version } : { id, version, data }, title, keyed };
}
