/** What a participant's hands do in a sealed exercise, from joining to the file that is handed in. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { deskIsOpen, type Visit } from './driver.ts';
import { given, type Given } from './sealed-packs.ts';

export async function downloaded(page: Page, press: () => Promise<void>): Promise<Given> {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), press()]);
  return given(download.suggestedFilename(), await readFile(await download.path()));
}

/** Eight or six words, as they stand in a numbered list or in a cell. */
export async function wordsIn({ page }: Pick<Visit, 'page'>, label: string): Promise<string> {
  const list = page.getByRole('list', { name: label });
  await list.waitFor();
  return (await list.getByRole('listitem').allInnerTexts()).map((text) => text.trim()).join(' ');
}

/** Drops the pack and comes to the question who takes part. */
export async function comeToJoin({ page, t }: Visit, pack: Given): Promise<void> {
  await page.getByTestId('files').first().setInputFiles(pack);
  await page.getByRole('button', { name: t('importing.openDesk') }).click();
  await page.getByRole('heading', { name: t('sealed.joinTitle') }).waitFor();
}

/** The fingerprint for the roster. */
export async function join(v: Visit, pack: Given, name: string): Promise<string> {
  const { page, t } = v;
  await comeToJoin(v, pack);
  await page.getByLabel(t('sealed.name')).fill(name);
  await page.getByRole('button', { name: t('sealed.makeKey') }).click();
  await page.getByText(t('sealed.keyKept')).waitFor();
  const fingerprint = await wordsIn(v, t('sealed.fingerprint'));
  await page.getByRole('button', { name: t('sealed.startWork') }).click();
  await deskIsOpen(v);
  return fingerprint;
}

/** Through the menu behind the name; the words shown. */
export async function checkpoint(v: Visit, name: string): Promise<string> {
  const { page, t } = v;
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('menuitem', { name: t('sealed.checkpoint') }).click();
  const words = await wordsIn(v, t('sealed.checkpointWords'));
  return words;
}

export async function closeDialog({ page, t }: Visit): Promise<void> {
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('app.close') })
    .click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** Through the header and the dialog; the file the browser is given. */
export async function handInSealed({ page, t }: Visit, name: string): Promise<Given> {
  await page.getByRole('button', { name: t('handing.handIn'), exact: true }).click();
  const dialog = page.getByRole('dialog', { name: t('sealed.handTitle') });
  await dialog.getByText(t('sealed.handAs', { name })).waitFor();
  const file = await downloaded(page, () => dialog.getByRole('button', { name: t('sealed.handNow') }).click());
  await page.getByRole('heading', { name: t('handing.doneTitle') }).waitFor();
  return file;
}
