/** Ways into a project and out of it: new from a recipe or from files, kept in this browser, closed, played as a trainee. */
import type { FileIssue, Outcome } from '../../core/dataset/issue.ts';
import type { Recipe } from '../../core/scenario/recipe.ts';
import type { Base, ProjectAction } from '../../core/workbook/edit.ts';
import type { StudioHandle } from '../../worker/studio-client.ts';
import type { StudioState } from '../../worker/studio-protocol.ts';
import type { InputFile, Mapping, Progress } from '../../worker/protocol.ts';
import type { ProjectRow } from '../storage/database.ts';
import { createProject, loadProject } from '../storage/projects.ts';
import { database } from './database.ts';
import { desk } from './desk.ts';
import { hold, type Held } from './one-writer.ts';
import { startImported } from './openers.ts';
import { loadPhrasebook } from './studio-phrasebook.ts';
import { adoptStudio, closeStudio, studio } from './studio-worker.ts';
import { nothingOpen, recipeOf, useStudio, type Draft } from './studio.ts';

let held: Held | null = null;

function randomHex(bytes: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (b) => b.toString(16).padStart(2, '0')).join('');
}

/** 128 bits nobody knows: who has the seed can make the answer key. */
export function newSeed(): string {
  return randomHex(16);
}

export const newProjectId = () => randomHex(16);

interface Kept {
  readonly row: ProjectRow;
  readonly log: readonly ProjectAction[];
  readonly files: readonly InputFile[];
}

async function enter({ row, log, files }: Kept, stored: boolean): Promise<void> {
  await leave();
  const mine = await hold(`project.${row.id}`);
  held = mine;
  useStudio.setState({
    ...nothingOpen,
    project: row,
    log,
    files,
    draft: row.draft,
    tab: row.base.kind === 'recipe' && log.length === 0 ? 'recipe' : 'parties',
    readOnly: !mine.mine,
    saving: !stored ? 'failed' : 'saved',
  });
  if (useStudio.getState().tab !== 'recipe') await openProject();
}

/** A new project told by a recipe, with a seed of its own; the form opens first. */
export async function startFromRecipe(recipe: Recipe, name: string): Promise<void> {
  await begin({ kind: 'recipe', recipe, seed: newSeed() }, name, null, []);
}

/** A new project on files: a pack, or transactions with a mapping where their columns are not known. */
export async function startFromFiles(
  files: readonly InputFile[],
  mapping: Mapping | null,
  name: string,
): Promise<void> {
  await begin({ kind: 'files', dataset: newProjectId() }, name, mapping, files);
}

async function begin(base: Base, name: string, mapping: Mapping | null, files: readonly InputFile[]): Promise<void> {
  const now = Date.now();
  const row: ProjectRow = {
    id: newProjectId(),
    name,
    base,
    mapping,
    draft: null,
    createdAt: now,
    changedAt: now,
    versions: 0,
  };
  // The store may refuse (private window, full disk). Working goes on; the header says it is not saved.
  const stored = await createProject(database, row, files).then(
    () => true,
    () => false,
  );
  await enter({ row, log: [], files }, stored);
}

/** Opens a project kept in this browser; false when it is no longer there. */
export async function resumeProject(id: string): Promise<boolean> {
  const kept = await loadProject(database, id);
  if (kept === null) return false;
  await enter(kept, true);
  return true;
}

/** Puts the open project away; everything done is in the store already. */
export async function leave(): Promise<void> {
  closeStudio();
  held?.release();
  held = null;
  useStudio.setState({ ...nothingOpen });
}

/** Builds the project in the worker and replays its log, unless that is done or under way. */
export async function openProject(): Promise<void> {
  const { project, log, files, state, opening } = useStudio.getState();
  if (project === null || state !== null || opening !== null) return;
  const { id, base, mapping } = project;
  useStudio.setState({ opening: { progress: null }, failed: null, refused: [] });
  const still = () => useStudio.getState().project?.id === id;
  const report = (progress: Progress) => {
    if (still() && useStudio.getState().opening !== null) useStudio.setState({ opening: { progress } });
  };
  try {
    const opened = await studio().open(base, files, mapping, log, await loadPhrasebook(), report);
    if (still()) settle(opened);
  } catch (error) {
    if (!still()) return;
    const message = error instanceof Error ? error.message : String(error);
    useStudio.setState({ opening: null, failed: message === 'worker-closed' ? 'studio-cancelled' : message });
  }
}

function settle(opened: Outcome<StudioState>): void {
  useStudio.setState(
    opened.ok
      ? { opening: null, state: opened.value }
      : { opening: null, refused: opened.issues as readonly FileIssue[] },
  );
}

/** Gives up opening; what is stored stays. */
export function cancelOpening(): void {
  closeStudio();
}

/** A preview that has been worked out already: the worker, what it was made of, what came of it. */
export interface Previewed {
  readonly handle: StudioHandle;
  readonly draft: Draft;
  readonly state: StudioState;
}

/** Takes the form's recipe as the project's own. With nothing done by hand yet it becomes the base itself; later it is an action, which undo takes back. */
export async function applyRecipe(previewed: Previewed | null): Promise<boolean> {
  const { project, log, state, perform } = useStudio.getState();
  const wanted = recipeOf(useStudio.getState());
  if (project === null || wanted === null) return false;
  const base: Base = { kind: 'recipe', ...wanted };
  if (log.length > 0) {
    if (state === null) await openProject();
    const done = await perform({ type: 'base', base });
    if (done) useStudio.setState({ draft: null, draftPast: [], draftFuture: [] });
    return done;
  }
  const fits = previewed !== null && sameDraft(previewed.draft, wanted);
  if (fits) adoptStudio(previewed.handle);
  else closeStudio();
  useStudio.setState({
    project: { ...project, base },
    draft: null,
    draftPast: [],
    draftFuture: [],
    state: fits ? previewed.state : null,
  });
  if (!fits) await openProject();
  return fits;
}

export function sameDraft(a: Draft, b: Draft): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Opens the desk on the exercise as a trainee would find it, the key inside. The project stays open behind it. */
export async function playProject(): Promise<readonly FileIssue[]> {
  const files = await studio().play();
  const opened = await desk().openExercise(files, () => undefined);
  if (!opened.ok) return opened.issues;
  await startImported(opened.value, files, null);
  return [];
}
