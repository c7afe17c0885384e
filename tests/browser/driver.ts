/** Drives the built app in a real Chromium as a user's hands would: roles and labels, no test hooks into the code. */
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
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

/** The built app on a free port, and a browser. `npm run build` must have run. */
export async function openStage(): Promise<Stage> {
  const served = await serveFolder(path.join(root, 'dist'), 0);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags], headless: true });
  return {
    address: served.address,
    browser,
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly t: (key: Key, values?: Values) => string;
  /** Requests that left the origin, console errors and page errors: all three must stay empty. */
  readonly complaints: readonly string[];
}

export interface VisitOptions {
  readonly language?: Language;
  readonly theme?: 'light' | 'dark';
  readonly size?: { readonly width: number; readonly height: number };
}

/** A fresh profile on the first screen. */
export async function visit(stage: Stage, options: VisitOptions = {}): Promise<Visit> {
  const { language = 'en', theme = 'light', size = { width: 1366, height: 768 } } = options;
  const context = await stage.browser.newContext({ viewport: size, reducedMotion: 'reduce', acceptDownloads: true });
  await context.addInitScript(
    ([l, th]) => {
      localStorage.setItem('linchpin.language', l ?? 'en');
      localStorage.setItem('linchpin.theme', th ?? 'light');
    },
    [language, theme],
  );
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(stage.address) && !/^(data|blob):/.test(url)) complaints.push(`request to ${url}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`page: ${error.message}`));
  await page.goto(stage.address);
  return { page, context, t: translator(language), complaints };
}

/** Starts a bundled exercise from the first screen and waits for the desk. */
export async function startExercise({ page, t }: Visit, title: string): Promise<void> {
  await page.getByRole('button', { name: t('home.startTitle', { title }) }).click();
  await page.getByRole('region', { name: t('desk.graph') }).waitFor();
}
