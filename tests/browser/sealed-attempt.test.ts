/** A sealed class by hand: packs out of the studio, played where no key is, handed in as files, graded by the trainer in the app as on the command line. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/grade.ts';
import type { Exercise } from '../../src/core/exercise/exercise.ts';
import { parseAttempt } from '../../src/core/exercise/parse-attempt.ts';
import { writeZip } from '../../src/csv/zip-writer.ts';
import type { ExportKind } from '../../src/worker/studio-protocol.ts';
import { deskIsOpen, openStage, visit, type Stage, type Visit } from './driver.ts';
import { packedExercise, packFiles, type Bundled } from './exercise-files.ts';
import { answerQuestion, claimAsKeySays, freezeParty, markTransactions, openSide, saveAttempt } from './hands.ts';

let stage: Stage;
const folder = mkdtempSync(path.join(tmpdir(), 'linchpin-sealed-'));
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true });
});

/** A small exercise under a name of its own: one that came with the app would be graded without its pack. */
function made(): Buffer {
  const members = packFiles('first-steps').map((file) => {
    const bytes = new Uint8Array(readFileSync(file));
    const name = path.basename(file);
    if (name !== 'exercise.json') return { name, bytes };
    const head = JSON.parse(new TextDecoder().decode(bytes)) as Exercise;
    return { name, bytes: new TextEncoder().encode(JSON.stringify({ ...head, id: 'made-by-hand', guided: false })) };
  });
  return Buffer.from(writeZip(members));
}

interface Given {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

async function downloaded(page: Page, press: () => Promise<void>): Promise<Given> {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), press()]);
  const buffer = await readFile(await download.path());
  return { name: download.suggestedFilename(), mimeType: 'application/octet-stream', buffer };
}

/** A member of an archive of packs as a participant gets it. */
function packOf({ buffer }: Given, name: string): Given {
  return { name, mimeType: 'application/zip', buffer: Buffer.from(unzipSync(buffer)[name] ?? []) };
}

/** The packs one hands out, and keeps, of an exercise brought into the studio. */
async function exportPacks(v: Visit): Promise<{ readonly [kind in ExportKind]: Given }> {
  const { page, t } = v;
  await page.getByRole('button', { name: t('studio.door'), exact: true }).click();
  await page
    .getByRole('region', { name: t('studio.fromFiles') })
    .getByTestId('files')
    .setInputFiles({ name: 'made.linchpin', mimeType: 'application/zip', buffer: made() });
  await page.getByRole('grid', { name: t('editor.tab-parties') }).waitFor();
  await page
    .getByRole('tablist', { name: t('studio.tabs') })
    .getByRole('tab', { name: t('editor.tab-export') })
    .click();
  await page.getByLabel(t('studio.names')).fill('Team A\nАйгүл');
  const pack = (kind: ExportKind) =>
    downloaded(page, () => page.getByRole('button', { name: t(`studio.export-${kind}`), exact: true }).click());
  return {
    trainer: await pack('trainer'),
    participants: await pack('participants'),
    relabelled: await pack('relabelled'),
    'relabelled-keys': await pack('relabelled-keys'),
  };
}

async function openPack({ page, t }: Visit, pack: Given): Promise<void> {
  await page.getByTestId('files').first().setInputFiles(pack);
  await page.getByRole('button', { name: t('importing.openDesk') }).click();
  await deskIsOpen({ page, t });
}

/** Through the header and the dialog; the file the browser is given. */
async function handIn(
  { page, t }: Visit,
  author: string,
  told: 'handing.kept' | 'handing.notKept' = 'handing.kept',
): Promise<Given> {
  await page.getByRole('button', { name: t('handing.handIn'), exact: true }).click();
  const dialog = page.getByRole('dialog', { name: t('handing.title') });
  await dialog.getByText(t('handing.noKey')).waitFor();
  await dialog.getByLabel(t('handing.name')).fill(author);
  const file = await downloaded(page, () => dialog.getByRole('button', { name: t('handing.now') }).click());
  await page.getByRole('heading', { name: t('handing.doneTitle') }).waitFor();
  await page.getByText(t(told)).waitFor();
  return file;
}

/** What `linchpin grade` says of the same files. */
async function commandTotal(pack: Given, attempt: Given): Promise<number> {
  const paths = [pack, attempt].map(({ name, buffer }) => {
    const file = path.join(folder, name);
    writeFileSync(file, buffer);
    return file;
  });
  let text = '';
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  const code = await run([paths[0] ?? '', '--attempt', paths[1] ?? '']).finally(() => out.mockRestore());
  expect(code, text).toBe(0);
  return (JSON.parse(text) as { readonly total: number }).total;
}

let packs: { readonly [kind in ExportKind]: Given };
let named: Given;
let unnamed: Given;
let exercise: Bundled;

