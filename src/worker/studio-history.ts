/** Workbooks kept for undo: the latest ones, one in 32 of those before, and a few bases; the rest is worked out again. */
import type { KnownWorkbooks, Step } from '../core/workbook/project.ts';
import type { Workbook } from '../core/workbook/workbook.ts';

const latest = 16;
const mostAnchors = 24;
const anchorEvery = 32;
const mostBases = 3;

export function createHistory(): KnownWorkbooks {
  const [recent, anchors, bases] = [shelf(latest), shelf(mostAnchors), shelf(mostBases)];
  const shelves = [recent, anchors, bases];
  return {
    get(step) {
      const workbook = shelves.map((one) => one.get(step)).find((one) => one !== undefined);
      if (workbook !== undefined) recent.set(step, workbook);
      return workbook;
    },
    set(step, workbook) {
      recent.set(step, workbook);
      if (step.before === null) bases.set(step, workbook);
      else if (step.depth % anchorEvery === 0) anchors.set(step, workbook);
    },
  };
}

/** The last `size` put or asked for. */
function shelf(size: number) {
  const kept = new Map<Step, Workbook>();
  const set = (step: Step, workbook: Workbook): void => {
    kept.delete(step);
    kept.set(step, workbook);
    for (const oldest of kept.keys()) {
      if (kept.size <= size) break;
      kept.delete(oldest);
    }
  };
  return { set, get: (step: Step): Workbook | undefined => kept.get(step) };
}
