/** The screening lab by hand: hits walked and decided, the threshold moved, a claim made, a name typed, an update landing. */
import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ScreeningQueue } from '../../src/core/desk/screening-answer.ts';
import { languages, translator } from '../../src/i18n/translate.ts';
import { createDesk } from '../../src/worker/handle.ts';
import { lateListing, lateMinutes, lateUid } from '../fixtures/late-listing.ts';
import {
  contextOptions,
  deskIsOpen,
  openStage,
  startExercise,
  visit,
  visitIn,
  type Stage,
  type Visit,
} from './driver.ts';
import { bundledExercise } from './exercise-files.ts';
import { openSide, selectParty } from './hands.ts';

const exercise = bundledExercise('first-steps');
let stage: Stage;
/** What Node makes of the same files. */
let queue: ScreeningQueue;

beforeAll(async () => {
  stage = await openStage();
  const desk = createDesk();
  const files = lateListing(false).map(([name, text]) => ({ path: name, blob: new Blob([text]) }));
  await desk.openExercise(files, () => undefined);
  queue = await desk.screeningQueue();
});
afterAll(() => stage.close());

const queueOf = ({ page, t }: Visit) => page.getByRole('listbox', { name: t('lab.queueKeys') });
const hits = (v: Visit) => queueOf(v).getByRole('option');
const hitOf = (v: Visit, party: string) => hits(v).filter({ hasText: exercise.nameOf(party) });
const decision = ({ page, t }: Visit) => page.getByRole('region', { name: t('lab.decision'), exact: true });
const counted = ({ page, t }: Visit, total: number) =>
  page.getByText(t('lab.shown', { shown: total, total })).waitFor();

async function openLab(v: Visit): Promise<void> {
  const { page, t } = v;
  await page.getByRole('tab', { name: t('desk.stage-screening') }).click();
  await queueOf(v).waitFor();
}

async function room({ page, t }: Visit, name: 'hits' | 'threshold' | 'parties' | 'name'): Promise<void> {
  await page
    .getByRole('radiogroup', { name: t('lab.rooms') })
    .getByText(t(`lab.room-${name}`), { exact: true })
    .click();
}

const alerts = (percent: number): number => queue.hitsFrom[percent - 50] ?? 0;

