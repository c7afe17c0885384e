/** The room of plans by hand: two variants kept and compared, the trade-off, the clock, and after submission the best plan beside the pick. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seenNetwork, planEffect, type PlanEffect } from '../../src/core/disruption/compare-plans.ts';
import { createDirectory } from '../../src/core/dataset/directory.ts';
import { replay, type Action } from '../../src/core/exercise/attempt.ts';
import { parseAttempt, writeAttempt } from '../../src/core/exercise/parse-attempt.ts';
import { perfectWork } from '../../src/core/exercise/perfect-work.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { readPack } from '../../src/csv/read-pack.ts';
import { fileSource } from '../../src/cli/file-source.ts';
import { faultsOn } from './axe-faults.ts';
import { deskIsOpen, openStage, visit, type Stage, type Visit } from './driver.ts';
import { bundledExercise, packFiles } from './exercise-files.ts';
import { openSide, saveAttempt, submit } from './hands.ts';

const id = 'charity-front';
const { exercise, key, nameOf } = bundledExercise(id);
const best = (key.optimum.funds?.plan ?? []).map((target) => target.slice('party:'.length));

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Work in which the claims are made, the money is marked and two freezes are planned: what comes before this room is tested elsewhere. */
function marked(): string {
  const { listed, chains, rest } = perfectWork(exercise, key);
  const changes = [...listed.flatMap((one) => one.changes), ...chains.flat(), ...rest];
  const planned = best.slice(0, 2).map((party) => `party:${party}`);
  const log = changes
    .filter(
      (change) =>
        change.type === 'claim' ||
        change.type === 'mark' ||
        (change.type === 'freeze' && planned.includes(change.freeze.target)),
    )
    .map((change, i): Action => ({ at: i + 1, ...change }));
  return writeAttempt({ id: 'plans', exercise: { id, version: exercise.version }, startedAt: 0, log });
}

const room = ({ page, t }: Visit) => page.getByRole('region', { name: t('plans.title') });
const table = (v: Visit) => room(v).getByRole('table', { name: v.t('plans.table') });

async function keep(v: Visit, name: string): Promise<void> {
  const { t } = v;
  await room(v)
    .getByRole('textbox', { name: t('plans.name') })
    .fill(name);
  await room(v)
    .getByRole('button', { name: t('plans.keep') })
    .click();
  await table(v).getByRole('columnheader', { name }).waitFor();
}

/** The same figures by the product's own code in Node, for the plan and the kept plans of an attempt file. */
async function effectsOf(text: string): Promise<readonly PlanEffect[]> {
  const sources = await Promise.all(
    packFiles(id).map(async (file) => {
      const source = await fileSource(file);
      if (!source.ok) throw new Error(file);
      return { ...source.value, path: file.slice(file.lastIndexOf('/') + 1), stream: () => source.value.stream() };
    }),
  );
  const read = await readPack(sources);
  const parsed = parseAttempt(text, 'attempt');
  if (!read.ok || !parsed.ok) throw new Error('pack or attempt cannot be read');
  const { work } = replay(parsed.value, parsed.value.log);
  const directory = createDirectory(read.value.pack.dataset);
  const network = seenNetwork(directory, exercise, work);
  return [work.plan, ...work.keptPlans.map(({ plan }) => plan)].map((plan) =>
    planEffect(directory, exercise, network, work, plan),
  );
}

