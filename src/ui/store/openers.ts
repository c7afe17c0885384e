/** Ways into the desk: a bundled exercise, dropped files, an attempt under way, an attempt saved as a file. */
import { beginAttempt, replay, type Attempt, type ExerciseRef } from '../../core/exercise/attempt.ts';
import type { FileIssue, Outcome } from '../../core/dataset/issue.ts';
import { dataMark } from '../../core/exercise/data-mark.ts';
import { parseAttempt, type AttemptLog } from '../../core/exercise/parse-attempt.ts';
import type { DatasetInfo, InputFile, Mapping, Progress } from '../../worker/protocol.ts';
import {
  createAttempt,
  importAttempt,
  listAttempts,
  loadAttempt,
  loadFiles,
  updateAttempt,
} from '../storage/attempts.ts';
import type { AttemptRow, SignerRow, Source } from '../storage/database.ts';
import { troubleOf } from '../storage/trouble.ts';
import { holdAttempt } from './attempt-lock.ts';
import { bundledExercises, bundledFiles } from './bundled.ts';
import { database } from './database.ts';
import { desk } from './desk.ts';
import { gradeOpenAttempt } from './grading.ts';
import { isSealedFor, join } from './joining.ts';
import { useMarking } from './marking.ts';
import { useSession, type Session } from './session.ts';
import { useSettings } from './settings.ts';
import { takeUpPending } from './take-up.ts';

type Report = (progress: Progress) => void;

/** `crypto.randomUUID` is missing on a plain-HTTP LAN address; getRandomValues is not. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join('');
}

function titleOf(info: DatasetInfo, files: readonly InputFile[]): string {
  if (info.exercise !== null) return info.exercise.title[useSettings.getState().language];
  return files[0]?.path.split('/').at(-1) ?? '';
}

type Beside = Partial<Pick<Session, 'damage' | 'signer'>>;

async function enter(read: DatasetInfo, row: AttemptRow, kept: Attempt, beside: Beside = {}): Promise<void> {
  const damaged = beside.damage !== undefined && beside.damage !== null;
  // One that is handed in is not written any more: any number of tabs may look at it.
  const mine = kept.work.submittedAt !== null || (await holdAttempt(row.id));
  const attempt = mine && !damaged && kept.work.submittedAt === null ? await takeUpPending(kept) : kept;
  const closed = attempt.work.submittedAt !== null;
  const info = await withReleased(read, row);
  const readOnly = damaged ? 'damaged' : mine ? null : 'other-tab';
  useSession.getState().open(info, attempt, row.title, null, { ...beside, readOnly });
  if (!closed) return;
  if (info.gradable) {
    await gradeOpenAttempt();
    useSession.getState().show('scorecard');
  } else if (info.exercise !== null) useSession.getState().show('handed-in');
}

/** Where the trainer's code has opened the answer key before, it is there again. */
async function withReleased(info: DatasetInfo, { released }: AttemptRow): Promise<DatasetInfo> {
  if (released === undefined || info.gradable) return info;
  const opened = await desk().takeKey(released);
  return opened.ok ? opened.value : info;
}

/** Who signs: nobody where nothing is sealed; null where joining was called off. */
async function signerFor(info: DatasetInfo, exercise: ExerciseRef): Promise<Required<Pick<Beside, 'signer'>> | null> {
  if (!isSealedFor(info)) return { signer: null };
  const signer = await join(info, exercise);
  return signer === null ? null : { signer };
}

/** What an attempt on this data says it was made on. */
function refOf({ exercise }: DatasetInfo): ExerciseRef {
  if (exercise === null) return { id: 'own-data', version: 1 };
  const { id, version } = exercise;
  const data = dataMark(exercise);
  return data === undefined ? { id, version } : { id, version, data };
}

async function start(
  info: DatasetInfo,
  source: Source,
  mapping: Mapping | null,
  files: readonly InputFile[],
): Promise<void> {
  const exercise = refOf(info);
  const joined = await signerFor(info, exercise);
  if (joined === null) return;
  const now = Date.now();
  const attempt = beginAttempt(newId(), exercise, now);
  const title = titleOf(info, files);
  const row: AttemptRow = {
    id: attempt.id,
    exercise,
    title,
    source,
    mapping,
    startedAt: now,
    changedAt: now,
    submitted: false,
    sealed: info.exercise !== null && !info.gradable,
    ...signedBy(joined.signer),
  };
  // The store may refuse (private window, full disk). Working goes on; the header says it is not saved.
  const trouble = await createAttempt(database, row, files).then(() => null, troubleOf);
  await enter(info, row, attempt, joined);
  if (trouble !== null) useSession.getState().setSaving('failed', trouble);
}

function signedBy(signer: SignerRow | null): Pick<AttemptRow, 'signer'> {
  return signer === null ? {} : { signer: signer.publicKey };
}

/** A new attempt at an exercise that came with the app. */
export async function startBundled(id: string, report: Report): Promise<readonly FileIssue[]> {
  const files = await bundledFiles(id);
  const opened = await desk().openExercise(files, report);
  if (!opened.ok) return opened.issues;
  await start(opened.value, { kind: 'bundled', exercise: id }, null, files);
  return [];
}

/** A new attempt on what the open one works on: read anew, so that list updates are to come again. */
export async function startAgain(report: Report): Promise<readonly FileIssue[]> {
  const id = useSession.getState().attempt?.id ?? '';
  const kept = await loadAttempt(database, id);
  if (kept === null) return [{ code: 'file-missing', file: id, row: 0, column: '', found: '' }];
  const { source, mapping } = kept.row;
  if (source.kind === 'bundled') return startBundled(source.exercise, report);
  const files = await loadFiles(database, source.dataset);
  const opened = await readFiles(files, mapping, report);
  if (!opened.ok) return opened.issues;
  await start(opened.value, source, mapping, files);
  return [];
}

