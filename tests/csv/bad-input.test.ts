/** Bad input: each a closed code naming row and column; good rows around it survive. */
import { describe, expect, it } from 'vitest';
import { importTransactions, type TransactionsOutcome } from '../../src/csv/import-transactions.ts';
import { bytesSource, textSource, utf16, windows1251 } from './sources.ts';

const header = 'id,time,from,to,amount,currency,channel,purpose';
const good = 'T1,2024-01-01,A,B,10.00,USD,wire,rent';
const read = (text: string) => importTransactions(textSource('f.csv', text));

function issues(outcome: TransactionsOutcome) {
  if (outcome.ok) throw new Error('accepted');
  return outcome.issues.map(({ code, row, column }) => [code, row, column]);
}

function receiptOf(outcome: TransactionsOutcome) {
  const receipt = outcome.ok ? outcome.value.receipt : outcome.receipt;
  if (receipt === null) throw new Error('no receipt');
  return receipt;
}

describe('files that cannot be used', () => {
  it.each([
    ['empty', '', [['file-empty', 0, '']]],
    ['blank', '\n  \n\n', [['file-empty', 0, '']]],
    ['only a byte order mark', '\ufeff', [['file-empty', 0, '']]],
    ['header only', `${header}\n`, [['file-header-only', 1, '']]],
    ['header without line end', header, [['file-header-only', 1, '']]],
    ['unknown columns', 'a,b,c\n1,2,3\n', [['format-unknown', 1, '']]],
    ['one column', 'hello\nworld\n', [['format-unknown', 1, '']]],
    ['JSON', '{"a":1}', [['file-not-csv', 1, '']]],
    ['XML', '<?xml version="1.0"?><a/>', [['file-not-csv', 1, '']]],
    ['no amount', 'time,from,to\n2024-01-01,A,B\n', [['columns-missing', 1, 'amount']]],
    ['nothing but bad rows', `${header}\n${good.replace('10.00', 'x')}\n`, [['no-row-accepted', 2, 'amount']]],
  ])('%s', async (_, text, expected) => {
    expect(issues(await read(text))).toEqual(expected);
  });

  it('binary: zero bytes, zip, PDF', async () => {
    const files = ['PK\u0003\u0004rest', '%PDF-1.7\n', 'a,b\u0000,c\n1,2,3\n', '\u0001\u0002\u0003\u0004\u0005'];
    for (const text of files) expect(issues(await read(text))).toEqual([['file-binary', 0, '']]);
  });

  it('keeps the receipt of a file whose rows are all rejected', async () => {
    const receipt = receiptOf(await read(`${header}\n${good.replace('2024-01-01', '2024-02-31')}\n`));
    expect(receipt).toMatchObject({ rows: 1, accepted: 0, rejectedCount: 1, period: null });
    expect(receipt.sums).toMatchObject({ USD: { in: 1000, accepted: 0, rejected: 1000 } });
  });
});

describe('rows that cannot be used', () => {
  it.each([
    ['T2,2024-01-01,A,B,10.00,USD,wire', 'wrong-field-count', '', '7≠8'],
    ['T2,2024-01-01,A,B,10.00,USD,wire,x,y', 'wrong-field-count', '', '9≠8'],
    [',2024-01-01,A,B,10.00,USD,wire,x', 'id-missing', 'id', ''],
    ['T1,2024-01-01,A,B,10.00,USD,wire,x', 'id-duplicate', 'id', 'T1'],
    ['T2,,A,B,10.00,USD,wire,x', 'time-missing', 'time', ''],
    ['T2,2024-02-31,A,B,10.00,USD,wire,x', 'time-not-a-time', 'time', '2024-02-31'],
    ['T2,2024-01-01, ,B,10.00,USD,wire,x', 'from-missing', 'from', ' '],
    ['T2,2024-01-01,A,,10.00,USD,wire,x', 'to-missing', 'to', ''],
    ['T2,2024-01-01,A,B,,USD,wire,x', 'amount-missing', 'amount', ''],
    ['T2,2024-01-01,A,B,"1,2,3",USD,wire,x', 'amount-not-a-number', 'amount', '1,2,3'],
    ['T2,2024-01-01,A,B,-10.00,USD,wire,x', 'amount-negative', 'amount', '-10.00'],
    ['T2,2024-01-01,A,B,10.001,USD,wire,x', 'amount-too-precise', 'amount', '10.001'],
    ['T2,2024-01-01,A,B,99999999999999999,USD,wire,x', 'amount-too-large', 'amount', '99999999999999999'],
    ['T2,2024-01-01,A,B,10.00,,wire,x', 'currency-missing', 'currency', ''],
    ['T2,2024-01-01,A,B,10.00,Doubloon,wire,x', 'currency-unknown', 'currency', 'Doubloon'],
  ])('%s', async (line, code, column, found) => {
    const receipt = receiptOf(await read(`${header}\n${good}\n${line}\n${good.replace('T1', 'T9')}\n`));
    expect(receipt).toMatchObject({ rows: 3, accepted: 2, rejectedCount: 1 });
    expect(receipt.rejected).toEqual([{ code, row: 3, column, found }]);
  });

  it('counts sums of rejected rows whose amount can be read', async () => {
    const lines = ['T2,x,A,B,1.00,USD,,', 'T3,x,A,B,-0.25,USD,,', 'T4,x,A,B,?,USD,,', 'T5,x,A,B,7.00,??,,'];
    const receipt = receiptOf(await read([header, good, ...lines].join('\n')));
    expect(receipt.sums).toEqual({
      USD: {
        in: 1075,
        accepted: 1000,
        rejected: 75,
        digits: 2,
        exact: { in: '10.75', accepted: '10.00', rejected: '0.75' },
      },
    });
  });

  it('names rows as a spreadsheet does, blank lines and line breaks in cells included', async () => {
    const receipt = receiptOf(
      await read(`${header}\n\n${good.replace('rent', '"two\nlines"')}\n\r\nT2,x,A,B,1,USD,,\n`),
    );
    expect(receipt).toMatchObject({ rows: 2, rejected: [{ row: 5, column: 'time' }] });
  });

  it('sums stay exact beyond 2^53', async () => {
    const line = (i: number) => `T${i},2024-01-01,A,B,90071992547409.91,USD,,`;
    const receipt = receiptOf(await read([header, line(1), line(2), line(3)].join('\n')));
    expect(receipt.sums['USD'].exact.in).toBe('270215977642229.73');
  });
});

