/** What is still to be written to the store, one write after another. */

let queue: Promise<void> = Promise.resolve();

/** `write` must not reject. */
export function enqueue(write: () => Promise<void>): void {
  queue = queue.then(write);
}

/** Resolves when everything asked for so far is written or has failed. */
export function writtenOut(): Promise<void> {
  return queue;
}
