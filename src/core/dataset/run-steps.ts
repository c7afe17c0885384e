/**
 * Long work in steps: a generator that stops every few ten milliseconds, so that a worker can answer something else in between, tell
 * how far it is, or let go of what nobody waits for any longer.
 */
export type Steps<T> = Generator<void, T>;

/** Does it all at once. */
export function runSteps<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
