/** Does long work on a canvas's elements a stretch a frame, so that no frame is late. */
import type { Core } from 'cytoscape';

/** Yields how many elements it has touched since it last did. */
export type Work = Generator<number, void>;

export interface Turns {
  /** Takes the place of work under way. The first stretch is done at once; `done` comes when all is. */
  readonly run: (work: Work, done: () => void) => void;
  readonly underWay: () => boolean;
  readonly stop: () => void;
}

/** Elements in a frame: cytoscape takes some 0.3 ms each to work out what one that was touched looks like now. */
const atOnce = 120;

export function createTurns(cy: Core): Turns {
  let frame = 0;
  let busy = false;
  const stop = () => {
    cancelAnimationFrame(frame);
    busy = false;
  };
  return {
    stop,
    underWay: () => busy,
    run: (work, done) => {
      stop();
      busy = true;
      const turn = () => {
        cy.batch(() => {
          for (let touched = 0; busy && touched < atOnce;) {
            const next = work.next();
            if (next.done === true) busy = false;
            else touched += next.value;
          }
        });
        if (busy) frame = requestAnimationFrame(turn);
        else done();
      };
      turn();
    },
  };
}
