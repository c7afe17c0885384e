/** Every task of a page's main thread while something is done, as Chromium's own tracing tells them, and what all its processes spent. */
import type { Browser, CDPSession, Page } from 'playwright-core';

export interface Task {
  /** Milliseconds on the clock. */
  readonly duration: number;
  /** Milliseconds of the thread's processor time; the clock's where the system does not tell. */
  readonly processor: number;
}

export interface Watched {
  readonly tasks: readonly Task[];
  /** Seconds from the beginning to the end of what was done. */
  readonly clock: number;
  /** Seconds of processor time of all of the browser's processes. */
  readonly browserSeconds: number;
}

/** An event as Chromium writes it; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

async function spent(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

export async function tasksDuring(browser: Browser, page: Page, work: () => Promise<unknown>): Promise<Watched> {
  const session = await browser.newBrowserCDPSession();
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'] });
  const before = await spent(session);
  const started = performance.now();
  await work();
  const clock = (performance.now() - started) / 1000;
  const browserSeconds = (await spent(session)) - before;
  await session.detach();
  const trace: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(
    (await browser.stopTracing()).toString('utf8'),
  );
  const mains = new Set(
    trace.traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = trace.traceEvents
    .filter(({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && mains.has(`${pid} ${tid}`))
    .map(({ dur = 0, tdur = dur }) => ({ duration: dur / 1000, processor: tdur / 1000 }));
  return { tasks, clock, browserSeconds };
}
