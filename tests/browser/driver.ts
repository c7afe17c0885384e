/** Drives the built app in a real Chromium as a user's hands would: roles and labels, no test hooks into the code. */
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { serveFolder } from '../../src/cli/serve.ts';
import { translator, type Key, type Values } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/core/exercise/exercise.ts';
import { browserFlags, findBrowser } from '../find-browser.ts';

export const root = path.resolve(import.meta.dirname, '../..');

export interface Stage {
  readonly address: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Where the built app is: `npm run build` must have run; LINCHPIN_DIST names another folder than dist. */
export const distFolder = process.env['LINCHPIN_DIST'] ?? path.join(root, 'dist');

/** The built app on a free port. */
export function serveBuilt(): ReturnType<typeof serveFolder> {
  return serveFolder(distFolder, 0);
}

export const launchOptions = { executablePath: findBrowser(), args: [...browserFlags], headless: true };

/** Of a process that runs several test files; it ends with the process. */
let lasting: Browser | null = null;

/** The built app and a browser. Test files that share a process share its browser, each with contexts of its own: starting one takes a second. */
export async function openStage(): Promise<Stage> {
  const served = await serveBuilt();
  const shared = process.env['VITEST'] !== undefined;
  const browser = shared && lasting?.isConnected() === true ? lasting : await chromium.launch(launchOptions);
  if (shared) lasting = browser;
  return {
    address: served.address,
    browser,
    close: async () => {
      await (shared ? Promise.all(browser.contexts().map((context) => context.close())) : browser.close());
      await served.close();
    },
  };
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly language: Language;
  readonly t: (key: Key, values?: Values) => string;
  /** Requests that left the origin, console errors and page errors: all three must stay empty. */
  readonly complaints: readonly string[];
}

export interface VisitOptions {
  readonly language?: Language;
  readonly theme?: 'light' | 'dark';
  readonly size?: { readonly width: number; readonly height: number };
}

/** Far from UTC, so that a time shown in the machine's own zone is a wrong one. */
export function contextOptions({ size = { width: 1366, height: 768 } }: VisitOptions = {}): BrowserContextOptions {
  return { viewport: size, reducedMotion: 'reduce', acceptDownloads: true, timezoneId: 'Asia/Almaty' };
}

/** A page of the context on the first screen, listened to from its first request on. */
export async function visitIn(context: BrowserContext, address: string, options: VisitOptions = {}): Promise<Visit> {
  const { language = 'en', theme = 'light' } = options;
  await context.addInitScript(
    ([l, th]) => {
      localStorage.setItem('linchpin.language', l ?? 'en');
      localStorage.setItem('linchpin.theme', th ?? 'light');
    },
    [language, theme],
  );
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) complaints.push(`request to ${url}`);
  });
  page.on('websocket', (socket) => complaints.push(`socket to ${socket.url()}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`page: ${error.message}`));
  await page.goto(address);
  return { page, context, language, t: translator(language), complaints };
}

/** A fresh profile on the first screen. */
export async function visit(stage: Stage, options: VisitOptions = {}): Promise<Visit> {
  return visitIn(await stage.browser.newContext(contextOptions(options)), stage.address, options);
}

/** Starts a bundled exercise from the first screen and waits for the desk. */
export async function startExercise({ page, t }: Visit, title: string): Promise<void> {
  await page.getByRole('button', { name: t('home.startTitle', { title }) }).click();
  await deskIsOpen({ page, t });
}

/** The desk is there, and the graph has drawn. */
export async function deskIsOpen({ page, t }: Pick<Visit, 'page' | 't'>): Promise<void> {
  await page.getByRole('region', { name: t('desk.graph') }).waitFor();
  await page.getByRole('application', { name: t('graph.name') }).waitFor();
}
