/** Reads what a class handed in: packs, and submissions, each taken or refused with the reason. */
import type { FileIssue } from '../core/dataset/issue.ts';
import type { LoadedPack } from '../core/dataset/loaded-pack.ts';
import { deedsOf } from '../core/debrief/deeds.ts';
import { settleAttempt } from '../core/debrief/settle-attempt.ts';
import { authorOf } from '../core/exercise/attempt.ts';
import { parseAttempt, type AttemptLog } from '../core/exercise/parse-attempt.ts';
import { misfits } from '../core/grading/misfits.ts';
import { choosePack } from '../csv/choose-pack.ts';
import type { PackHead } from '../csv/grade-files.ts';
import { packsAmong, type FoundPack } from '../csv/packs-among.ts';
import { readPack } from '../csv/read-pack.ts';
import { readBytes, type Source } from '../csv/source.ts';
import type { ReadSubmission } from './debrief-protocol.ts';

/** Submissions of one exercise with the pack they are compared by. */
export interface ReadGroup {
  readonly path: string;
  readonly pack: LoadedPack;
  readonly taken: readonly { readonly file: string; readonly author: string; readonly attempt: AttemptLog }[];
}

export interface ReadFiles {
  readonly packs: readonly PackHead[];
  readonly submissions: readonly ReadSubmission[];
  readonly groups: readonly ReadGroup[];
  /** What is wrong with packs. */
  readonly issues: readonly FileIssue[];
}

interface Waiting {
  readonly place: number;
  readonly attempt: AttemptLog;
}

const none: Pick<ReadSubmission, 'id' | 'author' | 'exercise' | 'handedIn' | 'trust' | 'again'> = {
  id: '',
  author: '',
  exercise: null,
  handedIn: false,
  trust: null,
  again: null,
};

/** Submissions in the order of the files. `onRead` hears how many of how many are done. */
export async function readClass(
  sources: readonly Source[],
  onRead: (done: number, total: number) => void,
): Promise<ReadFiles> {
  const { packs, attempts: files, issues } = await packsAmong(sources);
  const rows: ReadSubmission[] = [];
  const byPack = new Map<FoundPack, Waiting[]>();
  for (const [place, source] of files.entries()) {
    onRead(place, files.length);
    const file = source.path;
    const parsed = parseAttempt(new TextDecoder().decode(await readBytes(source)), file);
    if (!parsed.ok) {
      rows.push({ ...none, file, issues: parsed.issues });
      continue;
    }
    const { id, exercise, log } = parsed.value;
    const head = { ...none, id, file, author: authorOf(log), exercise, handedIn: log.at(-1)?.type === 'submit' };
    const chosen = choosePack(exercise, packs, file);
    rows.push({ ...head, issues: chosen.ok ? [] : chosen.issues });
    if (chosen.ok) {
      const waiting = byPack.get(chosen.value) ?? [];
      byPack.set(chosen.value, waiting);
      waiting.push({ place, attempt: parsed.value });
    }
  }
  const groups: ReadGroup[] = [];
  for (const [found, waiting] of byPack) groups.push(...(await readGroup(found, waiting, rows)));
  onRead(files.length, files.length);
  return { packs: packs.map(headOf), submissions: rows, groups, issues };
}

/** Settles the rows of one pack's submissions: taken, misfits, or the same attempt once more. */
async function readGroup(
  found: FoundPack,
  waiting: readonly Waiting[],
  rows: ReadSubmission[],
): Promise<readonly ReadGroup[]> {
  const read = await readPack(found.sources);
  const settle = (place: number, change: Partial<ReadSubmission>) => {
    const row = rows[place];
    if (row !== undefined) rows[place] = { ...row, ...change };
  };
  if (!read.ok) {
    for (const { place } of waiting) settle(place, { issues: read.issues });
    return [];
  }
  const { pack } = read.value;
  const { dataset, exercise, quiz } = pack;
  const taken = new Map<string, Waiting>();
  for (const one of waiting) {
    const file = rows[one.place]?.file ?? '';
    const faults =
      exercise === null
        ? []
        : misfits(settleAttempt(one.attempt, deedsOf(one.attempt.log)), { dataset, exercise, quiz }, file);
    if (faults.length > 0) {
      settle(one.place, { issues: faults });
      continue;
    }
    const twin = taken.get(one.attempt.id);
    // Saved twice: what was saved later has the longer log.
    const longer = twin === undefined || one.attempt.log.length > twin.attempt.log.length;
    const dropped = longer ? twin : one;
    if (longer) taken.set(one.attempt.id, one);
    if (dropped !== undefined) {
      const kept = longer ? one : twin;
      settle(dropped.place, { again: rows[kept?.place ?? -1]?.file ?? '', trust: null });
    }
  }
  for (const { place } of taken.values()) settle(place, { trust: 'plain' });
  if (taken.size === 0) return [];
  const kept = [...taken.values()].map(({ place, attempt }) => {
    const { file = '', author = '' } = rows[place] ?? {};
    return { file, author, attempt };
  });
  return [{ path: found.path, pack, taken: kept }];
}

function headOf({ path, exercise, data, keyed }: FoundPack): PackHead {
  const { id, version, title } = exercise;
  return { path, exercise: data === undefined ? { id, version } : { id, version, data }, title, keyed };
}
