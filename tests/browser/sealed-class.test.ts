/** A sealed exercise by hand: joined, worked on, noted at a checkpoint, handed in sealed, opened and graded by the trainer, refused with the reason. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replay } from '../../src/core/exercise/attempt.ts';
import { checkpointsOf } from '../../src/core/exercise/chain.ts';
import { grade } from '../../src/core/grading/grade.ts';
import { readPack } from '../../src/csv/read-pack.ts';
import { memorySource } from '../../src/csv/source.ts';
import { fingerprintOf, headWords } from '../../src/sealing/signer.ts';
import { openSubmission } from '../../src/sealing/submission.ts';
import { makeTrainerKeys } from '../../src/sealing/trainer-key.ts';
import { openStage, visit, type Stage } from './driver.ts';
import { claimAsKeySays, freezeParty, markTransactions } from './hands.ts';
import { checkpoint, closeDialog, downloaded, handInSealed, join, wordsIn } from './sealed-hands.ts';
import { keyFile, sealedPacks, type Given, type SealedPacks } from './sealed-packs.ts';

let stage: Stage;
let packs: SealedPacks;
beforeAll(async () => {
  stage = await openStage();
  packs = await sealedPacks();
});
afterAll(() => stage.close());

const name = 'Айгүл Т.';
let submission: Given;
let fingerprint: string;
let noted: string;

async function opened(file: Given) {
  const outcome = await openSubmission(new Uint8Array(file.buffer), [packs.keys.recovery.identity], file.name);
  if (!outcome.ok) throw new Error(outcome.issues[0].code);
  return outcome.value;
}

/** What Node makes of the same work. */
async function totalInNode(file: Given): Promise<number> {
  const read = await readPack([memorySource('trainer.zip', new Uint8Array(packs.trainer.buffer))]);
  if (!read.ok) throw new Error('the trainer’s pack cannot be read');
  const { dataset, exercise, quiz, key } = read.value.pack;
  if (exercise === null || key === null) throw new Error('no key');
  const { attempt } = await opened(file);
  return grade({ dataset, exercise, quiz, key, attempt: replay(attempt, attempt.log) }).total;
}

