/** Where tabs are killed: the whole app by its screens, or its saving alone, which opens ten times as fast. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { serveFolder } from '../../src/cli/serve.ts';
import type { Exercise } from '../../src/core/exercise/exercise.ts';
import { translator } from '../../src/i18n/translate.ts';
import { serveBuilt, type Visit } from './driver.ts';
import { openSide } from './hands.ts';
import { join } from './sealed-hands.ts';
import type { SealedPacks } from './sealed-packs.ts';

export interface Ground {
  readonly address: string;
  /** The page just opened is there, with nothing open on it. */
  readonly ready: (page: Page) => Promise<void>;
  /** Ends where notes can be written; `goOn` may find that what was under way is handed in. */
  readonly begin: (page: Page, name: string) => Promise<void>;
  readonly goOn: (page: Page) => Promise<'open' | 'handed-in'>;
  /** What was handed in, until the page says that its sealed file is kept. */
  readonly look: (page: Page) => Promise<void>;
  readonly close: () => Promise<void>;
}

const t = translator('en');

export async function wholeApp(packs: SealedPacks): Promise<Ground> {
  const served = await serveBuilt();
  const toNotes = async (page: Page) => {
    await openSide({ page, t } as Visit, 'notes');
    await page.getByLabel(t('notes.text'), { exact: true }).waitFor();
  };
  return {
    address: served.address,
    ready: (page) => page.getByRole('heading', { name: t('home.title') }).waitFor(),
    begin: async (page, name) => {
      await join({ page, t } as Visit, packs.participants, name);
      await toNotes(page);
    },
    goOn: async (page) => {
      await page
        .getByRole('button', { name: t('home.resume'), exact: true })
        .first()
        .click();
      const done = page.locator('.handed-in');
      await done
        .or(page.getByRole('tablist', { name: t('desk.work') }))
        .first()
        .waitFor();
      if ((await done.count()) > 0) return 'handed-in';
      // The notes are there before the graph has drawn: nothing more is waited for, to be killed at that moment too.
      await toNotes(page);
      return 'open';
    },
    look: async (page) => {
      await page
        .getByRole('button', { name: t('home.lookHandedIn'), exact: true })
        .first()
        .click();
      await page.getByText(t('sealed.fileKept')).waitFor();
    },
    close: served.close,
  };
}

interface Saving {
  readonly saving: {
    readonly begin: (exercise: Exercise, name: string) => Promise<void>;
    readonly goOn: (exercise: Exercise) => Promise<boolean>;
  };
}

export async function savingAlone({ exercise: { exercise } }: SealedPacks): Promise<Ground> {
  const folder = await mkdtemp(path.join(tmpdir(), 'linchpin-saving-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    base: './',
    worker: { format: 'es' },
    build: {
      outDir: folder,
      target: 'es2022',
      assetsInlineLimit: 0,
      rollupOptions: { input: path.join(import.meta.dirname, 'saving-page.html') },
    },
  });
  const served = await serveFolder(folder, 0);
  const goOn = async (page: Page) => {
    const closed = await page.evaluate((given) => (globalThis as unknown as Saving).saving.goOn(given), exercise);
    return closed ? 'handed-in' : 'open';
  };
  return {
    address: `${served.address}saving-page.html`,
    ready: async (page) => void (await page.waitForFunction(() => 'saving' in globalThis)),
    begin: (page, name) =>
      page.evaluate(([given, who]) => (globalThis as unknown as Saving).saving.begin(given, who), [
        exercise,
        name,
      ] as const),
    goOn,
    look: async (page) => {
      await goOn(page);
      await page.getByText(t('sealed.fileKept')).waitFor();
    },
    close: async () => {
      await served.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
