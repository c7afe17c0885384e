/** A tab killed over and over, at random moments, while somebody works and hands in sealed; what the store then holds against what was done. */
import type { Page } from 'playwright-core';
import { openSubmission } from '../../src/sealing/submission.ts';
import { headOf } from '../../src/core/exercise/chain.ts';
import { translator } from '../../src/i18n/translate.ts';
import { listen, work, type Labels, type Told } from './killed-hand.ts';
import { aim, momentOf, trigger, type Moment, type Way } from './killed-moments.ts';
import { deedsOf, readStore, reckon, type Done, type Stored, type StoredAttempt } from './killed-store.ts';
import { newProfile, startOwn, type OwnBrowser, type Profile } from './own-browser.ts';
import type { Ground } from './killing-grounds.ts';
import type { SealedPacks } from './sealed-packs.ts';

export interface Killings {
  readonly kills: number;
  readonly by: { readonly [name in Way | Moment]: number };
  /** Kills after which an action that had been seen was gone, and the most at once. */
  readonly lostOne: number;
  readonly mostLost: number;
  /** The same, counting actions whose button was pressed and which nobody can have seen yet. */
  readonly mostLostPressed: number;
  /** The page had said "saved", "handed in" or "kept", and it was not. */
  readonly brokenPromises: number;
  /** Logs not whole, with other content than was done, or actions without their attempt. */
  readonly damaged: number;
  /** Killed while handing in: closed afterwards, and still open. */
  readonly closed: number;
  readonly open: number;
  /** Sealed files that were there or made after the kill, opened with the trainer's key and found to be the work to the last action. */
  readonly sealedFiles: number;
  readonly faults: readonly string[];
  /** Errors of pages, before they were killed and after they were opened again. */
  readonly complaints: readonly string[];
}

export interface KillOptions {
  readonly kills: number;
  /** 0 to 1. */
  readonly random: () => number;
  readonly packs: SealedPacks;
  /** The browser begins with an empty profile after so many kills. */
  readonly perProfile?: number;
  readonly onKill?: (so: Killings) => void;
}

const t = translator('en');
const labels: Labels = {
  text: t('notes.text'),
  add: t('notes.add'),
  undo: t('app.undo'),
  handIn: t('handing.handIn'),
  handNow: t('sealed.handNow'),
  kept: t('handing.kept'),
  fileKept: t('sealed.fileKept'),
};

const none = { writing: 0, storing: 0, 'handing-in': 0, 'storing-submit': 0, 'said-handed-in': 0, 'said-sealed': 0 };
const nothing: Killings = {
  kills: 0,
  by: { killed: 0, crashed: 0, browser: 0, ...none },
  lostOne: 0,
  mostLost: 0,
  mostLostPressed: 0,
  brokenPromises: 0,
  damaged: 0,
  closed: 0,
  open: 0,
  sealedFiles: 0,
  faults: [],
  complaints: [],
};

/** What is known of the tab that was killed. */
interface Killed {
  readonly done: Done;
  readonly moment: Moment;
  /** The page had said that the sealed file is kept. */
  readonly saidKept: boolean;
}

/** Each round: opened, looked at, worked in, killed. */
export async function killOverAndOver(ground: Ground, options: KillOptions): Promise<Killings> {
  const { kills, perProfile = 40, onKill } = options;
  let so = nothing;
  while (so.kills < kills) {
    const profile = await newProfile();
    so = await killOnProfile(profile, ground, options, so, Math.min(kills, so.kills + perProfile));
    await profile.remove();
    onKill?.(so);
  }
  return so;
}

async function killOnProfile(
  profile: Profile,
  ground: Ground,
  { random, packs, onKill }: KillOptions,
  before: Killings,
  upTo: number,
): Promise<Killings> {
  let so = before;
  let hear: (told: Told) => void = () => undefined;
  const complaints: string[] = [];
  let own = await startListening(profile, (told) => hear(told));
  let killed: Killed | null = null;
  // One more opening than kills: what the last one left is looked at too.
  for (;;) {
    const page = await openOn(own, ground, complaints);
    const raw = await readStore(page);
    const state = await goOn(page, ground, raw);
    if (killed !== null) so = await judge(so, killed, { raw, after: await readStore(page), state }, packs);
    if (so.kills >= upTo) break;
    if (state !== 'open') {
      if (killed !== null) await page.goto(ground.address);
      await ground.ready(page);
      await ground.begin(page, `P${so.kills}`);
    }
    const notes = await notesOf(page);
    const { newest: kept } = await readStore(page);
    if (kept === null) throw new Error('an attempt under way is not in the store');
    const shown = kept.attempt.work.notes.map(({ text }) => text);
    if (notes.join('|') !== shown.join('|')) so = fault(so, `shows ${notes.join()} and keeps ${shown.join()}`);
    const moment = momentOf(random);
    const way = random() < 0.05 ? 'browser' : random() < 0.2 ? 'crashed' : 'killed';
    const done = { before: deedsOf(kept.attempt.log), pressed: [] as string[], seen: 0, saved: 0 };
    let saidKept = false;
    const aimed = await aim(own, page, way);
    const over = new Promise<void>((resolve) => {
      const wait = trigger(moment, random, resolve);
      hear = (told) => {
        if (told.what === 'pressed') done.pressed.push(told.deed ?? '');
        if (told.what === 'seen') done.seen = Math.max(done.seen, told.count ?? 0);
        if (told.what === 'saved') done.saved = Math.max(done.saved, told.count ?? 0);
        if (told.what === 'handed') done.seen = done.saved = done.pressed.length;
        if (told.what === 'kept') saidKept = true;
        wait(told);
      };
    });
    const handIn = moment !== 'writing' && moment !== 'storing';
    const pace = Array.from({ length: handIn ? 1 + Math.floor(random() * 3) : 40 }, () => 60 + random() * 100);
    await page.evaluate(work, { name: `n${so.kills}`, pace, handIn, labels });
    await over;
    await aimed();
    hear = () => undefined;
    if (way === 'browser') own = await startListening(profile, (told) => hear(told));
    else await page.close().catch(() => undefined);
    killed = { done, moment, saidKept };
    const by = { ...so.by, [way]: so.by[way] + 1, [moment]: so.by[moment] + 1 };
    so = { ...so, kills: so.kills + 1, by };
    onKill?.(so);
  }
  await own.close();
  return { ...so, complaints: [...so.complaints, ...complaints] };
}

