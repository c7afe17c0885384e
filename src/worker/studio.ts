/** The trainer's studio: keeps one project, its log and its workbooks, and answers the screen. Runs in a worker and in Node alike. */
import { checkPack } from '../core/fairness/check-pack.ts';
import type { CheckIssue } from '../core/fairness/report.ts';
import type { Scene, SceneSpec } from '../core/network/scene.ts';
import { applyEdit } from '../core/workbook/apply-edit.ts';
import { createIssueFinder } from '../core/workbook/find-issues.ts';
import {
  baseStep,
  reduceProject,
  replayProject,
  workbookAt,
  type Project,
  type Step,
} from '../core/workbook/project.ts';
import type { Base } from '../core/workbook/edit.ts';
import type { Workbook } from '../core/workbook/workbook.ts';
import { exerciseOf } from '../core/workbook/write-pack.ts';
import { buildBase, type BaseOutcome, type BaseSources } from './studio-base.ts';
import { createDeskOf } from './studio-desk.ts';
import { packFiles, zipPack, zipRelabelled } from './studio-export.ts';
import { createHistory } from './studio-history.ts';
import { createPager, rowId, rowsOf } from './studio-page.ts';
import { proveHere, withOptimum } from './studio-proof.ts';
import type { StudioApi, StudioState } from './studio-protocol.ts';
import { sealerOf } from './studio-sealing.ts';
import { stateOf } from './studio-state.ts';

export interface StudioHelp {
  /** Milliseconds, from any start. */
  now(): number;
  /** So many random bytes that nobody can guess, as hexadecimal digits. */
  randomHex(bytes: number): string;
}

/** Questions before `open` reject with `nothing-loaded`. */
export function createStudio({ now, randomHex }: StudioHelp): StudioApi {
  let project: Project | null = null;
  let sources: BaseSources | null = null;
  let history = createHistory();
  let found = new WeakMap<Step, readonly CheckIssue[]>();
  let prove = proveHere(now);
  const randomBytes = (count: number): Uint8Array =>
    Uint8Array.from(randomHex(count).match(/../g) ?? [], (two) => Number.parseInt(two, 16));
  const pager = createPager();
  const deskOf = createDeskOf();
  const findIssues = createIssueFinder();

  const open = (): { readonly project: Project; readonly sources: BaseSources } => {
    if (project === null || sources === null) throw new Error('nothing-loaded');
    return { project, sources };
  };
  const ready = async (step: Step): Promise<BaseOutcome | null> => {
    const base = baseStep(step);
    let from: Step | undefined = step;
    while (from !== undefined && history.get(from) === undefined) from = from.before?.step;
    if (from !== undefined) return null;
    const built = await buildBase(base.base, open().sources);
    if (!built.ok) return built;
    history.set(base, built.value.workbook);
    found.set(base, built.value.found);
    return null;
  };
  const present = async (): Promise<Workbook> => {
    const step = open().project.present;
    const failed = await ready(step);
    if (failed !== null) throw new Error('base-not-built');
    return workbookAt(step, history);
  };
  const state = async (): Promise<StudioState> => {
    const workbook = await present();
    return stateOf(open().project, workbook, findIssues(workbook));
  };
  /** With its optimum proved; kept in place of the state without. A head that is no head (no time, no budget) has none. */
  const proved = async (further = false): Promise<Workbook> => {
    const step = open().project.present;
    const into = history;
    const workbook = await present();
    if (findIssues(workbook).some((issue) => issue.blocks && issue.table === 'head')) return workbook;
    const { dataset } = deskOf(workbook).pack;
    return withOptimum(workbook, dataset, prove, further, (whole) => into.set(step, whole));
  };
  const exportable = async (): Promise<Workbook> => {
    if (findIssues(await present()).some((issue) => issue.blocks)) throw new Error('studio-issues');
    return proved();
  };

  return {
    proveWith: (other) => {
      prove = other;
      return Promise.resolve();
    },
    proveFurther: async () => {
      await proved(true);
      return state();
    },
    open: async (base, files, mapping, log, phrasebook, onProgress) => {
      const before = { project, sources, history, found };
      project = replayProject(base, log);
      const dataset = base.kind === 'files' ? base.dataset : '';
      sources = { dataset, files, mapping, phrasebook, onProgress };
      history = createHistory();
      found = new WeakMap();
      const failed = await ready(project.present);
      if (failed !== null && !failed.ok) {
        // What was open stays unless all of it goes well.
        ({ project, sources, history, found } = before);
        return failed;
      }
      return { ok: true, value: await state() };
    },
    act: async (action) => {
      const from = open().project;
      if (action.type === 'edit') {
        const workbook = await present();
        const outcome = applyEdit(workbook, action.edit);
        if (!outcome.ok) return outcome;
        project = reduceProject(from, action);
        history.set(project.present, outcome.value);
        return { ok: true, value: await state() };
      }
      const next = reduceProject(from, action);
      const failed = await ready(next.present);
      if (failed !== null && !failed.ok) return failed;
      project = next;
      return { ok: true, value: await state() };
    },
    state,
    page: async (query) => pager.page(await present(), query),
    row: async (table, id) => rowsOf(await present(), table).find((row) => rowId(row) === id) ?? null,
    key: async () => (await present()).key,
    scene: async (spec: SceneSpec): Promise<Scene> => deskOf(await present()).scene(spec),
    check: async (onProgress) => {
      const told = (done: number, total: number) => onProgress({ stage: 'measuring', file: '', done, total, rows: 0 });
      told(0, 1);
      const workbook = await proved();
      const { pack } = deskOf(workbook);
      const report = await checkPack(pack, [], { onProgress: told });
      if (report === null) throw new Error('check-cancelled');
      return report;
    },
    export: async (kind, mode, names, sealing = null) => {
      const workbook = await exportable();
      const audience = kind === 'trainer' || kind === 'relabelled-keys' ? 'trainer' : 'participants';
      const seal = await sealerOf(sealing, audience, randomBytes);
      const secret = () => secretOf(open().project.present.base, randomHex);
      const bytes =
        kind === 'relabelled' || kind === 'relabelled-keys'
          ? zipRelabelled(workbook, audience, mode, names, secret(), seal)
          : zipPack(workbook, audience, mode, seal);
      return new Blob([bytes], { type: 'application/zip' });
    },
    play: async () => packFiles(await proved()),
    exercise: async () => exerciseOf(await present(), 'practice', {}),
    openIssues: async () => {
      await present();
      return found.get(baseStep(open().project.present)) ?? [];
    },
  };
}

/** What only the trainer's browser knows of a project: the seed, or the name its files are kept under. */
function secretOf(base: Base, randomHex: StudioHelp['randomHex']): string {
  const secret = base.kind === 'recipe' ? base.seed : base.dataset;
  return /^[0-9a-f]{32,1024}$/i.test(secret) ? secret : randomHex(16);
}
