/**
 * A class from keys to paper: a sealed exercise handed out, twelve take part each in their own way, hand in sealed; the trainer drops the
 * folder with what does not belong in it, the class looks at itself, the code opens the key, the report is printed and the files go out.
 */
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replay } from '../../src/core/exercise/attempt.ts';
import { checkpointsOf } from '../../src/core/exercise/chain.ts';
import { grade } from '../../src/core/grading/grade.ts';
import { headWords } from '../../src/sealing/signer.ts';
import { openSubmission } from '../../src/sealing/submission.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/translate.ts';
import { createDebriefDesk } from '../../src/worker/debrief-desk.ts';
import type { DebriefApi, OpenClass } from '../../src/worker/debrief-protocol.ts';
import { faultsOn } from './axe-faults.ts';
import { badFiles, beginStory, worksOf, type Story } from './class-story-files.ts';
import { deskIsOpen, openStage, visit, type Stage, type Visit } from './driver.ts';
import { packedExercise, type Bundled } from './exercise-files.ts';
import { claimAsKeySays, freezeParty, markTransactions } from './hands.ts';
import { checkpoint, closeDialog, downloaded, handInSealed, join, wordsIn } from './sealed-hands.ts';
import type { Given } from './sealed-packs.ts';

let stage: Stage;
let story: Story;
let exercise: Bundled;
beforeAll(async () => {
  stage = await openStage();
  story = await beginStory();
  exercise = packedExercise(story.trainer.buffer);
});
afterAll(() => stage.close());

interface Participant {
  readonly name: string;
  readonly fingerprint: string;
  /** Eight words noted at a checkpoint on the way. */
  readonly noted: string;
  readonly file: Given;
}

/** Joined, worked on by `work`, a checkpoint, handed in. */
async function takePart(
  name: string,
  work: (v: Visit) => Promise<string>,
): Promise<{ readonly participant: Participant; readonly v: Visit }> {
  const v = await visit(stage);
  const fingerprint = await work(v);
  const noted = await checkpoint(v, name);
  await closeDialog(v);
  const file = await handInSealed(v, name);
  await v.page.getByText(v.t('sealed.fileKept')).waitFor();
  expect(await v.page.getByTestId('total').count()).toBe(0);
  expect(v.complaints).toEqual([]);
  return { participant: { name, fingerprint, noted, file }, v };
}

/** With the mouse: the first claims as the key has them, some marks, a freeze. */
const byHand = (name: string, claims: number, marks: number) =>
  takePart(name, async (v) => {
    const fingerprint = await join(v, story.participants, name);
    const { key, nameOf } = exercise;
    const easy = key.claims.filter(({ evidence }) => evidence.length < 4).slice(0, claims);
    for (const claim of easy) await claimAsKeySays(v, claim, exercise);
    if (marks > 0) await markTransactions(v, key.trueFlows.slice(0, marks));
    await freezeParty(v, nameOf(easy[0]?.party ?? ''), 'on-behalf');
    return fingerprint;
  });

/** Work begun elsewhere, brought along as a file and handed in here. */
const brought = (name: string, attempt: Given) =>
  takePart(name, async (v) => {
    const { page, t } = v;
    await page.getByTestId('files').first().setInputFiles([story.participants, attempt]);
    await page.getByRole('button', { name: t('marking.continue') }).click();
    await page.getByLabel(t('sealed.name')).fill(name);
    await page.getByRole('button', { name: t('sealed.makeKey') }).click();
    await page.getByText(t('sealed.keyKept')).waitFor();
    const fingerprint = await wordsIn(v, t('sealed.fingerprint'));
    await page.getByRole('button', { name: t('sealed.startWork') }).click();
    await deskIsOpen(v);
    return fingerprint;
  });

const participants: Participant[] = [];
let staying: Visit;

