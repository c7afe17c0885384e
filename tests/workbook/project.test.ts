import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../src/core/workbook/apply-edit.ts';
import type { Base, Edit, ProjectAction } from '../../src/core/workbook/edit.ts';
import {
  baseStep,
  beginProject,
  reduceProject,
  replayProject,
  workbookAt,
  type KnownWorkbooks,
  type Project,
  type Step,
} from '../../src/core/workbook/project.ts';
import type { Workbook } from '../../src/core/workbook/workbook.ts';
import { createHistory } from '../../src/worker/studio-history.ts';
import { bundledWorkbook } from './bundled-workbook.ts';

const workbook = await bundledWorkbook('first-steps');
const other: Workbook = { ...workbook, head: { ...workbook.head, id: 'other' } };
const base: Base = { kind: 'files', dataset: 'one' };
const second: Base = { kind: 'files', dataset: 'two' };

const budget = (n: number): Edit => ({ type: 'head', fields: { budget: n } });
const flow = (n: number): Edit => ({ type: 'flow', transactions: [workbook.transactions[n].id], on: n % 2 === 0 });
const role = (n: number): Edit => ({ type: 'role', parties: [workbook.parties[n].id], role: 'donor', cell: 'c' });
const refused: Edit = { type: 'remove', table: 'parties', ids: [workbook.accounts[0].holder] };

const action: fc.Arbitrary<ProjectAction> = fc
  .oneof(
    { weight: 6, arbitrary: fc.nat(9).map((n) => ({ type: 'edit', edit: [budget, flow, role][n % 3](n) }) as const) },
    { weight: 1, arbitrary: fc.constant({ type: 'edit', edit: refused } as const) },
    { weight: 3, arbitrary: fc.constantFrom({ type: 'undo' } as const, { type: 'redo' } as const) },
    { weight: 1, arbitrary: fc.constant({ type: 'version', name: 'v' } as const) },
    { weight: 1, arbitrary: fc.nat(2).map((version) => ({ type: 'restore', version }) as const) },
    { weight: 1, arbitrary: fc.constantFrom(base, second).map((one) => ({ type: 'base', base: one }) as const) },
  )
  .map((one) => ({ at: 1, ...one }));

/** Worked out from the base alone, nothing kept. */
function fresh(step: Step): Workbook {
  const edits: Edit[] = [];
  let at = step;
  while (at.before !== null) {
    edits.unshift(at.before.edit);
    at = at.before.step;
  }
  return edits.reduce(
    (now, edit) => {
      const outcome = applyEdit(now, edit);
      return outcome.ok ? outcome.value : now;
    },
    at.base === base ? workbook : other,
  );
}

/** With what a studio keeps, the bases built when they are missed. */
function kept(known: KnownWorkbooks, step: Step): Workbook {
  const first = baseStep(step);
  known.set(first, first.base === base ? workbook : other);
  return workbookAt(step, known);
}

describe('a project', () => {
  it('comes to the same state from the same log, kept workbooks or none', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (log) => {
        const known = createHistory();
        let project: Project = beginProject(base);
        for (const one of log) {
          project = reduceProject(project, one);
          kept(known, project.present);
        }
        const again = replayProject(base, log);
        expect(fresh(again.present)).toEqual(kept(known, project.present));
        expect(replayProject(base, project.log).present).toEqual(project.present);
      }),
      { numRuns: 60 },
    );
  });

  it('loses no more than the step undone, and redo brings that back', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), action, (log, last) => {
        const before = replayProject(base, log);
        const after = reduceProject(before, last);
        if (last.type === 'undo' || last.type === 'redo' || last.type === 'version' || after === before) return;
        const undone = reduceProject(after, { at: 2, type: 'undo' });
        expect(undone.present).toBe(before.present);
        expect(undone.past).toEqual(before.past);
        const redone = reduceProject(undone, { at: 3, type: 'redo' });
        expect(redone.present).toBe(after.present);
        expect(redone.future).toEqual([]);
      }),
    );
  });

  it('comes back to a version, and undo leads out of it again', () => {
    const log: readonly ProjectAction[] = [
      { at: 1, type: 'edit', edit: budget(7) },
      { at: 2, type: 'version', name: 'seven' },
      { at: 3, type: 'base', base: second },
      { at: 4, type: 'edit', edit: budget(9) },
      { at: 5, type: 'restore', version: 0 },
    ];
    const project = replayProject(base, log);
    expect(project.versions.map(({ name, at }) => [name, at])).toEqual([['seven', 2]]);
    expect(fresh(project.present).head).toMatchObject({ budget: 7, id: workbook.head.id });
    const undone = reduceProject(project, { at: 6, type: 'undo' });
    expect(fresh(undone.present).head).toMatchObject({ budget: 9, id: 'other' });
  });

  it('takes no notice of what cannot be done', () => {
    const empty = beginProject(base);
    expect(reduceProject(empty, { at: 1, type: 'undo' })).toBe(empty);
    expect(reduceProject(empty, { at: 1, type: 'redo' })).toBe(empty);
    expect(reduceProject(empty, { at: 1, type: 'restore', version: -1 })).toBe(empty);
    expect(reduceProject(empty, { at: 1, type: 'restore', version: 0 })).toBe(empty);
  });

  it('cannot be worked out without its base', () => {
    expect(() => workbookAt(beginProject(base).present, createHistory())).toThrow('base');
  });
});
