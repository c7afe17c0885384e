/** One engine reading one file in a worker of a fresh Chromium: rows, seconds, what the tab holds and held at most. */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { browserFlags, findBrowser } from '../find-browser.ts';

export interface InTab {
  readonly rows: number;
  readonly seconds: number;
  /** Seconds of processor the tab's process took while it read: what other work on the machine leaves alone (Linux only, else NaN). */
  readonly cpuSeconds: number;
  /** Resident memory of the tab's process after a collection, and the most it came to (Linux only, else NaN). */
  readonly heldMB: number;
  readonly peakMB: number;
  /** Of what it holds, that which is its own: resident memory counts some 120 MB of the browser's program, which all its processes share. */
  readonly ownMB: number;
  /** The same process before it read anything. */
  readonly emptyMB: number;
  /** What `performance.measureUserAgentSpecificMemory` counts: heaps, arrays and WebAssembly of page and workers. */
  readonly measuredMB: number;
}

export async function readInTab(address: string, engine: string, file: string): Promise<InTab> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...browserFlags, '--enable-blink-features=ForceEagerMeasureMemory', '--js-flags=--expose-gc'],
    headless: true,
  });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(600_000);
    await page.goto(address);
    const [name, way] = engine.split('-');
    const script = `${address}${name}.js${way === undefined ? '' : `?${way}`}`;
    await page.evaluate(`startEngine(${JSON.stringify(script)})`);
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const tabs = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
    const empty = memoryOf(tabs);
    await page.locator('input').setInputFiles(file);
    const cpu = cpuOf(tabs);
    const told: { readonly rows: number; readonly seconds: number; readonly error?: string } =
      await page.evaluate('readFile()');
    const cpuSeconds = cpuOf(tabs) - cpu;
    if (told.error !== undefined) throw new Error(`${engine}: ${told.error}`);
    const measured: number = await page.evaluate('measureBytes()');
    const after = memoryOf(tabs);
    return {
      rows: told.rows,
      seconds: told.seconds,
      cpuSeconds,
      heldMB: after.held,
      peakMB: after.peak,
      ownMB: after.own,
      emptyMB: empty.held,
      measuredMB: measured / 1048576,
    };
  } finally {
    await browser.close();
  }
}

const untold = { held: Number.NaN, peak: Number.NaN, own: Number.NaN };

/** Of the largest of the processes, in MB. */
function memoryOf(processes: readonly number[]): typeof untold {
  if (process.platform !== 'linux') return untold;
  const read = processes.map((id) => {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const kilobytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024;
    const rollup = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8');
    const own = [...rollup.matchAll(/^Private_\w+:\s+(\d+) kB/gm)].reduce(
      (sum, [, size]) => sum + Number(size) / 1024,
      0,
    );
    return { held: kilobytes('VmRSS'), peak: kilobytes('VmHWM'), own };
  });
  return read.toSorted((a, b) => b.peak - a.peak)[0] ?? untold;
}

/** User and system time of the processes so far; the kernel counts in hundredths of a second. */
function cpuOf(processes: readonly number[]): number {
  if (process.platform !== 'linux') return Number.NaN;
  const ticks = processes.map((id) => {
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return Number(fields[11]) + Number(fields[12]);
  });
  return ticks.reduce((sum, one) => sum + one, 0) / 100;
}
