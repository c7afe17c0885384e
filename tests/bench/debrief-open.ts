/**
 * A class opened in Chromium as a trainer opens it: from the files chosen to the first picture, by the clock, with the longest task of the page
 * and what the tab holds. `npx tsx tests/bench/debrief-open.ts [--teams 200 --actions 2000 --sealed --rounds 3]` (build first).
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { contextOptions, launchOptions, serveBuilt, visitIn } from '../browser/driver.ts';
import { bundledPack } from '../fixtures/debrief-class.ts';
import { classFiles } from './debrief-class-files.ts';
import { tasksDuring } from './page-tasks.ts';
import { tabMemory } from './tab-memory.ts';

const { values } = parseArgs({
  strict: false,
  options: {
    teams: { type: 'string', default: '200' },
    actions: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '3' },
    sealed: { type: 'boolean', default: false },
  },
});
const sealed = values.sealed === true;
const pack = await bundledPack('charity-front');
const made = await classFiles(pack, Number(values.teams), Number(values.actions), sealed);
const folder = await mkdtemp(path.join(tmpdir(), 'linchpin-class-'));
await mkdir(folder, { recursive: true });
const paths: string[] = [];
for (const { name, bytes } of made) {
  paths.push(path.join(folder, name));
  await writeFile(path.join(folder, name), bytes);
}
const megabytes = made.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
console.log(
  `${values.teams} ${sealed ? 'sealed' : 'open'} submissions of ${values.actions} actions, ${megabytes.toFixed(0)} MB`,
);

const served = await serveBuilt();
for (let round = 1; round <= Number(values.rounds); round++) {
  const browser = await chromium.launch(launchOptions);
  const v = await visitIn(await browser.newContext(contextOptions()), served.address);
  const { page, t } = v;
  page.setDefaultTimeout(120_000);
  await page.getByRole('button', { name: t('debrief.openDoor') }).click();
  await page.getByTestId('files').waitFor({ state: 'attached' });
  const laps: string[] = [];
  const { tasks, browserSeconds } = await tasksDuring(browser, page, async () => {
    const started = performance.now();
    const lap = (name: string) => laps.push(`${name} ${((performance.now() - started) / 1000).toFixed(2)} s`);
    await page.getByTestId('files').setInputFiles(paths);
    lap('files handed over');
    await page.getByRole('button', { name: t('debrief.goOn') }).click();
    lap('class open');
    await page.getByRole('application', { name: t('debriefSeen.graph') }).waitFor();
    lap('first picture');
  });
  const longest = Math.max(...tasks.map(({ duration }) => duration));
  console.log(
    `${laps.join(', ')}; ${browserSeconds.toFixed(1)} s of processor in all; longest task of the page ${longest.toFixed(0)} ms; ${await tabMemory(browser)}`,
  );
  if (v.complaints.length > 0) console.log(v.complaints.join('\n'));
  await browser.close();
}
await served.close();
await rm(folder, { recursive: true, force: true });
