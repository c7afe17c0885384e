/** Pictures of the main screens to look at by hand: `npx tsx tests/browser/screens.ts FOLDER` (build first). */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { languages } from '../../src/i18n/translate.ts';
import { openStage, startExercise, visit, type Visit } from './driver.ts';
import { bundledExercise, folderOf } from './exercise-files.ts';
import { openBottom, openSide, selectParty } from './hands.ts';

const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;
const exercise = bundledExercise('charity-front');

async function pictures(v: Visit, save: (name: string) => Promise<unknown>): Promise<void> {
  const { page, t, language } = v;
  await page.getByRole('heading', { name: t('home.title') }).waitFor();
  await save('home');
  await startExercise(v, exercise.exercise.title[language]);
  const graph = page.getByRole('region', { name: t('desk.graph') });
  await graph.getByRole('status').waitFor({ state: 'hidden' });
  await save('desk');
  await selectParty(v, exercise.nameOf(exercise.key.listed[0]?.party ?? ''));
  await page
    .getByRole('grid', { name: t('inspector.tab-statement') })
    .getByRole('row')
    .nth(1)
    .waitFor();
  await save('inspector');
  await openSide(v, 'trace');
  await page.getByRole('button', { name: t('trace.forward'), exact: true }).click();
  await page
    .getByRole('grid', { name: t('trace.stepsTable') })
    .getByRole('row')
    .nth(1)
    .waitFor();
  await openBottom(v, 'transactions');
  await save('trace');
  await openSide(v, 'flag');
  await page
    .getByRole('button', { name: t('flag.seeListing', { uid: exercise.key.listed[0]?.listing ?? '' }) })
    .first()
    .click();
  await page.getByRole('button', { name: t('flag.save') }).click();
  await openBottom(v, 'nodes');
  await save('flag');
  await openSide(v, 'disrupt');
  await page.getByRole('button', { name: t('disrupt.addButton') }).click();
  await page.getByRole('region', { name: t('disrupt.whatIf') }).waitFor();
  await openBottom(v, 'links');
  await save('freeze');
  await page.getByRole('button', { name: t('app.quiz') }).click();
  await page.getByRole('heading', { name: t('quiz.title') }).waitFor();
  await save('quiz');
  await page.getByRole('button', { name: t('app.home') }).click();
  await page
    .getByTestId('attempt-file')
    .setInputFiles(path.join(folderOf('charity-front'), 'attempts', 'hub-hunter.json'));
  await page.getByTestId('total').waitFor();
  await page
    .getByRole('group', { name: t('scorecard.hidden') })
    .getByRole('button')
    .first()
    .waitFor();
  await save('scorecard');
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('npx tsx tests/browser/screens.ts FOLDER\n');
  process.exit(2);
}
await mkdir(folder, { recursive: true });
const stage = await openStage();
for (const language of languages)
  for (const theme of ['light', 'dark'] as const)
    for (const size of sizes) {
      const v = await visit(stage, { language, theme, size });
      await pictures(v, (name) =>
        v.page.screenshot({
          path: path.join(folder, `${name}-${language}-${theme}-${size.width}.png`),
          fullPage: false,
        }),
      );
      await v.context.close();
    }
await stage.close();