/** Exercise files, or one that says it is an exercise; in a `.zip` the worker finds what there is. */
const isExercise = ({ path }: InputFile): boolean => path.endsWith('exercise.json') || /\.linchpin$/i.test(path);

/** Reads dropped files into the worker without opening the desk: the receipt is looked at first. */
export function readFiles(
  files: readonly InputFile[],
  mapping: Mapping | null,
  report: Report,
): Promise<Outcome<DatasetInfo>> {
  return files.some(isExercise) ? desk().openExercise(files, report) : desk().importFiles(files, mapping, report);
}

/** A new attempt on files the worker has just read. */
export function startImported(info: DatasetInfo, files: readonly InputFile[], mapping: Mapping | null): Promise<void> {
  return start(info, { kind: 'files', dataset: newId() }, mapping, files);
}

async function readSource(row: AttemptRow, report: Report): Promise<Outcome<DatasetInfo>> {
  if (row.source.kind === 'bundled') return desk().openExercise(await bundledFiles(row.source.exercise), report);
  return readFiles(await loadFiles(database, row.source.dataset), row.mapping, report);
}

/** Goes on with an attempt kept in this browser. */
export async function resumeAttempt(id: string, report: Report): Promise<readonly FileIssue[]> {
  const kept = await loadAttempt(database, id);
  if (kept === null) return [{ code: 'file-missing', file: id, row: 0, column: '', found: '' }];
  const opened = await readSource(kept.row, report);
  if (!opened.ok) return opened.issues;
  const { row, attempt, damage } = kept;
  const known = row.signer === undefined ? undefined : await database.signers.get(row.signer);
  const open = attempt.work.submittedAt === null && damage === null;
  const joined = known === undefined && open ? await signerFor(opened.value, row.exercise) : { signer: known ?? null };
  if (joined === null) return [];
  // Somebody else's key from here on, where the first is lost.
  if (known === undefined && joined.signer !== null) {
    await updateAttempt(database, id, signedBy(joined.signer)).catch(() => null);
  }
  await enter(opened.value, row, attempt, { ...joined, damage });
  return [];
}

/**
 * Opens an attempt saved as a file, as an attempt of its own beside those already here, on an exercise that came with the app or is
 * kept in this browser. One of an exercise that is neither is taken where packs are asked for.
 */
export async function openAttemptFile(file: File, report: Report): Promise<readonly FileIssue[]> {
  const parsed = parseAttempt(await file.text(), file.name);
  if (!parsed.ok) return parsed.issues;
  const { exercise } = parsed.value;
  const bundled = bundledExercises.find((e) => e.id === exercise.id && e.version === exercise.version);
  if (bundled !== undefined) return adopt(parsed.value, { kind: 'bundled', exercise: bundled.id }, [], report);
  const kept = (await listAttempts(database).catch(() => [])).find(
    ({ exercise: e, source }) =>
      source.kind === 'files' && e.id === exercise.id && e.version === exercise.version && e.data === exercise.data,
  );
  if (kept !== undefined) return adopt(parsed.value, kept.source, [], report);
  useSession.getState().show('marking');
  await useMarking.getState().add([{ path: file.name, blob: file }]);
  return [];
}

/** Goes on, on the desk, with an attempt that was dropped with the participants' pack it was made on. */
export async function adoptAttempt(
  files: readonly InputFile[],
  attempt: InputFile,
  pack: string,
): Promise<readonly FileIssue[]> {
  const parsed = parseAttempt(await attempt.blob.text(), attempt.path);
  if (!parsed.ok) return parsed.issues;
  // Of a folder, the files beside its exercise.json; of an archive, that archive.
  const folder = pack.endsWith('exercise.json') ? pack.slice(0, -'exercise.json'.length) : null;
  const own = files.filter(({ path }) => (folder === null ? path === pack : path.startsWith(folder)));
  return adopt(parsed.value, { kind: 'files', dataset: newId() }, own, () => undefined);
}

async function adopt(
  saved: AttemptLog,
  source: Source,
  files: readonly InputFile[],
  report: Report,
): Promise<readonly FileIssue[]> {
  // Under its own number where it is free here: heads of its chain that were noted stay true.
  const taken = (await database.attempts.get(saved.id).catch(() => undefined)) !== undefined;
  const attempt = replay({ ...saved, id: taken ? newId() : saved.id }, saved.log);
  const row: AttemptRow = {
    id: attempt.id,
    exercise: attempt.exercise,
    title: '',
    source,
    mapping: null,
    startedAt: attempt.startedAt,
    changedAt: attempt.log.at(-1)?.at ?? attempt.startedAt,
    submitted: attempt.work.submittedAt !== null,
  };
  const opened = files.length > 0 ? await readFiles(files, null, report) : await readSource(row, report);
  if (!opened.ok) return opened.issues;
  const info = opened.value;
  const joined = attempt.work.submittedAt === null ? await signerFor(info, attempt.exercise) : { signer: null };
  if (joined === null) return [];
  const sealed = info.exercise !== null && !info.gradable;
  const named = { ...row, title: titleOf(info, files), sealed, ...signedBy(joined.signer) };
  await importAttempt(database, named, attempt.log, files);
  await enter(info, named, attempt, joined);
  return [];
}
