/** What the trainer's studio may ask the worker. The workbook lives there; the screen holds what it shows. */
import type { NodeKey, Party } from '../core/dataset/dataset.ts';
import type { FileIssue, Outcome } from '../core/dataset/issue.ts';
import type { CheckIssue, CheckReport } from '../core/fairness/report.ts';
import type { AnswerKey } from '../core/exercise/key.ts';
import type { Exercise, Mode, ObjectiveName, Question } from '../core/exercise/exercise.ts';
import type { Scene, SceneSpec } from '../core/network/scene.ts';
import type { Phrasebook } from '../core/scenario/phrasebook.ts';
import type { Base, ProjectAction, Table } from '../core/workbook/edit.ts';
import type { WorkbookIssue } from '../core/workbook/issue.ts';
import type {
  Workbook,
  WorkbookAccount,
  WorkbookHead,
  WorkbookRelation,
  WorkbookTransaction,
} from '../core/workbook/workbook.ts';
import type { Prove } from './proof-protocol.ts';
import type { InputFile, Mapping, Progress } from './protocol.ts';
import type { StudioSealing } from './studio-sealing.ts';

export type { StudioSealing };

export interface StudioFigures {
  readonly parties: number;
  readonly accounts: number;
  readonly transactions: number;
  readonly relations: number;
  readonly listings: number;
  readonly questions: number;
  readonly members: number;
  readonly trueFlows: number;
  readonly claims: number;
  /** Base minor units: f of no plan and of the best plan; null until proved. */
  readonly initial: number | null;
  readonly optimum: number | null;
  readonly proved: boolean;
  /** Objectives of which the key has only the best plan found and a bound. */
  readonly unproved: readonly { readonly objective: ObjectiveName; readonly value: number; readonly bound: number }[];
}

/** The state after an action. */
export interface StudioState {
  readonly head: WorkbookHead;
  readonly figures: StudioFigures;
  readonly issues: readonly WorkbookIssue[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly versions: readonly { readonly name: string; readonly at: number }[];
  /** The base the present state grew from. */
  readonly base: Base;
}

export type StudioRow =
  | Party
  | WorkbookAccount
  | WorkbookRelation
  | WorkbookTransaction
  | Workbook['listings'][number]
  | Question;

export interface StudioQuery {
  readonly table: Table;
  readonly text: string;
  /** Only rows the key names (members, true flows, listed). */
  readonly marked: boolean;
  readonly sort: { readonly by: string; readonly down: boolean };
  readonly start: number;
  readonly count: number;
  /** Transactions only: those drawn in one link of the graph, from one party or account to another. */
  readonly between?: readonly [NodeKey, NodeKey];
}

export interface StudioPage {
  readonly total: number;
  readonly rows: readonly StudioRow[];
  /** Row ids (of this page) the key names, with what it says: a role, `flow`, `listed`, `decoy`, `covered`. */
  readonly marks: { readonly [id: string]: readonly string[] };
  /** Names by party or account id of what the rows name: holder, both sides of a relation or transaction (an account goes by its holder). */
  readonly labels?: { readonly [id: string]: string };
}

/** A refused edit says where in the workbook; a base that cannot be built, which file. */
export type ActOutcome =
  | { readonly ok: true; readonly value: StudioState }
  | { readonly ok: false; readonly issues: readonly (WorkbookIssue | FileIssue)[] };

export type ExportKind = 'trainer' | 'participants' | 'relabelled' | 'relabelled-keys';

export interface StudioApi {
  /** Who proves from now on what `check`, `export`, `play` and `proveFurther` find missing; they reject with what it rejects with. */
  proveWith(prove: Prove): Promise<void>;
  /** Proves what is missing, and tries again what has only a bound. */
  proveFurther(): Promise<StudioState>;
  /** Opens a project: builds the base (a recipe is generated; files are read, label columns becoming a draft key) and replays the log. */
  open(
    base: Base,
    files: readonly InputFile[],
    mapping: Mapping | null,
    log: readonly ProjectAction[],
    phrasebook: Phrasebook,
    onProgress: (progress: Progress) => void,
  ): Promise<Outcome<StudioState>>;
  /** Applies one action. Refused edits come back as issues and change nothing: they do not belong in the log. */
  act(action: ProjectAction): Promise<ActOutcome>;
  /** The present state again: `check`, `export` and `play` may have proved its optimum. */
  state(): Promise<StudioState>;
  page(query: StudioQuery): Promise<StudioPage>;
  row(table: Table, id: string): Promise<StudioRow | null>;
  key(): Promise<AnswerKey>;
  /** The graph of the whole data, roles known. */
  scene(spec: SceneSpec): Promise<Scene>;
  /** Proves the optimum where an edit removed it, then leaks, bots, realism. */
  check(onProgress: (progress: Progress) => void): Promise<CheckReport>;
  /** Zip of a pack; `relabelled` holds one participants' pack for each name given, `relabelled-keys` the trainer's pack to each of them, to grade by. Rejects with code `studio-issues` while issues stand. With `sealing`, participants' packs name the recipients and commit to the key, and the trainer's packs keep the salt; give all packs that belong together the same. */
  export(kind: ExportKind, mode: Mode, names: readonly string[], sealing?: StudioSealing | null): Promise<Blob>;
  /** The trainer's pack as files, to be opened as a trainee would. */
  play(): Promise<readonly InputFile[]>;
  exercise(): Promise<Exercise>;
  /** Rows of the files the present base was read from that were refused or doubted; at most 1,000. */
  openIssues(): Promise<readonly CheckIssue[]>;
}
