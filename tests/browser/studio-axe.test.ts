/** Every room of the studio in both themes against axe-core, without a single violation. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledWords } from '../../src/i18n/phrasebook/recipes.ts';
import type { Key } from '../../src/i18n/translate.ts';
import { faultsInBothThemes } from './axe-faults.ts';
import { openStage, visit, type Stage } from './driver.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const title = bundledWords['donations-courier'].title.en;

describe('without fault in both themes', () => {
  it('start, recipe, tables, texts, hidden network, check, export', async () => {
    const v = await visit(stage, { theme: 'dark' });
    const { page, t } = v;
    const faults: string[] = [];
    const look = async (screen: string) => {
      faults.push(...(await faultsInBothThemes(v, screen)));
    };
    await page.getByRole('button', { name: t('studio.door'), exact: true }).click();
    await page.getByRole('button', { name: t('studio.useRecipe', { title }) }).waitFor();
    await look('start');
    await page.getByRole('button', { name: t('studio.useRecipe', { title }) }).click();
    const preview = page.getByRole('region', { name: t('recipe.preview') });
    await preview.getByRole('application').waitFor({ timeout: 90_000 });
    await page.locator('.preview[aria-busy=false]').waitFor();
    await page.getByRole('button', { name: t('recipe.showSeed') }).click();
    await page.getByLabel(t('recipe.own-title')).check();
    await look('recipe');
    await page.getByLabel(t('recipe.own-title')).uncheck();
    await page.locator('.preview[aria-busy=false]').waitFor();
    await page.getByRole('button', { name: t('recipe.use'), exact: true }).click();
    const tab = (name: string) =>
      page
        .getByRole('tablist', { name: t('studio.tabs') })
        .getByRole('tab', { name: t(`editor.tab-${name}` as Key) })
        .click();
    for (const name of ['parties', 'accounts', 'relations', 'transactions', 'listings'] as const) {
      await tab(name);
      const grid = page.getByRole('grid', { name: t(`editor.tab-${name}`) });
      await grid.getByRole('row').nth(2).click();
      await page
        .getByRole('region', { name: t('editor.form') })
        .getByRole('heading')
        .waitFor();
      await grid.getByRole('checkbox').first().check();
      await look(name);
    }
    await tab('brief');
    await page.getByRole('region', { name: t('editor.briefPreview') }).waitFor();
    await look('brief');
    await tab('quiz');
    const questions = page.getByRole('list', { name: t('editor.tab-quiz') }).getByRole('listitem');
    await questions.first().waitFor();
    for (const type of ['single', 'multiple', 'order', 'match'] as const) {
      await questions
        .filter({ hasText: t(`editor.question-${type}`) })
        .first()
        .getByRole('button')
        .click();
      await look(`question, ${type}`);
    }
    await page.getByRole('button', { name: t('bank.open') }).click();
    const bank = page.getByRole('dialog', { name: t('bank.title') });
    await bank.getByLabel(t('bank.search')).fill('1267');
    await bank.locator('input[type="checkbox"]:not(:checked)').first().check();
    await look('question bank');
    const before = await questions.count();
    await bank.getByRole('button', { name: t('bank.add', { count: 1 }) }).click();
    await questions.nth(before).waitFor();
    await tab('hidden');
    const sections = page.getByRole('tablist', { name: t('editor.hiddenSections') });
    await page
      .getByRole('grid', { name: t('editor.section-members') })
      .getByRole('row')
      .nth(2)
      .waitFor();
    for (const name of ['members', 'chains', 'gaps', 'detours', 'cells'] as const) {
      await sections.getByRole('tab', { name: t(`editor.section-${name}`) }).click();
      await look(`hidden network, ${name}`);
    }
    await sections.getByRole('tab', { name: t('editor.section-members') }).click();
    await page
      .getByRole('grid', { name: t('editor.section-members') })
      .getByRole('row')
      .nth(2)
      .click();
    await look('hidden network, chosen');
    await tab('export');
    await look('export');
    await tab('check');
    await look('check, before');
    await page.getByRole('button', { name: t('check.run') }).click();
    await page.getByRole('region', { name: t('check.leaks') }).waitFor({ timeout: 120_000 });
    await look('check');
    await page.getByRole('button', { name: t('studio.allProjects') }).click();
    await page.getByRole('button', { name: t('studio.delete', { name: title }) }).click();
    await page.getByRole('dialog', { name: t('studio.deleteTitle') }).waitFor();
    await look('delete');
    expect(faults).toEqual([]);
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });
});
