/** When the browser's store fails an attempt: two tabs, a full disk, a record changed from outside, a newer version of the program. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseAttempt } from '../../src/core/exercise/parse-attempt.ts';
import { openSubmission } from '../../src/sealing/submission.ts';
import { deskIsOpen, openStage, visit, visitIn, type Stage, type Visit } from './driver.ts';
import { openSide } from './hands.ts';
import { downloaded, handInSealed, join } from './sealed-hands.ts';
import { sealedPacks, type Given, type SealedPacks } from './sealed-packs.ts';

let stage: Stage;
let packs: SealedPacks;
beforeAll(async () => {
  stage = await openStage();
  packs = await sealedPacks();
});
afterAll(() => stage.close());

async function writeNote({ page, t }: Visit, text: string): Promise<void> {
  await page.getByLabel(t('notes.text'), { exact: true }).fill(text);
  await page.getByRole('button', { name: t('notes.add') }).click();
  await page.getByRole('listitem').filter({ hasText: text }).waitFor();
}

async function begun(...notes: readonly string[]): Promise<Visit> {
  const v = await visit(stage);
  await join(v, packs.participants, 'S');
  await openSide(v, 'notes');
  for (const note of notes) await writeNote(v, note);
  if (notes.length > 0) await saved(v);
  return v;
}

const saved = ({ page, t }: Visit) => page.getByRole('button', { name: t('app.saving-saved') }).waitFor();

async function resume({ page, t }: Pick<Visit, 'page' | 't'>): Promise<void> {
  await page.getByRole('button', { name: t('home.resume') }).click();
  await deskIsOpen({ page, t });
}

/** Notes of an open attempt file, in their order. */
function notesIn(file: Given): readonly string[] {
  const parsed = parseAttempt(file.buffer.toString('utf8'), file.name);
  if (!parsed.ok) throw new Error(parsed.issues[0].code);
  return parsed.value.log.flatMap((action) => (action.type === 'note' ? [action.note.text] : []));
}

describe('two tabs', () => {
  it('one writes; the other reads along, takes over, and the first stops', async () => {
    const first = await begun('one');
    const { t } = first;
    const second = await visitIn(first.context, stage.address);
    await resume(second);
    await second.page.getByText(t('sealed.otherTab')).waitFor();
    expect(await second.page.getByRole('button', { name: t('handing.handIn') }).count()).toBe(0);
    await openSide(second, 'notes');
    await writeNote(first, 'two');
    await second.page.getByRole('listitem').filter({ hasText: 'two' }).waitFor();
    expect(await second.page.getByRole('button', { name: t('notes.add') }).count()).toBe(0);
    // Done just before the other takes over, and not yet said to be saved: it is written all the same.
    await writeNote(first, 'three');
    await first.page.getByLabel(t('notes.text'), { exact: true }).fill('half a thought');
    await second.page.getByRole('button', { name: t('sealed.takeOver') }).click();
    await second.page.getByText(t('sealed.otherTab')).waitFor({ state: 'hidden' });
    await first.page.getByText(t('sealed.otherTab')).waitFor();
    expect(await first.page.getByRole('button', { name: t('notes.add') }).count()).toBe(0);
    await writeNote(second, 'four');
    await saved(second);
    await first.page.getByRole('listitem').filter({ hasText: 'four' }).waitFor();
    // The writer's tab closed, the other may write when it is asked to.
    await second.page.close();
    await first.page.getByRole('button', { name: t('sealed.takeOver') }).click();
    expect(await first.page.getByLabel(t('notes.text'), { exact: true }).inputValue()).toBe('half a thought');
    await writeNote(first, 'five');
    await saved(first);
    await first.page.getByRole('button', { name: t('app.saving-saved') }).click();
    const file = await downloaded(first.page, () =>
      first.page.getByRole('menuitem', { name: t('app.saveAttempt') }).click(),
    );
    expect(notesIn(file)).toEqual(['one', 'two', 'three', 'four', 'five']);
    expect([...first.complaints, ...second.complaints]).toEqual([]);
    await first.context.close();
  });
});

