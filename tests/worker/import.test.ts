import { describe, expect, it } from 'vitest';
import { openFilter } from '../../src/core/ledger/filter.ts';
import { createDesk } from '../../src/worker/handle.ts';
import type { InputFile, Progress } from '../../src/worker/protocol.ts';

const file = (path: string, text: string): InputFile => ({ path, blob: new Blob([text]) });
const header = 'id,time,from,to,amount,currency,channel,purpose';
const good = file(
  'case/transactions.csv',
  [
    header,
    'n1,2024-01-01T10:00:00Z,A,B,10.50,KZT,wire,rent',
    'n2,2024-01-02T10:00:00Z,B,C,ten,KZT,wire,"=cmd|calc,1"',
    'n3,2024-01-03T10:00:00Z,B,C,4.00,KZT,wire,',
    '',
  ].join('\n'),
);
const broken = file('broken.csv', '');
const long = file(
  'long.csv',
  [
    header,
    ...Array.from(
      { length: 60_000 },
      (_, k) => `k${k},2024-01-01T10:00:00Z,A${k % 500},B${k % 300},1.00,KZT,wire,a purpose to fill the file with`,
    ),
  ].join('\n'),
);
const silent = () => {};
const view = { level: 'accounts', ego: null, shown: [], hidden: [], opened: [] } as const;

describe('importing', () => {
  it('looks at files without loading them', async () => {
    const desk = createDesk();
    const [preview] = await desk.preview([good]);
    expect(preview).toMatchObject({ path: 'case/transactions.csv', kind: 'transactions', format: 'linchpin' });
    expect(await desk.info()).toBeNull();
  });

  it('loads transactions, with a receipt that adds up', async () => {
    const desk = createDesk();
    const outcome = await desk.importFiles([good], null, silent);
    expect(outcome).toMatchObject({
      ok: true,
      value: { transactions: 2, accounts: 3, parties: 0, gradable: false, baseCurrency: 'KZT', baseDigits: 2 },
    });
    const receipt = (await desk.info())?.receipts[0];
    expect([receipt?.rows, receipt?.accepted, receipt?.rejectedCount]).toEqual([3, 2, 1]);
    expect(
      (await desk.scene({ filter: openFilter, view, limit: 1500 })).edges.map((edge) => [edge.id, edge.amount]),
    ).toEqual([
      ['account:A→account:B', 1050],
      ['account:B→account:C', 400],
    ]);
  });

  it('offers rejected rows as CSV, safe for spreadsheets', async () => {
    const desk = createDesk();
    await desk.importFiles(
      [file('t.csv', `${header}\nx,2024-01-01T10:00:00Z,A,B,=1+1,KZT,,\ny,2024-01-01T10:00:00Z,A,B,1,KZT,,\n`)],
      null,
      silent,
    );
    expect(await (await desk.rejectedCsv()).text()).toBe(
      "file,row,code,column,found\r\nt.csv,2,amount-not-a-number,amount,'=1+1\r\n",
    );
  });

  it('keeps what is loaded when an import fails', async () => {
    const desk = createDesk();
    await desk.importFiles([good], null, silent);
    const outcome = await desk.importFiles([broken], null, silent);
    expect(outcome).toMatchObject({ ok: false, issues: [{ code: 'file-empty', file: 'broken.csv' }] });
    expect(await desk.info()).toMatchObject({ transactions: 2 });
  });

  it('keeps what is loaded when an import is cancelled', async () => {
    const desk = createDesk();
    await desk.importFiles([good], null, silent);
    const running = desk.importFiles([long], null, (progress) => {
      if (progress.stage === 'reading') void desk.cancel();
    });
    await expect(running).rejects.toMatchObject({ name: 'AbortError', message: 'import-cancelled' });
    expect(await desk.info()).toMatchObject({ transactions: 2 });
    expect(await desk.importFiles([long], null, silent)).toMatchObject({ ok: true, value: { transactions: 60_000 } });
  });

  it('lets a later import overtake an earlier one', async () => {
    const desk = createDesk();
    const [early, late] = await Promise.allSettled([
      desk.importFiles([long], null, silent),
      desk.importFiles([good], null, silent),
    ]);
    expect(early).toMatchObject({ status: 'rejected', reason: { name: 'AbortError' } });
    expect(late).toMatchObject({ status: 'fulfilled' });
    expect(await desk.info()).toMatchObject({ transactions: 2 });
  });

  it('tells of progress up to the end, not for every piece', async () => {
    const told: Progress[] = [];
    await createDesk().importFiles([long], null, (progress) => told.push(progress));
    expect(told.at(-1)).toMatchObject({ file: 'long.csv', rows: 60_000 });
    expect(told.length).toBeLessThan(30);
  });

  it('asks an exercise for exercise.json', async () => {
    expect(await createDesk().openExercise([good], silent)).toMatchObject({
      ok: false,
      issues: [{ code: 'file-missing', file: 'case/exercise.json' }],
    });
  });
});
