/** Labels of published datasets to a draft of the answer key: small files in their shapes. */
import { describe, expect, it } from 'vitest';
import { parseKey } from '../../src/core/exercise/parse-key.ts';
import { draftKey, type Draft } from '../../src/core/workbook/draft-key.ts';
import { workbookOf } from '../../src/core/workbook/from-pack.ts';
import { readLabelFiles } from '../../src/csv/label-files.ts';
import { readPack } from '../../src/csv/read-pack.ts';
import { memorySource } from '../../src/csv/source.ts';
import { text } from './zip-files.ts';

async function draftOf(files: { readonly [name: string]: string }): Promise<Draft> {
  const sources = Object.entries(files).map(([name, body]) => memorySource(name, text(body)));
  const read = await readPack(sources);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const { pack, labels, receipts } = read.value;
  const workbook = workbookOf({ pack, lists: [], rates: receipts[0].rates, id: 'imported' });
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.issues));
  const draft = draftKey({
    dataset: pack.dataset,
    workbook: workbook.value,
    labels,
    files: await readLabelFiles(sources),
  });
  // Whatever the labels say, the key is one the format allows.
  expect(parseKey(JSON.stringify(draft.key), 'draft')).toMatchObject({ ok: true });
  return draft;
}

const told = ({ issues }: Draft) => issues.map(({ code, file, row, found }) => [code, file, row, found]);

describe('AMLworld', () => {
  const header =
    'Timestamp,From Bank,Account,To Bank,Account,Amount Received,Receiving Currency,Amount Paid,Payment Currency,Payment Format,Is Laundering';
  const row = (minute: string, from: string, to: string, amount: string, label: 0 | 1) =>
    `2022/09/01 00:${minute},${from},${to},${amount},US Dollar,${amount},US Dollar,ACH,${label}`;
  const laundering = [
    row('01', '010,A', '020,B', '100.00', 1),
    row('02', '010,A', '020,C', '50.00', 1),
    row('03', '020,B', '030,D', '90.00', 1),
    row('03', '020,B', '030,D', '90.00', 1),
    row('09', '030,D', '040,E', '80.00', 1),
  ];
  const trans = [header, row('00', '010,A', '010,A', '1.00', 0), ...laundering, row('05', '050,F', '020,B', '7.00', 0)];
  const accounts =
    'Bank Name,Bank ID,Account Number,Entity ID,Entity Name\nNorth,10,A,E1,Corporation #1\nNorth,20,B,E2,Sole Proprietorship #2\n' +
    'South,20,C,E3,Corporation #3\nSouth,30,D,E4,Partnership #4\nSouth,40,E,E5,Corporation #5\nSouth,50,F,E6,Corporation #6\n';
  const patterns = [
    'BEGIN LAUNDERING ATTEMPT - FAN-OUT:  Max 2-degree Fan-Out',
    laundering[0],
    laundering[1],
    'END LAUNDERING ATTEMPT - FAN-OUT',
    '',
    'BEGIN LAUNDERING ATTEMPT - STACK',
    laundering[2],
    laundering[3],
    laundering[2],
    row('59', '020,B', '030,D', '91.00', 1),
    '2022/09/01 00:04,020,B,030,D,many,US Dollar,90.00,US Dollar,ACH,1',
    'END LAUNDERING ATTEMPT - STACK',
    'stray words',
  ].join('\n');

  it('patterns are matched row by row, the rest of the labelled rows kept beside them', async () => {
    const { key, issues, summary } = await draftOf({
      't.csv': trans.join('\n'),
      'a.csv': accounts,
      'HI_Patterns.txt': patterns,
    });
    expect(key.trueFlows).toEqual(['r3', 'r4', 'r5', 'r6', 'r7']);
    expect(key.cells).toEqual([
      { id: 'cell-1', title: words('FAN-OUT: Max 2-degree Fan-Out'), parties: ['E1', 'E2', 'E3'] },
      { id: 'cell-2', title: words('STACK'), parties: ['E4'] },
    ]);
    expect([key.sources, key.endUsers]).toEqual([['10::A'], ['20::C', '40::E']]);
    expect(key.roles).toEqual({
      E1: 'financier',
      E2: 'facilitator',
      E3: 'end-user',
      E4: 'facilitator',
      E5: 'end-user',
    });
    expect(key.chains.map(({ hops }) => hops.map((hop) => ('tx' in hop ? hop.tx : '')))).toEqual([
      ['r4'],
      ['r3', 'r5', 'r7'],
      ['r3', 'r6', 'r7'],
    ]);
    expect(key.claims).toEqual(
      [
        ['E2', ['tx:r3', 'tx:r5', 'tx:r6']],
        ['E4', ['tx:r5', 'tx:r6', 'tx:r7']],
      ].map(([party, evidence]) => ({ party, reason: 'on-behalf', weight: 1, evidence, why: words('') })),
    );
    expect(issues.map(({ code, file, row: at, found }) => [code, file, at, found])).toEqual(
      [
        ['draft-row-repeated', 'HI_Patterns.txt', 9, '20::B > 30::D'],
        ['draft-row-unmatched', 'HI_Patterns.txt', 10, '20::B > 30::D'],
        ['draft-row-unreadable', 'HI_Patterns.txt', 11, 'many'],
        ['draft-line-unknown', 'HI_Patterns.txt', 13, 'stray words'],
      ].toSorted((a, b) => Number(a[2]) - Number(b[2])),
    );
    expect(summary).toMatchObject({ labelled: 5, groups: 2, rows: 6, matched: 4, flows: 5, chains: 3, unchained: 0 });
  });

  it('without patterns and accounts: groups by shared accounts, one party an account', async () => {
    const { key } = await draftOf({ 't.csv': trans.join('\n') });
    expect(key.cells).toEqual([{ id: 'cell-1', title: words(''), parties: ['P1', 'P2', 'P3', 'P4', 'P5'] }]);
    expect(key.roles).toMatchObject({ P1: 'financier', P2: 'facilitator', P5: 'end-user' });
    expect(key.trueFlows.length).toBe(5);
  });

  it('two files joined keep their labels apart', async () => {
    const later = [header, row('30', '040,E', '060,G', '80.00', 1)].join('\n');
    const { key } = await draftOf({ 'late.csv': later, 't.csv': trans.join('\n') });
    expect(key.trueFlows).toEqual(['r3', 'r4', 'r5', 'r6', 'r7', 'r2']);
    expect(key.endUsers).toEqual(['20::C', '60::G']);
  });
});