it('hits are walked by keys, decided with reasons, claimed, and all of it is undone and kept like other work', async () => {
  const v = await visit(stage);
  const { page, t } = v;
  await startExercise(v, exercise.exercise.title.en);
  await openLab(v);
  await counted(v, alerts(70));

  // The namesake: another patronymic and birth date. By keys alone.
  await queueOf(v).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('j');
  await page.keyboard.press('End');
  await page.keyboard.press('k');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('heading', { level: 3, name: exercise.nameOf('P037') }).waitFor();
  expect(await hits(v).last().getAttribute('aria-selected')).toBe('true');
  const facts = page.getByRole('table', { name: t('lab.sideBySide') });
  const row = (fact: 'birth' | 'country') =>
    facts.getByRole('row').filter({ has: page.getByRole('rowheader', { name: t(`lab.fact-${fact}`), exact: true }) });
  await row('birth').getByText(t('lab.compare-differs')).waitFor();
  await row('country').getByText(t('lab.compare-agrees')).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(
    await decision(v)
      .getByRole('button', { name: t('lab.verdict-no-match'), exact: true })
      .getAttribute('aria-pressed'),
  ).toBe('true');
  expect(
    await decision(v)
      .getByRole('button', { name: t('lab.save'), exact: true })
      .isDisabled(),
  ).toBe(true);
  await decision(v)
    .getByRole('checkbox', { name: t('lab.ground-birth-differs') })
    .focus();
  await page.keyboard.press('Space');
  await decision(v).getByLabel(t('lab.reason')).fill('another father, another day');
  await decision(v)
    .getByRole('button', { name: t('lab.save'), exact: true })
    .click();
  await hitOf(v, 'P037').getByText(t('lab.verdict-no-match'), { exact: true }).waitFor();
  await page.getByText(t('lab.undecided', { count: alerts(70) - 1 })).waitFor();

  // The listed one: decided, and claimed with the listing as evidence.
  await hitOf(v, 'P014').click();
  await page.getByText(t('lab.supportWords-identifier')).waitFor();
  await page.getByText(t('lab.published', { list: 'un' })).click();
  await page.getByText(`<REFERENCE_NUMBER>${lateUid}</REFERENCE_NUMBER>`).waitFor();
  await decision(v)
    .getByRole('button', { name: t('lab.verdict-match'), exact: true })
    .click();
  await decision(v).getByText(t('lab.ground-identifier-same'), { exact: true }).click();
  await decision(v)
    .getByRole('button', { name: t('lab.save'), exact: true })
    .click();
  await decision(v)
    .getByRole('radio', { name: t('flag.confidence-3') })
    .check();
  await decision(v)
    .getByRole('button', { name: t('lab.claimListed') })
    .click();
  await decision(v).getByText(t('lab.claimed')).waitFor();
  await openSide(v, 'flag');
  const form = page.getByRole('region', { name: t('flag.claimForm') });
  await form.getByText(lateUid, { exact: true }).waitFor();
  expect(await form.getByRole('radio', { name: t('flag.confidence-3') }).isChecked()).toBe(true);

  // Undone and done again, one step each.
  const undo = page.locator('[data-tour="undo"]');
  await undo.click();
  await decision(v)
    .getByRole('button', { name: t('lab.claimListed') })
    .waitFor();
  await undo.click();
  await decision(v)
    .getByText(t('lab.decideHint'))
    .or(decision(v).getByRole('button', { name: t('lab.save'), exact: true }))
    .first()
    .waitFor();
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+Shift+z');
  await decision(v).getByText(t('lab.claimed')).waitFor();

  // Kept over a reload.
  await page.getByRole('button', { name: t('app.saving-saved') }).waitFor();
  await page.reload();
  await page
    .getByRole('button', { name: t('home.resume') })
    .first()
    .click();
  await deskIsOpen(v);
  await openLab(v);
  await hitOf(v, 'P014').getByText(t('lab.verdict-match'), { exact: true }).waitFor();
  await hitOf(v, 'P037').click();
  await decision(v).getByText('another father, another day').waitFor();
  await thresholdRooms(v);
  expect(v.complaints).toEqual([]);
  await v.context.close();
});

