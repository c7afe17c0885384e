/** Time on the graph by hand and by keyboard: the clock, what it shows as a table, a moment kept, two windows that add up. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { csvParse } from 'd3-dsv';
import { replay } from '../../src/core/exercise/attempt.ts';
import { parseAttempt } from '../../src/core/exercise/parse-attempt.ts';
import { faultsOn } from './axe-faults.ts';
import { contextOptions, openStage, startExercise, visit, visitIn, type Stage, type Visit } from './driver.ts';
import { bundledExercise, folderOf } from './exercise-files.ts';
import { openBottom, saveAttempt } from './hands.ts';

const id = 'first-steps';
const { exercise } = bundledExercise(id);
const times = csvParse(readFileSync(path.join(folderOf(id), 'transactions.csv'), 'utf8')).map((row) =>
  Date.parse(row['timestamp'] ?? row['time'] ?? row['date'] ?? ''),
);

const dotsLayer = '.graph-flow-dots';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const room = ({ page, t }: Visit) => page.getByRole('region', { name: t('playback.title') });
const slider = (v: Visit) => room(v).getByRole('slider', { name: v.t('playback.scrubber') });
const place = async (v: Visit) => Number(await slider(v).inputValue());
const press = (v: Visit, name: 'play' | 'pause' | 'start' | 'end' | 'back' | 'forward') =>
  room(v)
    .getByRole('button', { name: v.t(`playback.${name}`), exact: true })
    .click();
/** Rows of a table, its head apart. */
const rowsOf = async (v: Visit, name: string) =>
  Number(await room(v).getByRole('grid', { name, exact: true }).getAttribute('aria-rowcount')) - 1;
const words = ({ t }: Visit, count: number) => t('timeline.transactions', { count, n: count.toLocaleString('en-GB') });

