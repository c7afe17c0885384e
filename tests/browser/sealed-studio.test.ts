/** A trainer's side of a sealed exercise: keys made, printed and proved, packs sealed to them with a code, submissions opened by the keys kept here. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unzipSync } from 'fflate';
import type { Exercise } from '../../src/core/exercise/exercise.ts';
import { openStage, visit, type Stage, type Visit } from './driver.ts';
import { markTransactions } from './hands.ts';
import { downloaded, handInSealed, join, wordsIn } from './sealed-hands.ts';
import { keyFile, sealedPacks, type Given, type SealedPacks } from './sealed-packs.ts';

let stage: Stage;
let source: SealedPacks;
let trainer: Visit;
beforeAll(async () => {
  stage = await openStage();
  source = await sealedPacks();
  trainer = await visit(stage);
});
afterAll(() => stage.close());

const textOf = (pack: Given, name: string) => Buffer.from(unzipSync(pack.buffer)[name] ?? []).toString('utf8');

let packs: { readonly participants: Given; readonly trainer: Given };
let code: string;
let printed: string;
let submission: Given;

describe('a sealed exercise', () => {
  it('begins with keys: made, printed, proved from paper; the secret of the recovery key is nowhere else', async () => {
    const { page, t } = trainer;
    await page.getByRole('button', { name: t('studio.door'), exact: true }).click();
    await page.getByRole('button', { name: t('keys.openDoor') }).click();
    await page.getByRole('button', { name: t('keys.make') }).click();
    await page.getByText(t('keys.labelMissing')).waitFor();
    await page.getByLabel(t('keys.label')).fill('Training Centre');
    await page.getByRole('button', { name: t('keys.make') }).click();
    const fresh = page.getByRole('region', { name: t('keys.printTitle') });
    printed = (await fresh.locator('.key-groups').innerText()).replaceAll(/\s+/g, ' ');
    // On paper there is the sheet, and nothing of the page.
    await page.emulateMedia({ media: 'print' });
    await page.getByText(t('keys.sheetKeep')).waitFor();
    expect(await page.getByRole('heading', { name: t('keys.title') }).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    const field = fresh.getByLabel(t('keys.drillField'));
    const check = fresh.getByRole('button', { name: t('keys.drillNow') });
    const wrongDigit = printed.endsWith('Q') ? 'P' : 'Q';
    await field.fill(`${printed.slice(0, -1)}${wrongDigit}`);
    await check.click();
    await fresh.getByText(t('issues.key-file-invalid')).waitFor();
    await field.fill(source.keys.trainer.identity);
    await check.click();
    await fresh.getByText(t('issues.key-other')).waitFor();
    await field.fill(printed);
    await check.click();
    await fresh.waitFor({ state: 'hidden' });
    await page
      .getByRole('row')
      .filter({ hasText: t('keys.onPaper') })
      .getByText(/Seen to work/)
      .waitFor();
    const kept = await page.evaluate(
      () =>
        new Promise<string>((resolve, reject) => {
          const opening = indexedDB.open('linchpin');
          opening.onerror = () => reject(opening.error ?? new Error('IndexedDB'));
          opening.onsuccess = () => {
            const asked = opening.result.transaction('trainerKeys').objectStore('trainerKeys').getAll();
            asked.onsuccess = () => resolve(JSON.stringify(asked.result));
          };
        }),
    );
    expect(kept).toContain('AGE-SECRET-KEY-1');
    expect(kept).not.toContain(printed.replaceAll(' ', ''));
  });

  it('is handed out sealed to both keys, with a code shown once', async () => {
    const { page, t } = trainer;
    await page.getByRole('button', { name: t('keys.back') }).click();
    await page
      .getByRole('region', { name: t('studio.fromFiles') })
      .getByTestId('files')
      .setInputFiles(source.trainer);
    await page.getByRole('grid', { name: t('editor.tab-parties') }).waitFor();
    await page
      .getByRole('tablist', { name: t('studio.tabs') })
      .getByRole('tab', { name: t('editor.tab-export') })
      .click();
    await page.getByLabel(t('keys.release')).check();
    const write = (kind: 'participants' | 'trainer') =>
      downloaded(page, () => page.getByRole('button', { name: t(`studio.export-${kind}`), exact: true }).click());
    const participants = await write('participants');
    code = await wordsIn(trainer, t('keys.codeTitle'));
    expect(code.split(' ')).toHaveLength(6);
    await page.getByRole('button', { name: t('keys.codeNoted') }).click();
    expect(await page.getByText(code.split(' ')[0], { exact: true }).count()).toBe(0);
    packs = { participants, trainer: await write('trainer') };
    const { sealing } = JSON.parse(textOf(participants, 'exercise.json')) as Exercise;
    expect(sealing?.recipients.map(({ label }) => label)).toEqual(['Training Centre', 'Training Centre (recovery)']);
    expect(textOf(participants, 'answer-key.json')).toBe('');
    expect(textOf(participants, 'seal.json')).toBe('');
    expect(textOf(participants, 'release.json')).toContain('linchpin-release');
    const own = JSON.parse(textOf(packs.trainer, 'exercise.json')) as Exercise;
    expect(own.sealing?.commitment).toBe(sealing?.commitment);
    expect(textOf(packs.trainer, 'seal.json')).toContain('salt');
  });

  it('is joined, handed in, and closed by the code', async () => {
    const v = await visit(stage);
    const { page, t } = v;
    await join(v, packs.participants, 'Team A');
    await markTransactions(v, source.exercise.key.trueFlows.slice(0, 3));
    submission = await handInSealed(v, 'Team A');
    await page.getByLabel(t('sealed.code')).fill(code);
    await page.getByRole('button', { name: t('sealed.openKey') }).click();
    await page.getByTestId('total').waitFor({ timeout: 120_000 });
    const total = await page.getByTestId('total').innerText();
    expect(v.complaints).toEqual([]);
    await v.context.close();

    // The trainer's keys are in the browser: submission and pack are all it takes.
    await trainer.page.getByRole('button', { name: t('app.home') }).click();
    await trainer.page.getByTestId('files').first().setInputFiles([submission, packs.trainer]);
    await trainer.page.getByRole('button', { name: t('marking.openScorecardOf', { name: 'Team A' }) }).click();
    expect(await trainer.page.getByTestId('total').innerText()).toBe(total);
    expect(trainer.complaints).toEqual([]);
  });

  it('opens in another browser with the paper alone', async () => {
    const v = await visit(stage);
    const { page, t } = v;
    const paper = keyFile({ identity: printed.replaceAll(' ', ''), recipient: 'age1-from-paper' }, 'typed.txt');
    await page.getByTestId('files').first().setInputFiles([submission, packs.trainer, paper]);
    await page.getByRole('button', { name: t('marking.openScorecardOf', { name: 'Team A' }) }).waitFor();
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });
});
