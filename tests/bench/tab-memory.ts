/** Resident memory of a browser's largest tab (Linux only). */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';

/** In words: what it holds now, and the most it held. */
export async function tabMemory(browser: Browser): Promise<string> {
  if (process.platform !== 'linux') return 'memory not told';
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const tabs = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      const megabytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024;
      return { held: megabytes('VmRSS'), peak: megabytes('VmHWM') };
    });
  const [largest] = tabs.toSorted((a, b) => b.peak - a.peak);
  return largest === undefined ? 'no tab' : `tab ${largest.held.toFixed(0)} MB, at most ${largest.peak.toFixed(0)}`;
}
