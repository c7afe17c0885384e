/** The proof of an optimum in the browser: seen while it runs, stopped with what is known, run to the end; and HiGHS in a worker under the page's own policy. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../src/cli/serve.ts';
import { faultsOn } from './axe-faults.ts';
import { openStage, visit, type Stage, type Visit } from './driver.ts';
import { packedExercise } from './exercise-files.ts';
import { longProject, shortProject } from './proof-projects.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

async function openInStudio({ page, t }: Visit, buffer: Buffer): Promise<void> {
  await page.getByRole('button', { name: t('studio.door'), exact: true }).click();
  await page.getByTestId('files').setInputFiles({ name: 'case.linchpin', mimeType: 'application/zip', buffer });
  await page.getByRole('grid', { name: t('editor.tab-parties') }).waitFor({ timeout: 90_000 });
}

async function openTab({ page, t }: Visit, tab: 'check' | 'export'): Promise<void> {
  const tabs = page.getByRole('tablist', { name: t('studio.tabs') });
  await tabs.getByRole('tab', { name: t(`editor.tab-${tab}`) }).click();
}

const dialogOf = ({ page, t }: Visit) => page.getByRole('dialog', { name: t('proof.title') });

/** What the dialog shows of value, bound and gap, each time one of them changes, from now until it is gone. */
async function watchFigures({ page }: Visit): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    const look = () => {
      const cells = [...document.querySelectorAll('[data-proof]')].map((cell) => cell.textContent);
      const line = cells.join(' | ');
      if (cells.length > 0 && seen.at(-1) !== line) seen.push(line);
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { readonly seen: readonly string[] }).seen);
}

async function exportedKey({ page, t }: Visit) {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 90_000 }),
    page.getByRole('button', { name: t('studio.export-trainer') }).click(),
  ]);
  return packedExercise(await readFile(await download.path())).key;
}

describe('the proof of a missing optimum', () => {
  it('is cancelled, seen moving to its end, stopped with what is known, and the check goes on', async () => {
    const v = await visit(stage);
    const { page, t } = v;
    await openInStudio(v, await longProject());
    await openTab(v, 'check');
    await page.getByLabel(t('proof.limit')).selectOption('120');
    const dialog = dialogOf(v);
    // Cancelled: nothing has happened.
    await page.getByRole('button', { name: t('check.run') }).click();
    await dialog.waitFor();
    await dialog.getByRole('button', { name: t('app.cancel') }).click();
    await page.getByRole('button', { name: t('check.run') }).waitFor();
    await dialog.waitFor({ state: 'hidden' });

    const figures = await watchFigures(v);
    await page.getByRole('button', { name: t('check.run') }).click();
    await dialog.waitFor();
    await dialog.getByText(t('proof.place', { number: 1, of: 2 })).waitFor();
    // The money is proved while one looks on; then come the pairs, which take longer.
    await dialog.getByText(t('editor.objective-pairwise'), { exact: true }).waitFor({ timeout: 90_000 });
    expect(await faultsOn(v, 'proof')).toEqual([]);
    await dialog.getByRole('button', { name: t('proof.stop') }).click();
    await dialog.waitFor({ state: 'hidden' });
    const lines = (await figures()).map((line) => line.split(' | '));
    for (const cell of [0, 1, 2]) expect(new Set(lines.map((line) => line[cell])).size).toBeGreaterThan(4);

    // The check goes on with it, and says what is not proved.
    await page.getByRole('region', { name: t('check.leaks') }).waitFor({ timeout: 90_000 });
    await page.getByText(t('proof.openTitle')).waitFor();
    await openTab(v, 'export');
    await page.getByText(t('proof.openTitle')).waitFor();
    expect(await faultsOn(v, 'export')).toEqual([]);
    const { funds, pairwise } = (await exportedKey(v)).optimum;
    expect(funds?.proved).toBe(true);
    expect(pairwise?.proved).toBe(false);
    expect(pairwise?.bound).toBeLessThan(pairwise?.value ?? 0);
    expect(pairwise?.value).toBeLessThan(pairwise?.initial ?? 0);
    expect(pairwise?.plan.length).toBeGreaterThan(5);
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });

  it('runs to its end and is proved; nothing is proved twice', async () => {
    const v = await visit(stage);
    const { page, t } = v;
    await openInStudio(v, await shortProject());
    await openTab(v, 'export');
    const figures = await watchFigures(v);
    const { optimum } = await exportedKey(v);
    for (const name of ['funds', 'pairwise'] as const) {
      expect(optimum[name]?.proved).toBe(true);
      expect(optimum[name]?.bound).toBe(optimum[name]?.value);
    }
    const shown = (await figures()).length;
    expect(shown).toBeGreaterThan(0);
    expect((await exportedKey(v)).optimum).toEqual(optimum);
    expect((await figures()).length).toBe(shown);
    expect(await page.getByText(t('proof.openTitle')).count()).toBe(0);
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });
});

it('HiGHS runs in a worker, agrees with our own search, and text is never run as code', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'linchpin-highs-'));
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
      rollupOptions: { input: path.join(import.meta.dirname, 'highs-page.html') },
    },
  });
  const served = await serveFolder(folder, 0);
  const page = await stage.browser.newPage();
  await page.goto(`${served.address}highs-page.html`);
  await page.locator('body[data-found]').waitFor({ state: 'attached', timeout: 60_000 });
  const found = JSON.parse((await page.locator('body').getAttribute('data-found')) ?? '') as {
    readonly cases: readonly { ours: number; theirs: number; proved: boolean; solver: string; told: number }[];
    readonly evaluates: boolean;
  };
  expect(found.evaluates).toBe(false);
  expect(found.cases.length).toBe(25);
  for (const one of found.cases) {
    expect([one.theirs, one.proved]).toEqual([one.ours, true]);
    expect(one.told).toBeGreaterThan(0);
  }
  // Where one flow settles it, the solver is not asked.
  expect(found.cases.filter((one) => one.solver === 'milp').length).toBeGreaterThan(5);
  await page.close();
  await served.close();
  await rm(folder, { recursive: true });
});
