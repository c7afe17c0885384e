/**
 * The whole sealed flow as in a classroom without Internet: plain HTTP on an address of the network, where a browser withholds
 * crypto.subtle, Web Locks, service workers and navigator.storage.
 */
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextOptions, deskIsOpen, launchOptions, serveBuilt, visitIn, type Visit } from './driver.ts';
import { markTransactions, openSide } from './hands.ts';
import { checkpoint, closeDialog, handInSealed, join } from './sealed-hands.ts';
import { releaseCode, sealedPacks, keyFile, type Given, type SealedPacks } from './sealed-packs.ts';

let served: Awaited<ReturnType<typeof serveBuilt>>;
let browser: Browser;
let address: string;
let packs: SealedPacks;
beforeAll(async () => {
  served = await serveBuilt();
  address = served.address.replace('localhost', 'class.lan');
  const args = [...launchOptions.args, '--host-resolver-rules=MAP class.lan localhost'];
  browser = await chromium.launch({ ...launchOptions, args });
  packs = await sealedPacks(true);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

const enter = async (): Promise<Visit> => visitIn(await browser.newContext(contextOptions()), address);

async function writeNote({ page, t }: Visit, text: string): Promise<void> {
  await page.getByLabel(t('notes.text'), { exact: true }).fill(text);
  await page.getByRole('button', { name: t('notes.add') }).click();
  await page.getByRole('listitem').filter({ hasText: text }).waitFor();
}

let submission: Given;

describe('on a plain-HTTP address of the network', () => {
  it('nothing of a secure context is there', async () => {
    const { page, context } = await enter();
    const there = await page.evaluate(() => [
      isSecureContext,
      'subtle' in crypto,
      'locks' in navigator,
      'serviceWorker' in navigator,
      'storage' in navigator,
    ]);
    expect(there).toEqual([false, false, false, false, false]);
    await context.close();
  });

  it('one joins, works, notes a checkpoint, hands in sealed, and opens the key with the code', async () => {
    const v = await enter();
    const { page, t } = v;
    await join(v, packs.participants, 'Дана');
    await markTransactions(v, packs.exercise.key.trueFlows.slice(0, 3));
    const noted = await checkpoint(v, 'Дана');
    expect(noted.split(' ')).toHaveLength(8);
    await closeDialog(v);
    submission = await handInSealed(v, 'Дана');
    await page.getByText(t('sealed.fileKept')).waitFor();
    await page.getByLabel(t('sealed.code')).fill(releaseCode.toUpperCase().replaceAll(' ', '-'));
    await page.getByRole('button', { name: t('sealed.openKey') }).click();
    await page.getByTestId('total').waitFor({ timeout: 120_000 });
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });

  it('two tabs do not write one attempt: the second reads along, and takes over when asked', async () => {
    const first = await enter();
    const { t } = first;
    await join(first, packs.participants, 'Первый');
    await openSide(first, 'notes');
    await writeNote(first, 'one');
    await first.page.getByRole('button', { name: t('app.saving-saved') }).waitFor();
    const second = await visitIn(first.context, address);
    await second.page.getByRole('button', { name: t('home.resume') }).click();
    await deskIsOpen(second);
    await second.page.getByText(t('sealed.otherTab')).waitFor();
    await openSide(second, 'notes');
    await writeNote(first, 'two');
    await second.page.getByRole('listitem').filter({ hasText: 'two' }).waitFor();
    await second.page.getByRole('button', { name: t('sealed.takeOver') }).click();
    await second.page.getByText(t('sealed.otherTab')).waitFor({ state: 'hidden' });
    await first.page.getByText(t('sealed.otherTab')).waitFor();
    await writeNote(second, 'three');
    await second.page.getByRole('button', { name: t('app.saving-saved') }).waitFor();
    await first.page.getByRole('listitem').filter({ hasText: 'three' }).waitFor();
    expect([...first.complaints, ...second.complaints]).toEqual([]);
    await first.context.close();
  });

  it('a trainer makes keys, proves the paper, and grades what was handed in', async () => {
    const v = await enter();
    const { page, t } = v;
    await page.getByRole('button', { name: t('studio.door'), exact: true }).click();
    await page.getByRole('button', { name: t('keys.openDoor') }).click();
    await page.getByLabel(t('keys.label')).fill('Учебный центр');
    await page.getByRole('button', { name: t('keys.make') }).click();
    const fresh = page.getByRole('region', { name: t('keys.printTitle') });
    const printed = await fresh.locator('.key-groups').first().innerText();
    await fresh.getByLabel(t('keys.drillField')).fill(printed.toLowerCase());
    await fresh.getByRole('button', { name: t('keys.drillNow') }).click();
    await fresh.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: t('app.home') }).click();
    await page
      .getByTestId('files')
      .first()
      .setInputFiles([submission, packs.trainer, keyFile(packs.keys.recovery)]);
    await page.getByText(t('keys.proof-signed')).waitFor();
    await page.getByRole('button', { name: t('marking.openScorecardOf', { name: 'Дана' }) }).click();
    await page.getByTestId('total').waitFor();
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });
});
