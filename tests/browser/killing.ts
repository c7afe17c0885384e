/** A tab killed over and over, at random moments, while somebody works and hands in; what the store then holds against what was seen to be done. */
import type { BrowserContext, Page } from 'playwright-core';
import { translator } from '../../src/i18n/translate.ts';
import { openSide } from './hands.ts';

export interface Killings {
  readonly rounds: number;
  /** How often an action that was seen to be done was gone afterwards. */
  readonly lostOne: number;
  /** Most actions lost at once; more than one breaks the promise. */
  readonly mostLost: number;
  /** Stores that could not be opened, or said to be damaged. */
  readonly unreadable: number;
  /** Killed while submitting: how many were closed afterwards, and how many still open. */
  readonly closed: number;
  readonly open: number;
}

export interface KillOptions {
  readonly rounds: number;
  /** 0 to 1. */
  readonly random: () => number;
  readonly title: string;
  /** One attempt is submitted after so many kills, and another begun. */
  readonly perAttempt: number;
  readonly onRound?: (round: number, so: Killings) => void;
}

const t = translator('en');

/** A sequence of numbers in [0, 1) that the seed decides (Mulberry32). */
export function seeded(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let x = Math.imul(a ^ (a >>> 15), a | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function openPage(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(address);
  await page.getByRole('heading', { name: t('home.title') }).waitFor();
  return page;
}

async function crash(context: BrowserContext, page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  const session = await context.newCDPSession(page);
  // The answer never comes: whoever would give it is dead.
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close().catch(() => undefined);
}

/** Texts of the notes, as they stand in the list. */
async function notesOf(page: Page): Promise<readonly string[]> {
  await openSide({ page, t } as Parameters<typeof openSide>[0], 'notes');
  const panel = page.getByRole('tabpanel', { name: t('desk.tab-notes') });
  await panel.getByLabel(t('notes.text'), { exact: true }).waitFor();
  return (await panel.getByRole('listitem').locator('p').allInnerTexts()).map((text) => text.trim());
}

/** Writes notes at a person's pace until it is killed; `noted` hears of each that stands in the list. */
async function workUntilKilled(page: Page, name: string, pace: readonly number[]): Promise<void> {
  await page.getByLabel(t('notes.text'), { exact: true }).evaluate(
    (field, given) => {
      const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
      void (async () => {
        for (const [k, pause] of given.pace.entries()) {
          const text = `${given.name}-${k}`;
          set?.call(field, text);
          field.dispatchEvent(new Event('input', { bubbles: true }));
          await new Promise((done) => setTimeout(done, 0));
          for (const button of document.querySelectorAll('button'))
            if (button.textContent === given.add) button.click();
          await new Promise((done) => setTimeout(done, 0));
          if (document.body.innerText.includes(text))
            (globalThis as unknown as { noted: (text: string) => void }).noted(text);
          await new Promise((done) => setTimeout(done, pause));
        }
      })();
    },
    { name, add: t('notes.add'), pace },
  );
}

/** What the store holds after a kill, through the first screen; null when it cannot be opened, or says it is damaged. */
async function reopened(page: Page): Promise<{ readonly notes: readonly string[]; readonly closed: boolean } | null> {
  const go = page.getByRole('button', { name: t('home.resume'), exact: true });
  const look = page.getByRole('button', { name: t('home.look'), exact: true });
  const first = page.getByRole('row').nth(1);
  await first.waitFor();
  const closed = (await first.getByRole('button', { name: t('home.look'), exact: true }).count()) > 0;
  await (closed ? look : go).first().click();
  if (closed) {
    await page.getByTestId('total').waitFor();
    await page.getByRole('button', { name: t('app.backToDesk'), exact: true }).click();
  }
  const notes = await notesOf(page).catch(() => null);
  const damaged = await page.getByRole('alert').count();
  return notes === null || damaged > 0 ? null : { notes, closed };
}

/** Whether what is kept is what was done, to the last action or all but it. */
const lostOf = (done: readonly string[], kept: readonly string[]): number => {
  const inOrder = kept.slice(0, done.length).every((text, i) => text === done[i]);
  return inOrder ? Math.max(0, done.length - kept.length) : done.length;
};

/** Each round: opened, looked at, worked in, killed. Actions are notes. */
export async function killOverAndOver(
  context: BrowserContext,
  address: string,
  { rounds, random, title, perAttempt, onRound }: KillOptions,
): Promise<Killings> {
  let done: string[] = [];
  await context.exposeFunction('noted', (text: string) => void done.push(text));
  await context.addInitScript(() => localStorage.setItem('linchpin.language', 'en'));
  let so: Killings = { rounds: 0, lostOne: 0, mostLost: 0, unreadable: 0, closed: 0, open: 0 };
  let begun = false;
  let submitting = false;
  for (let round = 0; round < rounds; round++) {
    const page = await openPage(context, address);
    if (begun) {
      const kept = await reopened(page);
      const notes = kept?.notes ?? [];
      const lost = kept === null ? 0 : lostOf(done, notes) + (submitting && !kept.closed ? 1 : 0);
      so = {
        ...so,
        lostOne: so.lostOne + (lost === 1 ? 1 : 0),
        mostLost: Math.max(so.mostLost, lost),
        unreadable: so.unreadable + (kept === null ? 1 : 0),
        closed: so.closed + (submitting && kept?.closed === true ? 1 : 0),
        open: so.open + (submitting && kept?.closed === false ? 1 : 0),
      };
      done = [...notes];
      if (kept === null || kept.closed) {
        begun = false;
        await page.goto(address);
      }
    }
    if (!begun) {
      await page.getByRole('button', { name: t('home.startTitle', { title }) }).click();
      done = [];
      await notesOf(page);
      begun = true;
    }
    submitting = round % perAttempt === perAttempt - 1;
    if (submitting) {
      await page.getByRole('button', { name: t('app.submit'), exact: true }).click();
      await page.getByRole('button', { name: t('app.submitNow') }).click({ noWaitAfter: true });
      await page.waitForTimeout(random() * 400);
    } else {
      await workUntilKilled(
        page,
        `n${round}`,
        Array.from({ length: 40 }, () => 60 + random() * 100),
      );
      await page.waitForTimeout(random() * 400);
    }
    await crash(context, page);
    so = { ...so, rounds: round + 1 };
    onRound?.(round + 1, so);
  }
  return so;
}
