/** Hints and the clock: written in the studio's files, asked for in the brief, explained on the scorecard. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/core/dataset/sha256.ts';
import { utf8 } from '../../src/core/dataset/utf8.ts';
import { faultsOn } from './axe-faults.ts';
import { deskIsOpen, openStage, visit, type Stage } from './driver.ts';
import { bundledExercise, packFiles } from './exercise-files.ts';
import { answerQuestion, submit } from './hands.ts';

const { exercise, key, quiz } = bundledExercise('first-steps');
const [question] = quiz.questions;
const of = (text: string) => ({ en: `${text} (en)`, ru: `${text} (ru)`, kk: `${text} (kk)` });
const hints = [
  { id: 'law', section: 'knowledge', about: of('The first question'), text: of('Read resolution 1267'), cost: 2 },
  { id: 'who', section: 'parties', about: of('Who stands behind it'), text: of('Look at the owner'), cost: 5 },
];

/** The bundled pack with hints and a clock that takes its points from the first minute. */
function hintedFiles() {
  const answerKey = JSON.stringify({
    ...key,
    hints: { law: { question: question?.id }, who: { claim: key.claims[0]?.party } },
  });
  const changed: { readonly [name: string]: string } = {
    'answer-key.json': answerKey,
    'exercise.json': JSON.stringify({
      ...exercise,
      hints,
      rubric: { ...exercise.rubric, clock: { freeMinutes: 0, perHour: 60_000, cap: 1 } },
      files: { ...exercise.files, 'answer-key.json': sha256Hex(utf8(answerKey)) },
    }),
  };
  return packFiles('first-steps').map((file) => {
    const name = path.basename(file);
    const text = changed[name] ?? readFileSync(file, 'utf8');
    return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) };
  });
}

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe('hints and clock', () => {
  it('are told before, charged only for the step then solved, and explained', async () => {
    const v = await visit(stage);
    const { page, t } = v;
    if (question === undefined) throw new Error('the exercise has a test');
    await page.getByTestId('files').first().setInputFiles(hintedFiles());
    await page.getByRole('button', { name: t('importing.openDesk') }).click();
    await deskIsOpen(v);

    await page.getByRole('button', { name: t('app.brief') }).click();
    const list = page.getByRole('region', { name: t('desk.hints') });
    await page.getByText(t('desk.clockRule', { free: '0', perHour: '60,000', cap: '1' })).waitFor();
    await list.getByText('Who stands behind it (en)').waitFor();
    expect(await list.getByText('Look at the owner (en)').count()).toBe(0);
    for (const number of [1, 2]) await list.getByRole('button', { name: t('desk.hintShow', { number }) }).click();
    await list.getByText('Look at the owner (en)').waitFor();
    await list.getByText('Read resolution 1267 (en)').waitFor();
    expect(await faultsOn(v, 'brief with hints')).toEqual([]);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: t('app.quiz') }).click();
    await answerQuestion(v, question, key.quiz[question.id] ?? []);
    await submit(v);
    const section = page.getByRole('region', { name: t('scorecard.section-hints'), exact: true });
    await section.getByText(t('findings.hint-charged', { number: '1' })).waitFor();
    await section.getByText(t('findings.hint-free', { number: '2' })).waitFor();
    await page
      .getByRole('region', { name: t('scorecard.section-clock'), exact: true })
      .getByText('−1')
      .waitFor();
    const summary = page.getByRole('region', { name: t('scorecard.summary') });
    expect(await summary.getByText(t('scorecard.hintsTaken', { points: '2', taken: '2' })).count()).toBe(1);
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });
});