describe('playback', () => {
  it('steps, adds up, keeps a moment and compares two windows', async () => {
    const v = await visit(stage);
    const { page, t } = v;
    await startExercise(v, exercise.title.en);
    await openBottom(v, 'playback');
    await slider(v).waitFor();
    const last = Number(await slider(v).getAttribute('max'));
    const day = 86_400_000;
    const first = Math.floor(Math.min(...times) / day);
    expect(last + 1).toBe(Math.floor(Math.max(...times) / day) - first + 1);

    // The step, its table and the sums say the same as the file. Small exercises draw every link.
    await press(v, 'forward');
    await expect.poll(() => place(v)).toBeGreaterThan(0);
    const step = await place(v);
    const inStep = times.filter((ms) => Math.floor(ms / day) === first + step).length;
    expect(inStep).toBeGreaterThan(0);
    await expect.poll(() => rowsOf(v, t('playback.rows'))).toBe(inStep);
    expect(await slider(v).getAttribute('aria-valuetext')).toContain(words(v, inStep));
    await room(v)
      .getByRole('checkbox', { name: t('playback.soFar') })
      .check();
    const soFar = times.filter((ms) => Math.floor(ms / day) <= first + step).length;
    await expect.poll(() => rowsOf(v, t('playback.rowsSoFar'))).toBe(soFar);
    expect(await room(v).innerText()).toContain(words(v, soFar));
    expect(await faultsOn(v, 'playback')).toEqual([]);

    // By keyboard alone.
    await slider(v).focus();
    await page.keyboard.press('End');
    await expect.poll(() => place(v)).toBe(last);
    await expect.poll(() => rowsOf(v, t('playback.rowsSoFar'))).toBe(times.length);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => place(v)).toBe(step);
    await page.keyboard.press('Space');
    await expect.poll(() => place(v)).toBeGreaterThan(step);
    // This visitor wants no motion: the clock runs, nothing flies.
    expect(await page.locator(dotsLayer).count()).toBe(0);
    await page.keyboard.press('Space');
    await room(v)
      .getByRole('button', { name: t('playback.play'), exact: true })
      .waitFor();

    // One transaction a step: as many steps as transactions, and the clock stays where it was.
    await slider(v).focus();
    await page.keyboard.press('End');
    await room(v)
      .getByRole('combobox', { name: t('playback.step') })
      .selectOption('transaction');
    await expect.poll(() => slider(v).getAttribute('max')).toBe(String(times.length - 1));
    expect(await place(v)).toBe(times.filter((ms) => ms < (first + last) * day).length);

    // A moment kept is in the log, and brings clock and view back.
    const kept = await place(v);
    await room(v)
      .getByRole('button', { name: t('playback.keep') })
      .click();
    await press(v, 'start');
    await expect.poll(() => place(v)).toBe(0);
    await room(v)
      .getByRole('button', { name: t('playback.moments', { n: 1 }) })
      .click();
    const moment = t('playback.momentUsual', { number: 1 });
    await page.getByRole('button', { name: t('playback.momentReturn', { name: moment }) }).click();
    await expect.poll(() => place(v)).toBe(kept);
    await page.keyboard.press('Escape');
    const file = parseAttempt(await saveAttempt(v), 'a.json');
    expect(file.ok && replay(file.value, file.value.log).work.snapshots.map(({ name }) => name)).toEqual([moment]);

    // Two windows: before and after the decision, or halves; what they hold adds up to the file.
    await room(v).getByText(t('playback.room-compare'), { exact: true }).click();
    const nodes = t('playback.nodesTable');
    await expect.poll(() => rowsOf(v, nodes)).toBeGreaterThan(0);
    const pick = (which: 'A' | 'B', offer: string) =>
      room(v)
        .getByRole('combobox', { name: t('playback.pick', { window: which }) })
        .selectOption(offer);
    const counts = async () =>
      (await room(v).locator('.playback-totals dd').allInnerTexts())
        .slice(0, 2)
        .map((text) =>
          (text.match(/^[\d,]+|: [\d,]+/g) ?? []).reduce((sum, n) => sum + Number(n.replace(/\D/g, '')), 0),
        );
    const within = (from: number, to: number) => times.filter((ms) => ms >= from && ms < to).length;
    await pick('A', t('playback.pickWhole'));
    await expect.poll(async () => (await counts())[0]).toBe(times.length);
    await room(v).getByText(t('playback.overlap')).waitFor();
    const middle = first * day + Math.floor((last + 1) / 2) * day;
    const typed = (ms: number) => new Date(ms).toISOString().slice(0, 10);
    const fields = (which: 'windowA' | 'windowB') => room(v).getByRole('group', { name: t(`playback.${which}`) });
    await fields('windowA').getByLabel(t('playback.to')).fill(typed(middle));
    await fields('windowB').getByLabel(t('playback.from')).fill(typed(middle));
    await expect.poll(counts).toEqual([within(0, middle), within(middle, Infinity)]);
    const show = room(v).getByRole('combobox', { name: t('playback.presence') });
    const all = await rowsOf(v, nodes);
    let parts = 0;
    for (const presence of ['only-a', 'only-b', 'both'] as const) {
      await show.selectOption(presence);
      const label = (await show.locator('option:checked').innerText()).match(/\((\d+)\)/)?.[1];
      await expect.poll(() => rowsOf(v, nodes)).toBe(Number(label));
      parts += Number(label);
    }
    expect(parts).toBe(all);
    await show.selectOption('any');
    await room(v).getByText(t('playback.table-links'), { exact: true }).click();
    await expect.poll(() => rowsOf(v, t('playback.linksTable'))).toBeGreaterThan(0);
    expect(await faultsOn(v, 'two windows', room(v))).toEqual([]);
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });

  it('sends dots along the links where motion is welcome, and takes them away with the tab', async () => {
    const context = await stage.browser.newContext({ ...contextOptions(), reducedMotion: 'no-preference' });
    const v = await visitIn(context, stage.address);
    await startExercise(v, exercise.title.en);
    await openBottom(v, 'playback');
    await press(v, 'play');
    const dots = v.page.locator(dotsLayer);
    await dots.waitFor({ state: 'attached' });
    // Something is really painted: a layer of nothing would be there as well.
    const painted = () =>
      dots.evaluate((layer) => {
        const { width, height } = layer as HTMLCanvasElement;
        const pixels = (layer as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
        return pixels.some((value) => value > 0);
      });
    await expect.poll(painted).toBe(true);
    await expect.poll(() => place(v)).toBeGreaterThan(1);
    await openBottom(v, 'timeline');
    await dots.waitFor({ state: 'detached' });
    expect(v.complaints).toEqual([]);
    await context.close();
  });
});
