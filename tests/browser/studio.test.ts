/** A trainer's twenty minutes: an exercise made from a recipe, changed by hand, checked, exported, opened as a trainee would, played and graded. */
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recipes } from '../../src/core/scenario/recipes/recipes.ts';
import { bundledWords } from '../../src/i18n/phrasebook/recipes.ts';
import { typologies } from '../../src/i18n/phrasebook/typologies.ts';
import type { Key } from '../../src/i18n/translate.ts';
import { deskIsOpen, openStage, visit, type Stage, type Visit } from './driver.ts';
import { packedExercise } from './exercise-files.ts';
import { answerQuiz, claimAsKeySays, freezeParty, markTransactions, submit } from './hands.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const title = bundledWords['donations-courier'].title.en;

async function openTab({ page, t }: Visit, tab: string): Promise<void> {
  const name = t(`editor.tab-${tab}` as Key);
  await page
    .getByRole('tablist', { name: t('studio.tabs') })
    .getByRole('tab', { name })
    .click();
}

async function saved({ page }: Visit): Promise<void> {
  await page.locator('[data-saving=saved]').waitFor();
}

/** The preview on the right has been drawn, and nothing is under way. */
async function previewed({ page, t }: Visit): Promise<void> {
  const preview = page.getByRole('region', { name: t('recipe.preview') });
  await preview.getByRole('application').waitFor({ timeout: 90_000 });
  await page.locator('.preview[aria-busy=false]').waitFor({ timeout: 90_000 });
}

async function figure({ page, t }: Visit, name: string): Promise<number> {
  const term = page.locator('.figures > div').filter({ hasText: t(`studio.figure-${name}` as Key) });
  return Number((await term.locator('dd').innerText()).replace(/\D/g, ''));
}

async function exported({ page, t }: Visit, kind: 'trainer' | 'participants' | 'relabelled'): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 90_000 }),
    page.getByRole('button', { name: t(`studio.export-${kind}`) }).click(),
  ]);
  return readFile(await download.path());
}

async function startFromRecipe(v: Visit): Promise<void> {
  const { page, t } = v;
  await page.getByRole('button', { name: t('studio.door'), exact: true }).click();
  await page.getByRole('button', { name: t('studio.useRecipe', { title }) }).click();
  await previewed(v);
}

