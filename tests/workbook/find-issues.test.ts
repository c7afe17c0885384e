import { describe, expect, it } from 'vitest';
import { createIssueFinder, findIssues, mostAlike } from '../../src/core/workbook/find-issues.ts';
import { emptyKey } from '../../src/core/workbook/from-pack.ts';
import type { WorkbookIssue } from '../../src/core/workbook/issue.ts';
import type { Workbook } from '../../src/core/workbook/workbook.ts';
import { bundledNames, bundledWorkbook } from './bundled-workbook.ts';

const good = await bundledWorkbook('first-steps');
const empty = { en: '', ru: '', kk: '' };

/** `good` with the first row of a table, or the head or the key, changed. */
type Change = (workbook: Workbook) => Partial<Workbook>;
const head =
  (fields: Partial<Workbook['head']>): Change =>
  (w) => ({ head: { ...w.head, ...fields } });
const key =
  (fields: Partial<Workbook['key']>): Change =>
  (w) => ({ key: { ...w.key, ...fields } });
const party =
  (fields: Partial<Workbook['parties'][number]>): Change =>
  (w) => ({ parties: w.parties.with(0, { ...w.parties[0], ...fields }) });
const account =
  (fields: Partial<Workbook['accounts'][number]>): Change =>
  (w) => ({ accounts: w.accounts.with(0, { ...w.accounts[0], ...fields }) });
const transaction =
  (fields: Partial<Workbook['transactions'][number]>): Change =>
  (w) => ({
    transactions: w.transactions.with(0, { ...w.transactions[0], ...fields }),
  });
const relation =
  (fields: Partial<Workbook['relations'][number]>): Change =>
  (w) => ({
    relations: w.relations.with(0, { ...w.relations[0], type: 'owns', ...fields }),
  });
const listing =
  (fields: Partial<Workbook['listings'][number]>): Change =>
  (w) => ({
    listings: w.listings.with(0, { ...w.listings[0], ...fields }),
  });
const claim =
  (fields: Partial<Workbook['key']['claims'][number]>): Change =>
  (w) => ({
    key: { ...w.key, claims: w.key.claims.with(0, { ...w.key.claims[0], ...fields }) },
  });

const one = good.questions[0];
const [firstAccount] = good.accounts;
const [firstRelation] = good.relations;
const gapOf = (fields: object) => ({
  id: 'g',
  from: good.parties[0].id,
  to: good.parties[1].id,
  earliest: 0,
  latest: 1,
  least: 0,
  most: 1,
  ...fields,
});

