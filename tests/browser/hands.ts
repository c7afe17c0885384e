/** What a trainee's hands do on the desk, one gesture a function, each waiting for what it brings about. */
import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import type { Answer, Question } from '../../src/core/exercise/exercise.ts';
import type { TrueClaim } from '../../src/core/exercise/key.ts';
import type { Confidence, EvidenceRef, LegalBasis, Reason } from '../../src/core/exercise/work.ts';
import type { BottomTab, SideTab } from '../../src/ui/store/session.ts';
import type { Bundled } from './exercise-files.ts';
import type { Visit } from './driver.ts';

export async function openSide({ page, t }: Visit, tab: SideTab): Promise<void> {
  const list = page.getByRole('tablist', { name: t('desk.work') });
  // The number of things done stands behind the word.
  await list.getByRole('tab', { name: t(`desk.tab-${tab}`) }).click();
}

export async function openBottom({ page, t }: Visit, tab: BottomTab): Promise<void> {
  await page
    .getByRole('tablist', { name: t('desk.views') })
    .getByRole('tab', { name: t(`desk.tab-${tab}`) })
    .click();
}

/** What the search box offers; other lists on the screen have options too. */
export function foundBySearch({ page, t }: Pick<Visit, 'page' | 't'>): Locator {
  return page.getByRole('listbox', { name: t('timeline.searchResults') }).getByRole('option');
}

/** Types into the search box and takes the result whose label is `label`. */
export async function findBySearch({ page, t }: Visit, typed: string, label: string): Promise<void> {
  const box = page.getByLabel(t('timeline.search'));
  await box.fill(typed);
  await foundBySearch({ page, t }).filter({ hasText: label }).first().click();
  await box.fill('');
}

/** Searches for a party and waits until the inspector shows it. */
export async function selectParty(visit: Visit, name: string, typed = name): Promise<void> {
  await openSide(visit, 'inspect');
  await findBySearch(visit, typed, name);
  await visit.page.getByRole('heading', { level: 2, name }).waitFor();
}

/** A row of a table by the text of one of its cells. */
export function rowWith(table: Locator, text: string): Locator {
  return table.getByRole('row').filter({ has: table.page().getByRole('gridcell', { name: text, exact: true }) });
}

/** Ticks transactions in the table below the graph, one by one, by id. */
export async function tickTransactions({ page, t }: Visit, ids: readonly string[]): Promise<void> {
  await openBottom({ page, t } as Visit, 'transactions');
  const panel = page.getByRole('tabpanel', { name: t('desk.tab-transactions') });
  const text = panel.getByLabel(t('inspector.textFilter'));
  const table = panel.getByRole('grid', { name: t('inspector.transactions') });
  for (const id of ids) {
    await text.fill(id);
    await rowWith(table, id).getByRole('checkbox').check();
  }
  await text.fill('');
}

/** Marks transactions as financing: ticks them, presses the button, takes the ticks away again. */
export async function markTransactions(visit: Visit, ids: readonly string[]): Promise<void> {
  const { page, t } = visit;
  await tickTransactions(visit, ids);
  await page.getByRole('button', { name: t('inspector.mark', { count: ids.length }) }).click();
  await page.getByRole('button', { name: t('inspector.clearTicks') }).click();
}

/** Ticks what proves a claim, each kind of row where it stands: transactions below, relations and listings in the inspector. */
export async function tickEvidence(
  visit: Visit,
  party: string,
  evidence: readonly EvidenceRef[],
  exercise: Bundled,
): Promise<void> {
  const { page, t } = visit;
  const transactions = evidence.filter((row) => row.startsWith('tx:')).map((row) => row.slice(3));
  if (transactions.length > 0) await tickTransactions(visit, transactions);
  await openSide(visit, 'inspect');
  const sections = page.getByRole('tablist', { name: t('inspector.sections') });
  for (const row of evidence) {
    const kind = row.slice(0, row.indexOf(':'));
    const rest = row.slice(kind.length + 1);
    if (kind === 'listing') {
      await sections.getByRole('tab', { name: t('inspector.tab-hits') }).click();
      const hit = page
        .getByRole('listitem')
        .filter({ has: page.getByRole('button', { name: t('flag.seeListing', { uid: rest }) }) });
      await hit.getByRole('checkbox').check();
    }
    if (kind === 'relation') {
      const [ends = '', type = ''] = rest.split(':');
      await sections.getByRole('tab', { name: t('inspector.tab-relations') }).click();
      const table = page.getByRole('grid', { name: t('inspector.tab-relations') });
      const words = relationWords[type]?.map((word) => t(`inspector.relation-${word}`)) ?? [];
      const other = ends.split('>').find((end) => end !== party) ?? '';
      const match = table
        .getByRole('row')
        .filter({ hasText: exercise.nameOf(other) })
        .filter({ hasText: new RegExp(`(^|\\s)(${words.join('|')})`) });
      await match.first().getByRole('checkbox').check();
    }
  }
}

const relationWords: {
  readonly [type: string]: readonly (
    | 'owns'
    | 'owned-by'
    | 'controls'
    | 'controlled-by'
    | 'signs'
    | 'signed-by'
    | 'family'
    | 'shared-phone'
    | 'shared-address'
  )[];
} = {
  owns: ['owns', 'owned-by'],
  controls: ['controls', 'controlled-by'],
  signs: ['signs', 'signed-by'],
  family: ['family'],
  'shared-phone': ['shared-phone'],
  'shared-address': ['shared-address'],
};

/**
 * Takes an option of a Mantine select by its label. What is still being read may draw the form anew and so close the list: whoever sees that
 * opens it again.
 */
