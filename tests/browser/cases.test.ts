/** A listing case by hand: nothing yet, a claim, facts reworded and undone, rights answered, printed, saved; the report saved and checked. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf, parseXml, textOf, all } from '../casework/check-goaml.ts';
import { faultsOn } from './axe-faults.ts';
import type { TrueClaim } from '../../src/core/exercise/key.ts';
import { deskIsOpen, openStage, startExercise, visit, type Stage, type Visit } from './driver.ts';
import { bundledExercise, folderOf } from './exercise-files.ts';
import { choose, claimAsKeySays, openBottom } from './hands.ts';

const exercise = bundledExercise('first-steps');
const { key, nameOf } = exercise;
const found = (wanted: (claim: TrueClaim) => boolean): TrueClaim => {
  const claim = key.claims.find(wanted);
  if (claim === undefined) throw new Error('no such claim in the key');
  return claim;
};
const listed = found(({ reason }) => reason === 'listed');
/** Whoever acts for the listed ones, as a payment shows. */
const helper = found(({ reason, evidence }) => reason === 'on-behalf' && evidence.some((row) => row.startsWith('tx:')));
const cited = helper.evidence.find((row) => row.startsWith('tx:'))?.slice(3) ?? '';

/** The work of the perfect attempt, not handed in yet; without the head of the whole log, which is no longer its. */
async function unsubmitted(): Promise<Buffer> {
  const text = await readFile(path.join(folderOf('first-steps'), 'attempts', 'perfect.json'), 'utf8');
  const { head: _, ...attempt } = JSON.parse(text) as { head: string; log: readonly { readonly type: string }[] };
  return Buffer.from(JSON.stringify({ ...attempt, log: attempt.log.filter(({ type }) => type !== 'submit') }));
}

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

async function openCases({ page, t }: Visit): Promise<void> {
  await page
    .getByRole('tablist', { name: t('desk.stages') })
    .getByRole('tab', { name: t('desk.stage-cases') })
    .click();
}