const words = (title: string) => ({ en: title, ru: title, kk: title });

describe('AMLSim', () => {
  const trans = `tran_id,orig_acct,bene_acct,tx_type,base_amt,tran_timestamp,is_sar,alert_id
1,10,20,TRANSFER,5.00,2017-01-01T00:00:00Z,True,7
2,11,20,TRANSFER,5.00,2017-01-02T00:00:00Z,True,7
3,12,20,TRANSFER,5.00,2017-01-03T00:00:00Z,True,7
4,20,30,TRANSFER,14.00,2017-01-04T00:00:00Z,True,7
5,40,50,TRANSFER,3.00,2017-01-01T00:00:00Z,False,8
6,50,60,TRANSFER,3.00,2017-01-02T00:00:00Z,False,-1
`;
  const alerts = `alert_id,alert_type,is_sar,tran_id,orig_acct,bene_acct,tx_type,base_amt,tran_timestamp
7,fan_in,True,1,10,20,TRANSFER,5.00,2017-01-01T00:00:00Z
7,fan_in,True,2,11,20,TRANSFER,5.00,2017-01-02T00:00:00Z
7,fan_in,True,3,12,20,TRANSFER,5.00,2017-01-03T00:00:00Z
7,fan_in,True,4,99,30,TRANSFER,14.00,2017-01-04T00:00:00Z
7,fan_in,True,77,20,30,TRANSFER,14.00,2017-01-04T00:00:00Z
8,cycle,False,5,40,50,TRANSFER,3.00,2017-01-01T00:00:00Z
`;
  const members = `alert_id,alert_type,acct_id,acct_name,is_sar,model_id,start,end,schedule_id,bank_id
7,fan_in,20,C_20,True,1,0,9,1,bank
7,fan_in,60,C_60,True,1,0,9,1,bank
7,fan_in,70,C_70,True,1,0,9,1,bank
8,cycle,60,C_60,False,1,0,9,1,bank
`;

  it('alerts become cells, false alarms decoys, and what does not fit is told', async () => {
    const draft = await draftOf({ 't.csv': trans, 'alert_transactions.csv': alerts, 'alert_accounts.csv': members });
    const { key } = draft;
    // Accounts 10, 11, 12, 20, 30, 40, 50, 60 are P1 to P8.
    expect(key.trueFlows).toEqual(['1', '2', '3', '4']);
    expect(key.cells).toMatchObject([{ title: words('fan_in 7'), parties: ['P1', 'P2', 'P3', 'P4'] }]);
    expect(key.roles).toEqual({ P1: 'financier', P2: 'financier', P3: 'financier', P4: 'collector', P5: 'end-user' });
    expect(key.decoys.map((decoy) => decoy.party)).toEqual(['P6', 'P7', 'P8']);
    expect(told(draft)).toEqual([
      ['draft-row-differs', 'alert_transactions.csv', 5, '4: 99 > 30'],
      ['draft-row-unmatched', 'alert_transactions.csv', 6, '77'],
      ['draft-account-unknown', 'alert_accounts.csv', 4, '70'],
      ['draft-account-unused', 'alert_accounts.csv', 3, '60'],
    ]);
  });

  it('from its transactions alone, by the number of the alert', async () => {
    const { key, summary } = await draftOf({ 't.csv': trans });
    expect(key.cells).toMatchObject([{ title: words('7'), parties: ['P1', 'P2', 'P3', 'P4', 'P5'] }]);
    expect(key.decoys.map((decoy) => decoy.party)).toEqual(['P6', 'P7']);
    expect(summary).toMatchObject({
      labelled: 4,
      groups: 2,
      chains: 3,
      roles: { financier: 3, collector: 1, 'end-user': 1 },
    });
  });
});

