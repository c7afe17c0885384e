/** The store around the log: which screen, which data, which attempt, what is selected. All change to an attempt goes through `act`. */
import { create } from 'zustand';
import type { NodeKey } from '../../core/dataset/dataset.ts';
import { reduce, type Action, type Attempt, type Change } from '../../core/exercise/attempt.ts';
import { applyChange } from '../../core/exercise/apply-change.ts';
import type { EvidenceRef } from '../../core/exercise/work.ts';
import type { Scorecard } from '../../core/grading/scorecard.ts';
import type { DatasetInfo, ListNews, Reveal, TraceView } from '../../worker/protocol.ts';
import type { SignerRow } from '../storage/database.ts';
import type { KeptLog } from '../storage/kept-log.ts';
import type { Trouble } from '../storage/trouble.ts';
import { useSettings } from './settings.ts';

export type Screen =
  | 'home'
  | 'import'
  | 'studio'
  | 'joining'
  | 'desk'
  | 'quiz'
  | 'scorecard'
  | 'handed-in'
  | 'marking'
  | 'debrief';
export type SideTab = 'inspect' | 'trace' | 'flag' | 'disrupt' | 'notes';
/** What fills the large area: the graph, or a room of its own laid over it. */
export type Stage = 'graph' | 'flows' | 'patterns' | 'screening' | 'ownership' | 'cases' | 'plans';
export type BottomTab = 'timeline' | 'playback' | 'transactions' | 'nodes' | 'links';

/** One selection for every view: nodes, and rows ticked as evidence (transactions, relations, listings). */
export interface Selection {
  readonly nodes: readonly NodeKey[];
  readonly rows: readonly EvidenceRef[];
  /** The link last picked on the graph or in its table: both ends. */
  readonly link: readonly [NodeKey, NodeKey] | null;
}

/** `saved` only after the store has read back what was written. */
export type Saving = 'saved' | 'saving' | 'failed' | 'off';

export interface Session {
  readonly screen: Screen;
  readonly stage: Stage;
  readonly sideTab: SideTab;
  readonly bottomTab: BottomTab;
  readonly info: DatasetInfo | null;
  readonly attempt: Attempt | null;
  /** Whose attempt is looked at, where it is somebody else's, graded from a file and not kept here; '' without a name. */
  readonly visited: { readonly author: string } | null;
  /** Title of what is open, in the file's words when it is no exercise. */
  readonly title: string;
  readonly selection: Selection;
  readonly saving: Saving;
  /** Why it is not saved, while `saving` is `failed`. */
  readonly trouble: Trouble | null;
  /** Nothing is changed or saved here: another tab writes this attempt, or its record in the store is damaged. */
  readonly readOnly: 'other-tab' | 'damaged' | null;
  /** What of a damaged record is whole. */
  readonly damage: KeptLog['damage'];
  /** Who takes part in a sealed exercise. */
  readonly signer: SignerRow | null;
  /** Trace on screen; drawn on the graph as well. */
  readonly trace: TraceView | null;
  readonly scorecard: Scorecard | null;
  readonly reveal: Reveal | null;
  /** List updates that have landed, by file name; what is asked of the list depends on them. */
  readonly landed: readonly string[];
  /** What those that landed since the notice was last put away have brought; null when it need not be shown. */
  readonly listNews: ListNews | null;
  /** Uid of the listing the flag panel shows. */
  readonly listing: string | null;
  /** Node the graph should bring into view; the number makes a repeated wish a new one. */
  readonly spotlight: { readonly key: NodeKey; readonly wish: number } | null;

  readonly show: (screen: Screen) => void;
  readonly showStage: (stage: Stage) => void;
  readonly showSide: (tab: SideTab) => void;
  readonly showBottom: (tab: BottomTab) => void;
  readonly open: (
    info: DatasetInfo,
    attempt: Attempt,
    title: string,
    visited?: Session['visited'],
    beside?: Partial<Pick<Session, 'readOnly' | 'damage' | 'signer'>>,
  ) => void;
  readonly close: () => void;
  /** Does something to the attempt; nothing happens after submission. */
  readonly act: (change: Change) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** The head of the log so far is shown, to be noted elsewhere. */
  readonly checkpoint: () => void;
  /** `author`: a name or pseudonym to hand in under; '' for none. */
  readonly submit: (author?: string) => void;
  readonly selectNode: (key: NodeKey, add?: boolean) => void;
  /** Selects exactly these. */
  readonly selectNodes: (keys: readonly NodeKey[]) => void;
  readonly selectLink: (from: NodeKey, to: NodeKey) => void;
  readonly toggleRow: (row: EvidenceRef) => void;
  readonly setRows: (rows: readonly EvidenceRef[]) => void;
  readonly clearSelection: () => void;
  readonly showListing: (uid: string | null) => void;
  /** `brought`: null when nobody need be told. */
  readonly setLanded: (files: readonly string[], brought: ListNews | null) => void;
  readonly putListNewsAway: () => void;
  readonly setTrace: (trace: TraceView | null) => void;
  readonly setGraded: (scorecard: Scorecard, reveal: Reveal) => void;
  readonly setSaving: (saving: Saving, trouble?: Trouble | null) => void;
  /** Selects a node and asks the graph to show it, bringing it in when it is not drawn. */
  readonly reveals: (key: NodeKey) => void;
}