export async function choose({ page }: Visit, label: string, option: string): Promise<void> {
  const box = page
    .getByRole('combobox', { name: label })
    .or(page.getByLabel(label, { exact: true }))
    .first();
  const wanted = page.getByRole('option', { name: option, exact: true });
  await box.click();
  const shown = await wanted.waitFor({ timeout: 5000 }).then(
    () => true,
    () => false,
  );
  if (!shown) await box.click();
  await wanted.click();
}

/** Makes a claim about the selected party with whatever is ticked. */
export async function makeClaim(visit: Visit, reason: Reason, confidence: Confidence): Promise<void> {
  const { page, t } = visit;
  await openSide(visit, 'flag');
  const form = page.getByRole('region', { name: t('flag.claimForm') });
  await choose(visit, t('flag.reason'), t(`flag.reason-${reason}`));
  await form.getByRole('radio', { name: t(`flag.confidence-${confidence}`) }).check();
  await form.getByRole('button', { name: t('flag.save') }).click();
  await form.getByRole('button', { name: t('flag.replace') }).waitFor();
}

/** One claim of the key, as a perfect trainee makes it. */
export async function claimAsKeySays(visit: Visit, claim: TrueClaim, exercise: Bundled, typed?: string): Promise<void> {
  await selectParty(visit, exercise.nameOf(claim.party), typed);
  await tickEvidence(visit, claim.party, claim.evidence, exercise);
  await makeClaim(visit, claim.reason, 3);
}

/** Adds the party to the plan on a legal basis. */
export async function freezeParty(visit: Visit, name: string, basis: LegalBasis): Promise<void> {
  const { page, t } = visit;
  await selectParty(visit, name);
  await openSide(visit, 'disrupt');
  const form = page.getByRole('region', { name: t('disrupt.add') });
  await choose(visit, t('disrupt.basis'), t(`disrupt.basis-${basis}`));
  await form.getByRole('button', { name: t('disrupt.addButton') }).click();
  await page
    .getByRole('list', { name: t('disrupt.plan') })
    .getByRole('button', { name })
    .waitFor();
}

/** Answers one question that is on screen. */
export async function answerQuestion(visit: Visit, question: Question, answer: Answer): Promise<void> {
  const { page, t, language } = visit;
  const form = page.getByRole('region', { name: question.prompt[language] });
  switch (question.type) {
    case 'single':
    case 'multiple':
      for (const { id, text } of question.options.filter((option) => answer.includes(option.id))) {
        if (id === '') continue;
        await form
          .getByRole(question.type === 'single' ? 'radio' : 'checkbox', { name: text[language], exact: true })
          .check();
      }
      return;
    case 'order': {
      const text = (id: string) => question.options.find((option) => option.id === id)?.text[language] ?? id;
      const order = question.options.map((option) => option.id);
      for (const [place, id] of answer.entries()) {
        for (let at = order.indexOf(id); at > place; at--) {
          await form.getByRole('button', { name: t('quiz.up', { text: text(id) }) }).click();
          order.splice(at - 1, 0, ...order.splice(at, 1));
        }
      }
      return;
    }
    case 'match':
      for (const pair of answer) {
        const [left, right] = pair.split('=');
        const label = question.left.find((side) => side.id === left)?.text[language] ?? '';
        await form.getByLabel(label, { exact: true }).selectOption(right ?? '');
      }
  }
}

/** Takes the whole knowledge test by the key. */
export async function answerQuiz(visit: Visit, exercise: Bundled): Promise<void> {
  const { page, t } = visit;
  await page.getByRole('button', { name: t('app.quiz') }).click();
  for (const [i, question] of exercise.quiz.questions.entries()) {
    await answerQuestion(visit, question, exercise.key.quiz[question.id] ?? []);
    await page.getByRole('button', { name: t('quiz.stepDone', { number: i + 1 }) }).waitFor();
    if (i + 1 < exercise.quiz.questions.length)
      await page
        .getByRole('main')
        .getByRole('button', { name: t('quiz.next'), exact: true })
        .click();
  }
}

/** Submits and waits for the scorecard; the total as shown. */
export async function submit({ page, t }: Visit): Promise<string> {
  await page.getByRole('button', { name: t('app.submit'), exact: true }).click();
  await page
    .getByRole('dialog', { name: t('app.submitTitle') })
    .getByRole('button', { name: t('app.submitNow') })
    .click();
  return page.getByTestId('total').innerText();
}

/** Saves the attempt as a file through the header; its text. */
export async function saveAttempt({ page, t }: Visit): Promise<string> {
  await page.getByRole('button', { name: t('app.saving-saved') }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: t('app.saveAttempt') }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

/** Drags over the middle third of the timeline. */
export async function dragTimeline({ page }: Visit): Promise<void> {
  const area = await page.locator('[data-tour="timeline-brush"]').boundingBox();
  if (area === null) throw new Error('the timeline is not there');
  const at = (share: number) => [area.x + area.width * share, area.y + area.height / 2] as const;
  await page.mouse.move(...at(0.35));
  await page.mouse.down();
  for (let share = 0.4; share < 0.66; share += 0.05) await page.mouse.move(...at(share));
  await page.mouse.up();
}

/** Drops the file on the screen: taken from an input of the test's own, for no DataTransfer holds a hundred megabytes of text. */
export async function dropFile({ page, t }: Visit, file: string): Promise<void> {
  const input = await page.evaluateHandle(() => {
    const element = document.createElement('input');
    element.type = 'file';
    return element;
  });
  await input.setInputFiles(file);
  const transfer = await page.evaluateHandle((element) => {
    const dropped = new DataTransfer();
    for (const chosen of element.files ?? []) dropped.items.add(chosen);
    return dropped;
  }, input);
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: transfer });
  await page.getByRole('heading', { name: t('importing.title') }).waitFor();
}
