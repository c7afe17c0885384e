/** The room of ownership by hand: from a listed person down the chain to claims with evidence, by four rules and along the dates. */
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRelationsFile } from '../../src/cli/relations-file.ts';
import type { Relation } from '../../src/core/dataset/dataset.ts';
import { ownedBy } from '../../src/core/ownership/owned-by.ts';
import { regimes, type RegimeId } from '../../src/core/ownership/regimes.ts';
import { faultsOn } from './axe-faults.ts';
import { openStage, startExercise, visit, type Stage, type Visit } from './driver.ts';
import { bundledExercise, folderOf } from './exercise-files.ts';
import { openSide, saveAttempt } from './hands.ts';

const exercise = bundledExercise('charity-front');
/** The listed person, the holding 50 % theirs, the firm 50 % the holding's, the one controlled without a share. */
const [principal, holding, firm, directed] = ['P275', 'P145', 'P037', 'P028'] as const;

let stage: Stage;
let relations: readonly Relation[];
beforeAll(async () => {
  stage = await openStage();
  const read = await readRelationsFile(path.join(folderOf('charity-front'), 'relations.csv'));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  relations = read.value.relations;
});
afterAll(() => stage.close());

const room = ({ page, t }: Visit) => page.getByRole('region', { name: t('ownership.title') });
const box = (v: Visit, party: string) =>
  room(v)
    .getByRole('group', { name: v.t('ownership.chart') })
    .getByRole('button', { name: exercise.nameOf(party) });
const why = (v: Visit) => room(v).getByRole('article', { name: v.t('ownership.why') });

async function openRoom(v: Visit): Promise<void> {
  await startExercise(v, exercise.exercise.title[v.language]);
  await v.page.getByRole('tab', { name: v.t('desk.stage-ownership') }).click();
}

async function addByHand(v: Visit, party: string): Promise<void> {
  const name = exercise.nameOf(party);
  await room(v)
    .getByRole('combobox', { name: v.t('ownership.add') })
    .fill(name);
  await v.page.getByRole('option').filter({ hasText: name }).first().click();
  await room(v)
    .getByRole('button', { name: v.t('ownership.drop', { name }) })
    .waitFor();
}

async function chooseRule({ page, t }: Visit, regime: RegimeId): Promise<void> {
  await page.getByRole('radiogroup', { name: t('ownership.regime') }).getByText(t(`ownership.regime-${regime}`), { exact: true }).click(); // prettier-ignore
}

/** How many are caught, by the product's own code in Node. */
function caught(regime: RegimeId, asOf: number): number {
  const rule = regimes.find(({ id }) => id === regime);
  if (rule === undefined) throw new Error(regime);
  return ownedBy(relations, [principal], rule, asOf).caught.length;
}

describe('ownership and control', () => {
  it('leads from a listed person to claims with the path as evidence', async () => {
    const v = await visit(stage);
    const { page, t } = v;
    await openRoom(v);
    await page.getByText(t('ownership.noListed')).waitFor();
    await addByHand(v, principal);
    await box(v, firm).click();
    await why(v).getByText(t('ownership.path'), { exact: true }).waitFor();
    expect(await box(v, firm).getAttribute('aria-pressed')).toBe('true');
    // The same party is chosen in the table and in the inspector.
    const row = room(v).getByRole('row', { selected: true });
    expect(await row.innerText()).toContain(exercise.nameOf(firm));
    await page.getByRole('heading', { level: 2, name: exercise.nameOf(firm) }).waitFor();
    expect(await faultsOn(v, 'ownership')).toEqual([]);

    await why(v)
      .getByRole('radio', { name: t('flag.confidence-3') })
      .check();
    await why(v)
      .getByRole('button', { name: t('ownership.claimOwned') })
      .click();
    await box(v, directed).click();
    await why(v)
      .getByRole('button', { name: t('ownership.claimControlled') })
      .click();
    await why(v)
      .getByRole('button', { name: t('ownership.claimSee') })
      .click();
    await page.getByRole('tab', { name: t('desk.tab-flag'), selected: true }).waitFor();
    const { log } = JSON.parse(await saveAttempt(v)) as {
      log: readonly { readonly type: string; readonly claim?: unknown }[];
    };
    expect(log.filter(({ type }) => type === 'claim').map(({ claim }) => claim)).toEqual([
      {
        subject: `party:${firm}`,
        reason: 'owned',
        confidence: 3,
        evidence: [`relation:${principal}>${holding}:owns`, `relation:${holding}>${firm}:owns`],
        comment: '',
      },
      {
        subject: `party:${directed}`,
        reason: 'controlled',
        confidence: 2,
        evidence: [`relation:${principal}>${directed}:controls`],
        comment: '',
      },
    ]);
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });

  it('says who falls in and out by rule and date, and why; by keyboard too', async () => {
    const v = await visit(stage, { theme: 'dark' });
    const { page, t } = v;
    await openRoom(v);
    await addByHand(v, principal);
    const decision = Date.parse(exercise.exercise.decisionTime);
    for (const regime of ['ofac', 'eu', 'uk', 'un'] as const) {
      await chooseRule(v, regime);
      await room(v)
        .getByText(t('ownership.caughtCount', { count: caught(regime, decision) }), { exact: true })
        .waitFor();
    }
    await chooseRule(v, 'uk');
    await box(v, holding).click();
    await why(v)
      .getByText(/more than 50/)
      .first()
      .waitFor();
    expect(await box(v, holding).innerText()).toMatch(/50\s%/);
    await why(v)
      .getByRole('button', { name: t('ownership.regime-ofac') })
      .click();
    await why(v)
      .getByRole('button', { name: t('ownership.claimOwned') })
      .waitFor();

    // Back along the dates, change by change, until nobody is caught.
    const back = room(v).getByRole('button', { name: t('ownership.before') });
    const slider = room(v).getByRole('slider', { name: t('ownership.changeSlider') });
    const steps = Number(await slider.getAttribute('aria-valuemax'));
    expect(steps).toBeGreaterThan(0);
    for (let i = 0; i < steps; i++) await back.click();
    await room(v)
      .getByText(t('ownership.caughtCount', { count: 0 }), { exact: true })
      .waitFor();
    await slider.focus();
    await page.keyboard.press('End');
    await room(v)
      .getByText(t('ownership.caughtCount', { count: caught('ofac', decision) }), { exact: true })
      .waitFor();
    await room(v)
      .getByRole('tab', { name: t('ownership.changes', { count: steps }) })
      .click();
    expect(
      await room(v)
        .getByRole('table', { name: t('ownership.changeTable') })
        .getByRole('row')
        .count(),
    ).toBe(steps + 1);
    expect(await faultsOn(v, 'ownership, changes')).toEqual([]);

    // The drawing is one tab stop, and arrows walk down it.
    await box(v, principal).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await room(v).locator('[aria-pressed=true][data-party]').count()).toBe(1);
    expect(await box(v, principal).getAttribute('aria-pressed')).toBe('false');
    await why(v)
      .getByRole('button', { name: t('ownership.showOnGraph') })
      .click();
    await page.getByRole('tab', { name: t('desk.stage-graph'), selected: true }).waitFor();
    await openSide(v, 'inspect');
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });
});
