/** The rooms of paths and of flows between groups by hand: found, drawn, opened, marked, and why there is no path; figures as core has them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDirectory, type Directory } from '../../src/core/dataset/directory.ts';
import { partyKey } from '../../src/core/dataset/dataset.ts';
import { groupFlowView } from '../../src/core/desk/group-flow-view.ts';
import { pathAlternatives } from '../../src/core/desk/path-alternatives.ts';
import { parseAttempt } from '../../src/core/exercise/parse-attempt.ts';
import { replay } from '../../src/core/exercise/attempt.ts';
import { openFilter } from '../../src/core/ledger/filter.ts';
import { finished } from '../../src/core/tracing/paths/find-paths.ts';
import { accountGraph } from '../../src/core/tracing/paths/transfer-graph.ts';
import { fileSource } from '../../src/cli/file-source.ts';
import { readPack } from '../../src/csv/read-pack.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { faultsOn } from './axe-faults.ts';
import { openStage, startExercise, visit, type Stage, type Visit } from './driver.ts';
import { bundledExercise, packFiles } from './exercise-files.ts';
import { saveAttempt, selectParty } from './hands.ts';

const id = 'charity-front';
const { exercise, nameOf } = bundledExercise(id);
/** A donor and two end users of the bundled exercise; the last two are joined by payments, but not in the order of time. */
const [donor, user, other, early, late] = ['P235', 'P195', 'P267', 'P167', 'P272'];
const format = formatFor('en');
const money = (minor: number) => format.money(minor, exercise.baseCurrency, 2);

let stage: Stage;
let directory: Directory;
beforeAll(async () => {
  const sources = await Promise.all(
    packFiles(id).map(async (file) => {
      const source = await fileSource(file);
      if (!source.ok) throw new Error(file);
      return { ...source.value, path: file.slice(file.lastIndexOf('/') + 1), stream: () => source.value.stream() };
    }),
  );
  const read = await readPack(sources);
  if (!read.ok) throw new Error('the pack cannot be read');
  directory = createDirectory(read.value.pack.dataset);
  stage = await openStage();
});
afterAll(() => stage.close());

const asked = { ownAccounts: false, filter: openFilter, least: 0 };
const everything = () => new Uint8Array(directory.dataset.ledger.size).fill(1);
const pathsInNode = (from: string, to: string, criterion: 'foremost' | 'widest') =>
  finished(
    pathAlternatives(
      directory,
      accountGraph(directory.dataset.ledger),
      { ...asked, from: [partyKey(from)], to: [partyKey(to)], criterion, maxHops: null, maxWait: null, count: 5 },
      everything(),
    ),
  );

const side = ({ page }: Visit, label: string) => page.getByRole('combobox', { name: label, exact: true });

/** Types each name into the field and takes the party offered. */
async function pick(v: Visit, label: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await side(v, label).fill(name);
    await v.page.getByRole('option').filter({ hasText: name }).first().click();
  }
  await v.page.keyboard.press('Escape');
}

async function empty(v: Visit, label: string, count: number): Promise<void> {
  await side(v, label).click();
  for (let i = 0; i < count; i++) await v.page.keyboard.press('Backspace');
  await v.page.keyboard.press('Escape');
}

