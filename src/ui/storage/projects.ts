/** A trainer's projects in the browser's store: one row per action, as attempts are kept. */
import type { ProjectAction } from '../../core/workbook/edit.ts';
import type { InputFile } from '../../worker/protocol.ts';
import type { Database, ProjectRow } from './database.ts';

/** Writes a new project and, for one that starts from files, its files. */
export async function createProject(
  db: Database,
  row: ProjectRow,
  files: readonly InputFile[],
  log: readonly ProjectAction[] = [],
): Promise<void> {
  await db.transaction('rw', db.projects, db.projectActions, db.files, async () => {
    await db.projects.add(row);
    await db.projectActions.bulkAdd(log.map((action, seq) => ({ project: row.id, seq, action })));
    if (row.base.kind !== 'files') return;
    const { dataset } = row.base;
    await db.files.bulkPut(files.map(({ path, blob }) => ({ dataset, path, blob })));
  });
}

/**
 * Appends actions `from` onwards, and says how many the project then has. Rejects when another tab has written the same places
 * meanwhile, or when the project itself is gone; nothing is written then.
 */
export async function appendProjectActions(
  db: Database,
  id: string,
  log: readonly ProjectAction[],
  from: number,
  versions: number,
): Promise<number> {
  return db.transaction('rw', db.projects, db.projectActions, async () => {
    await db.projectActions.bulkAdd(log.slice(from).map((action, i) => ({ project: id, seq: from + i, action })));
    const changed = await db.projects.update(id, { changedAt: log.at(-1)?.at ?? 0, versions });
    // Actions without their project could never be opened again: better to say that nothing is saved.
    if (changed === 0) throw new Error('the project itself is not stored');
    return db.projectActions.where('project').equals(id).count();
  });
}

/** Changes what stands beside the log: name, draft of the recipe, base of a project that has no log yet. */
export async function updateProject(
  db: Database,
  id: string,
  fields: Partial<Pick<ProjectRow, 'name' | 'draft' | 'base' | 'changedAt' | 'sealingSecret'>>,
): Promise<void> {
  // Put whole: Dexie's update would merge into a draft instead of taking its place.
  await db.transaction('rw', db.projects, async () => {
    const row = await db.projects.get(id);
    if (row === undefined) throw new Error('the project itself is not stored');
    await db.projects.put({ ...row, ...fields });
  });
}

/** Every project, the last changed first. */
export async function listProjects(db: Database): Promise<readonly ProjectRow[]> {
  return db.projects.orderBy('changedAt').reverse().toArray();
}

export interface KeptProject {
  readonly row: ProjectRow;
  readonly log: readonly ProjectAction[];
  readonly files: readonly InputFile[];
}

/** A project with its log and files, or null when it is not there. */
export async function loadProject(db: Database, id: string): Promise<KeptProject | null> {
  const row = await db.projects.get(id);
  if (row === undefined) return null;
  const actions = await db.projectActions.where('project').equals(id).sortBy('seq');
  const files = row.base.kind === 'files' ? await db.files.where('dataset').equals(row.base.dataset).toArray() : [];
  return { row, log: actions.map((a) => a.action), files: files.map(({ path, blob }) => ({ path, blob })) };
}

/** A copy with all that was done to it, under a new id and name; its files are shared. */
export async function duplicateProject(
  db: Database,
  id: string,
  copy: Pick<ProjectRow, 'id' | 'name' | 'createdAt' | 'changedAt'>,
): Promise<void> {
  const kept = await loadProject(db, id);
  if (kept === null) throw new Error('the project itself is not stored');
  // Its seals are its own: salts of the first are told in its debrief.
  const { sealingSecret: _own, ...row } = kept.row;
  await createProject(db, { ...row, ...copy }, kept.files, kept.log);
}

/** Deletes a project, and the files no other project uses. */
export async function deleteProject(db: Database, id: string): Promise<void> {
  await db.transaction('rw', db.projects, db.projectActions, db.files, async () => {
    const row = await db.projects.get(id);
    await db.projects.delete(id);
    await db.projectActions.where('project').equals(id).delete();
    if (row?.base.kind !== 'files') return;
    const { dataset } = row.base;
    const left = await db.projects.filter((p) => p.base.kind === 'files' && p.base.dataset === dataset).count();
    if (left === 0) await db.files.where('dataset').equals(dataset).delete();
  });
}
