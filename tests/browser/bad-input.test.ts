/** Bad files, each dropped on an open desk: the screen says where and what is wrong in words, and the open work is untouched. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskIsOpen, openStage, startExercise, visit, type Stage, type Visit } from './driver.ts';
import { bundledExercise } from './exercise-files.ts';
import { findBySearch, markTransactions, openBottom, openSide, saveAttempt, selectParty } from './hands.ts';

const exercise = bundledExercise('first-steps');
const header = 'id,time,from,to,amount,currency,channel,purpose\n';
const good = 'T1,2026-03-02T03:11:43Z,A1,A2,10.00,KZT,cash,x\n';

/** Files by name: text, or bytes. */
type Files = { readonly [name: string]: string | readonly number[] };

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Drops files on whatever is on screen. */
async function drop({ page, t }: Visit, files: Files): Promise<void> {
  const transfer = await page.evaluateHandle((all) => {
    const dropped = new DataTransfer();
    for (const [name, content] of Object.entries(all))
      dropped.items.add(new File([typeof content === 'string' ? content : new Uint8Array(content)], name));
    return dropped;
  }, files);
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: transfer });
  await page.getByRole('heading', { name: t('importing.title') }).waitFor();
}

/** Where and what, as the screen of refused files says it. */
const place = ({ t }: Visit, row: number, column: string, found: string): string =>
  [
    ...(row > 0 ? [t('issues.row', { row })] : []),
    ...(column === '' ? [] : [t('issues.column', { column })]),
    ...(found === '' ? [] : [t('issues.found', { found })]),
  ].join(', ');

describe('bad files dropped on an open desk', () => {
  let v: Visit;
  let work: string;
  beforeAll(async () => {
    v = await visit(stage);
    await startExercise(v, exercise.exercise.title.en);
    await markTransactions(v, exercise.key.trueFlows.slice(0, 2));
    await openBottom(v, 'timeline');
    work = await saveAttempt(v);
  });
  afterAll(() => v.context.close());

  /** Back to the desk: the same log, and a worker that still answers about the same data. */
  async function untouched(): Promise<void> {
    await deskIsOpen(v);
    expect(await saveAttempt(v)).toBe(work);
    const claim = exercise.key.claims[0];
    await selectParty(v, exercise.nameOf(claim?.party ?? ''));
  }

  it.each<{ name: string; files: Files; code: string; row?: number; column?: string; found?: string }>([
    { name: 'an empty file', files: { 'transactions.csv': '' }, code: 'file-empty' },
    { name: 'a header only', files: { 'transactions.csv': header }, code: 'file-header-only', row: 1 },
    {
      name: 'a binary file',
      files: { 'transactions.csv': Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256) },
      code: 'file-binary',
    },
    {
      name: 'nothing but ragged rows',
      files: { 'transactions.csv': `${header}T1,2026-03-02\n` },
      code: 'no-row-accepted',
      row: 2,
      found: '2≠8',
    },
    {
      name: 'nothing but amounts that are none',
      files: { 'transactions.csv': header + good.replace('10.00', '"1,2,3"') },
      code: 'no-row-accepted',
      row: 2,
      column: 'amount',
      found: '1,2,3',
    },
    {
      name: 'an exercise whose JSON is broken',
      files: { 'exercise.json': '{"format":"linchpin-exercise"', 'transactions.csv': header + good },
      code: 'json-broken',
    },
  ])('$name is refused', async ({ files, code, row = 0, column = '', found = '' }) => {
    const { page, t } = v;
    await drop(v, files);
    const alert = page.getByRole('alert').filter({ hasText: t('issues.cannotUse') });
    await alert
      .getByText(t(`issues.${code as 'file-empty'}`))
      .first()
      .waitFor();
    if (row > 0 || found !== '') await alert.getByText(place(v, row, column, found)).waitFor();
    await page.getByText(t('importing.sessionIntact')).waitFor();
    await page.getByRole('button', { name: t('importing.back'), exact: true }).click();
    await untouched();
  });

  it.each([
    { name: 'unknown columns', text: 'a,b,c\n1,2,3\n' },
    { name: 'a column named __proto__', text: '__proto__,b,c\n1,2,3\n' },
  ])('$name: the mapping step asks which is what', async ({ text }) => {
    const { page, t } = v;
    await drop(v, { 'strange.csv': text });
    const step = page.getByRole('region', { name: t('importing.mapping'), exact: true });
    const [first = ''] = text.split(',');
    await step.getByLabel(t('importing.columnIs', { column: first }), { exact: true }).waitFor();
    expect(await step.getByRole('button', { name: t('importing.read') }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: t('importing.back'), exact: true }).click();
    await untouched();
  });

  it.each<{ name: string; bad: string; code: string; column: string; found: string }>([
    { name: 'a ragged row', bad: 'T2,2026-03-02\n', code: 'wrong-field-count', column: '', found: '2≠8' },
    {
      name: 'an amount written 1,2,3',
      bad: 'T2,2026-03-02T03:11:43Z,A1,A2,"1,2,3",KZT,cash,x\n',
      code: 'amount-not-a-number',
      column: 'amount',
      found: '1,2,3',
    },
    {
      name: 'a time that is none',
      bad: 'T2,2026-13-02T03:11:43Z,A1,A2,1.00,KZT,cash,x\n',
      code: 'time-not-a-time',
      column: 'time',
      found: '2026-13-02T03:11:43Z',
    },
    {
      name: 'a field of 10 MB',
      bad: `T2,2026-03-02T03:11:43Z,A1,A2,1.00,KZT,cash,${'y'.repeat(10_000_000)}\n`,
      code: 'field-too-long',
      column: 'purpose',
      found: 'y'.repeat(80),
    },
    {
      name: 'a quotation mark never closed',
      bad: 'T2,2026-03-02T03:11:43Z,"A1,A2,1.00,KZT,cash,x\n',
      code: 'quote-not-closed',
      column: 'from',
      found: 'A1,A2,1.00,KZT,cash,x',
    },
  ])('$name is listed, with the rest still there to take or leave', async ({ bad, code, column, found }) => {
    const { page, t } = v;
    await drop(v, { 'transactions.csv': header + good + bad });
    const receipt = page.getByRole('region', { name: t('importing.receiptOf', { file: 'transactions.csv' }) });
    await receipt.getByText(t('importing.balance', { rows: 2, accepted: 1, rejected: 1 })).waitFor();
    const line = receipt
      .getByRole('grid', { name: t('importing.rejectedRows') })
      .getByRole('row')
      .nth(1);
    const cells = await line.getByRole('gridcell').allInnerTexts();
    expect(cells).toEqual(['3', column, found, t(`issues.${code as 'file-empty'}`)]);
    await page.getByRole('button', { name: t('importing.discard') }).click();
    await untouched();
  });

  it('reversed dates and an account no file knows are named with row and column', async () => {
    const { page, t } = v;
    await drop(v, {
      'transactions.csv': header + good,
      'accounts.csv': 'id,institution,country,opened,holder\nA1,Bank,KZ,2020-01-01,P1\n',
      'parties.csv':
        'id,kind,name,other_names,born,country,identifiers,activity\nP1,person,A,,,KZ,,\nP2,person,B,,,KZ,,\n',
      'relations.csv': 'from,to,type,share,since,until\nP1,P2,family,,2024-05-05,2020-01-01\n',
    });
    const lineOf = async (file: string, table: string) => {
      const receipt = page.getByRole('region', { name: t('importing.receiptOf', { file }) });
      return receipt.getByRole('grid', { name: table }).getByRole('row').nth(1).getByRole('gridcell').allInnerTexts();
    };
    await page.getByRole('button', { name: t('importing.openDesk') }).waitFor();
    expect(await lineOf('relations.csv', t('importing.rejectedRows'))).toEqual([
      '2',
      'until',
      '2020-01-01',
      t('issues.dates-reversed'),
    ]);
    expect(await lineOf('transactions.csv', t('importing.doubtRows'))).toEqual([
      '2',
      'to',
      'A2',
      t('issues.account-unknown'),
    ]);
    await page.getByRole('button', { name: t('importing.discard') }).click();
    await untouched();
  });

  it('nothing of all this reached the console or left the origin', () => {
    expect(v.complaints).toEqual([]);
  });
});

