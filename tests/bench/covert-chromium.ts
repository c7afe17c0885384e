/** Proofs of the covert bench in Chromium, each in a worker of its own that has just started. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { serveFolder } from '../../src/cli/serve.ts';
import type { Solution } from '../../src/core/disruption/solution.ts';
import { browserFlags, findBrowser } from '../find-browser.ts';

export interface ToProve {
  /** Place among `covertGraphs`. */
  readonly graph: number;
  readonly name: 'pairwise' | 'largest';
  /** Seconds. */
  readonly allowed: number;
}

export type InWorker = Pick<Solution, 'proved' | 'value' | 'bound' | 'solver'> & { readonly seconds: number };

export interface Prover {
  prove(graph: number, name: ToProve['name'], allowed: number): Promise<InWorker>;
  close(): Promise<void>;
}

export async function openProver(): Promise<Prover> {
  const folder = mkdtempSync(path.join(tmpdir(), 'linchpin-covert-'));
  const entry = { engine: path.join(import.meta.dirname, 'covert-engine.ts') };
  await build({
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', lib: { entry, formats: ['es'] } },
  });
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>bench</title>');
  const served = await serveFolder(folder, 0);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags], headless: true });
  const page = await browser.newPage();
  await page.goto(served.address);
  return {
    prove: (graph, name, allowed) =>
      page.evaluate(
        (asked: ToProve) =>
          new Promise<InWorker>((resolve, reject) => {
            const worker = new Worker('/engine.js', { type: 'module' });
            worker.addEventListener('message', ({ data }: MessageEvent<InWorker>) => {
              worker.terminate();
              resolve(data);
            });
            worker.addEventListener('error', ({ message }) => reject(new Error(message)));
            worker.postMessage(asked);
          }),
        { graph, name, allowed },
      ),
    async close() {
      await browser.close();
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
