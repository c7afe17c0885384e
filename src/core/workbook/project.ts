/**
 * A trainer's project: a base and an append-only log, and the one door for change, `reduceProject`. A state is a step, which
 * names its base or the step before and one edit; its workbook is worked out when it is asked for (`workbookAt`). Undo, redo and
 * coming back to a version are actions in the same log, so nothing is ever taken out of it.
 */
import { applyEdit } from './apply-edit.ts';
import type { Base, Edit, ProjectAction } from './edit.ts';
import type { Workbook } from './workbook.ts';

/** Where a state comes from: a base alone, or one edit of an earlier state. Compared by identity. */
export interface Step {
  readonly base: Base;
  readonly before: { readonly step: Step; readonly edit: Edit } | null;
  /** Edits since the base. */
  readonly depth: number;
}

export interface Project {
  readonly log: readonly ProjectAction[];
  readonly present: Step;
  /** Earlier states, oldest first, and undone ones, nearest last. */
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  readonly versions: readonly { readonly name: string; readonly at: number; readonly step: Step }[];
}

export function beginProject(base: Base): Project {
  return { log: [], present: { base, before: null, depth: 0 }, past: [], future: [], versions: [] };
}

/**
 * Applies one action in O(1), the log's copy apart. Actions that change nothing (undo at the start, a version that is not there)
 * return the same project. An edit that `applyEdit` refuses is a step that changes nothing: whoever logs it asks first.
 */
export function reduceProject(project: Project, action: ProjectAction): Project {
  const { present, past, future, versions } = project;
  const log = [...project.log, action];
  const go = (step: Step): Project => ({ ...project, log, present: step, past: [...past, present], future: [] });
  switch (action.type) {
    case 'edit':
      return go({ base: present.base, before: { step: present, edit: action.edit }, depth: present.depth + 1 });
    case 'base':
      return go({ base: action.base, before: null, depth: 0 });
    case 'restore': {
      const version = versions.at(action.version);
      return version === undefined || action.version < 0 ? project : go(version.step);
    }
    case 'version':
      return { ...project, log, versions: [...versions, { name: action.name, at: action.at, step: present }] };
    case 'undo': {
      const previous = past.at(-1);
      return previous === undefined
        ? project
        : { ...project, log, present: previous, past: past.slice(0, -1), future: [...future, present] };
    }
    case 'redo': {
      const next = future.at(-1);
      return next === undefined
        ? project
        : { ...project, log, present: next, past: [...past, present], future: future.slice(0, -1) };
    }
  }
}

/** Replays a log from its beginning. */
export function replayProject(base: Base, log: readonly ProjectAction[]): Project {
  return log.reduce(reduceProject, beginProject(base));
}

/** Workbooks that are at hand, by step. */
export interface KnownWorkbooks {
  get(step: Step): Workbook | undefined;
  set(step: Step, workbook: Workbook): void;
}

/**
 * The workbook of a step: its edits on the nearest workbook at hand, at the latest the base's, which must be among them. Every one
 * worked out on the way is offered to `known`. Throws when there is none to begin from.
 */
export function workbookAt(step: Step, known: KnownWorkbooks): Workbook {
  const ahead: { readonly step: Step; readonly edit: Edit }[] = [];
  let from = step;
  let workbook = known.get(from);
  while (workbook === undefined) {
    if (from.before === null) throw new Error('project: its base is not built');
    ahead.push({ step: from, edit: from.before.edit });
    from = from.before.step;
    workbook = known.get(from);
  }
  for (const one of ahead.toReversed()) {
    const outcome = applyEdit(workbook, one.edit);
    if (outcome.ok) workbook = outcome.value;
    known.set(one.step, workbook);
  }
  return workbook;
}

/** The step a state's base stands for: the first of its line. */
export function baseStep(step: Step): Step {
  let first = step;
  while (first.before !== null) first = first.before.step;
  return first;
}