describe('hostile names are text', () => {
  it('`__proto__` as column, `constructor` as account, `<script>` as name', async () => {
    const text = `__proto__,${header}\nx,T1,2024-01-01,constructor,__proto__,1.00,USD,toString,<script>alert(1)</script>\n`;
    const outcome = await read(text);
    if (!outcome.ok) throw new Error('refused');
    expect(outcome.value.ledger.accounts).toEqual(['constructor', '__proto__']);
    expect(outcome.value.ledger.purposes).toEqual(['<script>alert(1)</script>']);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  it('`__proto__` as currency and as needed column', async () => {
    const receipt = receiptOf(await read(`${header}\n${good.replace('USD', '__proto__')}\n`));
    expect(receipt.rejected).toMatchObject([{ code: 'currency-unknown', column: 'currency', found: '__proto__' }]);
    const mapping = { columns: { time: 0, from: 1, to: 2, amount: 3 }, currency: 'USD', dayFirst: true };
    const outcome = await importTransactions(textSource('f.csv', '__proto__,b,c,d\n?,B,C,1\n'), { mapping });
    expect(receiptOf(outcome).rejected).toMatchObject([{ code: 'time-not-a-time', column: '__proto__' }]);
  });
});

describe('encodings and marks', () => {
  const text =
    `id;time;from;to;amount;currency;purpose\r\nT1;2024-01-01;Счёт Ёлка;Шот;1 234,50;KZT;Благотворительность\r\n`.replace(
      'Шот',
      'Счет',
    );
  const files: readonly (readonly [string, Uint8Array])[] = [
    ['utf-8', new TextEncoder().encode(text)],
    ['utf-8', new TextEncoder().encode(`\ufeff${text}`)],
    ['utf-16le', utf16(text, 'le', true)],
    ['utf-16be', utf16(text, 'be', true)],
    ['utf-16le', utf16(text, 'le', false)],
    ['utf-16be', utf16(text, 'be', false)],
    ['windows-1251', windows1251(text)],
  ];

  it.each(files)('%s', async (encoding, bytes) => {
    const outcome = await importTransactions(bytesSource('f.csv', bytes));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
    expect(outcome.value.receipt).toMatchObject({ encoding, delimiter: ';', decimal: ',', accepted: 1 });
    expect(outcome.value.ledger.accounts).toEqual(['Счёт Ёлка', 'Счет']);
    expect(outcome.value.ledger.purposes).toEqual(['Благотворительность']);
  });

  it('windows-1251 that shows only after the first quarter of a megabyte', async () => {
    const rows = Array.from({ length: 9000 }, (_, i) => `T${i},2024-01-01,A,B,10.00,USD,wire,rent`).join('\n');
    const outcome = await importTransactions(
      bytesSource('f.csv', windows1251(`${header}\n${rows}\nX,2024-01-01,Алма,B,1,USD,,\n`), 65536),
    );
    expect(receiptOf(outcome)).toMatchObject({ encoding: 'windows-1251', rows: 9001, accepted: 9001 });
  });

  it('one broken byte does not turn a UTF-8 file into another', async () => {
    const bytes = new TextEncoder().encode(`${header}\nT1,2024-01-01,Алма,Беркут,1,USD,,#\n`);
    bytes[bytes.indexOf(35)] = 0xff;
    expect(receiptOf(await importTransactions(bytesSource('f.csv', bytes))).encoding).toBe('utf-8');
  });

  it.each([
    [',', ','],
    [';', ';'],
    ['\t', '\t'],
    ['|', '|'],
  ])('delimiter %j', async (_, delimiter) => {
    const outcome = await read(`${header}\n${good}\n`.replaceAll(',', delimiter));
    expect(receiptOf(outcome)).toMatchObject({ delimiter, accepted: 1 });
  });

  it('line ends CR, and a line `sep=;`', async () => {
    expect(receiptOf(await read(`${header}\r${good}\r`))).toMatchObject({ accepted: 1 });
    const outcome = await read(`sep=;\n${header}\n${good}\nT2,x,A,B,1,USD,,\n`.replaceAll(',', ';'));
    expect(receiptOf(outcome)).toMatchObject({ accepted: 1, rejected: [{ row: 4 }] });
  });
});

describe('cancel', () => {
  it('is heard while reading', async () => {
    const text = `${header}\n${Array.from({ length: 5000 }, (_, i) => good.replace('T1', `T${i}`)).join('\n')}\n`;
    const abort = new AbortController();
    const reading = importTransactions(textSource('f.csv', text, 4096), {
      signal: abort.signal,
      onProgress: () => {},
    });
    abort.abort();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('progress ends at all bytes and rows', async () => {
    const seen: number[][] = [];
    const text = `${header}\n${good}\n`;
    await importTransactions(textSource('f.csv', text, 7), {
      onProgress: ({ done, total, rows }) => void seen.push([done, total, rows]),
    });
    expect(seen.at(-1)?.slice(0, 2)).toEqual([text.length, text.length]);
  });
});