describe('a class of twelve', () => {
  it('takes part: three with the mouse, nine with work of other kinds, each with words noted on the way', async () => {
    const first = await byHand('Айгүл Т.', 2, 3);
    staying = first.v;
    participants.push(first.participant);
    const all = [
      () => byHand('List first Boris', 1, 0),
      () => byHand('Money first Clara', 1, 6),
      ...worksOf(story).map(
        ([name, attempt]) =>
          () =>
            brought(name, attempt),
      ),
    ];
    // Two at a time: while one waits for the screen the other works.
    const lane = async () => {
      for (let next = all.shift(); next !== undefined; next = all.shift()) {
        const { participant, v } = await next();
        participants.push(participant);
        await v.context.close();
      }
    };
    await Promise.all([lane(), lane()]);
    expect(participants).toHaveLength(12);
    expect(new Set(participants.map(({ fingerprint }) => fingerprint)).size).toBe(12);
    for (const { name, noted, file, fingerprint } of participants) {
      const opened = await openSubmission(new Uint8Array(file.buffer), [story.identity], file.name);
      if (!opened.ok) throw new Error(`${name}: ${opened.issues[0].code}`);
      const { attempt, participant } = opened.value;
      expect(participant.name).toBe(name);
      expect(fingerprint.split(' ')).toHaveLength(8);
      const words = checkpointsOf(attempt).map(({ head }) => headWords(head).join(' '));
      expect(words.slice(0, 1)).toEqual([noted]);
      expect(words).toHaveLength(2);
    }
  });

  it('is taken in by the trainer, who sees what is verified, what is not and why, and who is missing', async () => {
    const trainer = await openDebrief();
    const { page, t } = trainer;
    const drop = (...files: readonly Given[]) => page.getByTestId('files').first().setInputFiles(files);
    const [good] = participants;
    const bad = await badFiles(story, good?.file ?? story.key);
    const list = page.getByRole('grid', { name: t('debrief.list') });
    const row = (text: string) => list.getByRole('row').filter({ hasText: text });
    await drop(story.trainer, ...participants.map(({ file }) => file), ...bad.map(({ file }) => file));
    // Without the key nothing opens, and each says so.
    await page.getByText(t('debrief.nobody')).waitFor({ timeout: 120_000 });
    await row('replayed.age').getByText(t('issues.submission-locked')).waitFor();
    await drop(story.key);
    await page.getByText(t('debrief.taken', { count: 12 })).waitFor({ timeout: 120_000 });
    await page.getByText(t('debrief.refused', { count: bad.length })).waitFor();
    for (const { file, code } of bad)
      await row(file.name)
        .getByText(t(`issues.${code as 'submission-damaged'}`))
        .waitFor();
    for (const { file } of participants) {
      await row(file.name).getByText(t('debrief.trust-sealed')).waitFor();
    }
    await page.getByText(t('debrief.filter-refused', { n: bad.length })).waitFor();

    // The class list: one spelt otherwise, one with the words of another key, one who is not there.
    const section = page.getByRole('region', { name: t('debriefList.title') });
    const lines = participants.map(({ name, fingerprint }, i) => {
      if (name === 'List first Boris') return 'Boris  FIRST list';
      return i === 3 ? `${name};${participants[4]?.fingerprint ?? ''}` : `${name};${fingerprint}`;
    });
    await section.getByLabel(t('debriefList.field')).fill([...lines.slice(0, -1), 'Nobody Yet'].join('\n'));
    await section.getByRole('button', { name: t('debriefList.use') }).click();
    await section.getByText(t('debriefList.missing', { names: 'Nobody Yet' })).waitFor();
    await section.getByText(t('debriefList.unknown', { names: participants.at(-1)?.name ?? '' })).waitFor();
    await section.getByText(t('debriefList.handedIn', { n: '11', total: '12' })).waitFor();
    expect(await section.getByText(t('debriefList.state-other-key'), { exact: true }).count()).toBe(1);
    expect(await section.getByText(t('debriefList.state-in'), { exact: true }).count()).toBe(10);
    await section.getByText(t('debriefList.spelt', { name: 'List first Boris' })).waitFor();
    expect(await faultsOn(trainer, 'class list')).toEqual([]);
    expect(trainer.complaints).toEqual([]);
    await lookTogether(trainer);
    await trainer.context.close();
  });

  it('is closed by the code: who hands it in sees the scorecard that the trainer has', async () => {
    const { page, t } = staying;
    const [{ file }] = participants as [Participant];
    expect(story.code.split(' ')).toHaveLength(6);
    await page.getByLabel(t('sealed.code')).fill(story.code);
    await page.getByRole('button', { name: t('sealed.openKey') }).click();
    await page.getByTestId('total').waitFor({ timeout: 120_000 });
    expect(Number(await page.getByTestId('total').innerText())).toBe(await totalOf(file));
    expect(staying.complaints).toEqual([]);
    await staying.context.close();
  });
});

async function openDebrief(): Promise<Visit> {
  const v = await visit(stage);
  await v.page.getByRole('button', { name: v.t('debrief.openDoor') }).click();
  return v;
}

async function totalOf(file: Given): Promise<number> {
  const opened = await openSubmission(new Uint8Array(file.buffer), [story.identity], file.name);
  if (!opened.ok) throw new Error(opened.issues[0].code);
  const { attempt } = opened.value;
  return grade({ ...story.pack, attempt: replay(attempt, attempt.log) }).total;
}

/** The same class, read in Node. */
async function deskInNode(): Promise<{ readonly desk: DebriefApi; readonly opened: OpenClass }> {
  const desk = createDebriefDesk(() => 0);
  const files = [story.trainer, ...participants.map(({ file }) => file)];
  const read = await desk.read(
    files.map(({ name, buffer }) => ({ path: name, blob: new Blob([new Uint8Array(buffer)]) })),
    [story.identity],
    () => undefined,
  );
  return { desk, opened: await desk.open(read.classes[0]?.pack ?? '') };
}

