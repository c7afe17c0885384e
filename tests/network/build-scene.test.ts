import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountKey, partyKey, type Dataset, type NodeKey } from '../../src/core/dataset/dataset.ts';
import { openFilter } from '../../src/core/ledger/filter.ts';
import { buildScene } from '../../src/core/network/build-scene.ts';
import type { Scene, SceneSpec } from '../../src/core/network/scene.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';

const plain: SceneSpec['view'] = { level: 'accounts', ego: null, shown: [], hidden: [], opened: [] };
const spec = (view: Partial<SceneSpec['view']> = {}, limit = 1500): SceneSpec => ({
  filter: openFilter,
  view: { ...plain, ...view },
  limit,
});

const anyKey = fc.oneof(
  fc.nat(7).map((n) => accountKey(`a${n}`)),
  fc.nat(3).map((n) => partyKey(`P${n}`)),
);
const anyView: fc.Arbitrary<SceneSpec['view']> = fc.record({
  level: fc.constantFrom('accounts', 'parties'),
  ego: fc.option(fc.record({ node: anyKey, hops: fc.nat(3) }), { nil: null }),
  shown: fc.array(anyKey, { maxLength: 2 }),
  hidden: fc.array(anyKey, { maxLength: 2 }),
  opened: fc.array(
    fc.nat(3).map((n) => partyKey(`P${n}`)),
    { maxLength: 2 },
  ),
});
const anySpec: fc.Arbitrary<SceneSpec> = fc.record({
  filter: fc.record({
    from: fc.option(fc.nat(9), { nil: null }),
    to: fc.option(fc.nat(9), { nil: null }),
    min: fc.option(fc.nat(5), { nil: null }),
    max: fc.option(fc.nat(5), { nil: null }),
    channels: fc.subarray(['wire', 'cash']),
    currencies: fc.constant([]),
    institutions: fc.subarray(['Bank One', 'Bank Two']),
    countries: fc.subarray(['KZ', 'TR']),
  }),
  view: anyView,
  leading: fc.subarray(['r2', 'r3', 'r4', 'r5', 'r6', 't1', 't2', 't3']),
  limit: fc.nat(20),
});

interface Sums {
  amount: number;
  count: number;
  first: number;
  last: number;
}

/** Every transaction looked at one by one, with maps of strings. */
function naive(dataset: Dataset, { filter, view }: SceneSpec) {
  const { ledger, accounts, parties } = dataset;
  const keyOf = (a: number): NodeKey => {
    const holder = accounts.holder[a] ?? -1;
    const party = parties[holder];
    if (view.level === 'accounts' || party === undefined) return accountKey(accounts.ids[a] ?? '');
    return view.opened.includes(partyKey(party.id)) ? accountKey(accounts.ids[a] ?? '') : partyKey(party.id);
  };
  const edges = new Map<string, Sums>();
  const active = new Set<NodeKey>();
  let selfTransfers = 0;
  let total = 0;
  let selfAmount = 0;
  for (let i = 0; i < ledger.size; i++) {
    const [from, to, time, base] = [ledger.from[i] ?? 0, ledger.to[i] ?? 0, ledger.time[i] ?? 0, ledger.base[i] ?? 0];
    const countries = [from, to].map((a) => accounts.countries[accounts.country[a] ?? 0] ?? '');
    const institutions = [from, to].map((a) => accounts.institutions[accounts.institution[a] ?? 0] ?? '');
    const passes =
      (filter.from === null || time >= filter.from) &&
      (filter.to === null || time < filter.to) &&
      (filter.min === null || base >= filter.min) &&
      (filter.max === null || base <= filter.max) &&
      (filter.channels.length === 0 || filter.channels.includes(ledger.channels[ledger.channel[i] ?? 0] ?? '')) &&
      (filter.countries.length === 0 || countries.some((c) => filter.countries.includes(c))) &&
      (filter.institutions.length === 0 || institutions.some((c) => filter.institutions.includes(c)));
    if (!passes) continue;
    total += base;
    const [a, b] = [keyOf(from), keyOf(to)];
    active.add(a).add(b);
    if (a === b) {
      selfTransfers++;
      selfAmount += base;
      continue;
    }
    const edge = edges.get(`${a}→${b}`) ?? { amount: 0, count: 0, first: time, last: time };
    edges.set(`${a}→${b}`, {
      amount: edge.amount + base,
      count: edge.count + 1,
      first: Math.min(edge.first, time),
      last: Math.max(edge.last, time),
    });
  }
  return { edges, active, selfTransfers, selfAmount, total };
}

