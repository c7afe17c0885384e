/** Every screen in both themes against axe-core: WCAG 2.2 A and AA, and best practice, without a single violation. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsInBothThemes } from './axe-faults.ts';
import { openStage, startExercise, visit, type Stage } from './driver.ts';
import type { BottomTab, SideTab } from '../../src/ui/store/session.ts';
import { bundledExercise, folderOf, sampleAttempts } from './exercise-files.ts';
import { openBottom, openSide, selectParty } from './hands.ts';

const exercise = bundledExercise('first-steps');

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe('without fault in both themes', () => {
  it('first screen and import', async () => {
    const v = await visit(stage, { theme: 'light' });
    const { page, t } = v;
    const faults: string[] = [];
    await page.getByRole('heading', { name: t('home.title') }).waitFor();
    faults.push(...(await faultsInBothThemes(v, 'home')));
    const files = page.getByTestId('files');
    const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    await files.setInputFiles(file('strange.csv', 'a,b,c\n1,2,3\n'));
    await page.getByRole('region', { name: t('importing.mapping'), exact: true }).waitFor();
    faults.push(...(await faultsInBothThemes(v, 'mapping')));
    await page.getByRole('button', { name: t('importing.back'), exact: true }).click();
    await files.setInputFiles(file('empty.csv', ''));
    await page.getByRole('alert').waitFor();
    faults.push(...(await faultsInBothThemes(v, 'refused file')));
    await page.getByRole('button', { name: t('importing.back'), exact: true }).click();
    await files.setInputFiles(
      file(
        'rows.csv',
        'id,time,from,to,amount,currency,channel,purpose\nT1,2026-03-02T03:11:43Z,A1,A2,10.00,KZT,cash,x\nT2,,A1,A2,1,2,3,x\n',
      ),
    );
    await page.getByRole('grid', { name: t('importing.rejectedRows') }).waitFor();
    faults.push(...(await faultsInBothThemes(v, 'receipt with rejected rows')));
    await page.getByRole('button', { name: t('importing.discard') }).click();
    await page.getByTestId('folder').setInputFiles(folderOf('first-steps'));
    await page.getByRole('button', { name: t('importing.openDesk') }).waitFor();
    faults.push(...(await faultsInBothThemes(v, 'receipt of an exercise')));
    expect(faults).toEqual([]);
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });

  it('desk, every tab, nobody and somebody selected, and its dialogs', async () => {
    const v = await visit(stage, { theme: 'dark' });
    const { page, t } = v;
    const faults: string[] = [];
    await startExercise(v, exercise.exercise.title.en);
    const panel = (tab: SideTab | BottomTab) => page.getByRole('tabpanel', { name: t(`desk.tab-${tab}`) });
    const sideTabs = async (who: string) => {
      faults.push(...(await faultsInBothThemes(v, `desk, ${who}`)));
      for (const tab of ['inspect', 'trace', 'flag', 'disrupt', 'notes'] as const) {
        await openSide(v, tab);
        faults.push(...(await faultsInBothThemes(v, `desk, ${who}, ${tab}`, panel(tab))));
      }
    };
    await sideTabs('nobody');
    await selectParty(v, exercise.nameOf('P053'));
    for (const section of ['counterparties', 'relations', 'hits', 'accounts'] as const) {
      await page
        .getByRole('tablist', { name: t('inspector.sections') })
        .getByRole('tab', { name: t(`inspector.tab-${section}`) })
        .click();
      const inspector = page.getByRole('tabpanel', { name: t('desk.tab-inspect') });
      faults.push(...(await faultsInBothThemes(v, `inspector, ${section}`, inspector)));
    }
    await openSide(v, 'trace');
    await page.getByRole('button', { name: t('trace.forward'), exact: true }).click();
    await page
      .getByRole('grid', { name: t('trace.stepsTable') })
      .getByRole('checkbox')
      .first()
      .check();
    faults.push(...(await faultsInBothThemes(v, 'a trace')));
    await openSide(v, 'flag');
    await page.getByRole('button', { name: t('flag.save') }).click();
    await page
      .getByRole('button', { name: t('flag.seeListing', { uid: 'ZZi.009' }) })
      .first()
      .click();
    await openSide(v, 'disrupt');
    await page.getByRole('button', { name: t('disrupt.addButton') }).click();
    await page.getByRole('region', { name: t('disrupt.whatIf') }).waitFor();
    await sideTabs('somebody');
    // The same whoever is selected, but for rows that stand out when somebody is.
    for (const tab of ['timeline', 'transactions', 'nodes', 'links'] as const) {
      await openBottom(v, tab);
      await panel(tab).waitFor();
      faults.push(...(await faultsInBothThemes(v, `desk, somebody, ${tab}`, panel(tab))));
    }
    await page.getByRole('button', { name: t('timeline.filter'), exact: true }).click();
    await page.getByRole('dialog', { name: t('timeline.filter'), exact: true }).waitFor();
    faults.push(...(await faultsInBothThemes(v, 'filter')));
    await page.keyboard.press('Escape');
    await page.getByLabel(t('timeline.search')).fill('a');
    await page.getByRole('option').first().waitFor();
    faults.push(...(await faultsInBothThemes(v, 'search results')));
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: t('app.brief'), exact: true }).click();
    await page.getByRole('dialog').waitFor();
    faults.push(...(await faultsInBothThemes(v, 'brief')));
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: t('app.submit'), exact: true }).click();
    await page.getByRole('dialog', { name: t('app.submitTitle') }).waitFor();
    faults.push(...(await faultsInBothThemes(v, 'submit')));
    expect(faults).toEqual([]);
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });

  it('screening lab, each room, a hit undecided, being decided and claimed', async () => {
    const v = await visit(stage, { theme: 'light' });
    const { page, t } = v;
    const faults: string[] = [];
    await startExercise(v, exercise.exercise.title.en);
    await page.getByRole('tab', { name: t('desk.stage-screening') }).click();
    await page.getByRole('listbox').waitFor();
    faults.push(...(await faultsInBothThemes(v, 'lab, no hit open')));
    await page.getByRole('option').filter({ hasText: 'ZZi.001' }).click();
    await page.getByRole('table', { name: t('lab.sideBySide') }).waitFor();
    faults.push(...(await faultsInBothThemes(v, 'lab, a hit')));
    await page.getByRole('button', { name: t('lab.verdict-match'), exact: true }).click();
    await page.getByText(t('lab.ground-identifier-same'), { exact: true }).click();
    faults.push(...(await faultsInBothThemes(v, 'lab, deciding')));
    await page.getByRole('button', { name: t('lab.save'), exact: true }).click();
    await page.getByRole('button', { name: t('lab.claimListed') }).waitFor();
    faults.push(...(await faultsInBothThemes(v, 'lab, a match to claim')));
    await page.getByRole('button', { name: t('lab.bandsMean') }).click();
    await page.getByText(t('lab.aboutScore')).waitFor();
    faults.push(...(await faultsInBothThemes(v, 'lab, bands')));
    await page.keyboard.press('Escape');
    const rooms = page.getByRole('radiogroup', { name: t('lab.rooms') });
    await rooms.getByText(t('lab.room-threshold'), { exact: true }).click();
    await page.getByRole('region', { name: t('lab.pairsTitle') }).waitFor();
    faults.push(...(await faultsInBothThemes(v, 'lab, threshold')));
    await rooms.getByText(t('lab.room-parties'), { exact: true }).click();
    await page.getByRole('gridcell').first().waitFor();
    faults.push(...(await faultsInBothThemes(v, 'lab, all parties')));
    await rooms.getByText(t('lab.room-name'), { exact: true }).click();
    await page.getByLabel(t('lab.typeName')).fill('Мustafа Najjar');
    await page.getByText(t('lab.mixedScripts')).waitFor();
    faults.push(...(await faultsInBothThemes(v, 'lab, a name')));
    expect(faults).toEqual([]);
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });

  it('knowledge test, each type of question, and scorecard', async () => {
    const v = await visit(stage, { theme: 'dark' });
    const { page, t } = v;
    const faults: string[] = [];
    await startExercise(v, exercise.exercise.title.en);
    await page.getByRole('button', { name: t('app.quiz') }).click();
    const seen = new Set<string>();
    for (const [i, question] of exercise.quiz.questions.entries()) {
      if (seen.has(question.type)) continue;
      seen.add(question.type);
      await page.getByRole('button', { name: t('quiz.stepOpen', { number: i + 1 }) }).click();
      await page.getByRole('region', { name: question.prompt.en }).waitFor();
      faults.push(...(await faultsInBothThemes(v, `question: ${question.type}`)));
    }
    expect([...seen].toSorted()).toEqual(['match', 'multiple', 'order', 'single']);
    await page.getByRole('button', { name: t('app.home') }).click();
    for (const sample of sampleAttempts('first-steps')) {
      await page.getByTestId('attempt-file').setInputFiles(sample);
      await page.getByTestId('total').waitFor();
      faults.push(...(await faultsInBothThemes(v, `scorecard of ${sample.split('/').at(-1) ?? ''}`)));
      await page.getByRole('button', { name: t('app.home') }).click();
      await page.getByRole('heading', { name: t('home.title') }).waitFor();
    }
    faults.push(...(await faultsInBothThemes(v, 'home with attempts')));
    expect(faults).toEqual([]);
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });
});
