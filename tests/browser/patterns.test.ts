/** The pattern finder by hand: options, a search, a hit explained by its payments and taken further, calling off, and an exercise without it. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PatternHitRow } from '../../src/core/desk/pattern-hits.ts';
import { parseAttempt } from '../../src/core/exercise/parse-attempt.ts';
import { openFilter } from '../../src/core/ledger/filter.ts';
import { createDesk } from '../../src/worker/handle.ts';
import { faultsOn } from './axe-faults.ts';
import { deskIsOpen, openStage, startExercise, visit, type Stage, type Visit } from './driver.ts';
import { bundledExercise, packFiles } from './exercise-files.ts';
import { saveAttempt } from './hands.ts';

const { exercise, key } = bundledExercise('charity-front');

/** Fan-ins of six payers and more by the product's own code in Node. */
async function fanInsInNode(): Promise<readonly PatternHitRow[]> {
  const desk = createDesk();
  const files = packFiles('charity-front').map(async (file) => ({
    path: path.basename(file),
    blob: new Blob([await readFile(file)]),
  }));
  await desk.openExercise(await Promise.all(files), () => undefined);
  const chosen = [{ name: 'fan-in', options: { partners: 6 } }] as const;
  const { searches } = await desk.findPatterns({ filter: openFilter, level: 'parties', chosen }, () => undefined);
  return searches[0]?.hits ?? [];
}

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const room = ({ page, t }: Visit) => page.getByRole('region', { name: t('patterns.title') });
const group = (v: Visit, name: 'fan-in' | 'cycle' | 'pass-through') =>
  room(v).getByRole('region', { name: v.t(`patterns.name-${name}`), exact: true });

async function openPatterns(v: Visit): Promise<void> {
  await v.page.getByRole('tab', { name: v.t('desk.stage-patterns') }).click();
}

describe('the pattern finder', () => {
  it('finds, explains a hit by its payments, and hands them on as evidence, marks and graph', async () => {
    const v = await visit(stage);
    const { page, t } = v;
    await startExercise(v, exercise.title.en);
    await openPatterns(v);
    await room(v).getByText(t('patterns.nothing')).waitFor();

    // Only fan-ins, from six payers on; the keyboard is enough.
    await room(v)
      .getByRole('button', { name: t('patterns.none') })
      .click();
    const wanted = room(v).getByRole('checkbox', { name: t('patterns.name-fan-in') });
    await wanted.focus();
    await page.keyboard.press('Space');
    await room(v)
      .getByText(t('patterns.optionsOf', { pattern: t('patterns.name-fan-in') }))
      .locator('..')
      .click();
    const least = room(v).getByRole('textbox', { name: t('patterns.option-partners'), exact: true });
    const find = room(v).getByRole('button', { name: t('patterns.run') });
    await find.click();
    const hits = group(v, 'fan-in').getByRole('row');
    await hits.first().waitFor();
    await group(v, 'fan-in').getByRole('button', { name: /more/ }).click();
    const withFive = await hits.count();
    expect(await faultsOn(v, 'patterns, hits')).toEqual([]);
    await least.fill('6');
    await find.focus();
    await page.keyboard.press('Enter');
    const expected = await fanInsInNode();
    await expect.poll(() => hits.count()).toBe(expected.length + 1);
    expect(withFive).toBeGreaterThan(expected.length + 1);
    expect(await group(v, 'fan-in').getByRole('cell').getByRole('button').allInnerTexts()).toEqual(
      expected.map(({ subjects }) => subjects[0]?.label),
    );

    // Sorted by payments, fewest first.
    const byPayments = group(v, 'fan-in').getByRole('button', { name: t('patterns.col-payments') });
    await byPayments.click();
    await byPayments.click();
    const counts = await hits.locator('td:nth-child(3)').allInnerTexts();
    expect(counts).toEqual(expected.map((hit) => String(hit.payments)).toSorted((a, b) => Number(a) - Number(b)));

    // One of the network shows, among others.
    const member = expected.find(({ subjects }) => {
      const [{ key: subject } = { key: '' }] = subjects;
      return subject.slice('party:'.length) in key.roles;
    });
    expect(expected.length).toBeGreaterThan(1);
    await group(v, 'fan-in')
      .getByRole('button', { name: member?.subjects[0]?.label ?? '' })
      .click();
    const card = room(v).getByRole('article');
    await card.getByText(t('patterns.innocent-fan-in')).waitFor();
    await card.getByRole('img', { name: t('patterns.drawing', { pattern: t('patterns.name-fan-in') }) }).waitFor();
    const payments = card.getByRole('grid', { name: t('patterns.payments') });
    await payments.getByRole('checkbox').first().check();
    expect(await faultsOn(v, 'patterns, one hit')).toEqual([]);
    await card.getByRole('button', { name: t('flows.asEvidence') }).click();
    const boxes = payments.getByRole('checkbox');
    const rows = await boxes.count();
    expect(rows).toBe(member?.payments);
    await expect.poll(() => payments.getByRole('checkbox', { checked: true }).count()).toBe(rows);
    await card.getByRole('button', { name: t('flows.mark') }).click();
    await card.getByRole('button', { name: t('flows.marked') }).waitFor();

    // On the graph all of them are selected; the hit is still there on coming back.
    await card.getByRole('button', { name: t('flows.onGraph') }).click();
    await page.getByRole('application', { name: t('graph.name') }).waitFor();
    await openPatterns(v);
    await card.getByRole('button', { name: t('patterns.back') }).click();
    await hits.first().waitFor();

    const parsed = parseAttempt(await saveAttempt(v), 'attempt');
    if (!parsed.ok) throw new Error('the attempt cannot be read');
    const { log } = parsed.value;
    expect(log.filter(({ type }) => type === 'use-aid')).toEqual([expect.objectContaining({ aid: 'patterns' })]);
    expect(log.filter(({ type }) => type === 'mark')).toEqual([
      expect.objectContaining({ transactions: expect.objectContaining({ length: rows }) }),
    ]);
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });

  it('says that the trainer has switched it off', async () => {
    const v = await visit(stage);
    const { page, t } = v;
    const files = packFiles('charity-front').map((file) => {
      const name = path.basename(file);
      const text = readFileSync(file, 'utf8');
      const changed = name === 'exercise.json' ? JSON.stringify({ ...exercise, aids: { patterns: false } }) : text;
      return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(changed) };
    });
    await page.getByTestId('files').first().setInputFiles(files);
    await page.getByRole('button', { name: t('importing.openDesk') }).click();
    await deskIsOpen(v);
    await openPatterns(v);
    await room(v).getByText(t('patterns.off')).waitFor();
    expect(await room(v).getByRole('button').count()).toBe(0);
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });
});
