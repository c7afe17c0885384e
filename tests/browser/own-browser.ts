/** A Chromium of one's own, started as a program: it keeps its profile on the disk, and its processes can be killed as a system kills them. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { browserFlags, findBrowser } from '../find-browser.ts';

export interface OwnBrowser {
  readonly context: BrowserContext;
  /** Makes ready to SIGKILL every process that now runs pages (workers live in them): what comes back does it at once. */
  readonly aimAtRenderers: () => Promise<() => void>;
  /** SIGKILL to the browser itself. */
  readonly killBrowser: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Profile {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

export async function newProfile(): Promise<Profile> {
  const folder = await mkdtemp(path.join(tmpdir(), 'linchpin-killed-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Starts on the profile as the last one left it. */
export async function startOwn({ folder }: Profile): Promise<OwnBrowser> {
  const portFile = path.join(folder, 'DevToolsActivePort');
  await rm(portFile, { force: true });
  const flags = [
    ...browserFlags,
    '--headless',
    '--no-default-browser-check',
    // What is seen is not looked at: drawing would cost more than all the rest.
    '--window-size=640,480',
    '--disable-gpu-compositing',
    '--disable-software-rasterizer',
    '--renderer-process-limit=4',
    '--blink-settings=imagesEnabled=false',
    '--remote-debugging-port=0',
    `--user-data-dir=${folder}`,
    'about:blank',
  ];
  const program = spawn(findBrowser(), flags, { stdio: 'ignore' });
  // Should the test itself be stopped, nothing of it goes on running.
  const orphan = () => program.kill('SIGKILL');
  process.once('exit', orphan);
  program.once('exit', () => process.off('exit', orphan));
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portIn(portFile, program)}`);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('the browser has no profile');
  const gone = once(program, 'exit');
  const killBrowser = async () => {
    program.kill('SIGKILL');
    await gone;
    await browser.close().catch(() => undefined);
  };
  return {
    context,
    aimAtRenderers: () => aimAtRenderers(browser),
    killBrowser,
    // Nothing is to be kept any more, so there is no reason to be polite.
    close: killBrowser,
  };
}

async function portIn(file: string, program: ChildProcess): Promise<string> {
  for (let tries = 0; tries < 600 && program.exitCode === null; tries++) {
    const [port = ''] = (await readFile(file, 'utf8').catch(() => '')).split('\n');
    if (port !== '') return port;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('the browser did not start');
}

async function aimAtRenderers(browser: Browser): Promise<() => void> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  return () => {
    for (const id of renderers) {
      try {
        process.kill(id, 'SIGKILL');
      } catch {
        // It has ended since: dead already.
      }
    }
  };
}