describe('names that are code', () => {
  it('are text everywhere and never run', async () => {
    const v = await visit(stage);
    const { page, t } = v;
    const script = '<script>window.hacked=1</script>';
    const image = '<img src=x onerror=window.hacked=1>';
    await drop(v, {
      'transactions.csv': `${header}T1,2026-03-02T03:11:43Z,A1,A2,10.00,KZT,cash,${image}\nT2,2026-03-03T03:11:43Z,A2,A1,5.00,KZT,cash,${script}\n`,
      'accounts.csv': `id,institution,country,opened,holder\nA1,${image},KZ,2020-01-01,P1\nA2,Bank,KZ,2020-01-01,P2\n`,
      'parties.csv': `id,kind,name,other_names,born,country,identifiers,activity\nP1,person,${script},${image},,KZ,,${image}\nP2,company,${image},,,KZ,,\n`,
    });
    await page.getByRole('button', { name: t('importing.openDesk') }).click();
    await deskIsOpen(v);
    await openSide(v, 'inspect');
    await findBySearch(v, 'A1', script);
    await page.getByRole('heading', { level: 2 }).filter({ hasText: 'A1' }).waitFor();
    const inspector = page.getByRole('tabpanel', { name: t('desk.tab-inspect') });
    await inspector.getByRole('button', { name: script }).first().click();
    await page.getByRole('heading', { level: 2, name: script }).waitFor();
    await inspector.getByText(image).first().waitFor();
    await openBottom(v, 'transactions');
    const table = page.getByRole('grid', { name: t('inspector.transactions') });
    await table.getByText(image).first().waitFor();
    const graph = page.getByRole('application', { name: t('graph.name') });
    await graph.focus();
    await page.keyboard.press('Home');
    await page
      .getByRole('region', { name: t('desk.graph') })
      .getByText(script)
      .first()
      .waitFor();
    await openBottom(v, 'nodes');
    await page
      .getByRole('grid', { name: t('graph.nodeTable') })
      .getByText('A1')
      .first()
      .waitFor();
    await page.getByRole('button', { name: t('graph.export') }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: t('graph.export-svg') }).click(),
    ]);
    const svg = await readFile(await download.path(), 'utf8');
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('<img');
    await openSide(v, 'notes');
    await page.getByLabel(t('notes.text'), { exact: true }).fill(script);
    await page.getByRole('button', { name: t('notes.add') }).click();
    await page.getByRole('listitem').filter({ hasText: script }).waitFor();
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });
});
