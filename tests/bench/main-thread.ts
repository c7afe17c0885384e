/**
 * The longest tasks of the page's main thread, by what the user does: milliseconds of processor time and on the clock, the stretch from the
 * gesture to its answer, and what the whole browser spent. Build first; `npx tsx tests/bench/main-thread.ts [--rows 1000000] [--only opening]`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Visit } from '../browser/driver.ts';
import { contextOptions, deskIsOpen, openStage, visitIn, type Stage } from '../browser/driver.ts';
import { bundledExercise, exerciseIds } from '../browser/exercise-files.ts';
import { dragTimeline, dropFile, openBottom, openSide, foundBySearch, selectParty } from '../browser/hands.ts';
import { writeAmlworldRows } from './amlworld-rows.ts';
import { tasksDuring, type Watched } from './page-tasks.ts';

const { values } = parseArgs({
  strict: false,
  options: { rows: { type: 'string', default: '1000000' }, only: { type: 'string', default: '' } },
});
const rows = Number(values.rows);
const only = String(values.only);
/** Tasks above this, in milliseconds, are felt. */
const bar = 100;

interface Action {
  readonly name: string;
  readonly run: () => Promise<unknown>;
}

const idle = ({ page, t }: Visit) =>
  page
    .getByRole('region', { name: t('desk.graph') })
    .getByRole('status')
    .waitFor({ state: 'hidden' });

function print(name: string, { tasks, clock, browserSeconds }: Watched): void {
  const longest = tasks.toSorted((a, b) => b.processor - a.processor).slice(0, 4);
  const above = tasks.filter((task) => task.processor > bar).length;
  process.stdout.write(
    `${name.padEnd(44)} ${String(above).padStart(2)} above ${bar}   longest ${longest
      .map(({ processor, duration }) => `${processor.toFixed(0)} (${duration.toFixed(0)})`)
      .join(', ')
      .padEnd(46)} ${clock.toFixed(1)} s, browser ${browserSeconds.toFixed(1)} s\n`,
  );
}

async function measure(stage: Stage, v: Visit, actions: readonly Action[]): Promise<void> {
  for (const { name, run } of actions) print(name, await tasksDuring(stage.browser, v.page, run));
}

/** What is done on a bundled exercise, from its button on. */
function onExercise(v: Visit, id: string): readonly Action[] {
  const { page, t } = v;
  const exercise = bundledExercise(id);
  const listed = exercise.nameOf(exercise.key.listed[0]?.party ?? '');
  const box = page.getByLabel(t('timeline.search'));
  return [
    {
      name: `${id}: opening the desk`,
      run: async () => {
        await page.getByRole('button', { name: t('home.startTitle', { title: exercise.exercise.title.en }) }).click();
        await deskIsOpen(v);
        await idle(v);
      },
    },
    {
      name: `${id}: typing into the search`,
      run: async () => {
        await box.pressSequentially(listed, { delay: 30 });
        await foundBySearch(v).filter({ hasText: listed }).first().waitFor();
        await box.fill('');
      },
    },
    { name: `${id}: choosing a party`, run: () => selectParty(v, listed) },
    {
      name: `${id}: trace`,
      run: async () => {
        await openSide(v, 'trace');
        await page.getByRole('button', { name: t('trace.forward'), exact: true }).click();
        await page
          .getByRole('grid', { name: t('trace.stepsTable') })
          .getByRole('row')
          .nth(1)
          .waitFor();
        await idle(v);
      },
    },
    { name: `${id}: dragging the timeline`, run: () => dragTimeline(v) },
    {
      name: `${id}: playback`,
      run: async () => {
        await openBottom(v, 'playback');
        await page.getByRole('button', { name: t('playback.play'), exact: true }).click();
        await page.waitForTimeout(4000);
      },
    },
    {
      name: `${id}: transactions`,
      run: async () => {
        await openBottom(v, 'transactions');
        await page
          .getByRole('grid', { name: t('inspector.transactions') })
          .getByRole('row')
          .nth(1)
          .waitFor();
      },
    },
  ];
}