/** What a click saves, as text. */
async function saved({ page }: Visit, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

describe('a listing case', () => {
  it('is drafted from a claim, worded, checked, printed and saved; the report too', async () => {
    const v = await visit(stage);
    const { page, t } = v;
    await startExercise(v, exercise.exercise.title.en);

    // Nothing claimed: the room says how to get here.
    await openCases(v);
    await page.getByText(t('cases.empty')).waitFor();
    await page.getByRole('button', { name: t('cases.goFlag') }).click();
    await page.getByText(t('flag.chooseParty')).waitFor();
    await page
      .getByRole('tablist', { name: t('desk.stages') })
      .getByRole('tab', { name: t('desk.stage-graph') })
      .click();

    // Someone listed is not proposed a second time.
    await claimAsKeySays(v, listed, exercise);
    await openCases(v);
    const room = page.getByRole('region', { name: t('cases.title') });
    const subjects = room.getByRole('navigation', { name: t('cases.subjects') });
    await subjects.getByRole('button', { name: nameOf(listed.party) }).waitFor();
    await room.getByText(t('caseDoc.existingBasis')).waitFor();

    // Later the same day: more is known.
    await page.getByRole('button', { name: t('app.home') }).click();
    const file = { name: 'work.json', mimeType: 'application/json', buffer: await unsubmitted() };
    await page.getByTestId('attempt-file').setInputFiles(file);
    await deskIsOpen(v);
    await openCases(v);
    await subjects.getByRole('button', { name: nameOf(helper.party) }).click();
    const facts = room.getByRole('region', { name: t('cases.facts') });
    await facts.getByRole('button', { name: t('cases.showRow', { row: cited }) }).waitFor();
    expect(await facts.getByRole('listitem').count()).toBeGreaterThan(0);
    // The criterion that follows from the claim is chosen already.
    await expect
      .poll(() => room.getByRole('checkbox', { name: /participating in the financing/ }).isChecked())
      .toBe(true);
    expect(await faultsOn(v, 'case')).toEqual([]);

    // Reworded, undone, reworded again by redo.
    const first = facts.getByRole('textbox', { name: t('cases.factN', { n: 1 }), exact: true });
    const before = await first.inputValue();
    await first.fill('The subject paid, as the record shows.');
    await first.blur();
    await facts.getByRole('button', { name: t('cases.rewordBack') }).waitFor();
    await page.getByRole('button', { name: t('app.undo') }).click();
    await expect.poll(() => first.inputValue()).toBe(before);
    await page.getByRole('button', { name: t('app.redo') }).click();
    await expect.poll(() => first.inputValue()).toBe('The subject paid, as the record shows.');

    // What is missing leads to its place; once written it is missing no more.
    const missing = room.getByRole('group').filter({ hasText: /missing/ });
    await missing.getByRole('button', { name: t('cases.missing-no-analysis') }).click();
    await room
      .getByRole('textbox', { name: t('cases.analysis') })
      .fill('It follows that <b>the money</b> was passed on.');
    await room.getByRole('textbox', { name: t('cases.unknown') }).fill('Who gave the order.');
    await room.getByRole('textbox', { name: t('cases.analysis') }).blur();
    await expect.poll(() => missing.getByText(t('cases.missing-no-analysis')).count()).toBe(0);
    const question = t('caseDoc.check-proportion');
    await room
      .getByRole('radiogroup', { name: t('cases.answerFor', { question }) })
      .getByText(t('caseDoc.answer-no'), { exact: true })
      .click();
    await missing.getByText(t('cases.missing-rights-unexplained', { count: 1 })).waitFor();

    // A cited row is shown where it stands.
    await facts.getByRole('button', { name: t('cases.showRow', { row: cited }) }).click();
    await page
      .getByRole('tabpanel', { name: t('desk.tab-transactions') })
      .getByRole('gridcell', { name: cited, exact: true })
      .waitFor();
    await openBottom(v, 'timeline');
    await openCases(v);

    // Printed: the document alone, with its mark, in another language than the screen.
    await choose(v, t('cases.language'), t('cases.language-ru'));
    await page.getByRole('button', { name: t('cases.preview') }).click();
    await page.getByRole('heading', { name: 'В. Изложение обстоятельств дела: факты' }).waitFor();
    expect(await faultsOn(v, 'print view')).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    const printed = page.locator('body > .print-only');
    expect(await page.locator('#root').isVisible()).toBe(false);
    expect(await printed.isVisible()).toBe(true);
    expect(await printed.getByText('УЧЕБНЫЙ ДОКУМЕНТ – данные вымышлены').count()).toBe(2);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect([...pdf.matchAll(/\/Type \/Page\b/g)].length).toBeGreaterThan(1);
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][\d.]* 84[12]/);
    await page.emulateMedia({ media: 'screen' });

    const html = await saved(v, t('cases.saveHtml'));
    expect(html.name).toMatch(/^case-.*\.html$/);
    expect(html.text).toContain('&lt;b&gt;the money&lt;/b&gt;');
    expect(html.text).not.toMatch(/<script|https?:|\{\{/);
    const text = await saved(v, t('cases.saveText'));
    expect(text.text).toContain('The subject paid, as the record shows.');
    expect(text.text).toContain(cited);

    // The report.
    await room.getByText(t('cases.tab-str'), { exact: true }).click();
    await room.getByRole('checkbox', { name: /ZZ-PASS/ }).check();
    await choose(v, t('cases.language'), t('cases.language-en'));
    await room.getByRole('region', { name: t('cases.strPreview') }).waitFor();
    await expect.poll(() => room.locator('pre').innerText()).toContain('Suspected financing of terrorism');
    expect(await faultsOn(v, 'str')).toEqual([]);
    const xml = await saved(v, t('cases.saveXml'));
    const report = parseXml(xml.text);
    expect(faultsOf(report)).toEqual([]);
    expect(textOf(report, 'report_indicators', 'indicator')).toBe('ZZ-PASS');
    expect(all(report, 'transactionnumber').map((node) => node.text)).toEqual(expect.arrayContaining([cited]));
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });
});
