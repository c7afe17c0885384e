/** The debrief on screen: files dropped, the class read from them, the room shown, and one selection for every view. */
import { create } from 'zustand';
import type { NodeKey } from '../../core/dataset/dataset.ts';
import type { ExerciseRef } from '../../core/exercise/attempt.ts';
import type { OpenClass, ReadClass } from '../../worker/debrief-protocol.ts';
import type { InputFile } from '../../worker/protocol.ts';
import { bundledExercises, bundledFiles } from './bundled.ts';
import { loadDebrief } from '../storage/debriefs.ts';
import { database } from './database.ts';
import { leaveDebriefSession, resumeDebriefSession, startDebriefSession } from './debrief-session.ts';
import { keptIdentities } from './trainer-keys.ts';
import { closeDebriefDesk, debriefDesk } from './debrief-worker.ts';

export const debriefRooms = ['files', 'consensus', 'side', 'plans', 'scores', 'roles', 'sheet'] as const;
export type DebriefRoom = (typeof debriefRooms)[number];

export interface DebriefState {
  readonly files: readonly InputFile[];
  readonly read: ReadClass | null;
  readonly opened: OpenClass | null;
  /** Path of the pack whose class is open. */
  readonly pack: string | null;
  /** Files done, of all, while reading goes on. */
  readonly busy: { readonly done: number; readonly total: number } | null;
  readonly failed: string | null;
  readonly room: DebriefRoom;
  readonly slides: boolean;
  readonly node: NodeKey | null;
  /** Attempts side by side, in the order chosen. */
  readonly chosen: readonly string[];
  /** Second of the common clock the replay is to jump to; the number makes a repeated wish a new one. */
  readonly jump: { readonly ms: number; readonly wish: number } | null;
}

const nothing: DebriefState = {
  files: [],
  read: null,
  opened: null,
  pack: null,
  busy: null,
  failed: null,
  room: 'files',
  slides: false,
  node: null,
  chosen: [],
  jump: null,
};

/** Beside each other on one screen, no more can be told apart. */
export const mostSide = 6;

export const useDebrief = create<DebriefState>(() => nothing);
const { setState: set, getState: get } = useDebrief;

/** Files of packs that came with the app: they need not be kept with a debrief. */
const ownPaths = new Set<string>();

/** Counts readings: a later one overtakes those before. */
let round = 0;

/** Takes more files and reads all there are; packs that came with the app are found by themselves. */
export async function addDebriefFiles(
  more: readonly InputFile[],
  then: (read: ReadClass, dropped: readonly InputFile[]) => Promise<void> = openLargest,
): Promise<void> {
  const mine = ++round;
  const files = more.reduce(withFile, get().files);
  set({ files, failed: null, busy: { done: 0, total: 0 } });
  // Told over a line of its own, progress may come in after the answer.
  let reading = true;
  const onRead = (done: number, total: number) => {
    if (reading && mine === round) set({ busy: { done, total } });
  };
  try {
    const identities = await keptIdentities();
    const found: InputFile[] = [];
    const packsFor = async (exercise: ExerciseRef) => {
      const own = await ownFiles(exercise);
      found.push(...own);
      return own;
    };
    const read = await debriefDesk().read(files, identities, onRead, packsFor);
    reading = false;
    if (mine !== round) return;
    set({ files: [...files, ...found], read, busy: null });
    await then(read, files);
  } catch (error) {
    reading = false;
    if (mine === round) set({ busy: null, failed: error instanceof Error ? error.message : String(error) });
  }
}

async function openLargest({ classes }: ReadClass): Promise<void> {
  const [largest] = classes;
  if (largest !== undefined) return openDebriefClass(largest.pack);
  leaveDebriefSession();
  set({ opened: null, pack: null });
}

/** Opens a class, and begins a debrief of it. */
export async function openDebriefClass(pack: string): Promise<void> {
  await showClass(pack);
  const { opened, files } = get();
  if (opened === null) return;
  const own = files.filter(({ path }) => !ownPaths.has(path));
  const secret = await Promise.all(own.map(holdsKey));
  await startDebriefSession(
    opened,
    own.filter((_, i) => secret[i] !== true),
  );
}

/** A trainer's key dropped along must not be stored with the submissions it opens. */
async function holdsKey({ blob }: InputFile): Promise<boolean> {
  return blob.size <= 16_384 && /AGE-SECRET-KEY-1/i.test(await blob.text());
}

/** Opens a debrief kept in this browser; false when it is no longer there. */
export async function resumeDebrief(id: string): Promise<boolean> {
  const kept = await loadDebrief(database, id);
  if (kept === null) return false;
  cancelDebriefReading();
  await addDebriefFiles(kept.files, async ({ classes }) => {
    const { row, log } = kept;
    const found = classes.find(
      ({ exercise }) => exercise.id === row.exercise.id && exercise.version === row.exercise.version,
    );
    if (found === undefined) return;
    await showClass(found.pack);
    resumeDebriefSession(row, log);
  });
  return true;
}

async function showClass(pack: string): Promise<void> {
  const opened = await debriefDesk().open(pack);
  set({ opened, pack, node: null, chosen: opened.teams.slice(0, 2).map(({ id }) => id), jump: null });
}

/** Ends the reading under way; what was read before is gone with it. */
export function cancelDebriefReading(): void {
  round++;
  closeDebriefDesk();
  set({ ...nothing });
}

/** Puts everything away. */
export function clearDebrief(): void {
  cancelDebriefReading();
  leaveDebriefSession();
}

/** The same file dropped again takes its own place; another one of the same name gets a number. */
function withFile(files: readonly InputFile[], file: InputFile): readonly InputFile[] {
  const same = files.findIndex(({ path, blob }) => path === file.path && blob.size === file.blob.size);
  if (same >= 0) return files.with(same, file);
  const taken = new Set(files.map(({ path }) => path));
  let { path } = file;
  for (let number = 2; taken.has(path); number++) path = file.path.replace(/(\.[^./]*)?$/, ` (${number})$1`);
  return [...files, { ...file, path }];
}

/** The pack that came with the app, where it is of this exercise. */
async function ownFiles({ id, version }: ExerciseRef): Promise<readonly InputFile[]> {
  if (!bundledExercises.some((one) => one.id === id && one.version === version)) return [];
  const found = await bundledFiles(id);
  for (const { path } of found) ownPaths.add(path);
  return found;
}
