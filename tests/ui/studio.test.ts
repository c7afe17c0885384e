/** The store around a project: one change after another, refusals, undo on the form, when it may say "saved", what a read-only tab may do. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recipes } from '../../src/core/scenario/recipes/recipes.ts';
import type { ProjectAction } from '../../src/core/workbook/edit.ts';
import { openDatabase, type Database, type ProjectRow } from '../../src/ui/storage/database.ts';
import {
  appendProjectActions,
  createProject,
  deleteProject,
  duplicateProject,
  listProjects,
  loadProject,
} from '../../src/ui/storage/projects.ts';
import { startProjectSaving } from '../../src/ui/store/studio-saving.ts';
import { closeStudio, startStudioWith } from '../../src/ui/store/studio-worker.ts';
import { nothingOpen, recipeOf, useStudio } from '../../src/ui/store/studio.ts';
import type { StudioHandle } from '../../src/worker/studio-client.ts';
import type { StudioState } from '../../src/worker/studio-protocol.ts';

vi.hoisted(() => {
  vi.stubGlobal('navigator', { languages: ['en'] });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});

const [recipe] = recipes;
if (recipe === undefined) throw new Error('no recipes');
const base = { kind: 'recipe', recipe, seed: '0'.repeat(32) } as const;
const rowOf = (id: string, fields: Partial<ProjectRow> = {}): ProjectRow => ({
  id,
  name: id,
  base,
  mapping: null,
  draft: null,
  createdAt: 1,
  changedAt: 1,
  versions: 0,
  ...fields,
});
const named = (n: number): ProjectAction => ({ at: n, type: 'version', name: `v${n}` });
const state = { versions: [], issues: [], canUndo: false, canRedo: false, base } as unknown as StudioState;
const unused = () => Promise.reject(new Error('not asked in this test'));

/** Takes every action but those named `bad`, after a moment; tells in which order it was asked. */
function fakeWorker(order: string[]): StudioHandle {
  return {
    proveWith: unused,
    proveFurther: unused,
    open: unused,
    state: unused,
    page: unused,
    row: unused,
    key: unused,
    scene: unused,
    check: unused,
    export: unused,
    play: unused,
    exercise: unused,
    openIssues: unused,
    close: () => undefined,
    act: async (action) => {
      await new Promise((done) => setTimeout(done, action.type === 'version' && action.name === 'slow' ? 20 : 1));
      order.push(action.type === 'version' ? action.name : action.type);
      if (action.type === 'version' && action.name === 'bad')
        return { ok: false, issues: [{ code: 'exercise-invalid', file: '', row: 0, column: '', found: 'bad' }] };
      return { ok: true, value: { ...state } };
    },
  };
}

let db: Database;
let opened = 0;
let order: string[] = [];
let stop = () => undefined as void;
beforeEach(() => {
  db = openDatabase(`studio-test-${opened++}`);
  order = [];
  closeStudio();
  startStudioWith(() => fakeWorker(order));
  stop = startProjectSaving(db);
});
afterEach(async () => {
  stop();
  useStudio.setState({ ...nothingOpen });
  await db.delete();
});

async function open(fields: Partial<ReturnType<typeof useStudio.getState>> = {}): Promise<void> {
  await createProject(db, rowOf('p'), []);
  useStudio.setState({ ...nothingOpen, project: rowOf('p'), state, tab: 'parties', saving: 'saved', ...fields });
}
async function settled(): Promise<void> {
  await expect.poll(() => useStudio.getState().saving).toBe('saved');
}

