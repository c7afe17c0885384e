/**
 * What the screen may ask the worker. The dataset lives in the worker; the screen holds only what it shows, so that the
 * main thread stays free however large the file. Every promise may reject with an AbortError after `cancel`.
 */
import type { NodeKey, Listing } from '../core/dataset/dataset.ts';
import type { Mapping, Preview, Progress } from '../core/dataset/import-step.ts';
import type { Outcome } from '../core/dataset/issue.ts';
import type { Exercise, Quiz } from '../core/exercise/exercise.ts';
import type { AnswerKey } from '../core/exercise/key.ts';
import type { Action } from '../core/exercise/attempt.ts';
import type { Work } from '../core/exercise/work.ts';
import type {
  TransactionRow,
  StatementRow,
  RowQuery,
  RowPage,
  TimelineBins,
  SearchResult,
  Profile,
  PathView,
} from '../core/desk/answer.ts';
import type { Filter } from '../core/ledger/filter.ts';
import type { Receipt, ReferenceReceipt } from '../core/ledger/receipt.ts';
import type { Scene, SceneSpec } from '../core/network/scene.ts';
import type { Hit } from '../core/screening/hit.ts';
import type { WhatIf } from '../core/disruption/what-if.ts';
import type { GradedFiles } from '../csv/grade-files.ts';
import type { Scorecard } from '../core/grading/scorecard.ts';
import type { CasesApi } from './cases-desk.ts';
import type { FlowsApi } from './flows-desk.ts';
import type { OverviewApi } from './overview-desk.ts';
import type { OwnershipApi } from './ownership-desk.ts';
import type { PatternsApi } from './patterns-desk.ts';
import type { PlaybackApi } from './playback-desk.ts';
import type { PlansApi } from './plans-desk.ts';
import type { RulesApi } from './rules-desk.ts';
import type { ScreeningApi } from './screening-desk.ts';

/** A file as dropped: `path` keeps the folder part. */
export interface InputFile {
  readonly path: string;
  readonly blob: Blob;
}

/** The shapes of looking at a file and reading it live in core, beside the readers; the screen takes them from here. */
export type { MappedField, Mapping, Preview, Progress } from '../core/dataset/import-step.ts';

/** What is loaded. Answer key and labels are never part of it. */
export interface DatasetInfo {
  readonly exercise: Exercise | null;
  readonly quiz: Quiz | null;
  /** Counts are whole; of the rejected rows the first 1,000 are listed here, all of them in `rejectedCsv`. */
  readonly receipts: readonly Receipt[];
  readonly references: readonly ReferenceReceipt[];
  readonly accounts: number;
  readonly transactions: number;
  readonly parties: number;
  readonly relations: number;
  readonly listings: number;
  readonly period: { readonly from: number; readonly to: number };
  readonly baseCurrency: string;
  /** Decimals of the base currency's minor unit. */
  readonly baseDigits: number;
  readonly rates: { readonly [currency: string]: number };
  readonly channels: readonly string[];
  readonly currencies: readonly string[];
  readonly institutions: readonly string[];
  readonly countries: readonly string[];
  /** Whether an answer key came with the pack (practice mode): then `grade` works. */
  readonly gradable: boolean;
}

/** The shapes of the desk queries live in core, which computes them; the screen takes them from here. */
export type {
  TransactionRow,
  StatementRow,
  RowSort,
  RowQuery,
  RowPage,
  TimelineBins,
  SearchResult,
  Profile,
  TraceRequest,
  TraceView,
  PathView,
} from '../core/desk/answer.ts';

/** The hidden network, shown after grading. */
export interface Reveal {
  readonly key: AnswerKey;
  /** Party and account keys by role, for drawing. */
  readonly roleOf: { readonly [nodeKey: string]: string };
  readonly flowRows: readonly TransactionRow[];
  readonly labels: { readonly [nodeKey: string]: string };
}

/** The answer key to the letter, and the salt of the commitment to it. */
export interface ReleasedKey {
  readonly key: string;
  readonly salt: string;
}

