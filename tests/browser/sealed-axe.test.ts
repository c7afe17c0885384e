/** Every screen of a sealed exercise under axe, in each language; with LINCHPIN_PICTURES=FOLDER they are kept to be looked at. */
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOn } from './axe-faults.ts';
import { deskIsOpen, openStage, visit, visitIn, type Stage, type Visit, type VisitOptions } from './driver.ts';
import { openSide } from './hands.ts';
import { checkpoint, closeDialog, comeToJoin, downloaded, handInSealed, wordsIn } from './sealed-hands.ts';
import { releaseCode, sealedPacks, type SealedPacks } from './sealed-packs.ts';

let stage: Stage;
let packs: SealedPacks;
beforeAll(async () => {
  stage = await openStage();
  packs = await sealedPacks(true);
});
afterAll(() => stage.close());

const folder = process.env['LINCHPIN_PICTURES'];
const name = 'Айгерім Т.';
const looks = [
  { language: 'en', theme: 'light', size: { width: 1366, height: 768 } },
  { language: 'ru', theme: 'dark', size: { width: 1366, height: 768 } },
  { language: 'kk', theme: 'light', size: { width: 1920, height: 1080 } },
] as const satisfies readonly Required<VisitOptions>[];

/** Looks at what is on screen: axe, and a picture where one is wanted. */
type Look = (v: Visit, screen: string) => Promise<void>;

async function participant(options: Required<VisitOptions>, look: Look): Promise<void> {
  const v = await visit(stage, options);
  const { page, t } = v;
  await comeToJoin(v, packs.participants);
  await page.getByRole('button', { name: t('sealed.makeKey') }).click();
  await page.getByText(t('sealed.nameMissing')).waitFor();
  await look(v, '1-join');
  await page.getByLabel(t('sealed.name')).fill(name);
  await page.getByRole('button', { name: t('sealed.makeKey') }).click();
  await wordsIn(v, t('sealed.fingerprint'));
  await look(v, '2-key');
  await page.getByRole('button', { name: t('sealed.startWork') }).click();
  await deskIsOpen(v);
  await checkpoint(v, name);
  await closeDialog(v);
  await openSide(v, 'notes');
  await page.getByLabel(t('notes.text'), { exact: true }).fill('1');
  await page.getByRole('button', { name: t('notes.add') }).click();
  await checkpoint(v, name);
  await look(v, '3-checkpoint');
  await closeDialog(v);
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('menuitem', { name: t('sealed.myKey') }).click();
  await wordsIn(v, t('sealed.fingerprint'));
  await look(v, '4-my-key');
  await closeDialog(v);
  const second = await visitIn(v.context, stage.address, options);
  await second.page.getByRole('button', { name: t('home.resume') }).click();
  await second.page.getByText(t('sealed.otherTab')).waitFor();
  await deskIsOpen(second);
  await look(second, '5-other-tab');
  await second.page.close();
  await page.getByRole('button', { name: t('handing.handIn'), exact: true }).click();
  await page.getByRole('dialog').waitFor();
  await look(v, '6-hand-in');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('app.keepWorking') })
    .click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await handInSealed(v, name);
  await page.getByText(t('sealed.fileKept')).waitFor();
  await wordsIn(v, t('sealed.headTitle'));
  await look(v, '7-handed-in');
  await page.getByLabel(t('sealed.code')).fill(releaseCode.replace('absent', 'zoo'));
  await page.getByRole('button', { name: t('sealed.openKey') }).click();
  await page.getByText(t('sealed.codeWrong')).waitFor({ timeout: 120_000 });
  await look(v, '8-wrong-code');
  expect(v.complaints).toEqual([]);
  await v.context.close();
}

async function trainer(options: Required<VisitOptions>, look: Look): Promise<void> {
  const v = await visit(stage, options);
  const { page, t } = v;
  await page.getByRole('button', { name: t('studio.door'), exact: true }).click();
  await page.getByRole('button', { name: t('keys.openDoor') }).click();
  await page.getByRole('button', { name: t('keys.make') }).waitFor();
  await look(v, 'a-no-keys');
  await page.getByLabel(t('keys.label')).fill('Учебный центр, группа 2');
  await page.getByRole('button', { name: t('keys.make') }).click();
  await page.getByRole('region', { name: t('keys.printTitle') }).waitFor();
  await look(v, 'b-recovery');
  if (folder !== undefined) {
    await page.emulateMedia({ media: 'print' });
    await page.screenshot({ path: path.join(folder, `c-paper-${options.language}.png`) });
    await page.emulateMedia({ media: 'screen' });
  }
  await page.getByRole('button', { name: t('keys.later') }).click();
  await look(v, 'd-keys');
  await page
    .getByRole('button', { name: t('keys.drill') })
    .last()
    .click();
  await page.getByRole('dialog').waitFor();
  await look(v, 'e-drill');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('app.close') })
    .click();
  await page.getByRole('button', { name: t('keys.back') }).click();
  await page
    .getByRole('region', { name: t('studio.fromFiles') })
    .getByTestId('files')
    .setInputFiles(packs.trainer);
  await page
    .getByRole('tablist', { name: t('studio.tabs') })
    .getByRole('tab', { name: t('editor.tab-export') })
    .click();
  await page.getByLabel(t('keys.release')).check();
  await look(v, 'f-export');
  await downloaded(page, () =>
    page.getByRole('button', { name: t('studio.export-participants'), exact: true }).click(),
  );
  await wordsIn(v, t('keys.codeTitle'));
  await look(v, 'g-code');
  expect(v.complaints).toEqual([]);
  await v.context.close();
}

const [english, russian, kazakh] = looks;
/** Each language and each theme for either of the two; all of them where pictures are wanted. */
const walks = [
  { who: 'a participant’s', walk: participant, seenIn: folder === undefined ? [russian, kazakh] : looks },
  { who: 'a trainer’s', walk: trainer, seenIn: folder === undefined ? [english, russian] : looks },
].flatMap(({ who, walk, seenIn }) => seenIn.map((options) => ({ who, walk, options, ...options })));

describe('sealed screens', () => {
  it.each(walks)('$who have no fault in $language, $theme', async ({ walk, options }) => {
    const faults: string[] = [];
    await walk(options, async (v, screen) => {
      const { language, theme, size } = options;
      if (folder !== undefined) {
        await v.page.screenshot({ path: path.join(folder, `${screen}-${language}-${theme}-${size.width}.png`) });
      }
      faults.push(...(await faultsOn(v, screen)));
    });
    expect(faults).toEqual([]);
  });
});
