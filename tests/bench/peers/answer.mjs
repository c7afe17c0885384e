/** Runs in a worker: reads the file it is sent, tells rows and seconds, and keeps what came of it. */

/** `read` gives `{ rows, kept }`. */
export function answer(read) {
  globalThis.onmessage = async ({ data: file }) => {
    const begun = performance.now();
    try {
      const { rows, kept } = await read(file);
      const seconds = (performance.now() - begun) / 1000;
      globalThis.kept = kept;
      // What is held is asked for afterwards, not what waits to be collected.
      globalThis.gc?.();
      globalThis.postMessage({ rows, seconds });
    } catch (error) {
      globalThis.postMessage({ error: String(error) });
    }
  };
  globalThis.postMessage({ ready: true });
}
