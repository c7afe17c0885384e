import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../src/core/workbook/apply-edit.ts';
import { chainsOf, leftOutOf } from '../../src/core/workbook/chains.ts';
import type { Edit } from '../../src/core/workbook/edit.ts';
import { emptyKey } from '../../src/core/workbook/from-pack.ts';
import { findIssues } from '../../src/core/workbook/find-issues.ts';
import type { Workbook } from '../../src/core/workbook/workbook.ts';
import { bundledNames, bundledWorkbook } from './bundled-workbook.ts';

const words = { en: 'a', ru: 'б', kk: 'в' };

function after(workbook: Workbook, ...edits: readonly Edit[]): Workbook {
  return edits.reduce((now, edit) => {
    const outcome = applyEdit(now, edit);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
    return outcome.value;
  }, workbook);
}

function refusal(workbook: Workbook, edit: Edit) {
  const outcome = applyEdit(workbook, edit);
  return outcome.ok ? 'accepted' : outcome.issues.map(({ code, table, id, column }) => [code, table, id, column]);
}

/** Everything the workbook says, with one id written as another. */
function withText(workbook: Workbook, before: string, now: string): unknown {
  return JSON.parse(JSON.stringify(workbook).replaceAll(before, now));
}

describe.each(bundledNames)('a changed id in %s', (name) => {
  it('is followed by everything that named it: parties', async () => {
    const workbook = await bundledWorkbook(name);
    const named = new Set(workbook.key.gaps.flatMap((gap) => [gap.from, gap.to]));
    for (const party of workbook.parties.filter((one, i) => i % 13 === 0 || i < 5 || named.has(one.id))) {
      const row = { ...party, id: 'Pnew' };
      const renamed = after(workbook, { type: 'party', row, before: party.id });
      expect(JSON.parse(JSON.stringify(renamed))).toEqual(withText(workbook, party.id, 'Pnew'));
      expect(after(renamed, { type: 'party', row: party, before: 'Pnew' })).toEqual(workbook);
    }
  });

  it('is followed by everything that named it: accounts, transactions, listings, questions', async () => {
    const workbook = await bundledWorkbook(name);
    const { accounts, transactions, listings, questions, key } = workbook;
    const source = accounts.find((one) => one.id === key.sources[0]);
    const flow = transactions.find((one) => one.id === key.trueFlows[3]);
    const listing = listings.find((one) => one.uid === key.listed[0].listing);
    const question = questions[1];
    if (source === undefined || flow === undefined || listing === undefined)
      throw new Error('key names what is not there');
    const answer = key.quiz[question.id];
    const cases: readonly (readonly [string, string, Edit])[] = [
      [source.id, 'Anew', { type: 'account', row: { ...source, id: 'Anew' }, before: source.id }],
      [flow.id, 'Tnew', { type: 'transaction', row: { ...flow, id: 'Tnew' }, before: flow.id }],
    ];
    for (const [before, now, edit] of cases) {
      expect(JSON.parse(JSON.stringify(after(workbook, edit)))).toEqual(withText(workbook, before, now));
    }
    const relisted = after(workbook, { type: 'listing', row: { ...listing, uid: 'ZZi.777' }, before: listing.uid });
    expect(relisted.key.listed[0].listing).toBe('ZZi.777');
    expect(JSON.stringify(relisted.key)).not.toContain(`"listing:${listing.uid}"`);
    const asked = after(workbook, { type: 'question', row: { ...question, id: 'new' }, answer, before: question.id });
    expect(asked.key.quiz).toEqual(JSON.parse(JSON.stringify(key.quiz).replace(`"${question.id}":`, '"new":')));
    for (const one of [relisted, asked]) expect(findIssues(one)).toEqual([]);
  });

  it('keeps the optimum, for nothing has moved', async () => {
    const workbook = await bundledWorkbook(name);
    const [frozen] = workbook.key.optimum.funds?.plan ?? [];
    const party = workbook.parties.find((one) => `party:${one.id}` === frozen);
    if (party === undefined) throw new Error('no party in the best plan');
    const renamed = after(workbook, { type: 'party', row: { ...party, id: 'Pnew' }, before: party.id });
    expect(renamed.key.optimum.funds?.plan).toContain('party:Pnew');
    expect(renamed.transactions).toBe(workbook.transactions);
  });
});

