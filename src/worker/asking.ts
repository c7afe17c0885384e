/** Questions to a worker that may die: whatever is pending then is refused, and whatever is asked afterwards. */

export interface Asking {
  /** Asks; rejects with an Error whose message is the code the worker ended with. */
  ask<T>(question: () => Promise<T>): Promise<T>;
  /** Ends it with `worker-closed`; false when that was done before. After a crash it is still to be done. */
  close(): boolean;
}

/** A crash ends it with `worker-crashed`. */
export function askingOf(worker: Worker): Asking {
  const pending = new Set<(reason: Error) => void>();
  let ended: Error | null = null;
  let closed = false;
  const end = (code: string) => {
    ended ??= new Error(code);
    for (const reject of pending) reject(ended);
    pending.clear();
  };
  worker.addEventListener('error', () => end('worker-crashed'));
  return {
    ask: <T>(question: () => Promise<T>): Promise<T> =>
      new Promise<T>((resolve, reject) => {
        if (ended !== null) {
          reject(ended);
          return;
        }
        pending.add(reject);
        question()
          .then(resolve, reject)
          .finally(() => pending.delete(reject));
      }),
    close() {
      if (closed) return false;
      closed = true;
      end('worker-closed');
      return true;
    },
  };
}
