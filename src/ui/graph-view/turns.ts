/** Does long work on a canvas's elements a stretch a frame, so that no frame is late. */
import type { Core } from 'cytoscape';

/** Yields how many elements it has touched since it last did. */
export type Work = Generator<number, void>;

export interface Turns {
  /** Takes the place of work under way. The first stretch is done in the next frame; `done` comes when all is. */
  readonly run: (work: Work, done: () => void) => void;
  readonly underWay: () => boolean;
  readonly stop: () => void;
}

/** Elements between two looks at the clock. */
const atOnce = 8;
/** Longest stretch of work in a frame, ms. */
const stretch = 24;
/** Elements in a frame where it cannot be told how long they take: cytoscape takes some 0.3 ms each. */
const blindly = 80;

/** `workOut` works out what the elements touched look like now, which else is done in the next frame; null where nobody can. */
export function createTurns(cy: Core, workOut: (() => void) | null): Turns {
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
      const some = (most: number) =>
        cy.batch(() => {
          for (let touched = 0; busy && touched < most;) {
            const next = work.next();
            if (next.done === true) busy = false;
            else touched += next.value;
          }
        });
      const turn = () => {
        const begun = performance.now();
        if (workOut === null) some(blindly);
        else
          do {
            some(atOnce);
            workOut();
          } while (busy && performance.now() - begun < stretch);
        if (busy) frame = requestAnimationFrame(turn);
        // Choosing, naming and painting follow: a task of their own.
        else frame = requestAnimationFrame(done);
      };
      // Whoever asks has often done much in this frame already, and may ask again.
      frame = requestAnimationFrame(turn);
    },
  };
}