describe('the room of plans', () => {
  it('keeps two plans, compares them, runs the clock, and shows the best beside the pick after submission', async () => {
    const v = await visit(stage);
    const { page, t } = v;
    const [first = '', second = ''] = best;
    await page
      .getByTestId('attempt-file')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(marked()) });
    await deskIsOpen(v);
    await page.getByRole('tab', { name: t('desk.stage-plans') }).click();
    await keep(v, 'Two freezes');
    await openSide(v, 'disrupt');
    await page
      .getByRole('list', { name: t('disrupt.plan') })
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: nameOf(second) }) })
      .getByRole('button', { name: t('disrupt.remove') })
      .click();
    await keep(v, 'One freeze');
    // Figures of the table are those of core.
    const format = formatFor('en');
    const money = (minor: number) => format.money(minor, exercise.baseCurrency, 2);
    const effects = await effectsOf(await saveAttempt(v));
    expect(effects.map(({ cost }) => cost)).toEqual([effects[2]?.cost, effects[1]?.cost, effects[2]?.cost]);
    expect(effects[2]?.flows.after).toBeGreaterThan(effects[1]?.flows.after ?? Infinity);
    const row = (title: string) => table(v).getByRole('row').filter({ has: page.getByRole('rowheader', { name: title, exact: true }) }); // prettier-ignore
    await expect
      .poll(() => row(t('plans.delivered')).getByRole('cell').allInnerTexts())
      .toEqual(effects.map(({ flows }) => expect.stringContaining(money(flows.after))));
    expect(await row(t('plans.lawful')).getByRole('cell').allInnerTexts()).toEqual(
      effects.map(({ lawful }) => expect.stringContaining(money(lawful.amount))),
    );
    expect(
      await room(v)
        .getByRole('img', { name: /One freeze/ })
        .count(),
    ).toBe(1);
    expect(await faultsOn(v, 'plans, side by side')).toEqual([]);

    // By keyboard: take the kept plan, one step back.
    const take = room(v).getByRole('button', { name: t('plans.takeNamed', { name: 'Two freezes' }) });
    await take.focus();
    await page.keyboard.press('Enter');
    await take.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await take.waitFor();

    // Before submission the line says how good, not who.
    await room(v)
      .getByRole('tab', { name: t('plans.room-tradeOff') })
      .click();
    const front = room(v).getByRole('table', { name: t('plans.frontTitle') });
    await front.getByRole('rowheader', { name: t('plans.frontPoint', { number: 1 }), exact: true }).waitFor();
    await room(v).getByText(t('plans.frontHidden')).waitFor();
    expect(await front.getByRole('button').count()).toBe(0);
    expect(await faultsOn(v, 'plans, trade-off')).toEqual([]);

    const delay = room(v).getByRole('tab', { name: t('plans.room-delay') });
    await delay.focus();
    await page.keyboard.press('Enter');
    await room(v)
      .getByRole('combobox', { name: t('plans.whichPlan') })
      .selectOption('B');
    await room(v).getByRole('list').getByRole('listitem').nth(1).waitFor();
    await room(v).getByText(t('plans.orderProved')).waitFor();
    await room(v).getByText(t('plans.asTable'), { exact: true }).click();
    await room(v)
      .getByRole('table', { name: t('plans.delayTitle') })
      .waitFor();
    // The clock names the payments that slip past, and the first of them within hours.
    const slips = room(v).getByRole('table', { name: t('plans.slipsTitle') });
    expect(await slips.getByRole('row').nth(1).innerText()).toContain(t('plans.hours', { hours: 7 }));
    expect(await faultsOn(v, 'plans, without delay')).toEqual([]);

    // The order of the list by keyboard: the first freeze goes last, what is left is worked out anew, and it is one step back.
    await room(v)
      .getByRole('tab', { name: t('plans.room-list') })
      .click();
    const order = room(v).getByRole('list', { name: t('list.order') });
    const firstName = () => order.getByRole('listitem').first().locator('.node-name').innerText();
    const before = await firstName();
    const lists = room(v).getByRole('table', { name: t('list.table') });
    const mine = lists.getByRole('row').nth(1);
    const index = await mine.getByRole('cell').first().innerText();
    const kept = room(v).getByRole('tab', { name: t('plans.room-compare') });
    await kept.click();
    await room(v)
      .getByRole('button', { name: t('plans.takeNamed', { name: 'Two freezes' }) })
      .click();
    await room(v)
      .getByRole('tab', { name: t('plans.room-list') })
      .click();
    const down = order.getByRole('button', { name: t('list.down', { name: before }) });
    await down.focus();
    await page.keyboard.press('Enter');
    await expect.poll(firstName).not.toBe(before);
    await expect.poll(() => mine.getByRole('cell').first().innerText()).not.toBe(index);
    expect(await lists.getByRole('row').last().getByRole('button').count()).toBe(0);
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(firstName).toBe(before);
    expect(await faultsOn(v, 'plans, freeze list')).toEqual([]);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await order.getByRole('listitem').nth(1).waitFor({ state: 'detached' });

    await submit(v);
    const review = page.getByRole('region', { name: t('plans.reviewTitle') });
    const shares = review.getByRole('table', { name: t('plans.reviewTable') });
    const words = (party: string) => shares.getByRole('row', { name: nameOf(party) }).innerText();
    await shares.waitFor();
    expect(await words(first)).toContain(t('plans.place-both'));
    for (const party of best.slice(1)) expect(await words(party)).toContain(t('plans.place-missed'));
    expect(await shares.getByRole('row').count()).toBe(best.length + 1);
    await review.getByRole('heading', { name: t('plans.hubTitle') }).waitFor();
    // The ways the network keeps ready: more arrives, and by whom.
    await review
      .getByRole('table', { name: t('plans.detourTitle') })
      .getByRole('row')
      .nth(2)
      .waitFor();
    await review
      .getByRole('table', { name: t('plans.detourUsed') })
      .getByRole('button')
      .first()
      .waitFor();
    await review.getByRole('region', { name: t('list.reviewTitle') }).getByRole('table').getByRole('row').last().getByRole('button').first().waitFor(); // prettier-ignore
    expect(await faultsOn(v, 'scorecard with the review')).toEqual([]);

    // Afterwards the line has names, and the kept plans stay to be looked at.
    await page.getByRole('button', { name: t('app.backToDesk') }).click();
    await room(v)
      .getByRole('tab', { name: t('plans.room-tradeOff') })
      .click();
    await front
      .getByRole('button', { name: nameOf(first) })
      .first()
      .waitFor();
    await room(v)
      .getByRole('tab', { name: t('plans.room-compare') })
      .click();
    await table(v).getByRole('columnheader', { name: 'Two freezes' }).waitFor();
    expect(await take.count()).toBe(0);
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });
});