describe('changes to a project', () => {
  it('are worked out one after another, and stored in that order', async () => {
    await open();
    const { perform } = useStudio.getState();
    await Promise.all([perform({ type: 'version', name: 'slow' }), perform({ type: 'version', name: 'quick' })]);
    expect(order).toEqual(['slow', 'quick']);
    await settled();
    const kept = await loadProject(db, 'p');
    expect(kept?.log.map((action) => action.type === 'version' && action.name)).toEqual(['slow', 'quick']);
  });

  it('that are refused say why, and are not in the log', async () => {
    await open();
    expect(await useStudio.getState().perform({ type: 'version', name: 'bad' })).toBe(false);
    expect(useStudio.getState().refusal).toMatchObject([{ code: 'exercise-invalid', found: 'bad' }]);
    expect(useStudio.getState().log).toEqual([]);
    expect(await useStudio.getState().perform({ type: 'version', name: 'good' })).toBe(true);
    expect(useStudio.getState().refusal).toEqual([]);
  });

  it('are not taken where another tab has the project', async () => {
    await open({ readOnly: true });
    expect(await useStudio.getState().perform({ type: 'version', name: 'x' })).toBe(false);
    useStudio.getState().setDraft({ recipe, seed: 'f'.repeat(32) });
    expect(useStudio.getState().draft).toBeNull();
    expect(order).toEqual([]);
  });

  it('say "not saved" when another tab has written meanwhile, and never overwrite it', async () => {
    await open();
    await appendProjectActions(db, 'p', [named(7)], 0, 0);
    await useStudio.getState().perform({ type: 'version', name: 'mine' });
    await expect.poll(() => useStudio.getState().saving).toBe('failed');
    expect((await loadProject(db, 'p'))?.log).toEqual([named(7)]);
  });

  it('say "not saved" when the project is gone', async () => {
    await open();
    await deleteProject(db, 'p');
    await useStudio.getState().perform({ type: 'version', name: 'mine' });
    await expect.poll(() => useStudio.getState().saving).toBe('failed');
  });
});

describe('the recipe on the form', () => {
  const draft = (seed: string) => ({ recipe, seed: seed.repeat(32) });

  it('is undone and redone step by step, and kept', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await open({ tab: 'recipe' });
    const { setDraft, undo, redo } = useStudio.getState();
    for (const seed of ['1', '2']) {
      setDraft(draft(seed));
      vi.advanceTimersByTime(5_000);
    }
    vi.useRealTimers();
    undo();
    expect(recipeOf(useStudio.getState())).toEqual(draft('1'));
    undo();
    expect(recipeOf(useStudio.getState())).toEqual({ recipe, seed: base.seed });
    redo();
    redo();
    expect(recipeOf(useStudio.getState())).toEqual(draft('2'));
    await settled();
    expect((await loadProject(db, 'p'))?.row.draft).toEqual(draft('2'));
  });

  it('takes digits typed one after another as one step', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.advanceTimersByTime(60_000);
    await open({ tab: 'recipe' });
    for (const seed of ['1', '2', '3']) useStudio.getState().setDraft(draft(seed));
    vi.useRealTimers();
    useStudio.getState().undo();
    expect(useStudio.getState().draft).toBeNull();
  });
});

describe('projects in the store', () => {
  const file = { path: 'a/transactions.csv', blob: new Blob(['id\n1\n']) };
  const onFiles = rowOf('f', { base: { kind: 'files', dataset: 'd' } });

  it('come back with log and files, the last changed first', async () => {
    await createProject(db, onFiles, [file], [named(1)]);
    await createProject(db, rowOf('later', { changedAt: 9 }), []);
    const kept = await loadProject(db, 'f');
    expect(kept?.log).toEqual([named(1)]);
    expect(await kept?.files[0]?.blob.text()).toBe('id\n1\n');
    expect((await listProjects(db)).map((row) => row.id)).toEqual(['later', 'f']);
  });

  it('share files with their copy, which go with the last of them', async () => {
    await createProject(db, onFiles, [file], [named(1)]);
    await duplicateProject(db, 'f', { id: 'g', name: 'copy', createdAt: 2, changedAt: 2 });
    await deleteProject(db, 'f');
    const copy = await loadProject(db, 'g');
    expect([copy?.row.name, copy?.log.length, copy?.files.length]).toEqual(['copy', 1, 1]);
    await deleteProject(db, 'g');
    expect([await db.files.count(), await db.projectActions.count()]).toEqual([0, 0]);
  });
});