describe('a full disk', () => {
  it('is said at once; nothing is lost, it can be handed in sealed, and nothing claims to be kept', async () => {
    const v = await begun('one');
    const { page, t } = v;
    await page.evaluate(() => {
      for (const name of ['put', 'add'] as const)
        IDBObjectStore.prototype[name] = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
    });
    await writeNote(v, 'two');
    await page.getByText(t('sealed.trouble-full')).waitFor();
    const notice = page.getByRole('alert').filter({ hasText: t('sealed.trouble-full') });
    const open = await downloaded(page, () => notice.getByRole('button', { name: t('app.saveAttempt') }).click());
    expect(notesIn(open)).toEqual(['one', 'two']);
    const sealed = await handInSealed(v, 'S');
    await page.getByText(t('handing.notKept')).waitFor();
    await page.getByText(t('sealed.fileNotKept')).waitFor();
    expect(await page.getByText(t('sealed.fileKept')).count()).toBe(0);
    const opened = await openSubmission(new Uint8Array(sealed.buffer), [packs.keys.trainer.identity], 'f');
    expect(opened.ok && opened.value.attempt.log.map(({ type }) => type)).toEqual(['note', 'note', 'submit']);
    await v.context.close();
  });
});

describe('a record changed from outside', () => {
  it.each([
    ['an action is another', 1],
    ['an action is gone', 1],
    ['the end is gone', 2],
  ] as const)('%s: noticed on opening, what is whole is shown and saved', async (what, whole) => {
    const v = await begun('one', 'two', 'three');
    const { page, t } = v;
    await page.getByRole('button', { name: t('app.home') }).click();
    await page.evaluate(async (change) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
        });
      const db = await done(indexedDB.open('linchpin'));
      const rows = db.transaction('actions', 'readwrite').objectStore('actions');
      const all = (await done(rows.getAll())) as { attempt: string; seq: number; action: { note: { text: string } } }[];
      const at = change === 'the end is gone' ? 2 : 1;
      const row = all.find(({ seq }) => seq === at);
      if (row === undefined) throw new Error('no such action');
      if (change === 'an action is another') {
        row.action.note.text = 'forged';
        await done(rows.put(row));
      } else await done(rows.delete([row.attempt, row.seq]));
      db.close();
    }, what);
    await resume(v);
    await page.getByText(t('sealed.damaged', { whole: String(whole), written: '3' })).waitFor();
    expect(await page.getByText('forged').count()).toBe(0);
    const file = await downloaded(page, () => page.getByRole('button', { name: t('sealed.saveWhole') }).click());
    expect(notesIn(file)).toEqual(['one', 'two', 'three'].slice(0, whole));
    const raw = await downloaded(page, () => page.getByRole('button', { name: t('sealed.saveRaw') }).click());
    expect(raw.buffer.toString('utf8')).toContain('"seq": 0');
    // Nothing is written over what is there.
    expect(await page.getByRole('button', { name: t('handing.handIn') }).count()).toBe(0);
    await v.context.close();
  });
});

describe('a newer version of the program in another tab', () => {
  it('this one stops saving, says so, and gives the attempt out', async () => {
    const v = await begun('one');
    const { page, t } = v;
    const other = await v.context.newPage();
    await other.goto(stage.address);
    await other.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('linchpin', 990);
          request.onupgradeneeded = () => request.result.createObjectStore('of-the-future');
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
          request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
        }),
    );
    await writeNote(v, 'two');
    await page.getByText(t('sealed.trouble-newer')).waitFor();
    const notice = page.getByRole('alert').filter({ hasText: t('sealed.trouble-newer') });
    const open = await downloaded(page, () => notice.getByRole('button', { name: t('app.saveAttempt') }).click());
    expect(notesIn(open)).toEqual(['one', 'two']);
    // Reloaded, the old program reads what is there, and does not write into what it does not know.
    await page.reload();
    await resume(v);
    await openSide(v, 'notes');
    await page.getByRole('listitem').filter({ hasText: 'one' }).waitFor();
    await writeNote(v, 'three');
    await page.getByText(t('sealed.trouble-newer')).waitFor();
    await v.context.close();
  });
});
