/** List updates land on time: nothing of them before their minute, then notice, list, screening and inspector; all of it once handed in. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Listing } from '../../src/core/dataset/dataset.ts';
import { makeExercise, type MadeExercise } from '../../src/core/scenario/making/make-exercise.ts';
import { recipes } from '../../src/core/scenario/recipes/recipes.ts';
import { phrasebook } from '../../src/i18n/phrasebook/phrasebook.ts';
import { toldRecipe } from '../../src/i18n/phrasebook/recipes.ts';
import { languages } from '../../src/i18n/translate.ts';
import { createDesk } from '../../src/worker/handle.ts';
import type { ListNews } from '../../src/worker/protocol.ts';
import { contextOptions, deskIsOpen, openStage, visitIn, type Stage, type Visit, type VisitOptions } from './driver.ts';
import { foundBySearch, openSide, selectParty, submit } from './hands.ts';

const minute = 60_000;
let stage: Stage;
let made: MadeExercise;
/** What each update should bring, as the worker's own code says in Node. */
let steps: readonly { readonly news: ListNews; readonly listings: number; readonly hits: number }[];
let listings: readonly Listing[];

beforeAll(async () => {
  stage = await openStage();
  const recipe = recipes.find(({ name }) => name === 'hawala-corridor');
  if (recipe === undefined) throw new Error('no such recipe');
  const watchlist = { ...recipe.watchlist, updates: 2, updateMinutes: 20 };
  made = await makeExercise(toldRecipe({ ...recipe, watchlist }), '5eed'.repeat(8), phrasebook);
  const desk = createDesk();
  const files = [...made.files].map(([name, text]) => ({ path: name, blob: new Blob([text]) }));
  const opened = await desk.openExercise(files, () => undefined);
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  const now = async (news: ListNews) => ({
    news,
    listings: (await desk.listings()).length,
    hits: (await desk.hits()).length,
  });
  const [first, second] = updates();
  const start = await now({ listings: 0, parties: 0 });
  const one = await now(await desk.land([first]));
  steps = [start, one, await now(await desk.land([first, second]))];
  listings = await desk.listings();
});
afterAll(() => stage.close());

const updates = (): readonly string[] => (made.exercise.listUpdates ?? []).map(({ file }) => file);

/** A member whose listing comes with the update: who, and the uid. */
function listedBy(file: string): { readonly party: string; readonly name: string; readonly uid: string } {
  const text = made.files.get(file) ?? '';
  const found = made.key.listed.find(({ listing }) => text.includes(`>${listing}<`));
  if (found === undefined) throw new Error(`${file} lists no member`);
  const row = (made.files.get('parties.csv') ?? '').split('\n').find((line) => line.startsWith(`${found.party},`));
  const name = row?.split(',')[2] ?? '';
  return { party: found.party, name, uid: found.listing };
}

/** The exercise on a desk whose clock the test moves. */
async function openAt(options: VisitOptions): Promise<Visit> {
  const context = await stage.browser.newContext(contextOptions(options));
  await context.clock.install();
  const v = await visitIn(context, stage.address, options);
  const files = [...made.files].map(([name, text]) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(text),
  }));
  await v.page.getByTestId('files').first().setInputFiles(files);
  await v.page.getByRole('button', { name: v.t('importing.openDesk') }).click();
  await deskIsOpen(v);
  return v;
}

const notice = ({ page, t }: Visit) => page.getByRole('status').filter({ hasText: t('desk.listUpdate') });