/** What is done on a file of many rows, from its drop on. */
function onFile(v: Visit, file: string): readonly Action[] {
  const { page, t } = v;
  const account = '8000001F0';
  const box = page.getByLabel(t('timeline.search'));
  const overview = page.getByRole('listbox', { name: t('graph.overviewName') });
  return [
    {
      name: 'reading the file',
      run: async () => {
        await dropFile(v, file);
        await page.getByRole('button', { name: t('importing.openDesk') }).waitFor({ timeout: 600_000 });
      },
    },
    {
      name: 'opening the desk',
      run: async () => {
        await page.getByRole('button', { name: t('importing.openDesk') }).click();
        await overview.waitFor({ timeout: 60_000 });
        await idle(v);
      },
    },
    { name: 'dragging the timeline', run: () => dragTimeline(v) },
    {
      name: 'the whole period again',
      run: async () => {
        await page.getByRole('button', { name: t('timeline.whole') }).click();
        await idle(v);
      },
    },
    {
      name: 'communities',
      run: async () => {
        await page.getByLabel(t('graph.overviewBy')).selectOption('community');
        await page.getByRole('button', { name: t('graph.findCommunities') }).click();
        await overview.waitFor({ timeout: 600_000 });
        await idle(v);
      },
    },
    {
      name: 'typing into the search',
      run: async () => {
        await box.pressSequentially(account, { delay: 60 });
        await foundBySearch(v).filter({ hasText: account }).first().waitFor({ timeout: 60_000 });
      },
    },
    {
      name: 'choosing an account',
      run: async () => {
        await foundBySearch(v).filter({ hasText: account }).first().click();
        await page.getByRole('heading', { level: 2, name: account }).waitFor();
        await page.getByRole('application', { name: t('graph.name') }).waitFor({ timeout: 60_000 });
        await page
          .getByRole('grid', { name: t('inspector.tab-statement') })
          .getByRole('row')
          .nth(1)
          .waitFor();
        await idle(v);
      },
    },
    {
      name: 'trace',
      run: async () => {
        await openSide(v, 'trace');
        await page.getByRole('button', { name: t('trace.forward'), exact: true }).click();
        await page
          .getByRole('grid', { name: t('trace.stepsTable') })
          .getByRole('row')
          .nth(1)
          .waitFor({ timeout: 60_000 });
        await idle(v);
      },
    },
    {
      name: 'opening patterns',
      run: async () => {
        await page.getByRole('tab', { name: t('desk.stage-patterns') }).click();
        await page.getByRole('button', { name: t('patterns.run') }).waitFor();
      },
    },
    {
      name: 'patterns, called off after two seconds',
      run: async () => {
        await page.getByRole('button', { name: t('patterns.run') }).click();
        await page.waitForTimeout(2000);
        await page
          .getByRole('region', { name: t('patterns.title') })
          .getByRole('button', { name: t('app.cancel') })
          .click();
        await page.getByText(t('patterns.calledOff')).waitFor();
        await page.getByRole('tab', { name: t('desk.stage-graph') }).click();
        await box.fill('');
        await box.fill(account);
        await foundBySearch(v).filter({ hasText: account }).first().waitFor({ timeout: 60_000 });
        await box.fill('');
      },
    },
    {
      name: 'playback',
      run: async () => {
        await openBottom(v, 'playback');
        await page.getByRole('button', { name: t('playback.play'), exact: true }).click();
        await page.waitForTimeout(4000);
      },
    },
  ];
}

async function visitAlone(stage: Stage, work: (v: Visit) => Promise<void>): Promise<void> {
  const v = await visitIn(await stage.browser.newContext(contextOptions()), stage.address);
  v.page.setDefaultTimeout(120_000);
  await v.page.getByRole('heading', { name: v.t('home.title') }).waitFor();
  await work(v);
  for (const complaint of v.complaints) process.stdout.write(`complaint: ${complaint}\n`);
  await v.context.close();
}

const stage = await openStage();
for (const id of exerciseIds)
  if (id.includes(only)) await visitAlone(stage, (v) => measure(stage, v, onExercise(v, id)));
if ('file'.includes(only)) {
  const folder = await mkdtemp(path.join(tmpdir(), 'linchpin-tasks-'));
  const file = path.join(folder, 'big.csv');
  writeAmlworldRows(file, rows, 7);
  await visitAlone(stage, (v) => measure(stage, v, onFile(v, file)));
  await rm(folder, { recursive: true, force: true });
}
await stage.close();