describe('a new exercise in the studio', () => {
  it('offers every bundled recipe', async () => {
    const v = await visit(stage);
    const { page, t } = v;
    await page.getByRole('button', { name: t('studio.door'), exact: true }).click();
    const cards = page.getByRole('region', { name: t('studio.fromRecipe') }).getByRole('listitem');
    await cards.first().waitFor();
    expect(await cards.count()).toBe(recipes.length);
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });

  it('is made, changed, kept, checked, exported, played and graded', async () => {
    const v = await visit(stage);
    const { page, t } = v;
    await startFromRecipe(v);
    expect(await figure(v, 'members')).toBeGreaterThan(5);

    // A typology is added; the picture is worked out anew.
    const list = page.getByRole('list', { name: t('recipe.typologies') });
    const before = await list.getByRole('listitem').count();
    await page.getByLabel(t('recipe.addTypology')).selectOption({ label: typologies['fan-out'].title.en });
    expect(await list.getByRole('listitem').count()).toBe(before + 1);
    await page.locator('.preview[aria-busy=true]').waitFor();
    await previewed(v);
    // A number out of its bounds says why, and stays.
    const budget = page.getByRole('textbox', { name: t('recipe.budget'), exact: true });
    await budget.fill('0');
    await page.getByText(t('studio.outOfBounds', { least: '1', most: '100' })).waitFor();
    await budget.fill('4');
    await previewed(v);
    await page.getByRole('button', { name: t('recipe.use'), exact: true }).click();

    // A party is renamed by hand.
    const parties = page.getByRole('grid', { name: t('editor.tab-parties') });
    await parties.getByRole('row').nth(2).click();
    const form = page.getByRole('region', { name: t('editor.form') });
    const name = form.getByLabel(t('editor.name'), { exact: true });
    const renamed = await form.getByLabel(t('editor.id'), { exact: true }).inputValue();
    await name.fill('Zhaina Testova');
    await name.press('Enter');
    await form.getByRole('heading', { name: /Zhaina Testova/ }).waitFor();

    // The brief is changed in three languages.
    await openTab(v, 'brief');
    for (const language of ['en', 'ru', 'kk'] as const) {
      const field = page
        .getByRole('group', { name: t('studio.text-brief'), exact: true })
        .getByLabel(t(`studio.in-${language}`));
      await field.fill(`Brief ${language}.\n\n- one\n- two`);
      await field.blur();
    }
    const preview = page.getByRole('region', { name: t('editor.briefPreview') });
    await preview.getByText('Brief en.').waitFor();
    expect(await preview.getByRole('listitem').count()).toBe(2);

    // A question is edited.
    await openTab(v, 'quiz');
    const question = page.getByRole('region', { name: t('editor.question'), exact: true });
    const prompt = question.getByRole('group', { name: t('editor.prompt'), exact: true }).getByLabel(t('studio.in-en'));
    await prompt.fill('What is asked here?');
    await prompt.blur();
    await page
      .getByRole('list', { name: t('editor.tab-quiz') })
      .getByText('What is asked here?')
      .waitFor();

    // Undo takes back one step, redo brings it again.
    await page.getByRole('button', { name: t('app.undo') }).click();
    await expect.poll(() => prompt.inputValue()).not.toBe('What is asked here?');
    await page.getByRole('button', { name: t('app.redo') }).click();
    await expect.poll(() => prompt.inputValue()).toBe('What is asked here?');
    await saved(v);

    // A reload keeps all of it.
    await page.reload();
    await page.getByRole('button', { name: t('studio.door'), exact: true }).click();
    await page.getByRole('button', { name: t('studio.openNamed', { name: title }) }).click();
    await openTab(v, 'parties');
    await page.getByLabel(t('editor.search')).fill('Zhaina');
    await parties.getByText('Zhaina Testova').waitFor();
    await openTab(v, 'brief');
    await preview.getByText('Brief en.').waitFor();

    // Checked.
    await openTab(v, 'check');
    await page.getByRole('button', { name: t('check.run') }).click();
    await page.getByRole('region', { name: t('check.leaks') }).waitFor({ timeout: 120_000 });
    // Every distribution is drawn and has its table.
    const realism = page.getByRole('region', { name: t('check.realism') });
    const shapes = await realism.getByRole('figure').count();
    expect(shapes).toBeGreaterThanOrEqual(5);
    expect(await realism.getByRole('img').count()).toBe(shapes);
    expect(await realism.locator('figure summary').count()).toBe(shapes);

    // Exported.
    await openTab(v, 'export');
    const trainers = await exported(v, 'trainer');
    await page.getByRole('radio', { name: t('studio.mode-sealed') }).check();
    const participants = await exported(v, 'participants');
    const exercise = packedExercise(trainers);
    expect(exercise.exercise.brief.kk).toContain('Brief kk.');
    const handedOut = Object.keys(unzipSync(participants));
    expect(handedOut.some((path) => path.endsWith('transactions.csv'))).toBe(true);
    expect(handedOut.filter((path) => /key|seed|recipe/.test(path))).toEqual([]);
    expect(exercise.nameOf(renamed)).toBe('Zhaina Testova');
    expect(Object.keys(exercise.key.roles).length).toBeGreaterThan(5);

    // Opened as an exercise to practise on; the sealed pack cannot be graded where it is played.
    await page.getByRole('button', { name: t('app.home') }).click();
    await page
      .getByTestId('files')
      .setInputFiles({ name: 'made.linchpin', mimeType: 'application/zip', buffer: trainers });
    await page.getByRole('button', { name: t('importing.openDesk') }).click();
    await deskIsOpen(v);

    // Played: claims, marks, a freeze, the test.
    const unique = exercise.key.claims.filter(
      (claim) => exercise.nameOf(claim.party).length > 3 && claim.evidence.length < 6,
    );
    for (const claim of unique.slice(0, 2)) await claimAsKeySays(v, claim, exercise);
    await markTransactions(v, exercise.key.trueFlows.slice(0, 3));
    const target = exercise.key.claims[0]?.party ?? '';
    await freezeParty(v, exercise.nameOf(target), 'on-behalf');
    await answerQuiz(v, exercise);
    const total = Number.parseFloat(await submit(v));
    expect(total).toBeGreaterThan(15);
    expect(total).toBeLessThan(100);
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });

  it('is played from the studio and come back to; a second tab may only look', async () => {
    const v = await visit(stage);
    const { page, t } = v;
    await startFromRecipe(v);
    await page.getByRole('button', { name: t('recipe.use'), exact: true }).click();
    await page.getByRole('grid', { name: t('editor.tab-parties') }).waitFor();
    await saved(v);
    await page.getByRole('button', { name: t('studio.play'), exact: true }).click();
    await deskIsOpen(v);
    await page.getByRole('button', { name: t('studio.backToStudio') }).click();
    await page.getByRole('grid', { name: t('editor.tab-parties') }).waitFor();

    const other = await v.context.newPage();
    await other.goto(stage.address);
    await other.getByRole('button', { name: t('studio.door'), exact: true }).click();
    await other.getByRole('button', { name: t('studio.openNamed', { name: title }) }).click();
    await other.getByText(t('studio.readOnly')).waitFor();
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });
});