describe('edits', () => {
  it('share what they do not touch', async () => {
    const workbook = await bundledWorkbook('first-steps');
    const [row] = workbook.parties;
    const next = after(workbook, { type: 'party', row: { ...row, name: 'Another' } });
    expect(next.parties[0].name).toBe('Another');
    expect(next.parties[1]).toBe(workbook.parties[1]);
    expect(next).toMatchObject({ key: workbook.key });
    for (const part of ['head', 'accounts', 'relations', 'transactions', 'listings', 'questions'] as const) {
      expect(next[part], part).toBe(workbook[part]);
    }
  });

  it('that may move the optimum remove it, others leave it', async () => {
    const workbook = await bundledWorkbook('first-steps');
    const { transactions, accounts, key, head } = workbook;
    const flow = transactions.find((one) => one.id === key.trueFlows[0]) ?? transactions[0];
    const plain = transactions.find((one) => !key.trueFlows.includes(one.id)) ?? transactions[0];
    const [account] = accounts;
    const [member, bystander] = [Object.keys(key.roles)[0], key.decoys[0].party];
    const gap = { id: 'g', from: member, to: bystander, earliest: 0, latest: 1, least: 0, most: 1 };
    const moving: readonly Edit[] = [
      { type: 'head', fields: { budget: head.budget + 1 } },
      { type: 'head', fields: { costs: { ...head.costs, default: 2 } } },
      { type: 'head', fields: { jurisdictions: [] } },
      { type: 'head', fields: { decisionTime: head.period.from } },
      { type: 'transaction', row: { ...flow, amount: flow.amount + 1 } },
      { type: 'transaction', row: { ...flow, time: flow.time + 1 } },
      { type: 'account', row: { ...account, holder: '' } },
      { type: 'account', row: { ...account, country: 'DE' } },
      { type: 'role', parties: [bystander], role: 'donor', cell: 'collection' },
      { type: 'flow', transactions: [plain.id], on: true },
      { type: 'ends', accounts: [account.id], end: 'end-user' },
      { type: 'gap', gap },
      { type: 'remove', table: 'transactions', ids: [flow.id] },
    ];
    for (const edit of moving) expect(after(workbook, edit).key.optimum, JSON.stringify(edit)).toEqual({});
    const still: readonly Edit[] = [
      { type: 'head', fields: { title: words, budget: head.budget, jurisdictions: [...head.jurisdictions] } },
      { type: 'transaction', row: { ...flow, purpose: 'another' } },
      { type: 'transaction', row: { ...plain, amount: 1 } },
      { type: 'account', row: { ...account, institution: 'Another' } },
      { type: 'claim', claim: { party: member, reason: 'derived', weight: 1, evidence: [], why: words } },
      { type: 'decoy', party: member, why: words },
      { type: 'cell', id: 'new', title: words },
      { type: 'remove', table: 'transactions', ids: [plain.id] },
    ];
    for (const edit of still) expect(after(workbook, edit).key.optimum, JSON.stringify(edit)).toEqual(key.optimum);
  });

  it('are refused where they would break what names rows', async () => {
    const workbook = await bundledWorkbook('first-steps');
    const [party, taken] = workbook.parties;
    const [account] = workbook.accounts;
    const [transaction] = workbook.transactions;
    const holder = account.holder;
    const cases: readonly (readonly [Edit, unknown])[] = [
      [{ type: 'party', row: { ...party, id: '' } }, [['id-missing', 'parties', '', 'id']]],
      [{ type: 'party', row: { ...party, id: ' P1' } }, [['id-missing', 'parties', ' P1', 'id']]],
      [{ type: 'party', row: taken, before: party.id }, [['id-duplicate', 'parties', taken.id, 'id']]],
      [
        { type: 'transaction', row: { ...transaction, amount: -1 } },
        [['amount-not-positive', 'transactions', transaction.id, 'amount']],
      ],
      [
        { type: 'transaction', row: { ...transaction, amount: 0.5 } },
        [['amount-not-positive', 'transactions', transaction.id, 'amount']],
      ],
      [
        { type: 'transaction', row: { ...transaction, time: Number.NaN } },
        [['date-not-a-date', 'transactions', transaction.id, 'time']],
      ],
      [{ type: 'role', parties: ['nobody'], role: 'donor', cell: '' }, [['party-unknown', 'key', 'nobody', 'roles']]],
      [{ type: 'flow', transactions: ['no'], on: true }, [['transaction-unknown', 'key', 'no', 'trueFlows']]],
      [{ type: 'ends', accounts: ['no'], end: 'source' }, [['account-unknown', 'key', 'no', 'source']]],
      [{ type: 'listed', party: party.id, listing: 'no' }, [['listing-unknown', 'key', party.id, 'listed']]],
      [{ type: 'remove', table: 'accounts', ids: [account.id] }, [['has-transactions', 'accounts', account.id, 'id']]],
      [{ type: 'flow', transactions: ['no'], on: false }, 'accepted'],
      [{ type: 'role', parties: ['nobody'], role: null, cell: '' }, 'accepted'],
    ];
    for (const [edit, expected] of cases) expect(refusal(workbook, edit), JSON.stringify(edit)).toEqual(expected);
    expect(refusal(workbook, { type: 'remove', table: 'parties', ids: [holder] })).toContainEqual([
      'holds-accounts',
      'parties',
      holder,
      'holder',
    ]);
  });

  it('put a new transaction in its place by time', async () => {
    const workbook = await bundledWorkbook('first-steps');
    const [first, second] = workbook.transactions;
    const row = { ...first, id: 'Tnew', time: first.time + 1 };
    const next = after(workbook, { type: 'transaction', row });
    expect(next.transactions.slice(0, 3)).toEqual([first, row, second]);
    const later = after(next, { type: 'transaction', row: { ...row, time: second.time + 1 } });
    expect(later.transactions.slice(0, 3).map((one) => one.id)).toEqual([first.id, second.id, 'Tnew']);
    expect(after(later, { type: 'remove', table: 'transactions', ids: ['Tnew'] })).toEqual(workbook);
  });

  it('number relations by what they join, and evidence follows', async () => {
    const workbook = await bundledWorkbook('first-steps');
    const claim = workbook.key.claims.find((one) => one.evidence.some((ref) => ref.startsWith('relation:')));
    const ref = claim?.evidence.find((one) => one.startsWith('relation:')) ?? 'relation:';
    const old = workbook.relations.find((one) => `relation:${one.id}` === ref) ?? workbook.relations[0];
    const twice = after(workbook, { type: 'relation', row: { ...old, id: '', since: '2001-01-01' } });
    expect(twice.relations.at(-1)?.id).toBe(`${old.id}#2`);
    const moved = after(twice, { type: 'relation', row: { ...old, type: 'controls' }, before: old.id });
    expect(moved.relations.filter((one) => one.from === old.from && one.to === old.to).map((one) => one.id)).toEqual([
      `${old.from}>${old.to}:controls`,
      old.id,
    ]);
    const said = JSON.stringify(moved.key);
    expect(said).toContain(`relation:${old.from}>${old.to}:controls`);
    expect(said).not.toContain(ref);
    expect(moved.relations.find((one) => one.type === 'controls')?.share).toBeNull();
    expect(findIssues(moved)).toEqual([]);
  });

  it('remove rows with what the key says of them', async () => {
    const workbook = await bundledWorkbook('charity-front');
    const { key } = workbook;
    const hop = key.chains[0].hops.find((one) => 'tx' in one);
    const cut = after(workbook, {
      type: 'remove',
      table: 'transactions',
      ids: [hop !== undefined && 'tx' in hop ? hop.tx : ''],
    });
    expect(cut.key.chains.some((chain) => chain.id === key.chains[0].id)).toBe(false);
    const everything: readonly Edit[] = [
      { type: 'remove', table: 'transactions', ids: workbook.transactions.map((one) => one.id) },
      { type: 'remove', table: 'relations', ids: workbook.relations.map((one) => one.id) },
      { type: 'remove', table: 'listings', ids: workbook.listings.map((one) => one.uid) },
      { type: 'remove', table: 'questions', ids: workbook.questions.map((one) => one.id) },
      { type: 'remove', table: 'accounts', ids: workbook.accounts.map((one) => one.id) },
      { type: 'remove', table: 'parties', ids: workbook.parties.map((one) => one.id) },
    ];
    let now = workbook;
    for (const edit of everything) {
      now = after(now, edit);
      const unknown = findIssues(now).filter((one) => one.code.endsWith('-unknown') && one.column !== 'jurisdictions');
      expect(unknown).toEqual([]);
    }
    const bare = {
      roles: {},
      trueFlows: [],
      chains: [],
      gaps: [],
      listed: [],
      decoys: [],
      covered: [],
      claims: [],
      quiz: {},
    };
    expect(now.key).toMatchObject({ ...bare, sources: [], endUsers: [] });
    expect(now.head.costs.overrides).toEqual({});
  });

  it('seat a party in one cell, and take role and seat away together', async () => {
    const workbook = await bundledWorkbook('first-steps');
    const [party] = workbook.key.cells[0].parties;
    const moved = after(workbook, { type: 'role', parties: [party], role: 'courier', cell: 'fresh' });
    expect(moved.key.roles[party]).toBe('courier');
    expect(moved.key.cells.filter((cell) => cell.parties.includes(party)).map((cell) => cell.id)).toEqual(['fresh']);
    const gone = after(moved, { type: 'role', parties: [party], role: null, cell: '' });
    expect(Object.hasOwn(gone.key.roles, party)).toBe(false);
    expect(gone.key.cells.some((cell) => cell.parties.includes(party))).toBe(false);
  });

  it('count the payments of a covered party from the decision on', async () => {
    const workbook = await bundledWorkbook('charity-front');
    const [covered] = workbook.key.covered;
    const again = after(workbook, { type: 'covered', party: covered.party, why: covered.why });
    expect(again.key.covered).toEqual(workbook.key.covered);
    const late = after(workbook, { type: 'head', fields: { decisionTime: workbook.head.period.to } });
    expect(late.key.covered[0].payments).toEqual([]);
    const back = after(late, { type: 'head', fields: { decisionTime: workbook.head.decisionTime } });
    expect(back.key.covered).toEqual(workbook.key.covered);
  });

  it('deal new ids to everything, so that a row added by hand is one among others', async () => {
    const workbook = await bundledWorkbook('charity-front');
    const [first] = workbook.transactions;
    const added = after(workbook, { type: 'transaction', row: { ...first, id: 'T9-new', time: first.time + 9_999 } });
    const dealt = after(added, { type: 'relabel', seed: 'c0ffee'.repeat(6) });
    const ids = dealt.transactions.map((one) => one.id);
    expect(ids).toEqual(ids.toSorted());
    expect(new Set(ids.map((id) => id.length)).size).toBe(1);
    expect(findIssues(dealt)).toEqual([]);
    expect(dealt.key.optimum.funds).toMatchObject({ value: workbook.key.optimum.funds?.value, proved: true });
    expect(chainsOf(dealt, leftOutOf(dealt))).toBe(dealt.key.chains);
    expect(refusal(workbook, { type: 'relabel', seed: 'short' })).toEqual([['id-missing', 'head', '', 'seed']]);
  });

  it('draw a hidden network from nothing: flows, ends, then chains', async () => {
    const authored = await bundledWorkbook('first-steps');
    const blank = { ...authored, key: { ...emptyKey(authored.head.id), quiz: authored.key.quiz } };
    const drawn = after(
      blank,
      { type: 'flow', transactions: authored.key.trueFlows, on: true },
      { type: 'ends', accounts: authored.key.sources, end: 'source' },
      { type: 'ends', accounts: authored.key.endUsers, end: 'end-user' },
    );
    expect(drawn.key).toMatchObject({ trueFlows: authored.key.trueFlows, sources: authored.key.sources });
    const chained = new Set(
      drawn.key.chains.flatMap(({ hops }) => hops.flatMap((hop) => ('tx' in hop ? [hop.tx] : []))),
    );
    expect([...chained].toSorted()).toEqual(authored.key.trueFlows.toSorted());
    expect(findIssues(drawn)).toEqual([]);
  });
});
