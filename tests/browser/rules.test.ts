/** The room of tracing rules: one flow under every rule, a cell opened by keyboard, a payment taken apart, a balance typed, a CSV that adds up. */
import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3-dsv';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultsOn } from './axe-faults.ts';
import { openStage, startExercise, visit, type Stage } from './driver.ts';
import { bundledExercise } from './exercise-files.ts';
import { selectParty } from './hands.ts';

const { exercise, key, nameOf } = bundledExercise('charity-front');
const collector = Object.entries(key.roles).find(([, role]) => role === 'collector')?.[0] ?? '';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Minor units of what a cell says. */
const minor = (text: string): number => (text === '—' ? 0 : Math.round(Number(text.replaceAll(/[^\d.]/g, '')) * 100));

it('compares rules, opens a worksheet and takes a payment apart', async () => {
  const v = await visit(stage);
  const { page, t } = v;
  await startExercise(v, exercise.title.en);
  await selectParty(v, nameOf(collector));
  await page.getByRole('tab', { name: t('desk.stage-flows') }).click();
  await page.getByRole('tab', { name: t('flows.room-rules') }).click();
  const room = page.getByRole('region', { name: t('rules.title') });
  await room.getByRole('button', { name: t('trace.forward'), exact: true }).click();

  const table = room.getByRole('table', { name: t('rules.table') });
  const sums = async (name: string): Promise<readonly number[]> => {
    const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
    return (await row.getByRole('cell').allTextContents()).map(minor);
  };
  await table.waitFor();
  const [setOut, rests, fees, back] = await Promise.all(
    [t('rules.sum-seeded'), t('rules.sum-rests'), t('rules.sum-fees'), t('rules.sum-returned')].map(sums),
  );
  expect(setOut).toHaveLength(7);
  // Poison, the first, counts money twice; the others keep to the last tiyn.
  for (const rule of [1, 2, 3, 4, 5, 6]) {
    expect(setOut?.[rule]).toBeGreaterThan(0);
    expect((rests?.[rule] ?? 0) + (fees?.[rule] ?? 0) + (back?.[rule] ?? 0)).toBe(setOut?.[rule]);
  }

  // Haircut of the first account, by keyboard.
  await table.locator('tbody button[tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const sheet = room.getByRole('table');
  await room.getByRole('button', { name: t('rules.allRules') }).waitFor();
  await room
    .getByRole('button', { expanded: false })
    .filter({ hasText: t('rules.outgoing', { name: '' }).trim() })
    .first()
    .click();
  const made = sheet.getByRole('listitem');
  await made.first().waitFor();
  const parts = (await made.locator('b').allTextContents()).map(minor);
  const payment = sheet.getByRole('row').filter({ has: page.getByRole('button', { expanded: true }) });
  const paid = minor((await payment.getByRole('cell').nth(2).textContent()) ?? '');
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(paid);

  // A balance somebody knows makes every share smaller.
  const tracedOut = async () =>
    minor((await sheet.getByRole('row').nth(-2).getByRole('cell').nth(2).textContent()) ?? '');
  const before = await tracedOut();
  const opening = room.getByRole('textbox', { name: t('rules.opening', { currency: 'KZT' }) });
  await opening.fill('90000000');
  await opening.press('Enter');
  await expect.poll(tracedOut, { timeout: 20_000 }).toBeLessThan(before);

  const download = page.waitForEvent('download');
  await room.getByRole('button', { name: t('rules.csv') }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  const rows = csvParse(text.replace('\ufeff', ''));
  const sum = (line: string, column: string) =>
    rows.filter((row) => row['line'] === line).reduce((total, row) => total + minor(row[column] ?? ''), 0);
  expect(sum('opening', 'balance') + sum('in', 'in') - sum('out', 'out')).toBe(sum('total', 'balance'));
  expect(sum('opening', 'traced') + sum('in', 'traced') - sum('out', 'traced')).toBe(sum('total', 'traced_balance'));
  expect(sum('opening', 'balance')).toBe(9_000_000_000);

  expect(await faultsOn(v, 'rules')).toEqual([]);
  expect(v.complaints).toEqual([]);
});
