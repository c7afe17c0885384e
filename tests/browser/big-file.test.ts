/**
 * A million rows in the shape of AMLworld: visible progress, a free main thread, cancel, a receipt that adds up, and a desk that begins
 * with groups and answers while timeline and graph are dragged, and it is searched, traced and told to stop what takes long.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatFor } from '../../src/i18n/format.ts';
import { writeAmlworldRows } from '../bench/amlworld-rows.ts';
import { tasksDuring } from '../bench/page-tasks.ts';
import { deskIsOpen, openStage, startExercise, visit, type Stage, type Visit } from './driver.ts';
import { bundledExercise } from './exercise-files.ts';
import { dragTimeline, dropFile, findBySearch, openSide, saveAttempt, selectParty } from './hands.ts';

const rows = 1_000_000;
/**
 * Milliseconds of processor no task of the main thread may take while rows are read; a click is then answered within the blink of an eye.
 * By the clock a task lasts as long as other programs let it.
 */
const longestTask = 100;
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

/** Drags the paper under the graph, once it lies still: another part of it is in view. */
async function dragGraph({ page, t }: Visit): Promise<void> {
  const drawing = page.getByRole('application', { name: t('graph.name') });
  await page
    .getByRole('region', { name: t('desk.graph') })
    .getByRole('status')
    .waitFor({ state: 'hidden' });
  const area = await drawing.boundingBox();
  if (area === null) throw new Error('the graph is not there');
  // Away from what answers a pointer that rests on it.
  const [x, y] = [area.x + area.width * 0.04, area.y + area.height * 0.5];
  await page.mouse.move(x, y);
  let seen = await drawing.screenshot();
  await expect
    .poll(
      async () => {
        const before = seen;
        seen = await drawing.screenshot();
        return seen.equals(before);
      },
      { timeout: 60_000, interval: 1000 },
    )
    .toBe(true);
  await page.mouse.down();
  for (let step = 1; step <= 6; step++) await page.mouse.move(x + step * 25, y + step * 10);
  await page.mouse.up();
  await page.mouse.move(x, y);
  await expect.poll(async () => (await drawing.screenshot()).equals(seen), { timeout: 60_000 }).toBe(false);
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
    await dropFile(v, file);
    await expect.poll(() => progress(v), { timeout: 60_000 }).toBeGreaterThan(5);
    await page.getByRole('button', { name: t('app.cancel') }).click();
    await page.getByText(t('importing.cancelled')).waitFor();
    await page.getByText(t('importing.sessionIntact')).waitFor();
    await page.getByRole('button', { name: t('importing.back'), exact: true }).click();
    await deskIsOpen(v);
    expect(await saveAttempt(v)).toBe(work);
    await selectParty(v, exercise.nameOf('P053'));

    // Read to the end.
    const seen = new Set<number>();
    const open = page.getByRole('button', { name: t('importing.openDesk') });
    const { tasks } = await tasksDuring(stage.browser, page, async () => {
      await dropFile(v, file);
      while (!(await open.isVisible())) {
        const bar = page.getByRole('progressbar', { name: t('importing.progress') });
        if (await bar.isVisible()) seen.add(Number(await bar.getAttribute('aria-valuenow').catch(() => 0)));
        await page.waitForTimeout(50);
      }
    });
    expect(tasks.length).toBeGreaterThan(100);
    const long = tasks.map(({ processor }) => processor).filter((one) => one > 50);
    expect(seen.size, 'different values of the progress bar').toBeGreaterThan(10);
    expect(Math.max(0, ...long), `long tasks: ${long.map(Math.round).join(', ')} ms`).toBeLessThanOrEqual(longestTask);
    const receipt = page.getByRole('region', { name: t('importing.receiptOf', { file: 'big.csv' }) });
    await receipt
      .getByText(t('importing.balance', { rows: number(rows), accepted: number(rows), rejected: '0' }))
      .waitFor();
    const sums = receipt.getByRole('table', { name: t('importing.sums') });
    const currencies = (await sums.getByRole('row').count()) - 1;
    expect(currencies).toBeGreaterThan(5);
    expect(await sums.getByRole('cell', { name: t('importing.equalYes') }).count()).toBe(currencies);

    // The desk opens with groups, and says why.
    await open.click();
    await page.getByRole('region', { name: t('desk.graph') }).waitFor();
    const overview = page.getByRole('listbox', { name: t('graph.overviewName') });
    await overview.waitFor({ timeout: 60_000 });
    await page.getByText('are too many to draw one by one').waitFor();
    const total = page.getByText(
      t('graph.overviewTotal', { amount: '', count: rows, n: number(rows) }).split(':')[0] ?? '',
    );
    await total.filter({ hasText: number(rows) }).waitFor();
    const groups = page.getByRole('grid', { name: t('graph.overview-groups') });
    await expect.poll(() => groups.getAttribute('aria-rowcount')).toBe('61');

    // Dragging the timeline filters the groups; the whole period brings all back.
    await dragTimeline(v);
    await total.filter({ hasNotText: number(rows) }).waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: t('timeline.whole') }).click();
    await total.filter({ hasText: number(rows) }).waitFor({ timeout: 60_000 });

    // A group's largest member, chosen from its members, is selected everywhere.
    await groups.getByRole('row').nth(2).click();
    await page
      .getByRole('button', { name: t('graph.overview-members'), exact: true })
      // The first is a column's title.
      .last()
      .click();
    const members = page.getByRole('grid', { name: /^Members of / });
    const largest = members.getByRole('row').nth(1);
    // Until its page of members is there, a row says so.
    await largest.getByText(t('app.loading')).waitFor({ state: 'hidden' });
    await largest.click();
    const member = (await largest.getByRole('gridcell').first().innerText()).split('\n')[0] ?? '';
    await page.getByRole('heading', { level: 2, name: member.trim() }).waitFor();

    // What a group pays another stands in the table of transactions.
    await page
      .locator('label')
      .filter({ hasText: t('graph.overview-flows') })
      .first()
      .click();
    const flows = page.getByRole('grid', { name: t('graph.overview-flows') });
    const first = flows.getByRole('row').nth(1);
    await first.click();
    const count = await first.getByRole('gridcell').last().innerText();
    await page.getByRole('button', { name: t('graph.linkTransactions') }).click();
    const listed = page.getByRole('grid', { name: t('inspector.transactions') });
    await expect
      .poll(async () => number(Number(await listed.getAttribute('aria-rowcount')) - 1), { timeout: 60_000 })
      .toBe(count);

    // Communities are looked for over everything, told of, and stopped.
    await page.getByLabel(t('graph.overviewBy')).selectOption('community');
    await page.getByRole('button', { name: t('graph.findCommunities') }).click();
    await page.getByText(t('graph.communitiesLinks')).waitFor();
    await page
      .getByRole('region', { name: t('desk.graph') })
      .getByRole('button', { name: t('app.cancel') })
      .click();
    await page.getByRole('button', { name: t('graph.findCommunities') }).waitFor();

    // Search by the beginning of an account: the graph draws what lies around it, its statement and trace answer.
    await openSide(v, 'inspect');
    const account = member.trim();
    await findBySearch(v, account.slice(0, -1), account);
    await page.getByRole('heading', { level: 2, name: account }).waitFor();
    await page.getByRole('application', { name: t('graph.name') }).waitFor({ timeout: 60_000 });
    const statement = page.getByRole('grid', { name: t('inspector.tab-statement') });
    await statement.getByRole('row').nth(1).waitFor();
    await dragGraph(v);
    await openSide(v, 'trace');
    await page.getByRole('button', { name: t('trace.forward'), exact: true }).click();
    const traced = page.getByRole('grid', { name: t('trace.stepsTable') }).getByRole('checkbox');
    await traced.first().waitFor({ timeout: 60_000 });

    // The rules side by side, and all patterns, are stopped under way.
    await page.getByRole('tab', { name: t('desk.stage-flows') }).click();
    await page.getByRole('tab', { name: t('flows.room-rules') }).click();
    const rules = page.getByRole('region', { name: t('rules.title') });
    await rules.getByRole('button', { name: t('trace.forward'), exact: true }).click();
    await rules.getByRole('button', { name: t('app.cancel') }).click();
    await rules.getByText(t('rules.nothing')).waitFor();
    await page.getByRole('tab', { name: t('desk.stage-patterns') }).click();
    const patterns = page.getByRole('region', { name: t('patterns.title') });
    await patterns.getByRole('button', { name: t('patterns.run') }).click();
    await patterns.getByRole('button', { name: t('app.cancel') }).click();
    await patterns.getByText(t('patterns.calledOff')).waitFor();

    // Whoever stopped them is answered: a search, a statement, another trace.
    await openSide(v, 'inspect');
    await findBySearch(v, account.slice(0, -1), account);
    await statement.getByRole('row').nth(1).waitFor();
    await openSide(v, 'trace');
    await page.getByRole('button', { name: t('trace.clear'), exact: true }).click();
    await page.getByRole('button', { name: t('trace.back'), exact: true }).click();
    await traced.first().waitFor({ timeout: 60_000 });
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });
});
