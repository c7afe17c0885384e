/** The short job without a mouse: from the first screen to the scorecard by Tab, arrows, Enter, Space and typing alone. */
import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Question } from '../../src/core/exercise/exercise.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { deskIsOpen, openStage, visit, type Stage, type Visit } from './driver.ts';
import { bundledExercise, gradeInNode } from './exercise-files.ts';
import { rowWith } from './hands.ts';

const exercise = bundledExercise('first-steps');
const { key, nameOf } = exercise;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Presses Tab (or Shift+Tab) until the focus is on the target; it must get there and be visible in less than 150 steps. */
async function reach({ page }: Visit, target: Locator, back = false): Promise<void> {
  await target.waitFor();
  const here = () => target.evaluate((element) => element === document.activeElement);
  for (let i = 0; i < 150; i++) {
    if (await here()) return;
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
  }
  const focus = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
  throw new Error(`150 tabs did not reach ${target.toString()}; focus is on ${focus ?? 'nothing'}`);
}

/** Tabs to something and presses a key on it. */
async function press(v: Visit, target: Locator, name = 'Enter', back = false): Promise<void> {
  await reach(v, target, back);
  await v.page.keyboard.press(name);
}

/** Goes to a tab list's current tab, then along it with the arrows. */
async function alongTabs(v: Visit, list: Locator, name: string, back = false): Promise<void> {
  await reach(v, list.getByRole('tab', { selected: true }), back);
  const wanted = list.getByRole('tab', { name });
  for (let i = 0; i < 8 && (await wanted.getAttribute('aria-selected')) !== 'true'; i++)
    await v.page.keyboard.press('ArrowRight');
  expect(await wanted.getAttribute('aria-selected')).toBe('true');
}

const sideTabs = ({ page, t }: Visit) => page.getByRole('tablist', { name: t('desk.work') });
const bottomTabs = ({ page, t }: Visit) => page.getByRole('tablist', { name: t('desk.views') });

/** The slash goes to the search box from anywhere; Enter takes the first result. */
async function searchFor(v: Visit, name: string): Promise<void> {
  const { page, t } = v;
  await page.keyboard.press('/');
  const box = page.getByLabel(t('timeline.search'));
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(name);
  await page.locator('[role=option][data-combobox-selected]').filter({ hasText: name }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name }).waitFor();
}

/** A Mantine select: opens with Enter, arrows down to the option, Enter takes it. */
async function pick(v: Visit, field: Locator, option: string): Promise<void> {
  const { page } = v;
  await reach(v, field);
  await page.keyboard.press('Enter');
  const wanted = page.getByRole('option', { name: option, exact: true });
  await wanted.waitFor();
  for (let i = 0; i < 10 && (await wanted.getAttribute('data-combobox-selected')) !== 'true'; i++)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await wanted.waitFor({ state: 'hidden' });
}

async function claimListed(v: Visit, party: string, listing: string): Promise<void> {
  const { page, t } = v;
  await searchFor(v, nameOf(party));
  await alongTabs(v, page.getByRole('tablist', { name: t('inspector.sections') }), t('inspector.tab-hits'));
  const hit = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: t('flag.seeListing', { uid: listing }) }) });
  await press(v, hit.getByRole('checkbox'), 'Space');
  await alongTabs(v, sideTabs(v), t('desk.tab-flag'), true);
  const form = page.getByRole('region', { name: t('flag.claimForm') });
  await reach(v, form.getByRole('radio', { name: t('flag.confidence-2') }));
  await page.keyboard.press('ArrowRight');
  expect(await form.getByRole('radio', { name: t('flag.confidence-3') }).isChecked()).toBe(true);
  await press(v, form.getByRole('button', { name: t('flag.save') }));
  await form.getByRole('button', { name: t('flag.replace') }).waitFor();
}

async function mark(v: Visit, ids: readonly string[]): Promise<void> {
  const { page, t } = v;
  await alongTabs(v, bottomTabs(v), t('desk.tab-transactions'), true);
  const panel = page.getByRole('tabpanel', { name: t('desk.tab-transactions') });
  const table = panel.getByRole('grid', { name: t('inspector.transactions') });
  for (const id of ids) {
    await reach(v, panel.getByLabel(t('inspector.textFilter')), id !== ids[0]);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(id);
    const row = rowWith(table, id);
    await row.waitFor();
    await expect.poll(() => table.getByRole('row').count()).toBe(2);
    await press(v, table, 'Space');
    await expect.poll(() => row.getByRole('checkbox').isChecked()).toBe(true);
  }
  await press(v, panel.getByRole('button', { name: t('inspector.mark', { count: ids.length }) }), 'Enter', true);
}