const noSelection: Selection = { nodes: [], rows: [], link: null };
const nothingOpen = {
  info: null,
  attempt: null,
  visited: null,
  title: '',
  selection: noSelection,
  trace: null,
  scorecard: null,
  reveal: null,
  landed: [],
  listNews: null,
  listing: null,
  spotlight: null,
  trouble: null,
  readOnly: null,
  damage: null,
  signer: null,
};

export const useSession = create<Session>((set, get) => {
  const apply = (action: Action) => {
    const { attempt, readOnly } = get();
    if (attempt === null) return;
    if (readOnly !== null) {
      // Looking around is free, and leaves the log as it is.
      if (action.type === 'view' || action.type === 'filter')
        set({ attempt: { ...attempt, work: applyChange(attempt.work, action) } });
      return;
    }
    const next = reduce(attempt, action);
    if (next !== attempt) set({ attempt: next });
  };
  return {
    ...nothingOpen,
    screen: 'home',
    stage: 'graph',
    sideTab: 'inspect',
    bottomTab: 'timeline',
    saving: 'off',
    show: (screen) => set({ screen }),
    showStage: (stage) => set({ stage }),
    showSide: (sideTab) => set({ sideTab }),
    showBottom: (bottomTab) => set({ bottomTab }),
    open: (info, attempt, title, visited = null, beside = {}) =>
      set({
        ...nothingOpen,
        ...beside,
        info,
        attempt,
        visited,
        title,
        screen: 'desk',
        stage: 'graph',
        sideTab: 'inspect',
        bottomTab: 'timeline',
      }),
    close: () => set({ ...nothingOpen, screen: 'home', saving: 'off' }),
    act: (change) => apply({ at: Date.now(), ...change }),
    undo: () => apply({ at: Date.now(), type: 'undo' }),
    redo: () => apply({ at: Date.now(), type: 'redo' }),
    checkpoint: () => apply({ at: Date.now(), type: 'checkpoint' }),
    submit: (author = '') => apply({ at: Date.now(), type: 'submit', ...(author === '' ? {} : { author }) }),
    selectNode: (key, add = false) =>
      set(({ selection }) => {
        const rest = selection.nodes.filter((n) => n !== key);
        const nodes = add ? (rest.length < selection.nodes.length ? rest : [...rest, key]) : [key];
        return { selection: { ...selection, nodes, link: null } };
      }),
    selectNodes: (keys) => set(({ selection }) => ({ selection: { ...selection, nodes: [...keys], link: null } })),
    selectLink: (from, to) => set(({ selection }) => ({ selection: { ...selection, link: [from, to] } })),
    toggleRow: (row) =>
      set(({ selection }) => {
        const rest = selection.rows.filter((r) => r !== row);
        return { selection: { ...selection, rows: rest.length < selection.rows.length ? rest : [...rest, row] } };
      }),
    setRows: (rows) => set(({ selection }) => ({ selection: { ...selection, rows } })),
    clearSelection: () => set({ selection: noSelection }),
    showListing: (listing) => set(listing === null ? { listing } : { listing, sideTab: 'flag' }),
    setLanded: (landed, brought) =>
      set(({ listNews: old }) => ({
        landed,
        listNews:
          old === null || brought === null
            ? brought
            : { listings: old.listings + brought.listings, parties: old.parties + brought.parties },
      })),
    putListNewsAway: () => set({ listNews: null }),
    setTrace: (trace) => set({ trace }),
    setGraded: (scorecard, reveal) => set({ scorecard, reveal }),
    setSaving: (saving, trouble = null) => set({ saving, trouble }),
    reveals: (key) => {
      const { attempt, selection, spotlight } = get();
      set({
        selection: { ...selection, nodes: [key], link: null },
        spotlight: { key, wish: (spotlight?.wish ?? 0) + 1 },
        stage: 'graph',
      });
      if (attempt === null) return;
      const { view } = attempt.work;
      if (view.hidden.includes(key))
        get().act({ type: 'view', view: { hidden: view.hidden.filter((k) => k !== key) } });
    },
  };
});

/** The attempt's work; throws outside the desk, where there is none. */
export function useWork(): Attempt['work'] {
  const attempt = useSession((s) => s.attempt);
  if (attempt === null) throw new Error('no attempt is open');
  return attempt.work;
}

/** Whether the work can no longer be changed here: it is handed in, or another tab writes it, or its log is damaged. */
export function useClosed(): boolean {
  return useSession((s) => s.readOnly !== null || s.attempt?.work.submittedAt !== null);
}

/** What is loaded; throws outside the desk. */
export function useInfo(): DatasetInfo {
  const info = useSession((s) => s.info);
  if (info === null) throw new Error('no dataset is open');
  return info;
}

/** Title of what is open in the language of the screen; '' when nothing is. */
export function useTitle(): string {
  const language = useSettings((s) => s.language);
  return useSession((s) => s.info?.exercise?.title[language] ?? s.title);
}
