/** The whole job by mouse in each language: from dropped files to a scorecard that says what Node says. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatFor } from '../../src/i18n/format.ts';
import { deskIsOpen, openStage, visit, type Stage, type Visit } from './driver.ts';
import { bundledExercise, folderOf, gradeInNode } from './exercise-files.ts';
import {
  answerQuiz,
  claimAsKeySays,
  findBySearch,
  freezeParty,
  markTransactions,
  openBottom,
  openSide,
  saveAttempt,
  submit,
} from './hands.ts';

const exercise = bundledExercise('first-steps');
const { key, nameOf } = exercise;
const plan = (key.optimum.funds?.plan ?? []).map((target) => target.slice('party:'.length));

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Drops the exercise's whole folder, reads the receipt, opens the desk. */
async function dropFolder({ page, t }: Visit): Promise<void> {
  await page.getByTestId('folder').setInputFiles(folderOf('first-steps'));
  const receipt = page.getByRole('region', {
    name: t('importing.receiptOf', { file: 'first-steps/transactions.csv' }),
  });
  const all = exercise.exercise.transactions;
  await receipt.getByText(t('importing.balance', { rows: all, accepted: all, rejected: 0 })).waitFor();
  const sums = receipt.getByRole('table', { name: t('importing.sums') });
  const currencies = (await sums.getByRole('row').count()) - 1;
  expect(currencies).toBeGreaterThan(0);
  expect(await sums.getByRole('cell', { name: t('importing.equalYes') }).count()).toBe(currencies);
  await page.getByRole('button', { name: t('importing.openDesk') }).click();
  await deskIsOpen({ page, t });
}

/** How many transactions the bar above says are in view. */
async function inView({ page, t }: Visit): Promise<string> {
  return page
    .getByRole('region', { name: t('timeline.filters') })
    .getByRole('status')
    .innerText();
}

/** Brushes the middle of the period, sees that less is in view, clears the filter again. */
async function brushAndClear(v: Visit): Promise<void> {
  const { page, t } = v;
  await openBottom(v, 'timeline');
  const all = await inView(v);
  const [from, to] = [
    page.getByRole('slider', { name: t('timeline.handle-from') }),
    page.getByRole('slider', { name: t('timeline.handle-to') }),
  ];
  const [left, right] = [await from.boundingBox(), await to.boundingBox()];
  if (left === null || right === null) throw new Error('the timeline has no handles');
  const at = (share: number) => left.x + (right.x - left.x) * share;
  await page.mouse.move(at(0.3), left.y + left.height / 2);
  await page.mouse.down();
  await page.mouse.move(at(0.6), left.y + left.height / 2, { steps: 5 });
  await page.mouse.up();
  const clear = page.getByRole('button', { name: t('timeline.clearAll') });
  await clear.waitFor();
  await expect.poll(() => inView(v)).not.toBe(all);
  await clear.click();
  await expect.poll(() => inView(v)).toBe(all);
}

/** Types an exact period and clears it by its chip. */
async function typePeriodAndClear(v: Visit): Promise<void> {
  const { page, t } = v;
  await openBottom(v, 'timeline');
  const all = await inView(v);
  const from = page.getByLabel(t('timeline.from'), { exact: true });
  await from.fill('2026-03-16 00:00');
  await from.press('Enter');
  await expect.poll(() => inView(v)).not.toBe(all);
  await page.getByRole('button', { name: t('timeline.remove', { part: t('timeline.part-period') }) }).click();
  await expect.poll(() => inView(v)).toBe(all);
}

/** Traces forward from the first source of the key; a step ticked in the trace's own table is marked, unticked it is not. */
async function traceForward(v: Visit): Promise<void> {
  const { page, t } = v;
  const source = key.sources[0] ?? '';
  await openSide(v, 'inspect');
  await findBySearch(v, source, source);
  await page.getByRole('heading', { level: 2, name: source }).waitFor();
  await openSide(v, 'trace');
  await page.getByRole('button', { name: t('trace.forward'), exact: true }).click();
  const table = page.getByRole('grid', { name: t('trace.stepsTable') });
  const tick = table.getByRole('checkbox').first();
  const tab = page.getByRole('tab', { name: t('desk.tab-trace') });
  await tick.check();
  await expect.poll(() => tab.innerText()).toMatch(/1$/);
  await tick.uncheck();
  await expect.poll(() => tab.innerText()).not.toMatch(/1$/);
  await page.getByRole('button', { name: t('trace.clear'), exact: true }).click();
}

async function undoAndRedo({ page, t }: Visit): Promise<void> {
  const tab = page.getByRole('tab', { name: t('desk.tab-disrupt') });
  const done = await tab.innerText();
  await page.getByRole('button', { name: t('app.undo') }).click();
  await expect.poll(() => tab.innerText()).not.toBe(done);
  await page.getByRole('button', { name: t('app.redo') }).click();
  await expect.poll(() => tab.innerText()).toBe(done);
}

async function writeNote(v: Visit, text: string): Promise<void> {
  const { page, t } = v;
  await openSide(v, 'notes');
  await page.getByLabel(t('notes.text'), { exact: true }).fill(text);
  await page.getByRole('button', { name: t('notes.add') }).click();
  await page.getByRole('listitem').filter({ hasText: text }).waitFor();
}

