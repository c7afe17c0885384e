/** The bench's page: starts an engine in a worker, sends it the file, and tells what the tab's heaps hold afterwards. */
let worker = null;
const messages = [];
const waiting = [];

function heard() {
  return new Promise((resolve) => (messages.length > 0 ? resolve(messages.shift()) : waiting.push(resolve)));
}

function hear(message) {
  const next = waiting.shift();
  if (next === undefined) messages.push(message);
  else next(message);
}

globalThis.startEngine = (script) => {
  worker = new Worker(script, { type: 'module' });
  worker.onmessage = ({ data }) => hear(data);
  worker.onerror = ({ message }) => hear({ error: message });
  return heard();
};

globalThis.readFile = () => {
  worker.postMessage(document.querySelector('input').files[0]);
  return heard();
};

globalThis.measureBytes = async () => (await performance.measureUserAgentSpecificMemory?.())?.bytes ?? Number.NaN;