/** The slider narrows the queue and redraws the curves; all parties and a name by hand follow it. */
async function thresholdRooms(v: Visit): Promise<void> {
  const { page, t } = v;
  // From the inspector straight to the hit.
  await selectParty(v, exercise.nameOf('P053'));
  await page
    .getByRole('tablist', { name: t('inspector.sections') })
    .getByRole('tab', { name: t('inspector.tab-hits') })
    .click();
  await page.getByRole('button', { name: t('lab.open') }).click();
  await page.getByRole('heading', { level: 3, name: exercise.nameOf('P053') }).waitFor();

  const slider = page.getByRole('slider', { name: t('lab.threshold') });
  await slider.focus();
  await page.keyboard.press('Home');
  await counted(v, alerts(50));
  expect(await slider.getAttribute('aria-valuenow')).toBe('50');
  await page.keyboard.press('End');
  await counted(v, alerts(100));
  await page.getByRole('button', { name: t('lab.usualThreshold', { score: '0.70' }) }).click();
  await counted(v, alerts(70));

  await room(v, 'threshold');
  const known = page.getByRole('region', { name: t('lab.calibrationTitle') });
  const own = page.getByRole('region', { name: t('lab.ownTitle') });
  /** False hits and misses as the words above a curve say them. */
  const at = async (curve: Locator): Promise<readonly number[]> => {
    const words = await curve.getByRole('status').innerText();
    return [...words.matchAll(/(\d+) \/ \d+/g)].map((found) => Number(found[1]));
  };
  await known.getByRole('img').waitFor();
  const [falseLow = 0, missedLow = 0] = await at(known);
  const ownLow = await at(own);
  await slider.focus();
  for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowRight');
  const [falseHigh = 0, missedHigh = 0] = await at(known);
  expect(falseHigh).toBeLessThan(falseLow);
  expect(missedHigh).toBeGreaterThan(missedLow);
  // Raised so far, the namesake decided as no match raises no false hit any more, and the match is not missed.
  expect(ownLow).toEqual([1, 0]);
  expect(await at(own)).toEqual([0, 0]);
  await page
    .getByText(
      t('lab.alertsAt', {
        threshold: '0.90',
        hits: alerts(90),
        parties: queue.partiesFrom[40] ?? 0,
        all: queue.parties,
      }),
    )
    .waitFor();

  await room(v, 'parties');
  const table = page.getByRole('grid', { name: t('lab.room-parties') });
  await table.getByText(exercise.nameOf('P014')).waitFor();
  await page.getByText(t('lab.which-alerts'), { exact: true }).click();
  await expect.poll(() => table.getByRole('row').count()).toBe(1 + (queue.partiesFrom[40] ?? 0));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t('lab.register') }).click(),
  ]);
  const register = await readFile(await download.path(), 'utf8');
  expect(
    register
      .trimEnd()
      .split('\n')
      .slice(1)
      .filter((line) => line.includes(',strong,')),
  ).toHaveLength(alerts(92));

  await room(v, 'name');
  for (const name of ['Мустафа Наджар', 'مصطفى نجار', 'Mustafa Najjar']) {
    await page.getByLabel(t('lab.typeName')).fill(name);
    await page.getByRole('listitem').filter({ hasText: lateUid }).waitFor();
  }
  await page.getByLabel(t('lab.typeName')).fill('Мustafа Najjar');
  await page.getByText(t('lab.mixedScripts')).waitFor();
  await page.getByLabel(t('lab.typeName')).fill('qqq');
  await page.getByText(t('lab.nameNone')).waitFor();
}

it('an update that lands is screened at once, its notice leads to what is new, and every room speaks three languages', async () => {
  const context = await stage.browser.newContext(contextOptions());
  await context.clock.install();
  const v = await visitIn(context, stage.address);
  const { page, t } = v;
  const files = lateListing(true).map(([name, text]) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(text),
  }));
  await page.getByTestId('files').first().setInputFiles(files);
  await page.getByRole('button', { name: t('importing.openDesk') }).click();
  await deskIsOpen(v);
  await openLab(v);
  const late = queue.rows.filter(({ uid, score }) => uid === lateUid && score >= 0.7).length;
  await counted(v, alerts(70) - late);
  expect(await hits(v).filter({ hasText: lateUid }).count()).toBe(0);
  await context.clock.fastForward(lateMinutes * 60_000);
  // The lab that is open counts anew by itself.
  await counted(v, alerts(70));
  await page.getByRole('button', { name: t('desk.listUpdateSee') }).click();
  await page.getByText(t('lab.shown', { shown: late, total: alerts(70) })).waitFor();
  await hits(v)
    .filter({ hasText: t('lab.new') })
    .first()
    .click();
  await page.getByText(t('lab.fromUpdate', { number: '1' })).waitFor();
  const names = { en: 'EN', ru: 'РУ', kk: 'ҚЗ' };
  for (const language of languages) {
    await page.getByText(names[language], { exact: true }).click();
    const other: Visit = { ...v, language, t: translator(language) };
    for (const name of ['threshold', 'parties', 'name', 'hits'] as const) {
      await room(other, name);
      const said = await page.getByRole('region', { name: other.t('lab.title') }).innerText();
      expect(said).not.toMatch(/\{\{|undefined|\blab\.|_(one|few|many|other)\b/);
    }
    await page.getByText(other.t('lab.fromUpdate', { number: '1' })).waitFor();
  }
  expect(v.complaints).toEqual([]);
  await v.context.close();
});
