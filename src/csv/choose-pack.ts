/** Which of several packs an attempt was made on. */
import type { FileIssue, FileRejection, Outcome } from '../core/dataset/issue.ts';
import type { ExerciseRef } from '../core/exercise/attempt.ts';
import type { FoundPack } from './packs-among.ts';

/**
 * The pack with a key whose data is the attempt's. Issues, `file` being the attempt's: `attempt-other-exercise`, `attempt-other-data`,
 * `attempt-pack-unclear`; of the pack: `pack-without-key`.
 */
export function choosePack(made: ExerciseRef, packs: readonly FoundPack[], file: string): Outcome<FoundPack> {
  const same = packs.filter(({ exercise }) => exercise.id === made.id && exercise.version === made.version);
  if (same.length === 0) return refuse('attempt-other-exercise', file, 'exercise', `${made.id} ${made.version}`);
  const fitting = same.filter(({ data }) => made.data === undefined || data === undefined || data === made.data);
  if (fitting.length === 0) return refuse('attempt-other-data', file, 'exercise', made.id);
  const keyed = fitting.filter((pack) => pack.keyed);
  if (keyed.length === 0) return refuse('pack-without-key', fitting[0].path, '', `${made.id} ${made.version}`);
  if (made.data === undefined && new Set(keyed.map(({ data }) => data)).size > 1) {
    return refuse('attempt-pack-unclear', file, 'exercise', `${made.id} ${made.version}`);
  }
  return { ok: true, value: keyed[0] };
}

function refuse(code: FileRejection, file: string, column: string, found: string): Outcome<never> {
  const issue: FileIssue = { code, file, row: 0, column, found };
  return { ok: false, issues: [issue] };
}
