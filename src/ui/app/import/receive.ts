/** Where dropped files go: attempts to where they are graded, with the pack that is at hand; everything else is read as data. */
import type { InputFile } from '../../../worker/protocol.ts';
import { loadAttempt, loadFiles } from '../../storage/attempts.ts';
import { database } from '../../store/database.ts';
import { useMarking } from '../../store/marking.ts';
import { resumeAttempt } from '../../store/openers.ts';
import { useSession } from '../../store/session.ts';
import { useImport } from './import-store.ts';

export async function receive(files: readonly InputFile[]): Promise<void> {
  const { screen, show } = useSession.getState();
  if (screen !== 'marking' && !(await holdAttempts(files))) return useImport.getState().begin(files);
  const pack = screen === 'marking' ? [] : await packAtHand();
  // Whether the worker still holds the data of an attempt that is open has to be known on the way back.
  const { replaced, reset } = useImport.getState();
  reset();
  useImport.setState({ replaced });
  show('marking');
  return useMarking.getState().add([...pack, ...files]);
}

/** A sealed submission, or a trainer's key to open such. */
async function isSealedOrKey({ blob }: InputFile): Promise<boolean> {
  const start = await blob.slice(0, 512).text();
  return start.startsWith('age-encryption.org/v1\n') || /^(?:#.*\n)*AGE-SECRET-KEY-1/.test(start);
}

/** Attempts beside an exercise, or in a folder under it, are examples that came with it. */
async function holdAttempts(files: readonly InputFile[]): Promise<boolean> {
  for (const file of files) if (await isSealedOrKey(file)) return true;
  const folders = files
    .filter(({ path }) => /(?:^|\/)exercise\.json$/.test(path))
    .map(({ path }) => path.slice(0, -'exercise.json'.length));
  const alone = files.filter(
    ({ path }) => path.endsWith('.json') && !folders.some((folder) => path.startsWith(folder)),
  );
  for (const { path, blob } of alone) {
    if (path.endsWith('.attempt.json')) return true;
    if (/"format"\s*:\s*"linchpin-attempt"/.test(await blob.slice(0, 4096).text())) return true;
  }
  return false;
}

/** The files of a pack with a key that was just looked at, or is open on the desk. */
async function packAtHand(): Promise<readonly InputFile[]> {
  const { info, files } = useImport.getState();
  if (info !== null) return info.gradable ? files : [];
  const { attempt, info: open } = useSession.getState();
  if (attempt === null || open?.gradable !== true) return [];
  const kept = await loadAttempt(database, attempt.id).catch(() => null);
  return kept?.row.source.kind === 'files' ? loadFiles(database, kept.row.source.dataset) : [];
}

/** To the desk, where an attempt is open, its data read again when other data has taken its place; else to the first screen. */
export function backFromFiles(replaced: boolean): void {
  const { attempt, show } = useSession.getState();
  if (attempt !== null && replaced) void backToAttempt(attempt.id);
  else show(attempt === null ? 'home' : 'desk');
}

async function backToAttempt(id: string): Promise<void> {
  const issues = await resumeAttempt(id, () => undefined).catch(() => null);
  if (issues === null || issues.length > 0) useSession.getState().close();
}
