import { expose, type Endpoint } from 'comlink';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openFilter } from '../../src/core/ledger/filter.ts';
import { openDesk } from '../../src/worker/client.ts';
import { createDesk } from '../../src/worker/handle.ts';

const workers: FakeWorker[] = [];

/** A worker in this thread: a desk behind a message channel, so that everything is cloned as it would be. */
class FakeWorker extends EventTarget {
  readonly channel = new MessageChannel();
  terminated = false;

  constructor() {
    super();
    workers.push(this);
    expose(createDesk(), this.channel.port2 as Endpoint);
    this.channel.port1.addEventListener('message', (event) => {
      this.dispatchEvent(new MessageEvent('message', { data: event.data }));
    });
    this.channel.port1.start();
  }

  postMessage(message: unknown, transfer: Transferable[] = []): void {
    this.channel.port1.postMessage(message, transfer);
  }

  terminate(): void {
    this.terminated = true;
    this.channel.port1.close();
    this.channel.port2.close();
  }
}

beforeEach(() => {
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => {
  for (const worker of workers.splice(0)) worker.terminate();
  vi.unstubAllGlobals();
});

const csv = (rows: number) => ({
  path: 't.csv',
  blob: new Blob([
    `id,time,from,to,amount,currency,channel,purpose\n${Array.from({ length: rows }, (_, k) => `k${k},2024-01-01,A,B,1,KZT,,${'long '.repeat(20)}`).join('\n')}`,
  ]),
});

describe('openDesk', () => {
  it('carries questions, answers and progress across', async () => {
    const desk = openDesk();
    expect(await desk.info()).toBeNull();
    const told: string[] = [];
    const outcome = await desk.importFiles([csv(3)], null, (progress) => told.push(progress.stage));
    expect(outcome).toMatchObject({ ok: true, value: { transactions: 3 } });
    await vi.waitFor(() => expect(told).toContain('reading'));
    expect(await (await desk.rejectedCsv()).text()).toBe('file,row,code,column,found\r\n');
    desk.close();
  });

  it('carries refusals across with name and code', async () => {
    const desk = openDesk();
    await expect(desk.timeline(openFilter, 5)).rejects.toMatchObject({ message: 'nothing-loaded' });
    // The cancel is asked for at once: waiting for progress would race a fast machine to the end of the file.
    const running = desk.importFiles([csv(60_000)], null, () => {});
    void desk.cancel();
    await expect(running).rejects.toMatchObject({ name: 'AbortError', message: 'import-cancelled' });
    desk.close();
  });

  it('refuses pending and later questions when the worker dies', async () => {
    const desk = openDesk();
    const pending = desk.importFiles([csv(60_000)], null, () => {});
    workers[0]?.dispatchEvent(new Event('error'));
    await expect(pending).rejects.toThrow('worker-crashed');
    await expect(desk.info()).rejects.toThrow('worker-crashed');
    desk.close();
  });

  it('refuses everything after close and ends the worker', async () => {
    const desk = openDesk();
    const pending = desk.info();
    desk.close();
    await expect(pending).rejects.toThrow('worker-closed');
    await expect(desk.listings()).rejects.toThrow('worker-closed');
    expect(workers[0]?.terminated).toBe(true);
  });
});