/** Through the rooms: consensus, side by side, plans, scores, the sheet; printed in three languages, and out in three kinds of file. */
async function lookTogether(v: Visit): Promise<void> {
  const { page, t } = v;
  const format = formatFor('en');
  const { desk, opened } = await deskInNode();
  expect(opened.teams).toHaveLength(12);
  const room = (name: 'consensus' | 'side' | 'plans' | 'scores' | 'sheet') =>
    page.getByRole('tab', { name: t(`debrief.room-${name}`), exact: true }).click();

  await room('consensus');
  const { picture, made } = await desk.consensus();
  const due = picture.nodes.filter(({ reasons }) => reasons.length > 0);
  const found = due.filter(({ right }) => 2 * right.length >= made.teams).length;
  await page.getByText(t('debriefSeen.summaryFound', { found, due: due.length })).waitFor();

  await room('side');
  const chosen = opened.teams.slice(0, 2).map(({ id }) => id);
  const side = await desk.side({ teams: chosen, clock: 'steady' });
  await page.getByRole('slider', { name: t('debriefSide.scrubber') }).waitFor();
  expect(side.tape.beatTime.length).toBeGreaterThan(0);
  for (const { letter } of opened.teams.slice(0, 2)) {
    await page.getByText(t('debrief.team', { letter })).first().waitFor();
  }

  await room('plans');
  const { merged } = await desk.plans();
  const merge = page.getByRole('region', { name: t('debriefPlans.mergeTitle') });
  await merge.getByText(format.percent((await desk.scorePlan(merged)).score), { exact: true }).waitFor();

  await room('scores');
  await page.getByRole('button', { name: t('debriefScores.showRanking') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('debriefScores.showRanking') })
    .click();
  const ranking = page.getByRole('grid', { name: t('debriefScores.ranking') });
  const totals = await Promise.all(participants.map(({ file }) => totalOf(file)));
  const shown = await ranking.getByRole('row').allInnerTexts();
  const expected = totals.toSorted((a, b) => b - a).map((total) => format.number(total, 1));
  expect(shown.slice(1).map((text) => text.trim().split(/\s+/).at(-1))).toEqual(expected);

  await room('sheet');
  await page.getByRole('button', { name: t('debriefSheet.add') }).click();
  const row = page.getByRole('article', { name: t('debriefSheet.row', { number: 1 }) });
  await row.getByLabel(t('debriefSheet.observation'), { exact: true }).fill('Two stopped at the list.');
  await row.getByLabel(t('debriefSheet.owner'), { exact: true }).fill('Screening desk');
  const report = page.getByRole('region', { name: t('debriefReport.title') });
  await report.getByText('Two stopped at the list.').waitFor();

  const names = [...participants.map(({ name }) => name), 'Nobody Yet'];
  const nameless = (text: string) => names.filter((name) => text.includes(name));
  const out = (name: 'csv' | 'lines' | 'xapi' | 'log') =>
    downloaded(page, () => page.getByRole('button', { name: t(`debriefSheet.out-${name}`), exact: true }).click());
  const tables = unzipSync(new Uint8Array((await out('csv')).buffer));
  const texts = Object.values(tables).map((bytes) => Buffer.from(bytes).toString('utf8'));
  expect(texts.join('\n')).toContain('Two stopped at the list.');
  const lines = (await out('lines')).buffer.toString('utf8').trim().split('\n');
  const tapes = await Promise.all(opened.teams.map(({ id }) => desk.side({ teams: [id], clock: 'start' })));
  expect(lines).toHaveLength(tapes.reduce((sum, { tape }) => sum + tape.beatTime.length, 0));
  const statements = (await out('xapi')).buffer.toString('utf8').trim().split('\n');
  for (const line of statements) expect(JSON.parse(line)).toMatchObject({ actor: {}, verb: {}, object: {} });
  const log = (await out('log')).buffer.toString('utf8');
  expect(nameless([...texts, ...lines, ...statements, log].join('\n'))).toEqual([]);

  for (const language of ['ru', 'kk', 'en'] as const) {
    const say = translator(language);
    await page.getByText({ en: 'EN', ru: 'РУ', kk: 'ҚЗ' }[language], { exact: true }).click();
    const printed = page.getByRole('region', { name: say('debriefReport.title') });
    await printed.getByRole('heading', { name: say('debriefReport.section-scores') }).waitFor();
    await page.emulateMedia({ media: 'print' });
    const text = await page.getByRole('main').innerText();
    expect(text).toContain(say('debriefReport.section-after-action'));
    expect(text).toContain('Two stopped at the list.');
    expect(text).not.toContain(say('debriefSheet.add'));
    expect(nameless(text)).toEqual([]);
    const paper = await page.pdf({ format: 'A4' });
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
    expect(paper.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'screen' });
  }
  expect(v.complaints).toEqual([]);
}
