/**
 * What the browser keeps between visits: attempts and a trainer's projects action by action, imported files, saved mappings. Answer keys
 * are here only where somebody made one (a project) or brought one (files of a practice pack); an attempt never writes one.
 */
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Action, ExerciseRef } from '../../core/exercise/attempt.ts';
import type { DebriefAction } from '../../core/debrief/session.ts';
import type { Words } from '../../core/exercise/exercise.ts';
import type { Recipe } from '../../core/scenario/recipe.ts';
import type { Base, ProjectAction } from '../../core/workbook/edit.ts';
import type { Mapping } from '../../worker/protocol.ts';

/** Where the data of an attempt comes from: a bundled exercise, or files kept here under `dataset`. */
export type Source =
  | { readonly kind: 'bundled'; readonly exercise: string }
  | { readonly kind: 'files'; readonly dataset: string };

export interface AttemptRow {
  readonly id: string;
  readonly exercise: ExerciseRef;
  readonly title: string;
  readonly source: Source;
  readonly mapping: Mapping | null;
  readonly startedAt: number;
  readonly changedAt: number;
  readonly submitted: boolean;
  /** Its pack has no key: it is handed in, and graded by the trainer. Missing in rows of earlier versions. */
  readonly sealed?: boolean;
  /** How many actions are stored, and the chain's head after the last. Missing until this version has written one. */
  readonly chain?: { readonly count: number; readonly head: string };
  /** The tab that may write: another that took over put its own token here. */
  readonly writer?: string;
  /** Public key of who takes part, in `signers`. */
  readonly signer?: string;
  /** The answer key that the trainer's code opened, and its salt. */
  readonly released?: { readonly key: string; readonly salt: string };
}

interface ActionRow {
  readonly attempt: string;
  readonly seq: number;
  readonly action: Action;
  /** Head of the chain after this action. Missing in rows of earlier versions. */
  readonly head?: string;
}

/** Who takes part in a sealed exercise: made on joining. */
export interface SignerRow {
  readonly publicKey: string;
  readonly secret: string;
  readonly name: string;
  readonly exercise: ExerciseRef;
  readonly joinedAt: number;
}

/** The sealed file of an attempt that was handed in: saved again, it is the same to the last byte. */
export interface SubmissionRow {
  readonly attempt: string;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sealedAt: number;
}

/** A key submissions are sealed to. The recovery key's secret is on paper only, and '' here. */
export interface TrainerKeyRow {
  readonly recipient: string;
  readonly role: 'trainer' | 'recovery';
  readonly identity: string;
  readonly label: string;
  readonly madeAt: number;
  /** When it was last seen to open a test seal from its paper or file; null when never. */
  readonly provedAt: number | null;
}

interface FileRow {
  readonly dataset: string;
  readonly path: string;
  readonly blob: Blob;
}

interface MappingRow {
  readonly name: string;
  readonly mapping: Mapping;
}

/** A trainer's exercise under way; its log is in `projectActions`. */
export interface ProjectRow {
  readonly id: string;
  readonly name: string;
  readonly base: Base;
  readonly mapping: Mapping | null;
  /** A recipe changed on the form and not yet applied. */
  readonly draft: { readonly recipe: Recipe; readonly seed: string } | null;
  /** Hex digits the salts of its sealed packs come from; made when the first is written. */
  readonly sealingSecret?: string;
  readonly createdAt: number;
  readonly changedAt: number;
  readonly versions: number;
}

interface ProjectActionRow {
  readonly project: string;
  readonly seq: number;
  readonly action: ProjectAction;
}

/** A debrief; its submissions are files kept under its id, its log is in `debriefActions`. */
export interface DebriefRow {
  readonly id: string;
  readonly exercise: ExerciseRef;
  readonly title: Words;
  readonly teams: number;
  readonly startedAt: number;
  readonly changedAt: number;
}

interface DebriefActionRow {
  readonly debrief: string;
  readonly seq: number;
  readonly action: DebriefAction;
}

type Database = Dexie & {
  attempts: EntityTable<AttemptRow, 'id'>;
  actions: Table<ActionRow, [string, number]>;
  files: Table<FileRow, [string, string]>;
  mappings: EntityTable<MappingRow, 'name'>;
  projects: EntityTable<ProjectRow, 'id'>;
  projectActions: Table<ProjectActionRow, [string, number]>;
  signers: EntityTable<SignerRow, 'publicKey'>;
  submissions: EntityTable<SubmissionRow, 'attempt'>;
  trainerKeys: EntityTable<TrainerKeyRow, 'recipient'>;
  debriefs: EntityTable<DebriefRow, 'id'>;
  debriefActions: Table<DebriefActionRow, [string, number]>;
};

/** The newest version of the store this program knows. */
const known = 4;

/** Whether a newer version of the program has changed the store: then it is read, and not written to. The store must be open. */
export function isNewer(db: Database): boolean {
  // Dexie counts in tens; what it mends by itself goes up by ones.
  return Math.floor(db.backendDB().version / 10) > known;
}

/** Opens the store; `name` lets tests keep theirs apart. */
export function openDatabase(name = 'linchpin'): Database {
  // Strict: an action counts as saved only when it is on the disk, not in a buffer that a power cut empties.
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  db.version(1).stores({
    attempts: 'id, changedAt',
    actions: '[attempt+seq], attempt',
    files: '[dataset+path], dataset',
    mappings: 'name',
  });
  db.version(2).stores({ projects: 'id, changedAt', projectActions: '[project+seq], project' });
  db.version(3).stores({ signers: 'publicKey', submissions: 'attempt', trainerKeys: 'recipient' });
  db.version(known).stores({ debriefs: 'id, changedAt', debriefActions: '[debrief+seq], debrief' });
  // A newer version of the program changes the store in another tab: this one lets go, and never writes into what it does not know.
  db.on('versionchange', ({ newVersion }) => {
    if (newVersion === null || newVersion === 0) return true;
    db.close({ disableAutoOpen: true });
    return false;
  });
  return db;
}

export type { Database };