describe('a participant', () => {
  it('joins once, works, notes a checkpoint and hands in sealed', async () => {
    const v = await visit(stage);
    const { page, t } = v;
    fingerprint = await join(v, packs.participants, name);
    expect(fingerprint.split(' ')).toHaveLength(8);
    const { exercise } = packs;
    const claim = exercise.key.claims.find(({ evidence }) => evidence.length < 4);
    if (claim === undefined) throw new Error('no claim with little evidence');
    await claimAsKeySays(v, claim, exercise);
    await markTransactions(v, exercise.key.trueFlows.slice(0, 3));
    noted = await checkpoint(v, name);
    await closeDialog(v);
    await freezeParty(v, exercise.nameOf(claim.party), 'on-behalf');
    // A second one lists the first.
    const second = await checkpoint(v, name);
    expect(second).not.toBe(noted);
    await page.getByRole('cell', { name: noted, exact: true }).waitFor();
    await closeDialog(v);
    submission = await handInSealed(v, name);
    expect(submission.name).toBe('sealed-by-hand-Айгүл-Т.submission.age');
    await page.getByText(t('handing.kept')).waitFor();
    await page.getByText(t('sealed.fileKept')).waitFor();
    expect(await page.getByTestId('total').count()).toBe(0);
    expect(await page.getByRole('button', { name: t('app.scorecard'), exact: true }).count()).toBe(0);

    const { participant, attempt, head } = await opened(submission);
    expect(participant.name).toBe(name);
    expect(fingerprintOf(participant.publicKey).join(' ')).toBe(fingerprint);
    const words = checkpointsOf(attempt).map((point) => headWords(point.head).join(' '));
    expect(words).toEqual([noted, second, headWords(head).join(' ')]);
    expect(await wordsIn(v, t('sealed.headTitle'))).toBe(words[2]);
    expect(await wordsIn(v, t('sealed.fingerprint'))).toBe(fingerprint);

    // The saved file is proved whole, another is not.
    const check = page.getByText(t('sealed.check'), { exact: true });
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), check.click()]);
    await chooser.setFiles(submission);
    await page.getByText(/is whole/).waitFor();
    const cut = { ...submission, buffer: submission.buffer.subarray(0, -1) };
    const [again] = await Promise.all([page.waitForEvent('filechooser'), check.click()]);
    await again.setFiles(cut);
    await page.getByText(t('sealed.checkOther', { name: submission.name })).waitFor();

    // The same file after a reload, to the last byte.
    await page.reload();
    await page.getByRole('button', { name: t('home.lookHandedIn'), exact: true }).click();
    await page.getByText(t('sealed.fileKept')).waitFor();
    const once = await downloaded(page, () => page.getByRole('button', { name: t('sealed.save') }).click());
    expect(once.buffer.equals(submission.buffer)).toBe(true);
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });

  it('goes on at another computer under the same key', async () => {
    const first = await visit(stage);
    await join(first, packs.participants, 'B');
    const { page, t } = first;
    await page.getByRole('button', { name: 'B', exact: true }).click();
    await page.getByRole('menuitem', { name: t('sealed.myKey') }).click();
    const words = await wordsIn(first, t('sealed.fingerprint'));
    const key = await downloaded(page, () => page.getByRole('button', { name: t('sealed.saveKey') }).click());
    expect(key.name).toBe('B.signer.json');
    await first.context.close();

    const v = await visit(stage);
    await v.page.getByTestId('files').first().setInputFiles(packs.participants);
    await v.page.getByRole('button', { name: t('importing.openDesk') }).click();
    const bring = v.page.getByText(t('sealed.bring'), { exact: true });
    const choose = async (file: Given) => {
      const [chooser] = await Promise.all([v.page.waitForEvent('filechooser'), bring.click()]);
      await chooser.setFiles(file);
    };
    await choose({ ...key, name: 'wrong.json', buffer: Buffer.from('{}') });
    await v.page.getByText(t('sealed.keyFileWrong')).waitFor();
    await choose(key);
    expect(await wordsIn(v, t('sealed.fingerprint'))).toBe(words);
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });
});

describe('the trainer', () => {
  it('opens the submission on the screen that grades, and sees the total Node sees; without the key, with another or damaged it is refused with the reason', async () => {
    const v = await visit(stage);
    const { page, t } = v;
    const table = page.getByRole('table', { name: t('marking.attempts') });
    const drop = (...files: readonly Given[]) => page.getByTestId('files').first().setInputFiles(files);
    const row = (text: string) => table.getByRole('row').filter({ hasText: text });
    await drop(submission, packs.trainer);
    await row(submission.name).getByText(t('issues.submission-locked')).waitFor();
    const { trainer: stranger } = await makeTrainerKeys();
    await drop(keyFile(stranger, 'stranger.key.txt'));
    await row(submission.name).getByText(t('issues.submission-other-key')).waitFor();
    const damaged = { ...submission, name: 'damaged.age', buffer: Buffer.from(submission.buffer) };
    damaged.buffer.writeUInt8((damaged.buffer.at(-5) ?? 0) ^ 1, damaged.buffer.length - 5);
    await drop(damaged, keyFile(packs.keys.trainer));
    await row('damaged.age').getByText(t('issues.submission-damaged')).waitFor();
    const total = await totalInNode(submission);
    expect(total).toBeGreaterThan(0);
    await row(name)
      .getByRole('cell', { name: total.toFixed(1), exact: true })
      .last()
      .waitFor();
    await row(name).getByText(t('keys.proof-signed')).click();
    await row(name).getByText(fingerprint).waitFor();
    await page.getByRole('button', { name: t('marking.openScorecardOf', { name }) }).click();
    expect(Number(await page.getByTestId('total').innerText())).toBe(total);
    await page.getByText(t('marking.by', { author: name })).waitFor();
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });
});
