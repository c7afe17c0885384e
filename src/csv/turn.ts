/** A turn of the event loop, so that a worker can hear a cancel: without the four milliseconds browsers let a nested timer wait. */

type Immediate = (run: () => void) => void;

/** Node has it, browsers do not; there a message to oneself is as good. */
const { setImmediate } = globalThis as { setImmediate?: Immediate };

export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (setImmediate !== undefined) return setImmediate(resolve);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
