/** Packs: a folder with hashes, a loose set of files, and what is refused. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { previewSource } from '../../src/csv/preview.ts';
import { readPack } from '../../src/csv/read-pack.ts';
import type { Source } from '../../src/csv/source.ts';
import { bytesSource, textSource } from './sources.ts';

const folder = new URL('../../datasets/first-steps/', import.meta.url);

function packFiles(
  change: (name: string, bytes: Uint8Array) => Uint8Array | null = (_, bytes) => bytes,
): readonly Source[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const bytes = entry.isFile() ? change(entry.name, new Uint8Array(readFileSync(new URL(entry.name, folder)))) : null;
    return bytes === null ? [] : [bytesSource(`drop/first-steps/${entry.name}`, bytes)];
  });
}

const codes = (outcome: Awaited<ReturnType<typeof readPack>>) =>
  outcome.ok ? [] : outcome.issues.map(({ code, file }) => [code, file]);

describe('an exercise folder', () => {
  it('comes to a dataset, exercise, quiz and key, every row accounted for', async () => {
    const more = [textSource('drop/first-steps/attempts/a.json', '{}'), textSource('drop/notes.csv', 'a,b,c\n1,2,3\n')];
    const outcome = await readPack([...packFiles(), ...more]);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
    const { pack, receipts, references, aside } = outcome.value;
    expect(pack.exercise?.id).toBe('first-steps');
    expect(pack.quiz?.questions.length).toBeGreaterThanOrEqual(8);
    expect(pack.key).not.toBeNull();
    expect(pack.dataset.ledger.size).toBe(pack.exercise?.transactions);
    expect(pack.dataset.parties.length).toBe(pack.exercise?.parties);
    expect(pack.dataset.ledger.baseCurrency).toBe(pack.exercise?.baseCurrency);
    expect(receipts.map(({ rejectedCount, doubts }) => [rejectedCount, doubts.length])).toEqual([[0, 0]]);
    expect(references.map((one) => one.kind).sort()).toEqual(['accounts', 'parties', 'relations', 'watchlist']);
    for (const one of references) expect([one.file, one.rejected, one.doubts]).toEqual([one.file, [], []]);
    expect(aside).toEqual(more.map((source) => source.path));
  });

  it('with one byte changed is refused', async () => {
    const changed = packFiles((name, bytes) => {
      if (name === 'relations.csv') bytes[bytes.length - 3] ^= 1;
      return bytes;
    });
    expect(codes(await readPack(changed))).toEqual([['hash-differs', 'drop/first-steps/relations.csv']]);
  });

  it('without a file it names is refused, but for the key', async () => {
    const without = (lost: string) => readPack(packFiles((name, bytes) => (name === lost ? null : bytes)));
    expect(codes(await without('parties.csv'))).toEqual([['file-missing', 'drop/first-steps/parties.csv']]);
    const sealed = await without('answer-key.json');
    expect(sealed.ok && sealed.value.pack.key).toBeNull();
  });

  it('with a broken exercise.json is refused', async () => {
    const broken = packFiles((name, bytes) => (name === 'exercise.json' ? new TextEncoder().encode('{') : bytes));
    expect(codes(await readPack(broken))).toEqual([['json-broken', 'drop/first-steps/exercise.json']]);
  });
});

describe('a loose set', () => {
  const transactions = textSource('t.csv', 'id,time,from,to,amount,currency\nT1,2024-01-02,A1,A2,10.00,KZT\n');

  it('is told by what the files hold, hidden files left aside', async () => {
    const outcome = await readPack([textSource('.DS_Store', '\u0000'), transactions]);
    expect(outcome.ok && [outcome.value.pack.dataset.ledger.size, outcome.value.aside]).toEqual([1, ['.DS_Store']]);
  });

  it('leaves lists of labels and files that are no data aside', async () => {
    const aside = [
      textSource('HI_Patterns.txt', 'BEGIN LAUNDERING ATTEMPT - FAN-OUT:  Max 16-degree Fan-Out\n'),
      textSource(
        'alert_transactions.csv',
        'alert_id,alert_type,is_sar,tran_id,orig_acct,bene_acct,tx_type,base_amt,tran_timestamp\n',
      ),
      textSource('README.md', '# Read me\n'),
      textSource('map.png', '\u0000'),
    ];
    const outcome = await readPack([...aside, transactions]);
    expect(outcome.ok && outcome.value.aside).toEqual(aside.map((source) => source.path));
  });

  it('needs transactions, and one file of any other kind', async () => {
    expect(codes(await readPack([textSource('parties.csv', 'id,kind,name\nP1,person,x\n')]))).toEqual([
      ['file-missing', 'transactions.csv'],
    ]);
    const parties = ['p.csv', 'q.csv'].map((name) => textSource(name, 'id,kind,name\nP1,person,x\n'));
    expect(codes(await readPack([transactions, ...parties]))).toEqual([['file-repeated', 'q.csv']]);
  });

  it('joins several files of transactions, of any formats, each with its receipt', async () => {
    const header =
      'Timestamp,From Bank,Account,To Bank,Account,Amount Received,Receiving Currency,Amount Paid,Payment Currency,Payment Format\n';
    const yen = textSource('a.csv', `${header}2024/01/01 00:00,01,A,02,B,5.25,Yen,5.25,Yen,Wire\n`);
    const again = textSource(
      'b.csv',
      'id,time,from,to,amount,currency\nT1,2024-01-01,A1,1::A,7,JPY\nT2,2024-01-04,A1,A1,1,JPY\n',
    );
    const outcome = await readPack([transactions, yen, again]);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
    const { pack, receipts } = outcome.value;
    const { ledger, accounts } = pack.dataset;
    expect([...(ledger.ids ?? [])]).toEqual(['r2', '3:T1', 'T1', 'T2']);
    expect([...ledger.amount]).toEqual([525, 700, 1000, 100]);
    expect([ledger.baseCurrency, receipts.map((one) => [one.file, one.accepted, one.baseCurrency])]).toEqual([
      'JPY',
      [
        ['t.csv', 1, 'JPY'],
        ['a.csv', 1, 'JPY'],
        ['b.csv', 2, 'JPY'],
      ],
    ]);
    const bank = (id: string) => accounts.institutions[accounts.institution[accounts.ids.indexOf(id)]];
    expect(['A1', '1::A', '2::B'].map(bank)).toEqual(['', '1', '2']);
  });

  it('with a bad file among good ones is refused whole, each fault told', async () => {
    const bad = [
      textSource('a.csv', ''),
      textSource('b.csv', 'PK\u0003\u0004'),
      textSource('c.csv', 'time,from,to,amount\n'),
    ];
    expect(codes(await readPack([transactions, ...bad]))).toEqual([
      ['file-empty', 'a.csv'],
      ['file-binary', 'b.csv'],
      ['file-header-only', 'c.csv'],
    ]);
  });

  it('refused still brings the receipt', async () => {
    const outcome = await readPack([textSource('t.csv', 'id,time,from,to,amount,currency\nT1,x,A1,A2,10.00,KZT\n')]);
    expect(codes(outcome)).toEqual([['no-row-accepted', 't.csv']]);
    expect(!outcome.ok && outcome.receipts[0].rejected).toMatchObject([{ code: 'time-not-a-time', row: 2 }]);
  });

  it('uses the mapping for a file no format is known of', async () => {
    const mapping = { columns: { time: 3, from: 1, to: 2, amount: 0 }, currency: 'KZT', dayFirst: true };
    const outcome = await readPack([textSource('t.csv', 'q,w,e,r\n5,A,B,01/02/2024\n')], { mapping });
    expect(outcome.ok && outcome.value.receipts[0]).toMatchObject({ format: 'mapped', accepted: 1 });
  });
});

describe('previews', () => {
  it.each([
    ['exercise.json', '{', 'exercise'],
    ['answer-key.json', '{}', 'key'],
    ['quiz.json', '{}', 'quiz'],
    ['x.json', '{"format":"linchpin-attempt"}', 'attempt'],
    ['x.json', '{}', 'unknown'],
    ['list.xml', '<a/>', 'watchlist'],
    ['list.csv', 'id,schema,name,aliases\n', 'watchlist'],
    ['sdn.csv', '90001,"ORMANTAY, Ermek","individual","SDGT"' + ',-0- '.repeat(8) + '\n', 'watchlist'],
    ['alt.csv', '90001,1,"aka","ERMEK",-0- \n', 'watchlist'],
    ['list.jsonl', '{"id":"zz-1","schema":"Person","properties":{}}\n', 'watchlist'],
    ['x.csv', 'id,kind,name\n', 'parties'],
    ['x.csv', 'id,institution,country,opened,holder\n', 'accounts'],
    ['x.csv', 'from,to,type,share,since,until\n', 'relations'],
    ['x.csv', 'a;b;c\n1;2;3\n', 'transactions'],
    ['x.csv', 'lonely\n', 'unknown'],
    ['x.csv', 'from,to,type,date,value\nA,B,wire,2024-01-01,5\n', 'transactions'],
  ])('%s %j is %s', async (name, text, kind) => {
    expect((await previewSource(textSource(name, text))).kind).toBe(kind);
  });

  it('show header, first rows and a guess', async () => {
    const preview = await previewSource(
      textSource('x.csv', `When;Payer;Payee;Sum\n01.02.2024;A;B;1,50\n${'x'.repeat(300)};;;\n`),
    );
    expect(preview).toMatchObject({
      kind: 'transactions',
      format: null,
      delimiter: ';',
      header: ['When', 'Payer', 'Payee', 'Sum'],
      guess: { columns: { time: 0, from: 1, to: 2, amount: 3 }, dayFirst: true },
      issues: [],
    });
    expect(preview.sample[1][0]).toHaveLength(200);
  });
});