/** What list updates brought: new listings, and parties of the data who resemble a name among them. */
export interface ListNews {
  readonly listings: number;
  readonly parties: number;
}

export interface DeskApi
  extends OverviewApi, ScreeningApi, CasesApi, OwnershipApi, PatternsApi, PlansApi, PlaybackApi, FlowsApi, RulesApi {
  /** Looks at files without importing them. */
  preview(files: readonly InputFile[]): Promise<readonly Preview[]>;
  /** Imports files; the dataset in memory is replaced only when this succeeds. */
  importFiles(
    files: readonly InputFile[],
    mapping: Mapping | null,
    onProgress: (progress: Progress) => void,
  ): Promise<Outcome<DatasetInfo>>;
  /** Opens an exercise folder: the same, with hashes checked. */
  openExercise(files: readonly InputFile[], onProgress: (progress: Progress) => void): Promise<Outcome<DatasetInfo>>;
  /** Aborts the import under way. */
  cancel(): Promise<void>;
  /** Every rejected row of the last import tried, as CSV (file, row, code, column, found). */
  rejectedCsv(): Promise<Blob>;
  info(): Promise<DatasetInfo | null>;
  scene(spec: SceneSpec): Promise<Scene>;
  /** `touching`: only what comes in or goes out of this node; the bins are the same ones as without it. */
  timeline(filter: Filter, bins: number, touching?: NodeKey): Promise<TimelineBins>;
  search(text: string, limit: number): Promise<readonly SearchResult[]>;
  profile(key: NodeKey): Promise<Profile>;
  labels(keys: readonly NodeKey[]): Promise<{ readonly [key: string]: string }>;
  statement(key: NodeKey, query: Omit<RowQuery, 'touching' | 'between' | 'ids'>): Promise<RowPage<StatementRow>>;
  transactions(query: RowQuery): Promise<RowPage<TransactionRow>>;
  path(from: NodeKey, to: NodeKey, filter: Filter): Promise<PathView>;
  /** Listings of lists that have landed. */
  listings(): Promise<readonly Listing[]>;
  /** These list updates (file names of `exercise.listUpdates`) have landed: their listings are on the list and screened from now on. */
  land(files: readonly string[]): Promise<ListNews>;
  hits(): Promise<readonly (Hit & { readonly label: string })[]>;
  relations(): Promise<readonly Profile['relations'][number][]>;
  whatIf(work: Pick<Work, 'plan' | 'marked' | 'claims'>): Promise<WhatIf>;
  /** GraphML or CSV of a scene. */
  exportGraph(spec: SceneSpec, format: 'graphml' | 'csv'): Promise<Blob>;
  /** Grades a log; rejects when the pack carries no key. */
  grade(attempt: {
    readonly id: string;
    readonly startedAt: number;
    readonly log: readonly Action[];
  }): Promise<Scorecard>;
  reveal(): Promise<Reveal>;
  /** Text of the answer key that travels locked in the pack; null when there is none. */
  lockedKey(): Promise<string | null>;
  /** Takes the key that a code opened: `grade` works from then on. Fails with `key-changed`, or as the key's reader does. */
  takeKey(released: ReleasedKey): Promise<Outcome<DatasetInfo>>;
  /**
   * Grades every attempt among the files by the pack among them it was made on; what is loaded stays. Sealed ones open with
   * `identities` (`AGE-SECRET-KEY-1…`) and with key files among the files.
   */
  gradeFiles(
    files: readonly InputFile[],
    onGraded: (done: number, total: number) => void,
    identities?: readonly string[],
  ): Promise<GradedFiles>;
  /** Opens one of the packs `gradeFiles` told of, by its path. */
  openPack(files: readonly InputFile[], path: string): Promise<Outcome<DatasetInfo>>;
}

export type { GradedAttempt, GradedFiles, PackHead } from '../csv/grade-files.ts';
export type { LoadedPack } from '../core/dataset/loaded-pack.ts';
