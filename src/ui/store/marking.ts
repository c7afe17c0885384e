/** Grading other people's attempts: the files dropped so far, and what came of them. Nothing of it is stored. */
import { create } from 'zustand';
import type { FileIssue } from '../../core/dataset/issue.ts';
import { authorOf, replay, type Attempt } from '../../core/exercise/attempt.ts';
import { parseAttempt } from '../../core/exercise/parse-attempt.ts';
import type { GradedAttempt, GradedFiles, InputFile } from '../../worker/protocol.ts';
import { bundledExercises, bundledFiles } from './bundled.ts';
import { desk } from './desk.ts';
import { gradeOpenAttempt } from './grading.ts';
import { sealing } from './sealing-worker.ts';
import { useSession } from './session.ts';
import { keptIdentities } from './trainer-keys.ts';

interface MarkingState {
  readonly files: readonly InputFile[];
  readonly graded: GradedFiles | null;
  /** How many of how many attempts are graded, while that goes on. */
  readonly busy: { readonly done: number; readonly total: number } | null;
  readonly failed: string | null;
  /** Takes more packs and attempts, and grades all there are. */
  readonly add: (files: readonly InputFile[]) => Promise<void>;
  readonly clear: () => void;
}

const fresh = { files: [], graded: null, busy: null, failed: null };
/** Counts gradings: a later one overtakes those before. */
let round = 0;

export const useMarking = create<MarkingState>((set, get) => ({
  ...fresh,
  add: async (more) => {
    const mine = ++round;
    const files = more.reduce(withFile, get().files);
    set({ files, failed: null, busy: { done: 0, total: 0 } });
    const onGraded = (done: number, total: number) => {
      if (mine === round) set({ busy: { done, total } });
    };
    try {
      const identities = await keptIdentities();
      let graded = await desk().gradeFiles(files, onGraded, identities);
      const own = await bundledPacks(graded);
      if (own.length > 0) graded = await desk().gradeFiles([...files, ...own], onGraded, identities);
      if (mine === round) set({ files: [...files, ...own], graded, busy: null });
    } catch (error) {
      if (mine === round) set({ busy: null, failed: error instanceof Error ? error.message : String(error) });
    }
  },
  clear: () => {
    round++;
    set(fresh);
  },
}));

/** The same file dropped again takes its own place; another one of the same name gets a number. */
function withFile(files: readonly InputFile[], file: InputFile): readonly InputFile[] {
  const same = files.findIndex(({ path, blob }) => path === file.path && blob.size === file.blob.size);
  if (same >= 0) return files.with(same, file);
  const taken = new Set(files.map(({ path }) => path));
  let { path } = file;
  for (let number = 2; taken.has(path); number++) path = file.path.replace(/(\.[^./]*)?$/, ` (${number})$1`);
  return [...files, { ...file, path }];
}

/** Packs that came with the app, of exercises that attempts are of and no pack was dropped for. */
async function bundledPacks({ packs, attempts }: GradedFiles): Promise<readonly InputFile[]> {
  const wanted = bundledExercises.filter(
    ({ id, version }) =>
      attempts.some(({ exercise }) => exercise?.id === id && exercise.version === version) &&
      packs.every(({ exercise }) => exercise.id !== id),
  );
  return (await Promise.all(wanted.map(({ id }) => bundledFiles(id)))).flat();
}

/** Opens the scorecard of one of the graded attempts, to be looked at; nothing is stored. */
export async function visitAttempt({ file, pack, sealed }: GradedAttempt): Promise<readonly FileIssue[]> {
  const { files } = useMarking.getState();
  const saved = files.find(({ path }) => path === file);
  if (saved === undefined || pack === null) return [{ code: 'file-missing', file, row: 0, column: '', found: '' }];
  const text = sealed
    ? await sealing().openAttempt(files, file, await keptIdentities())
    : ({ ok: true, value: await saved.blob.text() } as const);
  if (!text.ok) return text.issues;
  const parsed = parseAttempt(text.value, file);
  if (!parsed.ok) return parsed.issues;
  const opened = await desk().openPack(files, pack);
  if (!opened.ok) return opened.issues;
  const { log } = parsed.value;
  useSession.getState().open(opened.value, closed(replay(parsed.value, log)), '', { author: authorOf(log) });
  await gradeOpenAttempt();
  useSession.getState().show('scorecard');
  return [];
}

/** One that was never handed in is shown as far as it came; the log stays what it was. */
function closed(attempt: Attempt): Attempt {
  const submittedAt = attempt.work.submittedAt ?? attempt.log.at(-1)?.at ?? attempt.startedAt;
  return { ...attempt, work: { ...attempt.work, submittedAt }, past: [], future: [] };
}