const cases: readonly (readonly [
  what: string,
  Change,
  WorkbookIssue['code'],
  WorkbookIssue['table'],
  column: string,
  blocks: boolean,
])[] = [
  ['no exercise id', head({ id: ' ' }), 'id-missing', 'head', 'id', true],
  [
    'no title in one language',
    head({ title: { en: 'a', ru: 'b', kk: '' } }),
    'words-missing',
    'head',
    'title.kk',
    false,
  ],
  ['no title at all', head({ title: empty }), 'words-missing', 'head', 'title.en', true],
  ['no brief', head({ brief: empty }), 'words-missing', 'head', 'brief.ru', false],
  [
    'a decision before the period',
    head({ decisionTime: '2001-01-01T00:00:00Z' }),
    'decision-outside-period',
    'head',
    'decisionTime',
    true,
  ],
  ['a decision that is no time', head({ decisionTime: 'soon' }), 'date-not-a-date', 'head', 'decisionTime', true],
  [
    'a period that ends before it begins',
    head({ period: { from: good.head.period.to, to: good.head.period.from } }),
    'date-not-a-date',
    'head',
    'period.to',
    true,
  ],
  ['a rate of nothing', head({ rates: { ...good.head.rates, USD: 0 } }), 'currency-unrated', 'head', 'rates.USD', true],
  ['a budget below the cheapest freeze', head({ budget: 0.5 }), 'budget-too-small', 'head', 'budget', false],
  [
    'weights that do not add up',
    head({ rubric: { ...good.head.rubric, weights: { parties: 1, trace: 1, disruption: 1, knowledge: 1 } } }),
    'weights-not-100',
    'head',
    'rubric',
    true,
  ],
  [
    'an update of a list that is not there',
    head({ listUpdates: [{ file: 'no.xml', afterMinutes: 5 }] }),
    'listing-unknown',
    'head',
    'listUpdates',
    true,
  ],
  ['a party without a name', party({ name: '' }), 'name-missing', 'parties', 'name', false],
  ['a birth date that is none', party({ born: 'spring' }), 'date-not-a-date', 'parties', 'born', false],
  ['two parties of one id', party({ id: good.parties[1].id }), 'id-duplicate', 'parties', 'id', true],
  ['a holder who is not there', account({ holder: 'nobody' }), 'party-unknown', 'accounts', 'holder', true],
  ['an opening on 30 February', account({ opened: '2024-02-30' }), 'date-not-a-date', 'accounts', 'opened', true],
  ['two accounts of one id', account({ id: good.accounts[1].id }), 'id-duplicate', 'accounts', 'id', true],
  ['an owner who is not there', relation({ from: 'nobody', share: 1 }), 'party-unknown', 'relations', 'from', true],
  ['a relation to nothing', relation({ to: 'nothing', share: 1 }), 'party-unknown', 'relations', 'to', true],
  ['ownership without a share', relation({ share: null }), 'share-not-a-share', 'relations', 'share', true],
  ['more than the whole', relation({ share: 10_001 }), 'share-not-a-share', 'relations', 'share', true],
  [
    'an end before the beginning',
    relation({ share: 1, since: '2024-02-01', until: '2024-01-01' }),
    'date-not-a-date',
    'relations',
    'until',
    true,
  ],
  ['an unknown payer', transaction({ from: 'nowhere' }), 'account-unknown', 'transactions', 'from', true],
  ['an unknown payee', transaction({ to: 'nowhere' }), 'account-unknown', 'transactions', 'to', true],
  ['an amount of nothing', transaction({ amount: 0 }), 'amount-not-positive', 'transactions', 'amount', false],
  ['a currency without a rate', transaction({ currency: 'CHF' }), 'currency-unrated', 'transactions', 'currency', true],
  ['a currency nobody knows', transaction({ currency: 'QQQ' }), 'currency-unrated', 'transactions', 'currency', true],
  ['a payment before the period', transaction({ time: 0 }), 'time-outside-period', 'transactions', 'time', false],
  [
    'two transactions of one id',
    transaction({ id: good.transactions[1].id }),
    'id-duplicate',
    'transactions',
    'id',
    true,
  ],
  ['a listing without a name', listing({ names: [] }), 'name-missing', 'listings', 'names', true],
  ['a reference as real lists have', listing({ uid: 'QDi.001' }), 'real-prefix', 'listings', 'uid', false],
  [
    'a birth date that is none on a list',
    listing({ dob: [{ from: '1970', to: '1970', approx: false }] }),
    'date-not-a-date',
    'listings',
    'dob',
    true,
  ],
  [
    'a question in two languages',
    (w) => ({ questions: w.questions.with(0, { ...one, prompt: { ...one.prompt, kk: '' } }) }),
    'words-missing',
    'questions',
    'prompt.kk',
    false,
  ],
  [
    'a question without an answer',
    key({ quiz: { ...good.key.quiz, [one.id]: [] } }),
    'answer-missing',
    'questions',
    'answer',
    true,
  ],
  [
    'an answer that is no choice',
    key({ quiz: { ...good.key.quiz, [one.id]: ['none'] } }),
    'answer-unknown',
    'questions',
    'answer',
    true,
  ],
  ['an answer to no question', key({ quiz: { ...good.key.quiz, none: ['a'] } }), 'answer-unknown', 'key', 'quiz', true],
  ['a role of nobody', key({ roles: { ...good.key.roles, nobody: 'donor' } }), 'party-unknown', 'key', 'roles', true],
  [
    'a flow that is not there',
    key({ trueFlows: [...good.key.trueFlows, 'no'] }),
    'transaction-unknown',
    'key',
    'trueFlows',
    true,
  ],
  [
    'a listed party on no list',
    key({ listed: [{ party: good.parties[0].id, listing: 'no' }] }),
    'listing-unknown',
    'key',
    'listed',
    true,
  ],
  ['a source that is not there', key({ sources: ['no'] }), 'account-unknown', 'key', 'sources', true],
  ['a gap that ends before it begins', key({ gaps: [gapOf({ earliest: 2 })] }), 'date-not-a-date', 'key', 'gaps', true],
  ['a gap of nobody', key({ gaps: [gapOf({ from: 'nobody' })] }), 'party-unknown', 'key', 'gaps', true],
  ['evidence that is no transaction', claim({ evidence: ['tx:no'] }), 'transaction-unknown', 'key', 'claims', true],
  ['evidence that is no relation', claim({ evidence: ['relation:no'] }), 'relation-unknown', 'key', 'claims', true],
  ['evidence that is no listing', claim({ evidence: ['listing:no'] }), 'listing-unknown', 'key', 'claims', true],
  ['nothing that flows', key({ trueFlows: [], chains: [] }), 'nothing-flows', 'key', 'trueFlows', true],
  ['flows that lead nowhere', key({ chains: [] }), 'nothing-flows', 'key', 'chains', false],
  ['no source', key({ sources: [] }), 'no-source', 'key', 'sources', true],
  ['no end user', key({ endUsers: [] }), 'no-end-user', 'key', 'endUsers', true],
];

describe('findIssues', () => {
  it.each(bundledNames)('finds nothing in %s', async (name) => {
    expect(findIssues(await bundledWorkbook(name))).toEqual([]);
  });

  it.each(cases)('finds %s', (_, change, code, table, column, blocks) => {
    const found = findIssues({ ...good, ...change(good) });
    expect(found).toContainEqual(expect.objectContaining({ code, table, column, blocks }));
  });

  it('says where: row, column and what stands there', () => {
    const bad = { ...good, ...account({ opened: '2024-02-30' })(good) };
    expect(findIssues(bad)).toEqual([
      {
        code: 'date-not-a-date',
        table: 'accounts',
        id: firstAccount.id,
        column: 'opened',
        found: '2024-02-30',
        blocks: true,
      },
    ]);
    expect(firstRelation.id).toBe(`${firstRelation.from}>${firstRelation.to}:${firstRelation.type}`);
  });

  it('puts what blocks first and lists a column of alike faults in part', () => {
    const parties = Array.from({ length: 500 }, (_, i) => ({ ...good.parties[0], id: `N${i}`, name: '' }));
    const bad = { ...good, parties: [...good.parties, ...parties], key: { ...good.key, sources: [] } };
    const found = findIssues(bad);
    expect(found[0].code).toBe('no-source');
    expect(found.filter((issue) => issue.code === 'name-missing')).toHaveLength(mostAlike);
  });

  it('finds the same for one workbook after another', () => {
    const find = createIssueFinder();
    for (const [, change] of cases) {
      const bad = { ...good, ...change(good) };
      expect(find(bad)).toEqual(findIssues(bad));
      expect(find(good)).toEqual([]);
    }
    expect(find({ ...good, key: emptyKey('x') }).map((issue) => issue.code)).toContain('answer-missing');
  });
});