/** The notice says this much, and no more than one stands there. */
async function noticed(v: Visit, { listings: names, parties }: ListNews): Promise<void> {
  const { t } = v;
  await notice(v).waitFor();
  const said = await notice(v).innerText();
  expect(said).toContain(t('desk.listUpdateBrought', { count: names }));
  expect(said).toContain(parties === 0 ? t('desk.listUpdateNoHits') : t('desk.listUpdateHits', { count: parties }));
  expect(said).not.toMatch(/\{\{|undefined|_one|_few|_many|_other/);
}

/** Flag panel: so many hits and listings, the listing there or not. */
async function onTheList(v: Visit, step: 0 | 1 | 2, uid: string, there: boolean): Promise<void> {
  const { page, t } = v;
  await openSide(v, 'flag');
  await page.getByText(t('flag.hits', { count: steps[step].hits }), { exact: true }).waitFor();
  await page.getByText(t('flag.watchlist', { count: steps[step].listings }), { exact: true }).click();
  await page.getByLabel(t('flag.searchList')).waitFor();
  const panel = page.getByRole('tabpanel', { name: t('desk.tab-flag') });
  expect(await panel.getByText(uid).count()).toBe(there ? 1 : 0);
}

/** The search box offers the listing, or nothing. */
async function searchFinds({ page, t }: Visit, uid: string, there: boolean): Promise<void> {
  const box = page.getByLabel(t('timeline.search'));
  await box.fill(uid);
  const offered = foundBySearch({ page, t }).filter({ hasText: uid });
  await (there ? offered.waitFor() : page.getByText(t('app.nothingFound'), { exact: true }).waitFor());
  expect(await offered.count()).toBe(there ? 1 : 0);
  await box.fill('');
}

/** The inspector shows the hit on the party, or has none. */
async function inspectorShows(v: Visit, name: string, uid: string, there: boolean): Promise<void> {
  const { page, t } = v;
  await selectParty(v, name);
  await page
    .getByRole('tablist', { name: t('inspector.sections') })
    .getByRole('tab', { name: t('inspector.tab-hits') })
    .click();
  const seen = page.getByRole('button', { name: t('flag.seeListing', { uid }) });
  await (there ? seen.waitFor() : page.getByText(t('inspector.noHits'), { exact: true }).waitFor());
  expect(await seen.count()).toBe(there ? 1 : 0);
}

describe('list updates', () => {
  it('are two, each with a member among others', () => {
    expect(updates()).toEqual(['watchlist-update-1.xml', 'watchlist-update-2.xml']);
    expect(steps.map((step) => step.listings)).toEqual(steps.map((step) => step.listings).toSorted((a, b) => a - b));
    expect(steps[1].news.parties).toBeGreaterThan(0);
    expect(steps[2].listings).toBe(listings.length);
  });

  it('land on their minute, on the desk and in the test', async () => {
    const v = await openAt({});
    const { page, t } = v;
    const first = listedBy('watchlist-update-1.xml');
    await page.clock.fastForward(19 * minute);
    await onTheList(v, 0, first.uid, false);
    await inspectorShows(v, first.name, first.uid, false);
    await searchFinds(v, first.uid, false);
    expect(await notice(v).count()).toBe(0);
    expect(await page.content()).not.toContain(first.uid);

    await page.clock.fastForward(minute);
    await noticed(v, steps[1].news);
    // The inspector that was open asks again by itself.
    await page.getByRole('button', { name: t('flag.seeListing', { uid: first.uid }) }).waitFor();
    await notice(v)
      .getByRole('button', { name: t('desk.listUpdateSee') })
      .click();
    await notice(v).waitFor({ state: 'detached' });
    await onTheList(v, 1, first.uid, true);
    await searchFinds(v, first.uid, true);
    await inspectorShows(v, first.name, first.uid, true);

    await page.getByRole('button', { name: t('app.quiz') }).click();
    await page.clock.fastForward(21 * minute);
    await noticed(v, steps[2].news);
    await notice(v)
      .getByRole('button', { name: t('app.close') })
      .click();
    await notice(v).waitFor({ state: 'detached' });
    await page
      .getByRole('button', { name: t('app.backToDesk') })
      .first()
      .click();
    await deskIsOpen(v);
    await onTheList(v, 2, first.uid, true);
    expect(await notice(v).count()).toBe(0);

    // A tab opened anew knows what time it is.
    await page.getByRole('button', { name: t('app.saving-saved') }).waitFor();
    await page.reload();
    await page
      .getByRole('button', { name: t('home.resume') })
      .first()
      .click();
    await deskIsOpen(v);
    await onTheList(v, 2, first.uid, true);
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });

  it.each(languages.filter((language) => language !== 'en'))('%s: are told in its words', async (language) => {
    const v = await openAt({ language });
    const { page, t } = v;
    const first = listedBy('watchlist-update-1.xml');
    await onTheList(v, 0, first.uid, false);
    await page.clock.fastForward(20 * minute);
    await noticed(v, steps[1].news);
    await notice(v)
      .getByRole('button', { name: t('desk.listUpdateSee') })
      .click();
    await notice(v).waitFor({ state: 'detached' });
    await onTheList(v, 1, first.uid, true);
    await page.clock.fastForward(21 * minute);
    await noticed(v, steps[2].news);
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });

  it('are all on the list once the answer is handed in, and nobody is told to act', async () => {
    const v = await openAt({});
    const { page, t } = v;
    const first = listedBy('watchlist-update-1.xml');
    await onTheList(v, 0, first.uid, false);
    await submit(v);
    await page.getByRole('button', { name: t('app.backToDesk') }).click();
    await deskIsOpen(v);
    await onTheList(v, 2, first.uid, true);
    await inspectorShows(v, first.name, first.uid, true);
    expect(await notice(v).count()).toBe(0);

    // A new attempt at the same files begins before the updates again.
    await page.getByRole('button', { name: t('app.scorecard'), exact: true }).click();
    await page.getByRole('button', { name: t('scorecard.again') }).click();
    await page.getByRole('button', { name: t('app.submit'), exact: true }).waitFor();
    await deskIsOpen(v);
    await onTheList(v, 0, first.uid, false);
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });
});
