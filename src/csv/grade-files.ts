/** Grades attempts against the packs they were dropped with: each pack is read once, whatever the order of the attempts. */
import type { FileIssue } from '../core/dataset/issue.ts';
import { authorOf, replay, type ExerciseRef } from '../core/exercise/attempt.ts';
import { parseAttempt, type AttemptLog } from '../core/exercise/parse-attempt.ts';
import type { Words } from '../core/exercise/exercise.ts';
import { grade } from '../core/grading/grade.ts';
import { misfits } from '../core/grading/misfits.ts';
import type { Scorecard } from '../core/grading/scorecard.ts';
import { choosePack } from './choose-pack.ts';
import { packsAmong, type FoundPack } from './packs-among.ts';
import { readPack } from './read-pack.ts';
import { readBytes, type Source } from './source.ts';
import type { ReadOptions } from './table.ts';

export interface PackHead {
  readonly path: string;
  readonly exercise: ExerciseRef;
  readonly title: Words;
  readonly keyed: boolean;
}

export interface GradedAttempt {
  readonly file: string;
  /** '' when no name was given. */
  readonly author: string;
  /** null when the file cannot be read. */
  readonly exercise: ExerciseRef | null;
  readonly handedIn: boolean;
  /** Path of the pack it was graded by; null when it could not be. */
  readonly pack: string | null;
  readonly card: Pick<Scorecard, 'total' | 'sections' | 'harm'> | null;
  /** Why there is no scorecard. */
  readonly issues: readonly FileIssue[];
}

export interface GradedFiles {
  readonly packs: readonly PackHead[];
  readonly attempts: readonly GradedAttempt[];
  /** What is wrong with packs. */
  readonly issues: readonly FileIssue[];
}

interface Waiting {
  readonly place: number;
  readonly attempt: AttemptLog;
  readonly file: string;
}

/** Attempts in the order of the files. `onGraded` hears how many of how many are done. Throws the signal's reason when aborted. */
export async function gradeFiles(
  sources: readonly Source[],
  onGraded: (done: number, total: number) => void,
  options: ReadOptions = {},
): Promise<GradedFiles> {
  const { packs, attempts, issues } = await packsAmong(sources, options);
  const graded: GradedAttempt[] = [];
  const byPack = new Map<FoundPack, Waiting[]>();
  for (const [place, source] of attempts.entries()) {
    const file = source.path;
    const parsed = parseAttempt(new TextDecoder().decode(await readBytes(source)), file);
    if (!parsed.ok) {
      graded.push(refused({ file, author: '', exercise: null, handedIn: false }, parsed.issues));
      continue;
    }
    const attempt = parsed.value;
    const chosen = choosePack(attempt.exercise, packs, file);
    graded.push(refused(headOf(attempt, file), chosen.ok ? [] : chosen.issues));
    if (chosen.ok) byPack.set(chosen.value, [...(byPack.get(chosen.value) ?? []), { place, attempt, file }]);
  }
  let done = 0;
  const total = [...byPack.values()].flat().length;
  for (const [pack, waiting] of byPack) {
    onGraded(done, total);
    const read = await readPack(pack.sources, options);
    for (const { place, attempt, file } of waiting) {
      options.signal?.throwIfAborted();
      graded[place] = read.ok
        ? gradeOne(attempt, file, pack.path, read.value.pack)
        : refused(headOf(attempt, file), read.issues);
    }
    onGraded((done += waiting.length), total);
  }
  return { packs: packs.map(packHead), attempts: graded, issues };
}

function gradeOne(
  attempt: AttemptLog,
  file: string,
  path: string,
  { dataset, exercise, quiz, key }: Extract<Awaited<ReturnType<typeof readPack>>, { ok: true }>['value']['pack'],
): GradedAttempt {
  const head = headOf(attempt, file);
  if (exercise === null || key === null) {
    return refused(head, [{ code: 'pack-without-key', file: path, row: 0, column: '', found: '' }]);
  }
  const played = replay(attempt, attempt.log);
  const faults = misfits(played, { dataset, exercise, quiz }, file);
  if (faults.length > 0) return refused(head, faults);
  const { total, sections, harm } = grade({ dataset, exercise, quiz, key, attempt: played });
  return { ...head, pack: path, card: { total, sections, harm }, issues: [] };
}

type Head = Pick<GradedAttempt, 'file' | 'author' | 'exercise' | 'handedIn'>;

function headOf({ exercise, log }: AttemptLog, file: string): Head {
  return { file, author: authorOf(log), exercise, handedIn: log.at(-1)?.type === 'submit' };
}

function refused(head: Head, issues: readonly FileIssue[]): GradedAttempt {
  return { ...head, pack: null, card: null, issues };
}

function packHead({ path, exercise, data, keyed }: FoundPack): PackHead {
  const { id, version, title } = exercise;
  return { path, exercise: data === undefined ? { id, version } : { id, version, data }, title, keyed };
}