describe('a sealed class', () => {
  it('gets its packs out of the studio', async () => {
    const v = await visit(stage);
    packs = await exportPacks(v);
    exercise = packedExercise(packs.trainer.buffer);
    expect(Object.keys(unzipSync(packs.relabelled.buffer))).toEqual(['Team-A.zip', 'Айгүл.zip']);
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });

  it('plays without a key, hands in once, and sees no verdict', async () => {
    const v = await visit(stage);
    const { page, t } = v;
    await openPack(v, packs.participants);
    expect(await page.getByRole('button', { name: t('app.submit'), exact: true }).count()).toBe(0);
    const claim = exercise.key.claims.find(({ evidence }) => evidence.length < 4);
    if (claim === undefined) throw new Error('no claim with little evidence');
    await claimAsKeySays(v, claim, exercise);
    await markTransactions(v, exercise.key.trueFlows.slice(0, 3));
    await freezeParty(v, exercise.nameOf(claim.party), 'on-behalf');
    const [question] = exercise.quiz.questions;
    await page.getByRole('button', { name: t('app.quiz') }).click();
    await answerQuestion(v, question, exercise.key.quiz[question.id] ?? []);
    await page.getByRole('button', { name: t('quiz.stepDone', { number: 1 }) }).waitFor();
    named = await handIn(v, '  Ә.  Тестова ');
    expect(named.name).toBe(`${exercise.exercise.id}-Ә-Тестова.attempt.json`);
    const saved = parseAttempt(named.buffer.toString('utf8'), named.name);
    expect(saved.ok && saved.value.log.at(-1)).toMatchObject({ type: 'submit', author: 'Ә. Тестова' });

    // The way back leads to a desk on which nothing can be changed any more.
    await page.getByRole('button', { name: t('handing.look') }).click();
    await page.getByText(t('handing.deskBanner')).waitFor();
    await openSide(v, 'disrupt');
    const plan = page.getByRole('list', { name: t('disrupt.plan') });
    await plan.getByRole('button', { name: exercise.nameOf(claim.party) }).waitFor();
    await page.keyboard.press('Control+z');
    expect(await plan.getByRole('listitem').count()).toBe(1);
    // It is as it was handed in after a reload, and the same file once more.
    await page.reload();
    await page.getByRole('button', { name: t('home.lookHandedIn'), exact: true }).click();
    await page.getByText(t('handing.kept')).waitFor();
    const again = await downloaded(page, () => page.getByRole('button', { name: t('handing.saveAgain') }).click());
    expect(again.buffer.equals(named.buffer)).toBe(true);
    expect(await page.getByTestId('total').count()).toBe(0);
    expect(await page.getByRole('button', { name: t('app.scorecard'), exact: true }).count()).toBe(0);
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });

  it('plays a pack of one’s own ids, and hands in without a name', async () => {
    const v = await visit(stage);
    await openPack(v, packOf(packs.relabelled, 'Team-A.zip'));
    const own = packedExercise(packOf(packs['relabelled-keys'], 'Team-A.zip').buffer);
    await markTransactions(v, own.key.trueFlows.slice(0, 4));
    unnamed = await handIn(v, '');
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });

  it('is gone on with on another computer, and handed in where the browser keeps nothing', async () => {
    const first = await visit(stage);
    await openPack(first, packs.participants);
    await markTransactions(first, exercise.key.trueFlows.slice(0, 2));
    const text = await saveAttempt(first);
    await first.context.close();

    const v = await visit(stage);
    const { page, t } = v;
    const saved = { name: 'begun.attempt.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await page.getByTestId('files').first().setInputFiles([packs.participants, saved]);
    await page.getByText(t('marking.notHandedIn')).waitFor();
    await page.getByRole('button', { name: t('marking.continue') }).click();
    await deskIsOpen(v);
    await page
      .getByRole('tab', { name: t('desk.tab-trace') })
      .getByText('2')
      .waitFor();
    // A full disk, from now on.
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    const file = await handIn(v, 'B', 'handing.notKept');
    expect(parseAttempt(file.buffer.toString('utf8'), file.name)).toMatchObject({
      ok: true,
      value: { log: [{ type: 'mark' }, { type: 'submit', author: 'B' }] },
    });
    expect(await page.getByText(t('handing.kept')).count()).toBe(0);
    await v.context.close();
  });

  it('is graded by the trainer: the pack asked for, each attempt by its own key, totals as on the command line', async () => {
    const v = await visit(stage);
    const { page, t } = v;
    const table = page.getByRole('table', { name: t('marking.attempts') });
    const row = (name: string) => table.getByRole('row').filter({ hasText: name });
    const drop = (...files: readonly Given[]) => page.getByTestId('files').first().setInputFiles(files);
    const { id, version } = exercise.exercise;
    await drop(named);
    await page.getByText(t('marking.needPack', { title: id, version })).waitFor();

    // The participants' pack is named as what does not grade; a cut file and a pack of other ids are refused by name.
    const cut = { ...named, name: 'cut.attempt.json', buffer: named.buffer.subarray(0, 300) };
    await drop(packs.participants, cut, unnamed);
    await row('Ә. Тестова').getByText(t('issues.pack-without-key')).waitFor();
    await row(cut.name).getByText(t('issues.json-broken')).waitFor();
    await row(unnamed.name).getByText(t('issues.attempt-other-data')).waitFor();

    await drop(packs.trainer, packs['relabelled-keys']);
    const totals = [
      [row('Ә. Тестова'), await commandTotal(packs.trainer, named)],
      [row(unnamed.name), await commandTotal(packs['relabelled-keys'], unnamed)],
    ] as const;
    for (const [line, total] of totals) {
      expect(total).toBeGreaterThan(0);
      await line
        .getByRole('cell', { name: total.toFixed(1), exact: true })
        .last()
        .waitFor();
    }

    await page.getByRole('button', { name: t('marking.openScorecardOf', { name: 'Ә. Тестова' }) }).click();
    expect(Number(await page.getByTestId('total').innerText())).toBe(totals[0][1]);
    await page.getByText(t('marking.by', { author: 'Ә. Тестова' })).waitFor();
    await page.getByRole('button', { name: t('app.backToDesk') }).click();
    await page.getByText(t('marking.visiting', { author: 'Ә. Тестова' })).waitFor();
    await page.getByRole('button', { name: t('marking.backShort') }).click();
    await page.getByRole('button', { name: t('marking.openScorecardOf', { name: unnamed.name }) }).click();
    expect(Number(await page.getByTestId('total').innerText())).toBe(totals[1][1]);
    // Nothing of it is kept.
    await page.reload();
    await page.getByText(t('home.noAttempts')).waitFor();
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });
});
