/** A million rows in the shape of AMLworld: visible progress, a free main thread, cancel, a receipt that adds up, and a desk that answers. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatFor } from '../../src/i18n/format.ts';
import { writeAmlworldRows } from '../bench/amlworld-rows.ts';
import { deskIsOpen, openStage, startExercise, visit, type Stage, type Visit } from './driver.ts';
import { bundledExercise } from './exercise-files.ts';
import { findBySearch, openBottom, openSide, saveAttempt, selectParty } from './hands.ts';

const rows = 1_000_000;
/** No task of the main thread may be longer than this while rows are read; a click is then answered within the blink of an eye. */
const longestTask = 200;
const exercise = bundledExercise('first-steps');

let stage: Stage;
let folder: string;
let file: string;
beforeAll(async () => {
  stage = await openStage();
  folder = await mkdtemp(path.join(tmpdir(), 'linchpin-big-'));
  file = path.join(folder, 'big.csv');
  writeAmlworldRows(file, rows, 7);
});
afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true });
});

/** Notes every task of the main thread that the browser itself calls long (over 50 ms). */
async function watchTasks({ page }: Visit): Promise<void> {
  await page.evaluate(() => {
    const seen: number[] = [];
    new PerformanceObserver((list) => seen.push(...list.getEntries().map((entry) => entry.duration))).observe({
      type: 'longtask',
    });
    Object.assign(window, { seenTasks: seen });
  });
}
const tasksSeen = ({ page }: Visit): Promise<readonly number[]> =>
  page.evaluate(() => (window as unknown as { seenTasks: number[] }).seenTasks.splice(0));

/** Drops the file on the screen: taken from an input of the test's own, for no DataTransfer holds a hundred megabytes of text. */
async function dropBig({ page, t }: Visit): Promise<void> {
  const input = await page.evaluateHandle(() => {
    const element = document.createElement('input');
    element.type = 'file';
    return element;
  });
  await input.setInputFiles(file);
  const transfer = await page.evaluateHandle((element) => {
    const dropped = new DataTransfer();
    for (const chosen of element.files ?? []) dropped.items.add(chosen);
    return dropped;
  }, input);
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: transfer });
  await page.getByRole('heading', { name: t('importing.title') }).waitFor();
}

/** The share read so far, in whole per cent. */
const progress = async ({ page, t }: Visit): Promise<number> =>
  Number(await page.getByRole('progressbar', { name: t('importing.progress') }).getAttribute('aria-valuenow'));

describe(`${rows.toLocaleString('en')} rows`, () => {
  it('load, cancel, add up and answer', { retry: 1 }, async () => {
    const v = await visit(stage);
    const { page, t } = v;
    const { number } = formatFor('en');
    await startExercise(v, exercise.exercise.title.en);
    const work = await saveAttempt(v);

    // Cancelled half way: the open work and its data are untouched.
    await dropBig(v);
    await expect.poll(() => progress(v), { timeout: 60_000 }).toBeGreaterThan(5);
    await page.getByRole('button', { name: t('app.cancel') }).click();
    await page.getByText(t('importing.cancelled')).waitFor();
    await page.getByText(t('importing.sessionIntact')).waitFor();
    await page.getByRole('button', { name: t('importing.back'), exact: true }).click();
    await deskIsOpen(v);
    expect(await saveAttempt(v)).toBe(work);
    await selectParty(v, exercise.nameOf('P053'));

    // Read to the end.
    await watchTasks(v);
    await dropBig(v);
    const seen = new Set<number>();
    const open = page.getByRole('button', { name: t('importing.openDesk') });
    while (!(await open.isVisible())) {
      const bar = page.getByRole('progressbar', { name: t('importing.progress') });
      if (await bar.isVisible()) seen.add(Number(await bar.getAttribute('aria-valuenow').catch(() => 0)));
      await page.waitForTimeout(50);
    }
    const tasks = await tasksSeen(v);
    expect(seen.size, 'different values of the progress bar').toBeGreaterThan(10);
    expect(Math.max(0, ...tasks), `long tasks: ${tasks.map(Math.round).join(', ')} ms`).toBeLessThanOrEqual(
      longestTask,
    );
    const receipt = page.getByRole('region', { name: t('importing.receiptOf', { file: 'big.csv' }) });
    await receipt
      .getByText(t('importing.balance', { rows: number(rows), accepted: number(rows), rejected: '0' }))
      .waitFor();
    const sums = receipt.getByRole('table', { name: t('importing.sums') });
    const currencies = (await sums.getByRole('row').count()) - 1;
    expect(currencies).toBeGreaterThan(5);
    expect(await sums.getByRole('cell', { name: t('importing.equalYes') }).count()).toBe(currencies);

    // The desk opens, and search, statement and trace of the busiest account answer.
    await open.click();
    await deskIsOpen(v);
    await openBottom(v, 'nodes');
    const nodes = page.getByRole('grid', { name: t('graph.nodeTable') });
    await nodes.getByRole('row').nth(1).waitFor({ timeout: 60_000 });
    const name = () => nodes.getByRole('row').nth(1).getByRole('gridcell').nth(1).innerText();
    const richest = await name();
    await nodes
      .getByRole('columnheader')
      .getByRole('button', { name: t('graph.col-degree') })
      .click();
    // In this file another account pays most than the one with the most counterparties.
    await expect.poll(name).not.toBe(richest);
    const busiest = await name();
    const account = busiest.split('\n')[0]?.trim() ?? '';
    await openSide(v, 'inspect');
    await findBySearch(v, account, account);
    await page.getByRole('heading', { level: 2, name: account }).waitFor();
    const statement = page.getByRole('grid', { name: t('inspector.tab-statement') });
    await statement.getByRole('row').nth(2).waitFor();
    await openSide(v, 'trace');
    await page.getByRole('button', { name: t('trace.forward'), exact: true }).click();
    await page
      .getByRole('grid', { name: t('trace.stepsTable') })
      .getByRole('checkbox')
      .first()
      .waitFor({ timeout: 60_000 });
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });
});