describe('the room of flows', () => {
  it('finds paths, marks one, says where time breaks a chain, and draws a flow that opens its transactions', async () => {
    const v = await visit(stage);
    const { page, t } = v;
    await startExercise(v, exercise.title.en);
    await selectParty(v, nameOf(donor));
    await page.getByRole('tab', { name: t('desk.stage-flows') }).click();
    const find = page.getByRole('button', { name: t('flows.findPaths') });
    expect(await find.isDisabled()).toBe(true);
    await page.getByRole('button', { name: `${t('flows.from')}: ${t('flows.addSelection')}` }).click();
    await pick(v, t('flows.to'), [nameOf(user)]);
    await page.getByRole('combobox', { name: t('flows.criterion') }).selectOption('widest');
    await find.click();
    const list = page.getByRole('table', { name: t('flows.paths') });
    await list.waitFor();
    const widest = pathsInNode(donor, user, 'widest');
    const widths = await list
      .getByRole('row')
      .filter({ has: page.getByRole('button') })
      .allInnerTexts();
    expect(widths).toEqual(widest.paths.map(({ width }) => expect.stringContaining(money(width))));
    // By keyboard: the second path.
    await list.getByRole('button', { name: t('flows.showPath', { number: 2 }) }).focus();
    await page.keyboard.press('Enter');
    const second = page.getByRole('region', { name: t('flows.ladder', { number: 2 }) });
    const steps = widest.paths[1]?.rows ?? [];
    await second.getByRole('img', { name: format.money(steps[0]?.amount ?? 0, 'KZT', 2) }).waitFor();
    expect(await second.getByRole('grid').getByRole('checkbox').count()).toBe(steps.length);
    expect(await faultsOn(v, 'paths')).toEqual([]);
    await second.getByRole('button', { name: t('flows.mark') }).click();
    await second.getByRole('button', { name: t('flows.marked') }).waitFor();
    await second.getByRole('button', { name: t('flows.asEvidence') }).click();
    const parsed = parseAttempt(await saveAttempt(v), 'attempt');
    if (!parsed.ok) throw new Error('the attempt cannot be read');
    expect(replay(parsed.value, parsed.value.log).work.marked.toSorted()).toEqual(
      steps.map((row) => row.id).toSorted(),
    );

    // Payments join these two, but the money comes too late.
    await empty(v, t('flows.from'), 1);
    await empty(v, t('flows.to'), 1);
    await pick(v, t('flows.from'), [nameOf(early)]);
    await pick(v, t('flows.to'), [nameOf(late)]);
    await find.click();
    const none = page.getByRole('region', { name: t('flows.none') });
    const { missing } = pathsInNode(early, late, 'widest');
    if (missing?.code !== 'time') throw new Error('there is no break in time');
    await none.getByText(missing.label).first().waitFor();
    await none.getByText(format.dateTime(missing.arrives)).first().waitFor();
    await none.getByRole('img').waitFor();
    expect(await faultsOn(v, 'no path')).toEqual([]);

    // A group on each side.
    await page.getByRole('tab', { name: t('flows.room-groups') }).click();
    await empty(v, t('flows.from'), 1);
    await empty(v, t('flows.to'), 1);
    await pick(v, t('flows.from'), [nameOf(donor)]);
    await pick(v, t('flows.to'), [nameOf(user), nameOf(other)]);
    await page.getByRole('button', { name: t('flows.findFlow') }).click();
    const links = page.getByRole('table', { name: t('flows.links') });
    await links.waitFor();
    const flow = finished(
      groupFlowView(
        directory,
        accountGraph(directory.dataset.ledger),
        { ...asked, from: [partyKey(donor)], to: [partyKey(user), partyKey(other)], drawn: 'parties', detail: 0.01 },
        everything(),
      ),
    );
    await page.getByText(money(flow.value)).first().waitFor();
    const picture = page.getByRole('group', {
      name: t('flows.picture', { nodes: flow.nodes.length, links: flow.links.length }),
    });
    expect(await picture.getByRole('button').count()).toBe(flow.links.length);
    // By keyboard: the largest link, which opens its transactions and is chosen in the table too.
    await picture.getByRole('button').first().focus();
    await page.keyboard.press('Enter');
    expect(await links.getByRole('button', { pressed: true }).count()).toBe(1);
    const [largest] = flow.links;
    const opened = page.getByRole('grid', { name: new RegExp(nameOf(donor)) });
    await opened
      .getByRole('checkbox')
      .nth((largest?.transactions.length ?? 0) - 1)
      .waitFor();
    expect(await opened.getByRole('checkbox').count()).toBe(largest?.transactions.length);
    const limit = page.getByRole('region', { name: t('flows.limitTable') }).getByRole('table');
    expect(await limit.getByRole('button').count()).toBe(flow.limit.links.length);
    expect(await faultsOn(v, 'flow between groups')).toEqual([]);
    await page.getByRole('button', { name: t('flows.onGraph') }).click();
    await page.getByRole('application', { name: t('graph.name') }).waitFor();
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });
});
