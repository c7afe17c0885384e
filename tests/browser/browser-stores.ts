/** Everything a browser keeps for the app, and everything its page and worker say, as bytes to be searched. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { unpackSources } from '../../src/csv/unpack-sources.ts';
import { memorySource } from '../../src/csv/source.ts';

/** Where it lies, and the bytes. */
export interface Piece {
  readonly where: string;
  readonly bytes: Uint8Array;
}

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Keeps what the worker answers, and lets a test ask it: as code in the page could. Before the page is opened. */
export async function listenToWorkers(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const heard: string[] = [];
    const workers: Worker[] = [];
    const Real = globalThis.Worker;
    globalThis.Worker = class extends Real {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        this.addEventListener('message', (event) => {
          heard.push(JSON.stringify(event.data));
          // Others, such as the one that lays out the graph, do not speak comlink and would not answer.
          const speaks = typeof event.data === 'object' && event.data !== null && 'id' in event.data;
          if (speaks && !workers.includes(this)) workers.push(this);
        });
      }
      // One that is ended would never answer.
      override terminate() {
        if (workers.includes(this)) workers.splice(workers.indexOf(this), 1);
        super.terminate();
      }
    };
    Object.assign(globalThis, { heard, workers });
  });
}

/** Asks the desk's worker in its own protocol (comlink) each of the questions, and waits for the answers; errors count as answers. */
export async function askWorkers(page: Page, questions: readonly (readonly [string, ...unknown[]])[]): Promise<void> {
  await page.evaluate(async (asked) => {
    const { workers } = globalThis as unknown as { workers: Worker[] };
    const ask = (worker: Worker, id: string, [method, ...given]: readonly unknown[]) =>
      new Promise<void>((resolve) => {
        const listen = (event: MessageEvent<{ readonly id?: string }>) => {
          if (event.data.id !== id) return;
          worker.removeEventListener('message', listen);
          resolve();
        };
        worker.addEventListener('message', listen);
        const argumentList = given.map((value) => ({ type: 'RAW', value }));
        worker.postMessage({ id, type: 'APPLY', path: [method], argumentList });
      });
    if (workers.length === 0) throw new Error('no worker has answered yet');
    for (const [w, worker] of workers.entries())
      for (const [q, question] of asked.entries()) await ask(worker, `asked-${w}-${q}`, question);
  }, questions);
}

/** What the page shows in HTML, and what its workers have said so far. */
export async function spoken(page: Page): Promise<readonly Piece[]> {
  const [html, heard] = await page.evaluate(
    () => [document.documentElement.outerHTML, (globalThis as unknown as { heard: string[] }).heard] as const,
  );
  return [
    { where: 'page', bytes: utf8(html) },
    ...heard.map((text, i) => ({ where: `worker's message ${i}`, bytes: utf8(text) })),
  ];
}

/** IndexedDB row by row (keys, values, the bytes of Blobs), both storages, Cache storage, cookies. Archives are searched unpacked too. */
export async function storedPieces(page: Page): Promise<readonly Piece[]> {
  const rows = await page.evaluate(async () => {
    const pieces: { where: string; base64: string }[] = [];
    const put = (where: string, bytes: Uint8Array) => {
      let text = '';
      for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
      pieces.push({ where, base64: btoa(text) });
    };
    const putText = (where: string, text: string) => put(where, new TextEncoder().encode(text));
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
      });
    const putValue = async (where: string, value: unknown): Promise<void> => {
      if (value instanceof Blob) put(`${where} ${value.type}`, new Uint8Array(await value.arrayBuffer()));
      else if (ArrayBuffer.isView(value)) put(where, new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
      else if (value instanceof ArrayBuffer) put(where, new Uint8Array(value));
      else if (typeof value !== 'object' || value === null) putText(where, String(value));
      else {
        if (Object.getPrototypeOf(value) === Object.prototype) putText(where, JSON.stringify(value));
        const inside: readonly unknown[] =
          value instanceof Map || value instanceof Set ? [...value].flat() : Object.values(value);
        for (const [i, one] of inside.entries()) await putValue(`${where}/${i}`, one);
      }
    };
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        const rows = db.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([done(rows.getAllKeys()), done(rows.getAll())]);
        for (const [i, value] of values.entries()) await putValue(`${name}/${store}/${i}`, [keys[i], value]);
      }
      db.close();
    }
    putText('localStorage', JSON.stringify({ ...localStorage }));
    putText('sessionStorage', JSON.stringify({ ...sessionStorage }));
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        putText(`cache ${name}`, request.url);
        const kept = await cache.match(request);
        if (kept !== undefined) put(`cache ${name} ${request.url}`, new Uint8Array(await kept.arrayBuffer()));
      }
    }
    return pieces;
  });
  const cookies = await page.context().cookies();
  const pieces = rows.map(({ where, base64 }) => ({ where, bytes: new Uint8Array(Buffer.from(base64, 'base64')) }));
  const members = await Promise.all(pieces.filter(({ bytes }) => bytes[0] === 0x50 && bytes[1] === 0x4b).map(unpacked));
  return [...pieces, ...members.flat(), { where: 'cookies', bytes: utf8(JSON.stringify(cookies)) }];
}

/** Members of an archive; none when it cannot be opened. */
export async function unpacked({ where, bytes }: Piece): Promise<readonly Piece[]> {
  const { sources } = await unpackSources([memorySource(`${where}.zip`, bytes)]);
  return Promise.all(
    sources.map(async (source) => {
      const pieces: Uint8Array[] = [];
      for await (const piece of source.stream()) pieces.push(piece);
      return { where: source.path, bytes: new Uint8Array(Buffer.concat(pieces)) };
    }),
  );
}

/** Every file in the folder and below. */
export function filesUnder(folder: string): readonly Piece[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ where: path.relative(folder, file), bytes: new Uint8Array(readFileSync(file)) }));
}
