/** The overview by hand and keyboard: groups, their members, a link's transactions, the filter, and one group alone on the graph. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsInBothThemes } from './axe-faults.ts';
import { openStage, startExercise, visit, type Stage, type Visit } from './driver.ts';
import { bundledExercise } from './exercise-files.ts';

const exercise = bundledExercise('charity-front');

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

async function openOverview(v: Visit) {
  const { page, t } = v;
  await startExercise(v, exercise.exercise.title.en);
  await page
    .locator('label')
    .filter({ hasText: t('graph.level-overview') })
    .click();
  const picture = page.getByRole('listbox', { name: t('graph.overviewName') });
  await picture.getByRole('option').first().waitFor();
  return picture;
}

describe('overview of an exercise', () => {
  it('has no fault in either theme, however it is grouped', async () => {
    const v = await visit(stage);
    const { page, t } = v;
    const picture = await openOverview(v);
    const faults: string[] = [...(await faultsInBothThemes(v, 'institutions'))];
    await page.getByLabel(t('graph.overviewBy')).selectOption('country');
    await picture.getByRole('option').first().waitFor();
    faults.push(...(await faultsInBothThemes(v, 'countries')));
    await page.getByLabel(t('graph.overviewBy')).selectOption('community');
    await page.getByRole('button', { name: t('graph.findCommunities') }).waitFor();
    faults.push(...(await faultsInBothThemes(v, 'before communities')));
    await page.getByRole('button', { name: t('graph.findCommunities') }).click();
    await picture.getByRole('option').first().waitFor();
    faults.push(...(await faultsInBothThemes(v, 'communities')));
    expect(faults).toEqual([]);
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });

  it('is walked with arrows, filters, and hands a group to the graph', async () => {
    const v = await visit(stage);
    const { page, t } = v;
    const picture = await openOverview(v);
    const chosen = picture.locator('[aria-selected="true"]');
    await picture.getByRole('option').first().focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => chosen.getAttribute('data-at')).toBe('1');
    await page.keyboard.press('Home');
    await expect.poll(() => chosen.getAttribute('data-at')).toBe('0');
    const says = (await chosen.getAttribute('aria-label')) ?? '';
    const name = says.slice(0, says.indexOf(':'));
    const groups = page.getByRole('grid', { name: t('graph.overview-groups') });
    await groups.locator('[aria-selected="true"]').getByText(name).waitFor();

    await page.getByRole('button', { name: t('graph.groupOnGraph') }).click();
    await page.getByRole('application', { name: t('graph.name') }).waitFor();
    await page.getByRole('button', { name: t('graph.onlyGroup', { name }) }).click();
    await page
      .locator('label')
      .filter({ hasText: t('graph.level-overview') })
      .click();

    await picture.getByRole('option').first().focus();
    await page.keyboard.press('Home');
    await page.getByRole('button', { name: t('graph.filterToGroup') }).click();
    await page.getByText(name, { exact: false }).first().waitFor();
    await expect.poll(() => page.getByText(t('timeline.noFilter')).count()).toBe(0);
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });
});