const sumOf = (scene: Scene, field: 'amount' | 'count') => scene.edges.reduce((sum, edge) => sum + edge[field], 0);

describe('buildScene', () => {
  it('adds up to the whole, exactly, whatever is asked', () => {
    fc.assert(
      fc.property(randomDataset, anySpec, (dataset, asked) => {
        const scene = buildScene(dataset, asked);
        const truth = naive(dataset, asked);
        expect(sumOf(scene, 'amount') + scene.undrawn.amount + truth.selfAmount).toBe(truth.total);
        expect(scene.selfTransfers).toBe(truth.selfTransfers);
        expect(scene.edges.length + (scene.undrawn.edges ?? NaN)).toBe(truth.edges.size);
        const counted = [...truth.edges.values()].reduce((sum, edge) => sum + edge.count, 0);
        expect(sumOf(scene, 'count') + scene.undrawn.transactions).toBe(counted);
        const drawnActive = scene.nodes.filter((node) => truth.active.has(node.key)).length;
        expect(drawnActive + scene.undrawn.nodes).toBe(truth.active.size);
        for (const { id, amount, count, first, last } of scene.edges) {
          expect({ amount, count, first, last }).toEqual(truth.edges.get(id));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('keeps the limit, draws no node twice and no edge without its ends, and is the same every time', () => {
    fc.assert(
      fc.property(randomDataset, anySpec, (dataset, asked) => {
        const scene = buildScene(dataset, asked);
        expect(scene.nodes.length + scene.edges.length).toBeLessThanOrEqual(asked.limit);
        const keys = new Set(scene.nodes.map((node) => node.key));
        expect(keys.size).toBe(scene.nodes.length);
        for (const edge of scene.edges) expect(keys.has(edge.from) && keys.has(edge.to)).toBe(true);
        // The centre of an ego network is drawn even when it was hidden before.
        const barred = asked.view.ego === null ? asked.view.hidden : [];
        expect(barred.filter((key) => keys.has(key))).toEqual([]);
        expect(buildScene(dataset, asked)).toEqual(scene);
      }),
      { numRuns: 300 },
    );
  });

  it('says of each node what it does and how many neighbours are not drawn', () => {
    fc.assert(
      fc.property(randomDataset, anySpec, (dataset, asked) => {
        const scene = buildScene(dataset, asked);
        const ends = [...naive(dataset, asked).edges].map(([id, sums]) => ({ ...sums, ends: id.split('→') }));
        const drawn = new Set<string>(scene.nodes.map((node) => node.key));
        for (const node of scene.nodes) {
          const out = ends.filter((edge) => edge.ends[0] === node.key);
          const into = ends.filter((edge) => edge.ends[1] === node.key);
          const others = new Set([...out.map((edge) => edge.ends[1] ?? ''), ...into.map((edge) => edge.ends[0] ?? '')]);
          const sum = (edges: typeof ends, field: 'amount' | 'count') =>
            edges.reduce((total, edge) => total + edge[field], 0);
          expect([node.amountIn, node.amountOut, node.countIn, node.countOut, node.degree, node.undrawn]).toEqual([
            sum(into, 'amount'),
            sum(out, 'amount'),
            sum(into, 'count'),
            sum(out, 'count'),
            others.size,
            [...others].filter((other) => !drawn.has(other)).length,
          ]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('draws everything where everything fits', () => {
    fc.assert(
      fc.property(randomDataset, (dataset) => {
        const { undrawn } = buildScene(dataset, spec());
        expect(undrawn).toMatchObject({ nodes: 0, edges: 0, transactions: 0, amount: 0, largest: [] });
      }),
    );
  });

  const chain = tinyDataset({
    payments: [
      ['a', 'b', 9, 1],
      ['b', 'c', 8, 2],
      ['c', 'd', 7, 3],
      ['d', 'e', 100, 4],
    ],
    holds: { P: ['a', 'b'], Q: ['x'] },
  });
  const keys = (view: Partial<SceneSpec['view']>, limit?: number) =>
    buildScene(chain, spec(view, limit))
      .nodes.map((node) => node.key)
      .sort();

  it.each<[string, Partial<SceneSpec['view']>, readonly string[]]>([
    ['ego by one hop', { ego: { node: 'account:c', hops: 1 } }, ['account:b', 'account:c', 'account:d']],
    [
      'ego and one shown beyond it',
      { ego: { node: 'account:a', hops: 1 }, shown: ['account:e'] },
      ['account:a', 'account:b', 'account:e'],
    ],
    [
      'no way through a hidden node',
      { ego: { node: 'account:a', hops: 4 }, hidden: ['account:c'] },
      ['account:a', 'account:b'],
    ],
    ['ego of a party that is not drawn itself', { ego: { node: 'party:P', hops: 0 } }, ['account:a', 'account:b']],
    ['party level', { level: 'parties' }, ['account:c', 'account:d', 'account:e', 'party:P']],
    [
      'a party opened',
      { level: 'parties', opened: ['party:P'] },
      ['account:a', 'account:b', 'account:c', 'account:d', 'account:e'],
    ],
    [
      'an account shown as its holder',
      { level: 'parties', ego: { node: 'account:e', hops: 0 }, shown: ['account:a'] },
      ['account:e', 'party:P'],
    ],
    [
      'a party without a transaction, by hand',
      { level: 'parties', ego: { node: 'account:e', hops: 0 }, shown: ['party:Q'] },
      ['account:e', 'party:Q'],
    ],
    ['unknown keys', { shown: ['party:?'], hidden: ['account:?'], ego: { node: 'account:?', hops: 2 } }, []],
  ])('%s', (_, view, expected) => {
    expect(keys(view)).toEqual(expected);
  });

  it('keeps forced nodes, then the most money, and their strongest neighbours, when the limit is short', () => {
    expect(keys({ shown: ['account:a'] }, 1)).toEqual(['account:a']);
    expect(keys({ shown: ['account:a'] }, 6)).toEqual(['account:a', 'account:b', 'account:d', 'account:e']);
  });

  it('counts what is hidden by hand and names the largest missing otherwise', () => {
    const { undrawn } = buildScene(chain, spec({ hidden: ['account:e'], ego: { node: 'account:a', hops: 1 } }));
    expect(undrawn).toMatchObject({ nodes: 3, hiddenByHand: 1, edges: 3, transactions: 3, amount: 115 });
    expect(undrawn.largest.map(({ key, amount, count }) => [key, amount, count])).toEqual([
      ['account:d', 107, 2],
      ['account:c', 15, 2],
    ]);
  });

  it('joins what it draws: of a rich star only so many edges fit, and each kept node hangs on', () => {
    const payments = Array.from({ length: 60 }, (_, k) => ['hub', `leaf${k}`, 10 + k, k] as const);
    const between = Array.from({ length: 59 }, (_, k) => [`leaf${k}`, `leaf${k + 1}`, 1000, 100 + k] as const);
    const scene = buildScene(tinyDataset({ payments: [...payments, ...between] }), spec({}, 50));
    expect(scene.nodes.length + scene.edges.length).toBeLessThanOrEqual(50);
    for (const node of scene.nodes) {
      expect(scene.edges.some((edge) => edge.from === node.key || edge.to === node.key)).toBe(true);
    }
  });

  it('draws the links of leading transactions first, however little they carry, unless an end is hidden', () => {
    const rich = Array.from({ length: 30 }, (_, k) => ['hub', `leaf${k}`, 1000 + k, k] as const);
    const poor = [
      ['a', 'b', 1, 40, { id: 'first' }],
      ['b', 'c', 1, 41, { id: 'second' }],
    ] as const;
    const dataset = tinyDataset({ payments: [...rich, ...poor] });
    const ids = (asked: SceneSpec) => buildScene(dataset, asked).edges.map(({ id }) => id);
    const leading = ['second', 'first', 'unknown'];
    const small = spec({}, 20);
    expect(ids(small)).not.toContain('account:a→account:b');
    expect(ids({ ...small, leading })).toEqual(expect.arrayContaining(['account:a→account:b', 'account:b→account:c']));
    expect(ids({ ...spec({ hidden: ['account:a'] }, 20), leading })).not.toContain('account:a→account:b');
    const scene = buildScene(dataset, { ...spec({}, 7), leading });
    expect(scene.nodes.length + scene.edges.length).toBeLessThanOrEqual(7);
    expect(scene.edges.map(({ id }) => id)).toContain('account:a→account:b');
  });

  it('answers an empty ledger and a limit of nothing', () => {
    const empty = buildScene(tinyDataset({ payments: [] }), spec());
    expect([empty.nodes, empty.edges, empty.undrawn.nodes]).toEqual([[], [], 0]);
    expect(buildScene(chain, spec({}, 0)).undrawn).toMatchObject({ nodes: 5, edges: 4, transactions: 4, amount: 124 });
  });
});
