/** A class of twelve in Chromium: read, looked at, replayed to where a team left the path, its best plan scored, an observation written and handed out. */
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Attempt } from '../../src/core/exercise/attempt.ts';
import type { CaseDraft } from '../../src/core/exercise/case-draft.ts';
import type { GradedPack } from '../../src/core/fairness/difficulty.ts';
import { writeZip } from '../../src/csv/zip-writer.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { createDebriefDesk } from '../../src/worker/debrief-desk.ts';
import type { DebriefApi, OpenClass } from '../../src/worker/debrief-protocol.ts';
import { clockTime } from '../../src/ui/debrief/clock-time.ts';
import type { DebriefRoom } from '../../src/ui/store/debrief.ts';
import { bundledPack, classOfTwelve, handedIn, packPaths, type HandedIn } from '../fixtures/debrief-class.ts';
import { faultsInBothThemes } from './axe-faults.ts';
import { openStage, visit, type Stage, type Visit, type VisitOptions } from './driver.ts';

const exercise = 'charity-front';
const rooms: readonly DebriefRoom[] = ['files', 'consensus', 'side', 'plans', 'scores', 'roles', 'sheet'];

let stage: Stage;
let pack: GradedPack;
let files: readonly HandedIn[];
/** What the screen should say, asked of the same desk in Node. */
let desk: DebriefApi;
let opened: OpenClass;
beforeAll(async () => {
  stage = await openStage();
  pack = await bundledPack(exercise);
  files = [
    ...classOfTwelve(pack).map(withCase).map(handedIn),
    { name: 'torn.attempt.json', text: '{"format":"linchpin-attempt"' },
  ];
  desk = createDebriefDesk(() => 0);
  const packed = await Promise.all(
    packPaths(exercise).map(async (path) => ({ path, blob: new Blob([new Uint8Array(await readFile(path))]) })),
  );
  const handed = files.map(({ name, text }) => ({ path: name, blob: new Blob([text]) }));
  const read = await desk.read([...packed, ...handed], [], () => undefined);
  opened = await desk.open(read.classes[0]?.pack ?? '');
});
afterAll(() => stage.close());

const analysis = 'Money comes in small sums and leaves in one.';

/** The first team wrote a listing case on the last party it claimed. */
function withCase(attempt: Attempt, place: number): Attempt {
  const claim = attempt.log.findLast(({ type }) => type === 'claim');
  const submit = attempt.log.at(-1);
  if (place > 0 || submit === undefined || claim?.type !== 'claim') return attempt;
  const { subject, evidence } = claim.claim;
  const draft: CaseDraft = {
    subject,
    purpose: 'national',
    criteria: ['national-behalf'],
    facts: [{ id: 'f1', cites: evidence, text: '', kept: true }],
    analysis,
    unknown: '',
    rights: [{ check: 'identity', answer: 'yes', note: '' }],
    str: { scope: 'subject', institution: '', reason: '', action: '', indicators: [] },
  };
  return { ...attempt, log: [...attempt.log.slice(0, -1), { type: 'case', at: submit.at, draft }, submit] };
}

/** `zipped`: as a learning platform gives a class, in one archive. */
async function openDebrief(options: VisitOptions = {}, zipped = false): Promise<Visit> {
  const v = await visit(stage, options);
  const { page, t } = v;
  await page.getByRole('button', { name: t('debrief.openDoor') }).click();
  const dropped = files.map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) }));
  const archive = () =>
    Buffer.from(writeZip(dropped.map(({ name, buffer }) => ({ name: `class/${name}`, bytes: buffer }))));
  await page
    .getByTestId('files')
    .setInputFiles(zipped ? [{ name: 'class.zip', mimeType: 'application/zip', buffer: archive() }] : dropped);
  await page.getByRole('button', { name: t('debrief.goOn') }).waitFor({ timeout: 120_000 });
  return v;
}

const room = ({ page, t }: Visit, name: DebriefRoom) =>
  page.getByRole('tab', { name: t(`debrief.room-${name}`), exact: true }).click();

