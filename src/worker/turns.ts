/**
 * Takes turns at the worker's one thread: long questions are steps, a few at a time between other messages. A question is let go of as
 * soon as a later one on the same topic has come, and its promise rejects with an AbortError.
 */

export interface Turns {
  /**
   * Runs `steps` to the end; what they yield is told now and then. While `waits` says so, they go on only when nothing else runs that does
   * not wait as well: what nobody has asked for yet.
   */
  run<P, T>(topic: string, steps: Generator<P, T>, onStep?: (progress: P) => void, waits?: () => boolean): Promise<T>;
  /** Lets go of what runs on this topic, of everything when left out. */
  stop(topic?: string): void;
}

/** Longest stretch without a look at other messages, ms. */
const stretch = 25;
/** Least time between two reports of one question, ms. */
const pace = 100;

/** `now`: ms on a clock that never goes back; `pause` ends when waiting messages have been answered. */
export function createTurns(now: () => number, pause: () => Promise<void> = nextTask): Turns {
  const running = new Map<string, { stopped: boolean; readonly waits: () => boolean }>();
  const stopOne = (topic: string) => {
    const mine = running.get(topic);
    if (mine !== undefined) mine.stopped = true;
    running.delete(topic);
  };
  return {
    async run(topic, steps, onStep, waits = never) {
      stopOne(topic);
      const mine = { stopped: false, waits };
      running.set(topic, mine);
      let told = -Infinity;
      try {
        for (;;) {
          while (waits() && [...running.values()].some((one) => !one.waits())) {
            await pause();
            if (mine.stopped) throw overtaken();
          }
          const begun = now();
          do {
            const step = steps.next();
            if (step.done === true) return step.value;
            if (onStep !== undefined && now() - told >= pace) {
              told = now();
              onStep(step.value);
            }
          } while (now() - begun < stretch);
          await pause();
          if (mine.stopped) throw overtaken();
        }
      } finally {
        steps.return(undefined as never);
        if (running.get(topic) === mine) running.delete(topic);
      }
    },
    stop: (topic) => {
      if (topic !== undefined) stopOne(topic);
      else for (const one of running.keys()) stopOne(one);
    },
  };
}

const never = (): boolean => false;

/** A plain Error, because one crosses from worker to page with its name and message. */
export function overtaken(): Error {
  return Object.assign(new Error('overtaken'), { name: 'AbortError' });
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