describe('other labels', () => {
  it('SAML-D: a type names a scheme, apart where it shares no account; normal types are no scheme', async () => {
    const header =
      'Time,Date,Sender_account,Receiver_account,Amount,Payment_currency,Received_currency,Sender_bank_location,Receiver_bank_location,Payment_type,Is_laundering,Laundering_type';
    const row = (time: string, from: string, to: string, flag: 0 | 1, type: string) =>
      `10:0${time}:00,2022-10-07,${from},${to},10.00,UK pounds,UK pounds,UK,UK,Cheque,${flag},${type}`;
    const { key } = await draftOf({
      't.csv': [
        header,
        row('1', '1', '2', 1, 'Structuring'),
        row('2', '3', '4', 1, 'Structuring'),
        row('3', '2', '5', 1, 'Smurfing'),
        row('4', '6', '7', 0, 'Normal_Fan_Out'),
      ].join('\n'),
    });
    expect(key.cells.map(({ title, parties }) => [title.en, parties])).toEqual([
      ['Structuring', ['P1', 'P2']],
      ['Structuring', ['P3', 'P4']],
      ['Smurfing', ['P5']],
    ]);
    // Account 2 ends one scheme and begins another: it passes on.
    expect([key.sources, key.endUsers, key.roles['P2']]).toEqual([['1', '3'], ['4', '5'], 'facilitator']);
    expect(key.chains.map(({ hops }) => hops.length)).toEqual([1, 2]);
    expect(key.decoys).toEqual([]);
  });

  it('money that goes round: who paid first, who was paid last but one, and a word to the trainer', async () => {
    const draft = await draftOf({
      't.csv':
        'id,time,from,to,amount,currency,is_fraud\nT1,2024-01-01,A,B,5,KZT,yes\nT2,2024-01-02,B,C,5,KZT,yes\nT3,2024-01-03,C,A,5,KZT,yes\nT4,2024-01-04,A,A,5,KZT,yes\n',
    });
    expect([draft.key.sources, draft.key.endUsers]).toEqual([['A'], ['C']]);
    expect(told(draft)).toEqual([
      ['draft-no-end', '', 2, ''],
      ['draft-flow-unchained', 't.csv', 4, 'T3'],
      ['draft-flow-unchained', 't.csv', 5, 'T4'],
    ]);
  });

  it('no labels, no draft', async () => {
    const { key, issues, summary } = await draftOf({
      't.csv': 'id,time,from,to,amount,currency\nT1,2024-01-01,A,B,5,KZT\n',
    });
    expect([key.trueFlows, key.cells, issues, summary.flows]).toEqual([[], [], [], 0]);
  });

  it('names that objects have of their own are names', async () => {
    const { key } = await draftOf({
      't.csv': 'id,time,from,to,amount,currency,is_fraud\nT1,2024-01-01,__proto__,constructor,5,KZT,1\n',
      'a.csv': 'id,institution,country,opened,holder\n__proto__,N,KZ,,constructor\nconstructor,N,KZ,,toString\n',
    });
    expect(Object.entries(key.roles)).toEqual([
      ['constructor', 'financier'],
      ['toString', 'end-user'],
    ]);
  });
});
