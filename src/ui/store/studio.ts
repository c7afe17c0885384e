/** The store around a trainer's project: its log, what the worker says of it, which tab and rows are looked at. All change goes through `perform`. */
import { create } from 'zustand';
import type { FileIssue } from '../../core/dataset/issue.ts';
import type { Recipe } from '../../core/scenario/recipe.ts';
import type { Edit, ProjectAction, Table } from '../../core/workbook/edit.ts';
import { rebase } from '../../core/workbook/rebase.ts';
import type { StudioState } from '../../worker/studio-protocol.ts';
import type { InputFile, Progress } from '../../worker/protocol.ts';
import type { ProjectRow } from '../storage/database.ts';
import type { Saving } from './session.ts';
import { standingEdit } from './standing-edit.ts';
import { studio } from './studio-worker.ts';

export type StudioTab = 'recipe' | Exclude<Table, 'questions'> | 'brief' | 'quiz' | 'hidden' | 'check' | 'export';

export interface Draft {
  readonly recipe: Recipe;
  readonly seed: string;
}

export interface StudioStore {
  readonly project: ProjectRow | null;
  readonly files: readonly InputFile[];
  readonly log: readonly ProjectAction[];
  /** Null until the worker has opened the project. */
  readonly state: StudioState | null;
  readonly tab: StudioTab;
  /** Row looked at, by table. */
  readonly chosen: { readonly [table in Table]?: string };
  /** Column an issue pointed at; its field takes the focus. */
  readonly pointed: string;
  /** The recipe as the form has it, with what it was before; null when it is the one applied. */
  readonly draft: Draft | null;
  readonly draftPast: readonly (Draft | null)[];
  readonly draftFuture: readonly (Draft | null)[];
  readonly saving: Saving;
  /** Another tab has this project open. */
  readonly readOnly: boolean;
  readonly opening: { readonly progress: Progress | null } | null;
  /** Why the project could not be opened. */
  readonly failed: string | null;
  readonly refused: readonly FileIssue[];
  /** Why the last change was not taken. */
  readonly refusal: readonly { readonly code: string; readonly found: string }[];
  /** A change is being worked out. */
  readonly busy: boolean;

  readonly show: (tab: StudioTab) => void;
  readonly choose: (table: Table, id: string | null, column?: string) => void;
  /** False when refused, or when the project is read-only. */
  readonly perform: (change: Change) => Promise<boolean>;
  /**
   * `was`: the same edit with what was on screen, for a change of part of something. What changed meanwhile is kept: the worker answers later
   * than a quick hand goes on to the next field.
   */
  readonly edit: (edit: Edit, was?: Edit) => Promise<boolean>;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly setDraft: (draft: Draft) => void;
  readonly rename: (name: string) => void;
  readonly dismiss: () => void;
}

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
export type Change = Without<ProjectAction, 'at'>;

export const nothingOpen = {
  project: null,
  files: [],
  log: [],
  state: null,
  tab: 'recipe',
  chosen: {},
  pointed: '',
  draft: null,
  draftPast: [],
  draftFuture: [],
  saving: 'off',
  readOnly: false,
  opening: null,
  failed: null,
  refused: [],
  refusal: [],
  busy: false,
} as const satisfies Partial<StudioStore>;

const mostDrafts = 200;
const oneGesture = 700;

export const useStudio = create<StudioStore>((set, get) => {
  // One change after another: each is worked out on what the one before left.
  let queue: Promise<unknown> = Promise.resolve();
  let drafted = 0;
  const perform = (asked: Change | ((now: StudioState) => Promise<Change>)): Promise<boolean> => {
    const id = get().project?.id;
    const done = queue.then(async () => {
      const now = get();
      if (now.readOnly || now.state === null || now.project?.id !== id) return false;
      set({ busy: true });
      try {
        const change = typeof asked === 'function' ? await asked(now.state) : asked;
        const action = { at: Date.now(), ...change } as ProjectAction;
        const outcome = await studio().act(action);
        if (get().project?.id !== id) return false;
        if (outcome.ok) set({ state: outcome.value, log: [...get().log, action], refusal: [], busy: false });
        else set({ refusal: outcome.issues, busy: false });
        return outcome.ok;
      } catch (error) {
        if (get().project?.id === id)
          set({ busy: false, refusal: [{ code: error instanceof Error ? error.message : String(error), found: '' }] });
        return false;
      }
    });
    queue = done;
    return done;
  };
  return {
    ...nothingOpen,
    show: (tab) => set({ tab, refusal: [], pointed: '' }),
    choose: (table, id, column = '') => {
      const { [table]: _gone, ...rest } = get().chosen;
      set({ chosen: id === null ? rest : { ...rest, [table]: id }, pointed: column, refusal: [] });
    },
    perform,
    edit: (edit, was) =>
      was === undefined
        ? perform({ type: 'edit', edit })
        : perform(async (state) => {
            const now = await standingEdit(edit, state, studio());
            return { type: 'edit', edit: now === null ? edit : rebase(was, edit, now) };
          }),
    undo: () => {
      const { tab, draft, draftPast, draftFuture, state } = get();
      if (tab === 'recipe' && draftPast.length > 0)
        set({
          draft: draftPast.at(-1) ?? null,
          draftPast: draftPast.slice(0, -1),
          draftFuture: [draft, ...draftFuture],
        });
      else if (state?.canUndo === true) void perform({ type: 'undo' });
    },
    redo: () => {
      const { tab, draft, draftPast, draftFuture, state } = get();
      const [next, ...rest] = draftFuture;
      if (tab === 'recipe' && next !== undefined)
        set({ draft: next, draftPast: [...draftPast, draft], draftFuture: rest });
      else if (state?.canRedo === true) void perform({ type: 'redo' });
    },
    setDraft: (draft) => {
      const { readOnly, draft: last, draftPast } = get();
      if (readOnly) return;
      const now = Date.now();
      // Digits typed one after another and a slider on its way are one step.
      const goesOn = draftPast.length > 0 && now - drafted < oneGesture;
      drafted = now;
      set({ draft, draftPast: goesOn ? draftPast : [...draftPast, last].slice(-mostDrafts), draftFuture: [] });
    },
    rename: (name) => {
      const { project, readOnly } = get();
      if (project !== null && !readOnly) set({ project: { ...project, name } });
    },
    dismiss: () => set({ refusal: [] }),
  };
});

/** What undo and redo can do on the present tab. */
export function useSteps(): { readonly canUndo: boolean; readonly canRedo: boolean } {
  const onForm = useStudio((s) => s.tab === 'recipe');
  const past = useStudio((s) => s.draftPast.length);
  const future = useStudio((s) => s.draftFuture.length);
  const state = useStudio((s) => s.state);
  const readOnly = useStudio((s) => s.readOnly);
  return {
    canUndo: !readOnly && ((onForm && past > 0) || state?.canUndo === true),
    canRedo: !readOnly && ((onForm && future > 0) || state?.canRedo === true),
  };
}

/** The recipe and seed the form shows: the draft, else what the present state grew from; null for a project made of files. */
export function recipeOf({ draft, state, project }: Pick<StudioStore, 'draft' | 'state' | 'project'>): Draft | null {
  if (draft !== null) return draft;
  const base = state?.base ?? project?.base;
  return base?.kind === 'recipe' ? { recipe: base.recipe, seed: base.seed } : null;
}
