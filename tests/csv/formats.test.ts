/** A receipt for every format, and what stands in the ledger afterwards. */
import { describe, expect, it } from 'vitest';
import { importTransactions, type ImportOptions } from '../../src/csv/import-transactions.ts';
import { sourceRow, type Ledger } from '../../src/core/ledger/ledger.ts';
import { receivedAt } from '../../src/core/ledger/received.ts';
import { textSource } from './sources.ts';

async function read(text: string, options: ImportOptions = {}) {
  const outcome = await importTransactions(textSource('file.csv', text), options);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

const row = (ledger: Ledger, i: number) => ({
  time: new Date(ledger.time[i]).toISOString(),
  from: ledger.accounts[ledger.from[i]],
  to: ledger.accounts[ledger.to[i]],
  paid: [ledger.amount[i], ledger.currencies[ledger.currency[i]]],
  received: [receivedAt(ledger, i).amount, ledger.currencies[receivedAt(ledger, i).currency]],
  channel: ledger.channels[ledger.channel[i]],
  purpose: ledger.purposes[ledger.purpose[i]],
  row: sourceRow(ledger, i),
});

describe('our own', () => {
  it('in any order of columns', async () => {
    const { ledger, receipt } = await read(
      'purpose,id,time,from,to,amount,currency\n"Rent, March",T1,2026-03-02T07:27:34Z,A1,A2,370000.00,KZT\n\nx,T2,2026-03-01,A2,A2,1.50,USD\n',
    );
    expect(receipt).toMatchObject({ format: 'linchpin', rows: 2, accepted: 2, rejectedCount: 0, accounts: 2 });
    expect(receipt).toMatchObject({ selfTransfers: 1, outOfOrder: 1, duplicates: 0, labelColumns: [] });
    expect(receipt.dateFormat).toBe('YYYY-MM-DDTHH:mm:ssZ | YYYY-MM-DD');
    expect([...(ledger.ids ?? [])]).toEqual(['T2', 'T1']);
    expect(row(ledger, 1)).toEqual({
      time: '2026-03-02T07:27:34.000Z',
      from: 'A1',
      to: 'A2',
      paid: [37000000, 'KZT'],
      received: [37000000, 'KZT'],
      channel: '',
      purpose: 'Rent, March',
      row: 2,
    });
    expect(sourceRow(ledger, 0)).toBe(4);
  });
});

const amlworld =
  'Timestamp,From Bank,Account,To Bank,Account,Amount Received,Receiving Currency,Amount Paid,Payment Currency,Payment Format,Is Laundering\n';

describe('AMLworld', () => {
  it('by place, zero-padded banks, paid and received apart', async () => {
    const { ledger, receipt, accounts, labels } = await read(
      amlworld +
        '2022/09/01 00:20,010,8000EBD30,010,8000EBD30,3697.34,US Dollar,3697.34,US Dollar,Reinvestment,0\n' +
        '2022/09/01 00:06,021174,800737690,012,80011F990,2848.96,Euro,3001.07,Yen,ACH,1\n' +
        '2022/09/01 00:06,21174,800737690,12,80011F990,0.000001,Bitcoin,0.05,Shekel,Bitcoin,0\n',
    );
    expect(receipt).toMatchObject({
      format: 'amlworld',
      rows: 3,
      accepted: 3,
      accounts: 3,
      selfTransfers: 1,
      outOfOrder: 1,
    });
    expect(receipt.labelColumns).toEqual(['Is Laundering']);
    expect(receipt.sums['JPY']).toMatchObject({ in: 300107, digits: 2, exact: { in: '3001.07' } });
    expect(row(ledger, 0)).toMatchObject({
      from: '21174::800737690',
      to: '12::80011F990',
      paid: [300107, 'JPY'],
      received: [284896, 'EUR'],
      channel: 'ACH',
    });
    expect(row(ledger, 1).received).toEqual([1, 'BTC']);
    expect(ledger.accounts.map((_, a) => accounts.institutions[accounts.institution[a]])).toEqual([
      '10',
      '21174',
      '12',
    ]);
    expect(labels.map(({ name, values, of }) => [name, [...of].map((v) => values[v])])).toEqual([
      ['Is Laundering', ['1', '0', '0']],
    ]);
    expect(JSON.stringify({ ledger, accounts })).not.toContain('Laundering');
  });

  it('counts exact duplicates, and a row that differs in the label only as none', async () => {
    const line = '2022/09/01 00:20,1,A,2,B,5.00,Euro,5.00,Euro,Wire,';
    const { receipt } = await read(`${amlworld}${line}0\n${line}0\n${line}1\n${line}0\n`);
    expect(receipt).toMatchObject({ accepted: 4, duplicates: 2 });
  });

  it('without a label column, and as pandas renames it', async () => {
    const header = amlworld.replace('Bank,Account,Amount', 'Bank,Account.1,Amount').replace(',Is Laundering', '');
    const { receipt } = await read(`${header}2022/09/01 00:20,1,A,2,B,5.00,Euro,5.00,Euro,Wire\n`);
    expect(receipt).toMatchObject({ format: 'amlworld', labelColumns: [] });
  });
});

describe('AMLSim', () => {
  const header = 'tran_id,orig_acct,bene_acct,tx_type,base_amt,tran_timestamp,is_sar,alert_id\n';

  it('with ISO times', async () => {
    const { ledger, receipt, labels } = await read(`${header}7,A,B,TRANSFER,104.83,2017-01-01T00:00:00Z,False,-1\n`);
    expect(receipt).toMatchObject({ format: 'amlsim', baseCurrency: 'XXX', labelColumns: ['is_sar', 'alert_id'] });
    expect([...(ledger.ids ?? [])]).toEqual(['7']);
    expect(row(ledger, 0)).toMatchObject({ paid: [10483, 'XXX'], channel: 'TRANSFER' });
    expect(labels.map((label) => label.name)).toEqual(['is_sar', 'alert_id']);
  });

  it('with whole days', async () => {
    const { ledger, receipt } = await read(`${header}7,A,B,TRANSFER,104.83,31,False,-1\n`);
    expect(row(ledger, 0).time).toBe('1970-02-01T00:00:00.000Z');
    expect(receipt.dateFormat).toBe('step = 1 d');
  });
});

it('SAML-D: date and time joined, places to countries', async () => {
  const { ledger, receipt, accounts } = await read(
    'Time,Date,Sender_account,Receiver_account,Amount,Payment_currency,Received_currency,Sender_bank_location,Receiver_bank_location,Payment_type,Is_laundering,Laundering_type\n' +
      '10:35:19,2022-10-07,8724731955,2769355426,1459.15,UK pounds,Turkish lira,UK,Turkey,Cash Deposit,0,Normal_Cash_Deposits\n',
  );
  expect(receipt).toMatchObject({ format: 'saml-d', labelColumns: ['Is_laundering', 'Laundering_type'] });
  expect(receipt.dateFormat).toBe('YYYY-MM-DD HH:mm:ss');
  expect(row(ledger, 0)).toMatchObject({
    time: '2022-10-07T10:35:19.000Z',
    paid: [145915, 'GBP'],
    received: [145915, 'GBP'],
  });
  expect([...accounts.country].map((c) => accounts.countries[c])).toEqual(['GB', 'TR']);
});

it('PaySim: a step is an hour, labels apart, balances left out', async () => {
  const { ledger, receipt } = await read(
    'step,type,amount,nameOrig,oldbalanceOrg,newbalanceOrig,nameDest,oldbalanceDest,newbalanceDest,isFraud,isFlaggedFraud\n' +
      '1,PAYMENT,9839.64,C1231006815,170136.0,160296.36,M1979787155,0.0,0.0,0,0\n' +
      '743,CASH_OUT,181.0,C840083671,181.0,0.0,C38997010,21182.0,0.0,1,0\n',
  );
  expect(receipt).toMatchObject({
    format: 'paysim',
    dateFormat: 'step = 1 h',
    labelColumns: ['isFraud', 'isFlaggedFraud'],
  });
  expect(row(ledger, 1)).toMatchObject({ time: '1970-01-31T23:00:00.000Z', paid: [18100, 'XXX'], channel: 'CASH_OUT' });
});

describe('other columns', () => {
  it('are guessed from Russian names, decimal comma, semicolons and all', async () => {
    const { ledger, receipt } = await read(
      'Дата операции;Счёт отправителя;Счёт получателя;Сумма;Валюта;Назначение платежа\n25.03.2024 10:20;KZ01;KZ02;1 234,50;тенге;Аренда\n',
    );
    expect(receipt).toMatchObject({ format: 'mapped', delimiter: ';', decimal: ',', dateFormat: 'DD.MM.YYYY HH:mm' });
    expect(row(ledger, 0)).toMatchObject({ from: 'KZ01', paid: [123450, 'KZT'], purpose: 'Аренда' });
  });

  it('are guessed from Kazakh names', async () => {
    const { receipt } = await read('Күні\tЖіберуші\tАлушы\tСомасы\tВалютасы\n2024-03-25\tA\tB\t10.00\t₸\n');
    expect(receipt).toMatchObject({ format: 'mapped', delimiter: '\t', sums: { KZT: { in: 1000 } } });
  });

  it('join a clock column to the date', async () => {
    const { ledger, receipt } = await read('Дата;Время;Плательщик;Получатель;Сумма\n25.03.2024;10:20;A;B;5\n');
    expect(receipt.dateFormat).toBe('DD.MM.YYYY HH:mm');
    expect(row(ledger, 0).time).toBe('2024-03-25T10:20:00.000Z');
  });

  it('are read by a mapping, the order of day and month as the mapping says and the receipt tells', async () => {
    const mapping = { columns: { time: 2, from: 0, to: 1, amount: 3 }, currency: 'eur', dayFirst: false };
    const { ledger, receipt } = await read('a,b,c,d\nX,Y,03/04/2024,5\n', { mapping });
    expect(receipt).toMatchObject({
      format: 'mapped',
      dateFormat: 'MM/DD/YYYY',
      dateOrderAssumed: true,
      baseCurrency: 'EUR',
    });
    expect(row(ledger, 0).time).toBe('2024-03-04T00:00:00.000Z');
  });

  it('let a later row settle the order of earlier ones', async () => {
    const text = 'date,from,to,amount\n03/04/2024,A,B,1\n04/04/2024,A,B,2\n03/25/2024,A,B,3\n03/04/2024,A,B,4\n';
    const { ledger, receipt } = await read(text);
    expect(receipt).toMatchObject({ dateFormat: 'MM/DD/YYYY', dateOrderAssumed: false });
    const byRow = Array.from(ledger.time, (_, i) => sourceRow(ledger, i))
      .map((r, i) => [r, new Date(ledger.time[i]).toISOString().slice(0, 10)] as const)
      .toSorted(([a], [b]) => a - b);
    expect(byRow).toEqual([
      [2, '2024-03-04'],
      [3, '2024-04-04'],
      [4, '2024-03-25'],
      [5, '2024-03-04'],
    ]);
  });

  it('let even a rejected row settle it', async () => {
    const { ledger } = await read('date,from,to,amount\n03/04/2024,A,B,1\n03/25/2024,A,B,oops\n');
    expect(new Date(ledger.time[0]).toISOString().slice(0, 10)).toBe('2024-03-04');
  });

  it('never take a label for a field, mapped or not', async () => {
    const mapping = { columns: { time: 0, from: 1, to: 2, amount: 3, purpose: 4 }, currency: 'USD', dayFirst: true };
    const { ledger, receipt } = await read('t,f,o,m,Laundering_type\n2024-01-01,A,B,1,Smurfing\n', { mapping });
    expect(receipt.labelColumns).toEqual(['Laundering_type']);
    expect(ledger.purposes).toEqual(['']);
  });
});

it('uses base and rates given, and says the training rates it used otherwise', async () => {
  const text =
    'id,time,from,to,amount,currency\n1,2024-01-01,A,B,100.00,KZT\n2,2024-01-02,A,B,2.00,USD\n3,2024-01-02,A,B,1.00,KZT\n';
  const plain = await read(text);
  expect(plain.receipt).toMatchObject({ baseCurrency: 'KZT', rates: { KZT: 1, USD: 520 } });
  expect([...plain.ledger.base]).toEqual([10000, 104000, 100]);
  const given = await read(text, { baseCurrency: 'USD', rates: { KZT: 0.002 } });
  expect(given.receipt).toMatchObject({ baseCurrency: 'USD', rates: { KZT: 0.002, USD: 1 } });
  expect([...given.ledger.base]).toEqual([20, 200, 0]);
});
