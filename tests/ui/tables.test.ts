/** Logic of the transactions table, the search box and the inspector. */
import { describe, expect, it } from 'vitest';
import type { HitReason } from '../../src/core/screening/hit.ts';
import { openFilter } from '../../src/core/ledger/filter.ts';
import type { Profile, SearchResult, TransactionRow } from '../../src/worker/protocol.ts';
import { bearingOf } from '../../src/ui/analyst/inspector/hit-bearing.ts';
import { ownKeys, relationView } from '../../src/ui/analyst/inspector/relation-view.ts';
import { sortCounterparties } from '../../src/ui/analyst/inspector/sort-counterparties.ts';
import { groupResults } from '../../src/ui/analyst/search/group-results.ts';
import { queryOf } from '../../src/ui/analyst/tables/scope-query.ts';
import { csvHead, csvLines } from '../../src/ui/analyst/tables/transactions-csv.ts';

const row: TransactionRow = {
  id: 'T1',
  index: 0,
  time: Date.UTC(2026, 1, 3, 4, 5, 6),
  from: 'account:A:1',
  to: 'account:+7',
  fromParty: 'party:P1',
  toParty: 'account:+7',
  fromLabel: '=HYPERLINK("x")',
  toLabel: 'Omar, Ltd',
  amount: 5,
  currency: 'USD',
  digits: 2,
  base: 1234,
  channel: '@cash',
  purpose: '－1',
  row: 2,
};

describe('CSV', () => {
  const line = csvLines([row], { currency: 'KZT', digits: 0 }, new Set(['T1']));

  it('writes exact decimals, ISO times, and nothing a spreadsheet would run', () => {
    expect(line).toBe(
      `T1,2026-02-03T04:05:06.000Z,A:1,"'=HYPERLINK(""x"")",'+7,"Omar, Ltd",0.05,USD,1234,KZT,'@cash,'－1,1\r\n`,
    );
  });

  it('has a column for every cell', () => {
    const columns = csvHead.trim().split(',').length;
    expect(
      csvLines([{ ...row, fromLabel: 'a', toLabel: 'b' }], { currency: 'KZT', digits: 2 }, new Set()).split(','),
    ).toHaveLength(columns);
    expect(csvHead.startsWith('\ufeffid,')).toBe(true);
  });
});

describe('what the table asks for', () => {
  const filter = { ...openFilter, min: 5 };
  const nothing = { filter, node: null, link: null, traced: [], marked: [], ticked: [], found: null };

  it.each(['node', 'link', 'traced', 'marked', 'ticked', 'found'] as const)('nothing for %s without one', (scope) =>
    expect(queryOf(scope, nothing)).toBeNull(),
  );

  it('everything in view needs no more than the filter', () => expect(queryOf('view', nothing)).toEqual({ filter }));

  it('selected node, link and ticked rows keep the filter; a found one ignores it', () => {
    const source = { ...nothing, node: 'party:P', ticked: ['T1'], found: 'T9', link: ['party:P', 'party:Q'] } as const;
    expect(queryOf('node', source)).toEqual({ filter, touching: 'party:P' });
    expect(queryOf('link', source)).toEqual({ filter, between: ['party:P', 'party:Q'] });
    expect(queryOf('ticked', source)).toEqual({ filter, ids: ['T1'] });
    expect(queryOf('found', source)).toEqual({ filter: openFilter, ids: ['T9'] });
  });
});

it('search results are grouped by kind, in the order found within a group', () => {
  const result = (kind: SearchResult['kind'], label: string): SearchResult => ({
    kind,
    label,
    ref: `tx:${label}`,
    detail: '',
  });
  const groups = groupResults([result('listing', 'l'), result('party', 'b'), result('party', 'a')]);
  expect(groups.map((g) => [g.kind, g.results.map((r) => r.label)])).toEqual([
    ['party', ['b', 'a']],
    ['listing', ['l']],
  ]);
});

describe('a relation as each side sees it', () => {
  const owns = {
    id: 'P1>P2:owns',
    from: 'P1',
    to: 'P2',
    type: 'owns',
    share: 5000,
    since: null,
    until: null,
    fromKey: 'party:P1',
    toKey: 'party:P2',
    fromLabel: 'One',
    toLabel: 'Two',
  } as const;

  it('owns one way, is owned the other', () => {
    expect(relationView(owns, 'party:P1', new Set(['party:P1']))).toEqual({
      word: 'owns',
      otherKey: 'party:P2',
      otherLabel: 'Two',
      via: null,
    });
    expect(relationView(owns, 'party:P2', new Set(['party:P2']))).toMatchObject({
      word: 'owned-by',
      otherLabel: 'One',
    });
  });

  it('family reads the same from both', () => {
    const family = { ...owns, type: 'family' } as const;
    expect(relationView(family, 'party:P2', new Set(['party:P2'])).word).toBe('family');
  });

  it('an account shows the relations of its holder, and says so', () => {
    const own = new Set(['account:A', 'party:P2'] as const);
    expect(relationView(owns, 'account:A', own)).toMatchObject({ word: 'owned-by', otherLabel: 'One', via: 'Two' });
  });

  it('own keys are the node, its accounts and its holder', () => {
    const profile = { key: 'account:A', party: { id: 'P2' }, accounts: [{ key: 'account:A' }] } as unknown as Profile;
    expect([...ownKeys(profile)].sort()).toEqual(['account:A', 'party:P2']);
  });
});

it('counterparties sort by name, in, out, or both', () => {
  const of = (label: string, amountIn: number, amountOut: number) =>
    ({ key: `party:${label}`, label, countIn: 1, countOut: 1, amountIn, amountOut }) as const;
  const rows = [of('b', 1, 9), of('a', 5, 1), of('c', 3, 4)];
  const order = (by: string, descending: boolean) =>
    sortCounterparties(rows, { by, descending }, (x, y) => x.localeCompare(y))
      .map((r) => r.label)
      .join('');
  expect([order('name', false), order('in', true), order('out', true), order('sum', true)]).toEqual([
    'abc',
    'acb',
    'bca',
    'bca',
  ]);
});

it('each reason for a hit has its bearing', () => {
  const reasons: readonly (readonly [HitReason, string])[] = [
    [{ code: 'token-pair', query: 'a', listed: 'a', score: 1, by: 'same' }, 'speaks'],
    [{ code: 'birth-differs', query: '1980', listed: '1981' }, 'against'],
    [{ code: 'token-extra', side: 'query', token: 'x' }, 'neutral'],
    [{ code: 'alias', quality: 'low', text: 'x' }, 'warns'],
    [{ code: 'alias', quality: 'good', text: 'x' }, 'neutral'],
    [{ code: 'script-mixed', token: 'x' }, 'warns'],
  ];
  for (const [reason, bearing] of reasons) expect(bearingOf(reason)).toBe(bearing);
});