/** Waits for what each room shows when it has its answer. */
async function roomIsThere(v: Visit, name: DebriefRoom): Promise<void> {
  const { page, t } = v;
  const signs: { readonly [room in DebriefRoom]: () => Promise<void> } = {
    files: () => page.getByRole('grid', { name: t('debrief.list') }).waitFor(),
    consensus: () =>
      page
        .getByRole('grid', { name: t('debriefSeen.table') })
        .getByRole('row')
        .nth(3)
        .waitFor(),
    side: () => page.getByRole('slider', { name: t('debriefSide.scrubber') }).waitFor(),
    plans: () => page.getByText(t('debriefPlans.live-score')).first().waitFor(),
    scores: () => page.getByRole('heading', { name: t('debriefScores.questions') }).waitFor(),
    roles: () => page.getByRole('heading', { name: t('debriefRoles.questions') }).waitFor(),
    sheet: () => page.getByRole('heading', { name: t('debriefReport.title') }).waitFor(),
  };
  await room(v, name);
  await signs[name]();
}

describe('a class of twelve', () => {
  it('is read, seen, replayed, merged, written down, handed out and found again', async () => {
    const v = await openDebrief();
    const { page, t } = v;
    const format = formatFor('en');

    // Twelve taken, one not, and why.
    await expect.poll(() => page.getByText(t('debrief.taken', { count: 12 })).count()).toBe(1);
    const list = page.getByRole('grid', { name: t('debrief.list') });
    await page.getByText(t('debrief.filter-refused', { n: 1 })).click();
    await list.getByRole('row').filter({ hasText: 'torn.attempt.json' }).getByText(t('issues.json-broken')).waitFor();

    // The consensus: the same node by table, graph and keyboard, with who, when and why.
    await roomIsThere(v, 'consensus');
    const { picture, made } = await desk.consensus();
    const [most] = picture.nodes.toSorted((a, b) => b.claimed.length - a.claimed.length || (a.key < b.key ? -1 : 1));
    const seen = page.getByRole('grid', { name: t('debriefSeen.table') });
    await seen
      .getByRole('row')
      .filter({ hasText: most?.label ?? '' })
      .first()
      .click();
    const subject = page.getByRole('region', { name: most?.label ?? '' });
    const told = await desk.subject(most?.key ?? 'party:');
    await subject.getByRole('heading', { name: most?.label ?? '' }).waitFor();
    expect(await subject.getByRole('rowheader').allTextContents()).toEqual(
      told.teams.map(({ team }) => opened.teams[team]?.letter ?? ''),
    );
    const graph = page.getByRole('application', { name: t('debriefSeen.graph') });
    await graph.focus();
    await graph.press('ArrowRight');
    await expect.poll(() => page.getByRole('heading', { level: 2 }).first().textContent()).not.toBe(most?.label);
    await graph.press('Escape');
    await page.getByText(t('debriefSeen.summaryFound', { found: countFound(), due: countDue() })).waitFor();
    function countDue(): number {
      return picture.nodes.filter(({ reasons }) => reasons.length > 0).length;
    }
    function countFound(): number {
      return picture.nodes.filter(({ reasons, right }) => reasons.length > 0 && 2 * right.length >= made.teams).length;
    }

    // Side by side, to the moment a team left the path.
    await roomIsThere(v, 'side');
    const chosen = opened.teams.slice(0, 2).map(({ id }) => id);
    const side = await desk.side({ teams: chosen, clock: 'steady' });
    const parted = side.lanes[1]?.versus[0];
    const stageOf = page.getByRole('region', { name: t('debriefSide.replay') });
    const clock = page.getByRole('slider', { name: t('debriefSide.scrubber') });
    await stageOf.focus();
    await stageOf.press('Home');
    await expect.poll(() => clock.getAttribute('aria-valuetext')).toBe('0:00');
    await stageOf.press('ArrowRight');
    await expect.poll(() => clock.getAttribute('aria-valuetext')).toBe(clockTime(side.tape.beatTime[0] ?? 0));
    await stageOf.press('Space');
    await expect
      .poll(async () => Number(await clock.inputValue()), { timeout: 30_000 })
      .toBeGreaterThan((side.tape.beatTime[0] ?? 0) + 30_000);
    await stageOf.press('Space');
    await page.getByLabel(t('debriefSide.against')).selectOption({ label: t('debrief.team', { letter: 'A' }) });
    await page
      .getByRole('button', { name: t('debriefSide.jumpOf', { team: t('debrief.team', { letter: 'B' }) }) })
      .click();
    await expect
      .poll(() => clock.getAttribute('aria-valuetext'))
      .toBe(clockTime(parted?.when ?? parted?.foundWhen ?? side.tape.duration));
    await page.getByRole('tab', { name: t('debriefSide.panel-moment') }).click();
    await page
      .getByText(t('debriefSide.momentAt', { when: clockTime(parted?.when ?? parted?.foundWhen ?? 0) }))
      .waitFor();

    // The plan of the class, scored as it changes.
    await roomIsThere(v, 'plans');
    const plans = await desk.plans();
    const merge = page.getByRole('region', { name: t('debriefPlans.mergeTitle') });
    const percent = (score: number) => merge.getByText(format.percent(score), { exact: true });
    await percent((await desk.scorePlan(plans.merged)).score).waitFor();
    const [first] = plans.merged;
    const label = plans.proposed.find(({ target }) => target === first?.target)?.label ?? '';
    await merge.getByRole('checkbox', { name: label }).first().uncheck();
    await percent((await desk.scorePlan(plans.merged.slice(1))).score).waitFor();
    await page
      .getByLabel(t('debrief.team', { letter: 'C' }), { exact: true })
      .selectOption({ label: t('debriefPlans.own') });
    await page.getByRole('heading', { name: t('debriefPlans.voteCount', { count: 1 }) }).waitFor();

    // Another team asks about the claim its team wrote a listing case on; only the decision brings the key's word.
    await roomIsThere(v, 'roles');
    const team = opened.teams.find(({ id }) => files[0]?.name === `${id}.attempt.json`);
    const swap = await desk.swap(team?.id ?? '');
    const drafted = swap.claims.findIndex(({ draft }) => draft !== null);
    await page
      .getByLabel(t('debriefRoles.defender'))
      .selectOption({ label: t('debrief.team', { letter: team?.letter ?? '' }) });
    await page.getByLabel(t('debriefRoles.claim'), { exact: true }).selectOption(String(drafted));
    const defence = page.getByRole('region', { name: t('debriefRoles.theClaim') });
    await defence.getByText(analysis).waitFor();
    await defence.getByText(t('caseDoc.criterion-national-behalf')).waitFor();
    const keyWord = page.getByText(t(`debriefRoles.fault-${swap.claims[drafted]?.fault ?? 'none'}`));
    expect(await keyWord.count()).toBe(0);
    await page.getByRole('button', { name: t('debriefRoles.record') }).click();
    await keyWord.waitFor();

    // An observation with an action behind it.
    await roomIsThere(v, 'sheet');
    await page.getByRole('button', { name: t('debriefSheet.add') }).click();
    const row = page.getByRole('article', { name: t('debriefSheet.row', { number: 1 }) });
    await row.getByLabel(t('debriefSheet.observation'), { exact: true }).fill('Most stopped at the charity.');
    await row.getByLabel(t('debriefSheet.improvement'), { exact: true }).fill('Follow the money past the first NPO.');
    await row.getByLabel(t('debriefSheet.owner'), { exact: true }).fill('Tracing desk');
    await row.getByText(t('debriefSheet.rating-M')).click();
    await row
      .getByLabel(t('debriefSheet.linkTeam', { number: 1 }))
      .selectOption({ label: t('debrief.team', { letter: 'B' }) });
    await row.getByLabel(t('debriefSheet.linkAction', { number: 1 }), { exact: true }).selectOption({ index: 2 });
    await row.getByRole('button', { name: t('debriefSheet.link'), exact: true }).click();
    const report = page.getByRole('region', { name: t('debriefReport.title') });
    await report.getByText('Follow the money past the first NPO.').waitFor();
    expect(await report.textContent()).not.toContain('Team Altai');

    const download = async (name: 'csv' | 'lines' | 'xapi') => {
      const [file] = await Promise.all([
        page.waitForEvent('download', { timeout: 60_000 }),
        page.getByRole('button', { name: t(`debriefSheet.out-${name}`) }).click(),
      ]);
      return readFile(await file.path());
    };
    const tables = unzipSync(new Uint8Array(await download('csv')));
    const sheet = Buffer.from(tables['after-action.csv'] ?? []).toString('utf8');
    expect(sheet).toContain('tracing,Most stopped at the charity.,B:');
    expect(sheet).toContain('Tracing desk');
    const lines = (await download('lines')).toString('utf8').trim().split('\n');
    expect(lines.length).toBe(
      (await Promise.all(opened.teams.map(({ id }) => desk.side({ teams: [id], clock: 'start' })))).reduce(
        (sum, { tape }) => sum + tape.beatTime.length,
        0,
      ),
    );
    expect((await download('xapi')).toString('utf8')).not.toContain('Altai');

    // Kept: found again after the page is loaded anew, without names.
    await expect.poll(() => page.locator('[data-saving]').getAttribute('data-saving')).toBe('saved');
    await page.reload();
    await page.getByRole('button', { name: t('debrief.openDoor') }).click();
    await page.getByRole('button', { name: /^Open the debrief of/ }).click();
    await page.getByRole('button', { name: t('debrief.goOn') }).waitFor({ timeout: 120_000 });
    await roomIsThere(v, 'sheet');
    await expect
      .poll(() => page.getByLabel(t('debriefSheet.observation'), { exact: true }).inputValue())
      .toBe('Most stopped at the charity.');
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });

  it('is shown on slides by arrow keys, without a name until asked', async () => {
    const v = await openDebrief({ size: { width: 1920, height: 1080 } }, true);
    await expect.poll(() => v.page.getByText(v.t('debrief.taken', { count: 12 })).count()).toBe(1);
    const { page, t } = v;
    await page.getByRole('switch', { name: t('debrief.names') }).check();
    await page.getByRole('button', { name: t('debrief.slides') }).click();
    const slides = page.getByRole('dialog', { name: t('debriefSlides.title') });
    await slides.getByRole('heading', { name: pack.exercise.title.en }).waitFor();
    const pages: string[] = [];
    for (let i = 0; i < 30; i++) {
      pages.push((await slides.textContent()) ?? '');
      if (await slides.getByRole('button', { name: t('debriefSlides.on') }).isDisabled()) break;
      await page.keyboard.press('ArrowRight');
      await slides
        .locator('.debrief-slide-bar')
        .getByText(new RegExp(`^${i + 2} of \\d+$`))
        .waitFor();
    }
    expect(pages.length).toBeGreaterThan(6);
    expect(pages.join(' ')).not.toContain('Altai');
    await page.keyboard.press('Escape');
    await expect.poll(() => slides.count()).toBe(0);
    await v.context.close();
  });
});

describe('no barrier', () => {
  it('stands in any room, in either theme', async () => {
    const v = await openDebrief({ theme: 'dark' });
    const { page, t } = v;
    const faults: string[] = [];
    for (const name of rooms) {
      await roomIsThere(v, name);
      if (name === 'sheet') await page.getByRole('button', { name: t('debriefSheet.add') }).click();
      faults.push(...(await faultsInBothThemes(v, name)));
      if (name === 'consensus') {
        await page.getByRole('row').nth(1).click();
        const pane = page.getByRole('complementary', { name: t('debriefSeen.subject') });
        await pane.getByRole('region', { name: t('debriefSeen.who') }).waitFor();
        faults.push(...(await faultsInBothThemes(v, 'one node', pane)));
      }
    }
    await page.getByRole('button', { name: t('debrief.slides') }).click();
    const slides = page.getByRole('dialog', { name: t('debriefSlides.title') });
    for (let i = 0; i < 4; i++) {
      await page.keyboard.press('ArrowRight');
      faults.push(...(await faultsInBothThemes(v, `slide ${i + 2}`, slides)));
    }
    expect(faults).toEqual([]);
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });
});
