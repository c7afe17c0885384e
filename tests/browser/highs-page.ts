/** A page of its own for HiGHS in a worker: what the worker found, as an attribute of the body. */
const worker = new Worker(new URL('./highs-worker.ts', import.meta.url), { type: 'module' });
worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  document.body.dataset['found'] = JSON.stringify(data);
});
