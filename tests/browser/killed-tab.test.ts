/** A tab killed at any moment loses at most the action under way: the first screen offers to go on from there. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextOptions, deskIsOpen, launchOptions, serveBuilt, visitIn, type Visit } from './driver.ts';
import { openSide } from './hands.ts';

const kills = 24;
/** Opened anew after each kill, and kept in the browser as the notes are: few rows do. */
const rows = `id,time,from,to,amount,currency,channel,purpose
T1,2026-03-02T03:11:43Z,A1,A2,10.00,KZT,cash,x
T2,2026-03-02T04:11:43Z,A2,A3,9.00,KZT,cash,x
`;
let served: Awaited<ReturnType<typeof serveBuilt>>;
let profile: string;
beforeAll(async () => {
  served = await serveBuilt();
  profile = await mkdtemp(path.join(tmpdir(), 'linchpin-killed-'));
});
afterAll(async () => {
  await served.close();
  await rm(profile, { recursive: true, force: true });
});

const openProfile = (): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, { ...launchOptions, ...contextOptions() });

/** Starts an attempt on the few rows. */
async function openRows(v: Visit): Promise<void> {
  const file = { name: 'few.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) };
  await v.page.getByTestId('files').first().setInputFiles(file);
  await v.page.getByRole('button', { name: v.t('importing.openDesk') }).click();
  await deskIsOpen(v);
}

/** Writes a note; resolves when it stands in the list, whether or not it is saved yet. */
async function write({ page, t }: Visit, text: string): Promise<void> {
  await page.getByLabel(t('notes.text'), { exact: true }).fill(text);
  await page.getByRole('button', { name: t('notes.add') }).click();
  await page.getByRole('listitem').filter({ hasText: text }).waitFor();
}

async function goOn(context: BrowserContext): Promise<Visit> {
  const v = await visitIn(context, served.address);
  await v.page.getByRole('button', { name: v.t('home.resume') }).click();
  // The notes are there before the graph has drawn: nothing more is waited for, to be killed at that moment too.
  await openSide(v, 'notes');
  return v;
}

const notesOf = async ({ page, t }: Visit): Promise<readonly string[]> => {
  const list = page.getByRole('tabpanel', { name: t('desk.tab-notes') }).getByRole('listitem');
  return (await list.locator('p').allInnerTexts()).map((text) => text.trim());
};

/** The ways a tab dies: closed by hand, its process crashed, the whole browser gone. */
async function kill(v: Visit, how: 'close' | 'crash' | 'browser'): Promise<void> {
  if (how === 'close') return v.page.close({ runBeforeUnload: false });
  const crashed = how === 'crash' ? v.page.waitForEvent('crash') : v.context.waitForEvent('close');
  const session = await v.context.newCDPSession(v.page);
  // The answer never comes: whoever would give it is dead.
  session.send(how === 'crash' ? 'Page.crash' : 'Browser.crash').catch(() => undefined);
  await crashed;
  if (how === 'crash') await v.page.close().catch(() => undefined);
}

describe('a killed tab', () => {
  it(`loses at most the last action, ${kills} times`, async () => {
    let context = await openProfile();
    let v = await visitIn(context, served.address);
    await openRows(v);
    await openSide(v, 'notes');
    const complaints: string[] = [];
    let kept = 0;
    let lost = 0;
    for (let i = 0; i < kills; i++) {
      // One action surely saved, then one of which nobody waits to hear.
      await write(v, `saved ${i}`);
      await v.page.getByRole('button', { name: v.t('app.saving-saved') }).waitFor();
      await write(v, `risked ${i}`);
      const how = i % 12 === 11 ? 'browser' : i % 2 === 0 ? 'close' : 'crash';
      complaints.push(...v.complaints);
      // Not to wait for anything: to be dead at another moment each time, before, while and after it is written.
      await v.page.waitForTimeout((i * 7) % 40);
      await kill(v, how);
      if (how === 'browser') context = await openProfile();
      v = await goOn(context);
      const notes = await notesOf(v);
      expect(notes, `after kill ${i} (${how})`).toContain(`saved ${i}`);
      if (notes.includes(`risked ${i}`)) kept++;
      else lost++;
      expect(notes.length).toBe(2 * (i + 1) - lost);
    }
    expect(kept + lost).toBe(kills);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
