/** Accounts, parties and relations: what is refused, what is doubted, and how a dataset is joined. */
import { describe, expect, it } from 'vitest';
import { readPack } from '../../src/csv/read-pack.ts';
import { textSource } from './sources.ts';

const transactions =
  'id,time,from,to,amount,currency\nT1,2024-01-02,A1,A2,10.00,KZT\nT2,2024-01-01,A3,A1,5.00,KZT\nT3,2024-01-03,A1,A3,5.00,KZT\n';

async function read(files: { readonly [name: string]: string }) {
  const sources = Object.entries({ 'transactions.csv': transactions, ...files }).map(([n, text]) =>
    textSource(n, text),
  );
  const outcome = await readPack(sources);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  const { pack, references, receipts } = outcome.value;
  const receipt = (kind: string) => {
    const found = references.find((one) => one.kind === kind);
    if (found === undefined) throw new Error(`no receipt of ${kind}`);
    return found;
  };
  return { dataset: pack.dataset, receipt, transactions: receipts[0] };
}

const parties = 'id,kind,name,other_names,born,country,identifiers,activity\n';
const accounts = 'id,institution,country,opened,holder\n';
const relations = 'from,to,type,share,since,until\n';
const twoParties = `${parties}P1,person,Әсел,Assel; Asel,1980,kz,IIN 1;  ;+7,\nP2,company,ТОО,,,KZ,,trade\n`;

describe('parties', () => {
  it('are read with lists of values', async () => {
    const { dataset } = await read({ 'parties.csv': twoParties });
    expect(dataset.parties[0]).toEqual({
      id: 'P1',
      kind: 'person',
      name: 'Әсел',
      otherNames: ['Assel', 'Asel'],
      born: '1980',
      country: 'KZ',
      identifiers: ['IIN 1', '+7'],
      activity: '',
    });
  });

  it('refused and doubted rows are told', async () => {
    const text = `${parties}P1,person,a,,1980-02-30,,,\nP1,npo,b,,,,,\n,npo,c,,,,,\nP3,alien,d,,,,,\nP4,npo\n`;
    const { receipt, dataset } = await read({ 'parties.csv': text });
    expect(receipt('parties')).toMatchObject({ rows: 5, accepted: 2 });
    expect(receipt('parties').rejected).toEqual([
      { code: 'id-duplicate', row: 3, column: 'id', found: 'P1' },
      { code: 'id-missing', row: 4, column: 'id', found: '' },
      { code: 'wrong-field-count', row: 6, column: '', found: '2≠8' },
    ]);
    expect(receipt('parties').doubts).toEqual([
      { code: 'date-not-a-date', row: 2, column: 'born', found: '1980-02-30' },
      { code: 'kind-unknown', row: 5, column: 'kind', found: 'alien' },
    ]);
    expect(dataset.parties.map((party) => party.kind)).toEqual(['person', 'unknown']);
  });
});