async function freeze(v: Visit, party: string): Promise<void> {
  const { page, t } = v;
  await searchFor(v, nameOf(party));
  await alongTabs(v, sideTabs(v), t('desk.tab-disrupt'));
  const form = page.getByRole('region', { name: t('disrupt.add') });
  await pick(
    v,
    form
      .getByRole('combobox', { name: t('disrupt.basis') })
      .or(form.getByLabel(t('disrupt.basis')))
      .first(),
    t('disrupt.basis-on-behalf'),
  );
  await press(v, form.getByRole('button', { name: t('disrupt.addButton') }));
  await page
    .getByRole('list', { name: t('disrupt.plan') })
    .getByRole('button', { name: nameOf(party) })
    .waitFor();
}

async function answer(v: Visit, question: Question): Promise<void> {
  const { page, t } = v;
  const right = key.quiz[question.id] ?? [];
  const form = page.getByRole('region', { name: question.prompt.en });
  const text = (id: string) =>
    question.type === 'match' ? id : (question.options.find((option) => option.id === id)?.text.en ?? id);
  switch (question.type) {
    case 'single': {
      await press(v, form.getByRole('radio').first(), 'Space');
      const wanted = form.getByRole('radio', { name: text(right[0] ?? ''), exact: true });
      for (let i = 0; i < question.options.length && !(await wanted.isChecked()); i++)
        await page.keyboard.press('ArrowDown');
      return;
    }
    case 'multiple':
      for (const option of question.options.filter((o) => right.includes(o.id)))
        await press(v, form.getByRole('checkbox', { name: option.text.en, exact: true }), 'Space');
      return;
    case 'order': {
      const order = question.options.map((option) => option.id);
      for (const [place, id] of right.entries())
        for (let at = order.indexOf(id); at > place; at--) {
          await reach(v, form.getByRole('button', { name: t('quiz.up', { text: text(id) }) }), at < order.indexOf(id));
          await page.keyboard.press('Enter');
          order.splice(at - 1, 0, ...order.splice(at, 1));
        }
      return;
    }
    case 'match':
      for (const left of question.left) {
        const wanted = right.find((pair) => pair.startsWith(`${left.id}=`))?.split('=')[1] ?? '';
        const field = form.getByLabel(left.text.en, { exact: true });
        await reach(v, field);
        for (let i = 0; i < 6 && (await field.inputValue()) !== wanted; i++) await page.keyboard.press('ArrowDown');
      }
  }
}

describe('the short job by keyboard alone', () => {
  it('is worth what Node says', async () => {
    const v = await visit(stage);
    const { page, t } = v;
    await press(v, page.getByRole('button', { name: t('home.startTitle', { title: exercise.exercise.title.en }) }));
    await deskIsOpen(v);
    for (const { party, listing } of key.listed) await claimListed(v, party, listing);
    await mark(v, key.trueFlows.slice(0, 3));
    await page.keyboard.press('ControlOrMeta+z');
    await page.keyboard.press('ControlOrMeta+y');
    for (const target of key.optimum.funds?.plan ?? []) await freeze(v, target.slice('party:'.length));

    // Along the money on the graph itself: each stop is spoken and selected.
    const graph = page.getByRole('application', { name: t('graph.name') });
    await reach(v, graph, true);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await alongTabs(v, sideTabs(v), t('desk.tab-notes'));
    await reach(v, page.getByLabel(t('notes.text'), { exact: true }));
    await page.keyboard.type('By keyboard.');
    await press(v, page.getByRole('button', { name: t('notes.add') }));
    await page.getByRole('listitem').filter({ hasText: 'By keyboard.' }).waitFor();

    await press(v, page.getByRole('button', { name: t('app.quiz') }), 'Enter', true);
    for (const [i, question] of exercise.quiz.questions.entries()) {
      await answer(v, question);
      await page.getByRole('button', { name: t('quiz.stepDone', { number: i + 1 }) }).waitFor();
      if (i + 1 < exercise.quiz.questions.length)
        await press(v, page.getByRole('main').getByRole('button', { name: t('quiz.next'), exact: true }));
    }
    await press(v, page.getByRole('button', { name: t('app.submit'), exact: true }), 'Enter', true);
    // The dialog puts the focus on its answer.
    const send = page.getByRole('button', { name: t('app.submitNow') });
    await expect.poll(() => send.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    const total = await page.getByTestId('total').innerText();

    await reach(v, page.getByRole('button', { name: t('app.saving-saved') }), true);
    await page.keyboard.press('Enter');
    const item = page.getByRole('menuitem', { name: t('app.saveAttempt') });
    await item.waitFor();
    for (let i = 0; i < 3 && !(await item.evaluate((element) => element === document.activeElement)); i++)
      await page.keyboard.press('ArrowDown');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    const text = await readFile(await download.path(), 'utf8');
    const card = await gradeInNode('first-steps', text);
    expect(total).toBe(formatFor('en').number(card.total, 1));
    expect(card.sections.knowledge.score).toBe(1);
    expect(card.sections.disruption.score).toBe(1);
    expect(card.findings.filter((finding) => finding.code === 'claim-right')).toHaveLength(key.listed.length);
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });
});
