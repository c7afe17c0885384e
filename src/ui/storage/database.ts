/**
 * What the browser keeps between visits: attempts and a trainer's projects action by action, imported files, saved mappings. Answer keys
 * are here only where somebody made one (a project) or brought one (files of a practice pack); an attempt never writes one.
 */
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Action, ExerciseRef } from '../../core/exercise/attempt.ts';
import type { Recipe } from '../../core/scenario/recipe.ts';
import type { Base, ProjectAction } from '../../core/workbook/edit.ts';
import type { Mapping } from '../../worker/protocol.ts';

/** Where the data of an attempt comes from: a bundled exercise, or files kept here under `dataset`. */
export type Source =
  { readonly kind: 'bundled'; readonly exercise: string } | { readonly kind: 'files'; readonly dataset: string };

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
}

interface ActionRow {
  readonly attempt: string;
  readonly seq: number;
  readonly action: Action;
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
  readonly createdAt: number;
  readonly changedAt: number;
  readonly versions: number;
}

interface ProjectActionRow {
  readonly project: string;
  readonly seq: number;
  readonly action: ProjectAction;
}

type Database = Dexie & {
  attempts: EntityTable<AttemptRow, 'id'>;
  actions: Table<ActionRow, [string, number]>;
  files: Table<FileRow, [string, string]>;
  mappings: EntityTable<MappingRow, 'name'>;
  projects: EntityTable<ProjectRow, 'id'>;
  projectActions: Table<ProjectActionRow, [string, number]>;
};

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
  return db;
}

export type { Database };