/** The what-if view says how much of the marked flow still arrives: the same as the key when all of it is marked. */
async function seeWhatIf({ page, t, language }: Visit, whole: boolean): Promise<void> {
  const view = page.getByRole('region', { name: t('disrupt.whatIf') });
  await view.getByRole('progressbar', { name: t('disrupt.stillFlowsLabel') }).waitFor();
  const { initial = 0, value = 0 } = key.optimum.funds ?? {};
  const { money, percent } = formatFor(language);
  const of = (minor: number) => money(minor, exercise.exercise.baseCurrency, 2);
  const said = t('disrupt.stillFlows', { after: of(value), before: of(initial), share: percent(value / initial) });
  if (whole) await view.getByText(said).waitFor();
}

/** Reads the scorecard as a trainee does, and leaves it for the graph by a finding. */
async function readScorecard(v: Visit): Promise<void> {
  const { page, t, language } = v;
  const hidden = page.getByRole('group', { name: t('scorecard.hidden') });
  const unmasked = Object.keys(key.roles).filter((party) => key.roles[party] !== 'donor');
  for (const party of unmasked) await hidden.getByRole('button', { name: nameOf(party) }).waitFor();
  const disruption = page.getByRole('region', { name: t('scorecard.section-disruption') });
  for (const rule of ['degree', 'betweenness', 'pagerank', 'volume'] as const)
    await disruption
      .getByRole('row', { name: t(`scorecard.by-${rule}`) })
      .first()
      .waitFor();
  expect(await disruption.getByRole('row', { name: t('scorecard.optimum') }).count()).toBeGreaterThan(0);
  const knowledge = page.getByRole('region', { name: t('scorecard.section-knowledge') });
  for (const { prompt, explanation } of exercise.quiz.questions) {
    await knowledge.getByText(prompt[language]).first().waitFor();
    await knowledge.getByText(explanation[language]).first().waitFor();
  }
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('banner').isVisible()).toBe(false);
  expect(await page.getByTestId('total').isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  expect(await page.getByRole('banner').isVisible()).toBe(true);
  const parties = page.getByRole('region', { name: t('scorecard.section-parties') });
  const finding = parties.getByRole('listitem').first();
  await finding.getByRole('button', { name: t('scorecard.show') }).click();
  await deskIsOpen(v);
  const selected = page.getByRole('region', { name: t('desk.graph') });
  await selected.getByRole('button', { name: t('graph.hiddenNetwork') }).click();
  await page.getByRole('button', { name: t('app.scorecard'), exact: true }).click();
  await page.getByTestId('total').waitFor();
}

/** What is on screen is what Node makes of the log the header saves. */
async function sameAsNode(v: Visit, total: string): Promise<void> {
  const { page, t, language } = v;
  const card = await gradeInNode('first-steps', await saveAttempt(v));
  expect(total).toBe(formatFor(language).number(card.total, 1));
  for (const name of ['parties', 'trace', 'disruption', 'knowledge'] as const) {
    const found = page.getByRole('region', { name: t(`scorecard.section-${name}`) }).locator('[data-code]');
    if (name !== 'knowledge') expect(await found.count()).toBe(card.findings.filter((f) => f.section === name).length);
  }
}

describe('the whole job by mouse', () => {
  it('en: the perfect job, from a dropped folder, is worth 100', async () => {
    const v = await visit(stage, { language: 'en' });
    await dropFolder(v);
    await brushAndClear(v);
    await typePeriodAndClear(v);
    await traceForward(v);
    for (const claim of key.claims) await claimAsKeySays(v, claim, exercise);
    await markTransactions(v, key.trueFlows);
    for (const party of plan) await freezeParty(v, nameOf(party), 'on-behalf');
    await seeWhatIf(v, true);
    await undoAndRedo(v);
    await writeNote(v, 'Same phone as the listed person.');
    await answerQuiz(v, exercise);
    const total = await submit(v);
    expect(total).toBe('100');
    await sameAsNode(v, total);
    await readScorecard(v);
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });

  it.each([
    // Each searches for a Kazakh name in letters the register does not use.
    { language: 'ru' as const, typed: 'Tazhibayeva', note: 'Тот же телефон, что у лица из перечня.' },
    { language: 'kk' as const, typed: 'Тажибаева', note: 'Телефоны тізбедегі тұлғамен бірдей.' },
  ])('$language: a shorter job, from a dropped folder, is worth what Node says', async ({ language, typed, note }) => {
    const v = await visit(stage, { language });
    await dropFolder(v);
    await brushAndClear(v);
    await typePeriodAndClear(v);
    await traceForward(v);
    const byFamily = key.claims.find((claim) => claim.party === 'P013');
    const listed = key.claims.find((claim) => claim.reason === 'listed');
    if (byFamily === undefined || listed === undefined) throw new Error('the key has no such claims');
    await claimAsKeySays(v, listed, exercise);
    await claimAsKeySays(v, byFamily, exercise, typed);
    await markTransactions(v, key.trueFlows.slice(0, 5));
    await freezeParty(v, nameOf(plan[0] ?? ''), 'on-behalf');
    await seeWhatIf(v, false);
    await undoAndRedo(v);
    await writeNote(v, note);
    await answerQuiz(v, exercise);
    const total = await submit(v);
    await sameAsNode(v, total);
    await readScorecard(v);
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });
});