describe('accounts', () => {
  it('join the ledger; one that moved no money comes after it', async () => {
    const text = `${accounts}A9,Bank,KZ,2020-01-01,P2\nA1,Bank,kz,2020-01-01,P1\nA2,Other,,,P9\nA2,Other,,,\n`;
    const { dataset, receipt, transactions: told } = await read({ 'accounts.csv': text, 'parties.csv': twoParties });
    const { accounts: table } = dataset;
    expect(table.ids).toEqual(['A1', 'A2', 'A3', 'A9']);
    expect([...table.holder]).toEqual([0, -1, -1, 1]);
    expect([...table.institution].map((i) => table.institutions[i])).toEqual(['Bank', 'Other', '', 'Bank']);
    expect([...table.opened]).toEqual([Date.UTC(2020, 0, 1), Number.NaN, Number.NaN, Date.UTC(2020, 0, 1)]);
    expect(receipt('accounts').doubts).toEqual([{ code: 'holder-unknown', row: 4, column: 'holder', found: 'P9' }]);
    expect(receipt('accounts').rejected).toMatchObject([{ code: 'id-duplicate', row: 5 }]);
    // A3 is first named on row 3, as payer.
    expect(told.doubts).toEqual([{ code: 'account-unknown', row: 3, column: 'from', found: 'A3' }]);
  });

  it('name their holders where no parties file does', async () => {
    const { dataset } = await read({ 'accounts.csv': `${accounts}A1,,,,P7\nA2,,,,P7\n` });
    expect(dataset.parties.map(({ id, kind }) => [id, kind])).toEqual([['P7', 'unknown']]);
    expect([...dataset.accounts.holder]).toEqual([0, 0, -1]);
  });

  it('of AMLworld meet zero-padded banks', async () => {
    const { dataset, transactions: told } = await read({
      'transactions.csv':
        'Timestamp,From Bank,Account,To Bank,Account,Amount Received,Receiving Currency,Amount Paid,Payment Currency,Payment Format,Is Laundering\n' +
        '2022/09/01 00:20,010,8000EBD30,010,8000EBD30,3697.34,US Dollar,3697.34,US Dollar,Reinvestment,0\n',
      'accounts.csv':
        'Bank Name,Bank ID,Account Number,Entity ID,Entity Name\nPortugal Bank #4507,10,8000EBD30,800737630,Corporation #12\n',
    });
    expect(told.doubts).toEqual([]);
    expect(dataset.parties).toMatchObject([{ id: '800737630', kind: 'company', name: 'Corporation #12' }]);
    expect(dataset.accounts.institutions[dataset.accounts.institution[0]]).toBe('Portugal Bank #4507');
    expect([...dataset.accounts.holder]).toEqual([0]);
  });

  it('of AMLSim', async () => {
    const { dataset } = await read({
      'accounts.csv': 'acct_id,dsply_nm,type,open_dt,bank_id,country\nA1,C_1,I,2017-01-01,bank,us\n',
    });
    expect(dataset.parties).toMatchObject([{ id: 'A1', kind: 'person', name: 'C_1', country: 'US' }]);
  });
});

describe('relations', () => {
  it.each([
    ['P1,P2,owns,50,2020-01-01,', null],
    ['P1,P2,owns,49.5%,,', null],
    ['P1,P2,owns,"33,33",,', null],
    ['P1,A1,signs,,,', null],
    ['P1,P2,owns,,,', 'share-not-a-share'],
    ['P1,P2,owns,0,,', 'share-not-a-share'],
    ['P1,P2,owns,101,,', 'share-not-a-share'],
    ['P1,P2,owns,33.3333333,,', 'share-not-a-share'],
    ['P1,P2,owns,half,,', 'share-not-a-share'],
    ['P1,P2,likes,,,', 'type-unknown'],
    ['P9,P2,controls,,,', 'party-unknown'],
    ['P1,Z9,controls,,,', 'party-unknown'],
    [',P2,controls,,,', 'id-missing'],
    ['P1,P2,controls,,2024-02-31,', 'date-not-a-date'],
    ['P1,P2,controls,,2024-03-01,2024-02-01', 'dates-reversed'],
    ['P1,P2,controls,,2024-03-01,2024-03-01', null],
  ])('%s', async (line, code) => {
    const { receipt } = await read({ 'parties.csv': twoParties, 'relations.csv': `${relations}${line}\n` });
    expect(receipt('relations').rejected.map((issue) => [issue.code, issue.row])).toEqual(
      code === null ? [] : [[code, 2]],
    );
    expect(receipt('relations').rows).toBe(1);
  });

  it('have ids, basis points, and an end that includes its day', async () => {
    const line = 'P1,P2,owns,49.5,2020-01-01,2020-01-01';
    const { dataset } = await read({ 'parties.csv': twoParties, 'relations.csv': `${relations}${line}\n${line}\n` });
    expect(dataset.relations[0]).toEqual({
      id: 'P1>P2:owns',
      from: 'P1',
      to: 'P2',
      type: 'owns',
      share: 4950,
      since: Date.UTC(2020, 0, 1),
      until: Date.UTC(2020, 0, 2) - 1,
    });
    expect(dataset.relations[1].id).toBe('P1>P2:owns#2');
  });

  it('name parties where no parties file does, accounts left out', async () => {
    const { dataset } = await read({ 'relations.csv': `${relations}X,Y,controls,,,\nX,A2,signs,,,\n` });
    expect(dataset.parties.map((party) => party.id)).toEqual(['X', 'Y']);
  });
});