const fault = (so: Killings, what: string): Killings => ({
  ...so,
  damaged: so.damaged + 1,
  faults: [...so.faults, `kill ${so.kills}: ${what}`],
});

async function startListening(profile: Profile, hear: (told: Told) => void): Promise<OwnBrowser> {
  const own = await startOwn(profile);
  await own.context.exposeFunction('tell', hear);
  // tsx gives functions their names by a call that the page does not know.
  await own.context.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  await own.context.addInitScript(() => localStorage.setItem('linchpin.language', 'en'));
  await own.context.addInitScript(listen, labels);
  return own;
}

/** A page may be given one of the processes just killed, before the browser has heard that it is dead: then another one. */
async function openOn({ context }: OwnBrowser, ground: Ground, complaints: string[]): Promise<Page> {
  let page: Page | null = null;
  for (let tries = 0; page === null && tries < 3; tries++) page = await context.newPage().catch(() => null);
  if (page === null) throw new Error('no page opens any more');
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.setDefaultTimeout(120_000);
  await page.goto(ground.address);
  await ground.ready(page);
  return page;
}

/** Texts of the notes, as they stand in the list. */
async function notesOf(page: Page): Promise<readonly string[]> {
  const notes = page.getByRole('listitem').filter({ has: page.locator('p') });
  return (await notes.locator('p').allInnerTexts()).map((text) => text.trim());
}

type State = 'open' | 'handed-in' | 'gone';

/** Opens what is left, as somebody would; what is closed until the page says that its sealed file is kept. */
async function goOn(page: Page, ground: Ground, { newest }: Stored): Promise<State> {
  if (newest === null || newest.damaged) return 'gone';
  if (newest.row.submitted) await ground.look(page);
  else if ((await ground.goOn(page)) === 'open') return 'open';
  await page.getByText(t('sealed.fileKept')).waitFor();
  return 'handed-in';
}

interface Found {
  /** The store as the killed tab left it, and after the attempt was opened again. */
  readonly raw: Stored;
  readonly after: Stored;
  readonly state: State;
}

/** Holds what was found against what was done. */
async function judge(
  so: Killings,
  { done, moment, saidKept }: Killed,
  { raw, after, state }: Found,
  packs: SealedPacks,
): Promise<Killings> {
  if (raw.newest === null || after.newest === null) return fault(so, 'the attempt is gone');
  const kept = deedsOf(after.newest.attempt.log);
  const { lost, lostAtMost, otherwise } = reckon(kept, done);
  // What was said to be saved was in the store itself.
  const { brokenPromises } = reckon(deedsOf(raw.newest.attempt.log), done);
  const broken = brokenPromises > 0 || (saidKept && raw.newest.sealed === null);
  const told = `${moment}: kept ${kept.slice(done.before.length).join()} of ${done.pressed.join()}, seen ${done.seen}, said saved ${done.saved}`;
  const handedIn = done.pressed.includes('submit');
  let next: Killings = {
    ...so,
    lostOne: so.lostOne + (lost > 0 ? 1 : 0),
    mostLost: Math.max(so.mostLost, lost),
    mostLostPressed: Math.max(so.mostLostPressed, lostAtMost),
    brokenPromises: so.brokenPromises + (broken ? 1 : 0),
    closed: so.closed + (handedIn && state === 'handed-in' ? 1 : 0),
    open: so.open + (handedIn && state === 'open' ? 1 : 0),
  };
  if (broken || lostAtMost > 1) next = { ...next, faults: [...next.faults, `kill ${so.kills}: ${told}`] };
  if (raw.newest.damaged || after.newest.damaged || otherwise || raw.orphans + after.orphans > 0) {
    next = fault(next, `damaged, ${raw.orphans} orphans; ${told}`);
  }
  if (state !== 'handed-in') return next;
  const wrong = await sealedFault(after.newest, packs);
  return wrong === null ? { ...next, sealedFiles: next.sealedFiles + 1 } : fault(next, wrong);
}

/** null where the sealed file opens with the trainer's key and is this work to the last action. */
async function sealedFault({ sealed, attempt }: StoredAttempt, packs: SealedPacks): Promise<string | null> {
  if (sealed === null) return 'no sealed file';
  const opened = await openSubmission(sealed.bytes, [packs.keys.trainer.identity], sealed.name);
  if (!opened.ok) return `sealed file: ${opened.issues[0].code}`;
  return opened.value.head === headOf(attempt) ? null : 'the sealed file is of other work';
}
