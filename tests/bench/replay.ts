/**
 * Six teams of a made class replayed on a projector (1920×1080) in Chromium: frames a second and what a frame costs the page, beside a page
 * that moves a square on one bare canvas of that size, which is the most this machine can show. `npx tsx tests/bench/replay.ts` (build first).
 */
import { chromium, type Page } from 'playwright-core';
import { contextOptions, launchOptions, serveBuilt, visitIn } from '../browser/driver.ts';
import { bundledPack } from '../fixtures/debrief-class.ts';
import { classFiles } from './debrief-class-files.ts';
import { tasksDuring } from './page-tasks.ts';

const seconds = 8;
const size = { width: 1920, height: 1080 };

/** Times of the frames the page was asked for, ms. As text: what runs tests and benches puts helpers of its own into functions. */
const countFrames = `new Promise((resolve) => {
  const times = [];
  const count = (at) => {
    times.push(at);
    if (at - times[0] < ${seconds * 1000}) requestAnimationFrame(count);
    else resolve(times);
  };
  requestAnimationFrame(count);
})`;
const moveSquare = `{
  const pen = document.querySelector('canvas').getContext('2d');
  const draw = (at) => {
    pen.clearRect(0, 0, 1920, 1080);
    pen.fillRect((at / 5) % 1900, 500, 40, 40);
    requestAnimationFrame(draw);
  };
  requestAnimationFrame(draw);
}`;

async function measure(name: string, page: Page): Promise<void> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('no browser');
  let times: readonly number[] = [];
  const { tasks, browserSeconds } = await tasksDuring(browser, page, async () => {
    times = await page.evaluate<readonly number[]>(countFrames);
  });
  const gaps = times.slice(1).map((at, i) => at - (times[i] ?? at));
  const sorted = gaps.toSorted((a, b) => a - b);
  const clock = gaps.reduce((sum, gap) => sum + gap, 0) / 1000;
  const processor = tasks.reduce((sum, task) => sum + task.processor, 0) / Math.max(1, gaps.length);
  console.log(
    `${name.padEnd(34)} ${(gaps.length / clock).toFixed(1).padStart(5)} frames a second, 95 of 100 within ${(sorted[Math.floor(gaps.length * 0.95)] ?? 0).toFixed(0)} ms; the page's thread ${processor.toFixed(2)} ms of processor a frame, all processes ${((1000 * browserSeconds) / Math.max(1, gaps.length)).toFixed(1)}`,
  );
}

const served = await serveBuilt();
const browser = await chromium.launch(launchOptions);

const bare = await browser.newPage({ viewport: size });
await bare.setContent('<body style="margin:0"><canvas width="1920" height="1080"></canvas>');
await bare.evaluate(moveSquare);
await measure('a square on one bare canvas', bare);
await bare.close();

const pack = await bundledPack('charity-front');
const files = await classFiles(pack, 12, 2000, false);
const v = await visitIn(
  await browser.newContext({ ...contextOptions({ size }), reducedMotion: 'no-preference' }),
  served.address,
);
const { page, t } = v;
page.setDefaultTimeout(180_000);
await page.getByRole('button', { name: t('debrief.openDoor') }).click();
await page
  .getByTestId('files')
  .setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(bytes) })));
await page.getByRole('button', { name: t('debrief.goOn') }).click();
await page.getByRole('tab', { name: t('debrief.room-side'), exact: true }).click();
await page.getByRole('slider', { name: t('debriefSide.scrubber') }).waitFor();
const picker = page
  .getByRole('textbox', { name: t('debriefSide.pick') })
  .or(page.getByRole('combobox', { name: t('debriefSide.pick') }));
await picker.first().click();
for (const letter of ['C', 'D', 'E', 'F']) {
  await page.getByRole('option', { name: t('debrief.team', { letter }), exact: true }).click();
}
await page.keyboard.press('Escape');
const stage = page.getByRole('region', { name: t('debriefSide.replay') });
await stage.getByRole('figure', { name: t('debrief.team', { letter: 'F' }) }).waitFor();
await measure('six lanes, standing still', page);
await stage.focus();
await stage.press('Home');
await page.getByLabel(t('playback.speed')).selectOption('300');
await stage.focus();
await stage.press('Space');
await measure('six lanes, 300 times as fast', page);
await page.screenshot({ path: process.env['LINCHPIN_SHOT'] ?? '/dev/null', type: 'png' }).catch(() => {});
if (v.complaints.length > 0) console.log(v.complaints.join('\n'));
await browser.close();
await served.close();
