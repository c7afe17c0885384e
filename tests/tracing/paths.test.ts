/** Paths in time: each criterion, each limit and every alternative against walking all paths of small ledgers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPaths } from '../../src/core/tracing/paths/best-paths.ts';
import { finished, findPaths } from '../../src/core/tracing/paths/find-paths.ts';
import { noLimits, pathCriteria, type PathLimits } from '../../src/core/tracing/paths/path-limits.ts';
import { accountGraph } from '../../src/core/tracing/paths/transfer-graph.ts';
import { usefulPart } from '../../src/core/tracing/paths/useful-part.ts';
import { everyPath, rank } from './brute-paths.ts';
import { smallLedger, type Row } from './small-ledger.ts';

const rows: readonly Row[] = [
  ['s', 'a', 50, 1],
  ['a', 'b', 40, 2],
  ['b', 't', 30, 3],
  ['s', 'b', 20, 2],
  ['s', 'c', 90, 4],
  ['c', 't', 90, 20],
  ['s', 't', 5, 30],
  ['c', 'd', 10, 5],
  ['d', 't', 10, 6],
];

function named(
  rowsOf: readonly Row[],
  criterion: (typeof pathCriteria)[number],
  limits: Partial<PathLimits>,
  count = 1,
) {
  const ledger = smallLedger(rowsOf);
  const at = (name: string) => ledger.accounts.indexOf(name);
  const { paths } = finished(
    findPaths(
      accountGraph(ledger),
      { sources: [at('s')], targets: [at('t')] },
      criterion,
      { ...noLimits, ...limits },
      count,
    ),
  );
  return paths.map((path) =>
    path
      .map((i) => `${ledger.accounts[ledger.from[i] ?? 0]}${ledger.accounts[ledger.to[i] ?? 0]}${ledger.time[i]}`)
      .join(' '),
  );
}

describe('the best path', () => {
  it.each([
    ['foremost', {}, 'sb2 bt3'],
    ['fastest', {}, 'st30'],
    ['fewest', {}, 'st30'],
    ['widest', {}, 'sc4 ct20'],
    ['latest', {}, 'st30'],
    ['foremost', { least: 25 }, 'sa1 ab2 bt3'],
    ['widest', { maxWait: 10 }, 'sa1 ab2 bt3'],
    ['fewest', { least: 6, maxHops: 2 }, 'sb2 bt3'],
    ['latest', { least: 6 }, 'sc4 cd5 dt6'],
    ['latest', { least: 6, maxHops: 2 }, 'sc4 ct20'],
    ['fastest', { least: 10 }, 'sb2 bt3'],
    ['fastest', { least: 10, mask: Uint8Array.of(1, 1, 1, 0, 1, 1, 1, 1, 1) }, 'sc4 cd5 dt6'],
    ['widest', { least: 100 }, undefined],
  ] as const)('%s within %j', (criterion, limits, path) => {
    expect(named(rows, criterion, limits)[0]).toBe(path);
  });

  it('money that comes in does not go out at the same instant', () => {
    const paid: readonly Row[] = [
      ['s', 'a', 1, 1],
      ['a', 't', 1, 1],
    ];
    expect(named(paid, 'foremost', {})).toEqual([]);
  });

  it('a payment of nothing carries nothing', () => {
    expect(named([['s', 't', 0, 1]], 'foremost', {})).toEqual([]);
  });

  it('looks for another way where the best one left would meet itself', () => {
    // After at5, the first to arrive from b would come back through a; the next path goes round it.
    const ring: readonly Row[] = [
      ['s', 'a', 1, 1],
      ['a', 'b', 1, 2],
      ['b', 'c', 1, 3],
      ['c', 'a', 1, 4],
      ['a', 't', 1, 5],
      ['c', 't', 1, 9],
    ];
    expect(named(ring, 'foremost', {}, 20)).toEqual(['sa1 at5', 'sa1 ab2 bc3 ct9']);
    expect(named(ring, 'foremost', { maxHops: 4 }, 20)).toEqual(['sa1 at5', 'sa1 ab2 bc3 ct9']);
    expect(named(ring, 'foremost', { maxWait: 6 }, 20)).toEqual(['sa1 at5', 'sa1 ab2 bc3 ct9']);
  });

  it('lists the alternatives best first', () => {
    expect(named(rows, 'widest', {}, 20)).toEqual(['sc4 ct20', 'sa1 ab2 bt3', 'sb2 bt3', 'sc4 cd5 dt6', 'st30']);
  });
});

const some = (payer: string, payee: string, from: number, to: number) =>
  fc.tuple(
    fc.constantFrom(...payer),
    fc.constantFrom(...payee),
    fc.integer({ min: 0, max: 6 }),
    fc.integer({ min: from, max: to }),
  );
/** Money that leaves s (and x) early, goes about among four accounts and comes to t (and y) late; and whatever else. */
const transfers: fc.Arbitrary<readonly Row[]> = fc
  .tuple(
    fc.array(some('sx', 'abcd', 1, 4), { minLength: 1, maxLength: 3 }),
    fc.array(some('abcd', 'abcd', 2, 14), { minLength: 6, maxLength: 14 }),
    fc.array(some('abcd', 'ty', 5, 16), { minLength: 1, maxLength: 4 }),
    fc.array(some('sxabcdty', 'sxabcdty', 1, 16), { maxLength: 3 }),
  )
  .map((parts) => parts.flat());
const limitsOf = fc.record({
  least: fc.constantFrom(0, 0, 0, 3),
  maxHops: fc.constantFrom(null, null, null, 2, 3, 4, 5),
  maxWait: fc.constantFrom(null, null, null, 1, 3, 5),
  window: fc.constantFrom([0, 99], [0, 99], [3, 12]),
});

describe('every criterion and limit against all paths', () => {
  it.each(pathCriteria)('%s: the k best, in order', (criterion) => {
    fc.assert(
      fc.property(
        transfers,
        limitsOf,
        fc.boolean(),
        fc.integer({ min: 1, max: 20 }),
        (random, { window: [from = 0, to = 0], ...limits }, grouped, count) => {
          const ledger = smallLedger([...random, ...[...'sxabcdty'].map((name): Row => [name, name, 1, 0])]);
          const mask = Uint8Array.from(ledger.time, (t) => (t >= from && t <= to ? 1 : 0));
          const numbers = (names: string) => [...names].map((name) => ledger.accounts.indexOf(name));
          const [sources, targets] = grouped ? [numbers('sx'), numbers('tyx')] : [numbers('s'), numbers('t')];
          const within: PathLimits = { ...limits, mask };
          const all = everyPath(ledger, sources, targets, within);
          const found = finished(findPaths(accountGraph(ledger), { sources, targets }, criterion, within, count));
          const again = finished(findPaths(accountGraph(ledger), { sources, targets }, criterion, within, count));
          expect(again).toEqual(found);
          expect(found.complete).toBe(true);
          const words = new Set(all.map((path) => path.join(' ')));
          const given = found.paths.map((path) => path.join(' '));
          expect(given.filter((path) => !words.has(path))).toEqual([]);
          expect(new Set(given).size).toBe(given.length);
          const best = all.map((path) => rank(ledger, criterion, path)).toSorted((a, b) => a - b);
          expect(found.paths.map((path) => rank(ledger, criterion, path))).toEqual(best.slice(0, count));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('says so when it gives up before it is sure', () => {
    // Waiting at most 1, money can only reach t by going round; every way round meets a again, so no simple path is left.
    const ledger = smallLedger([
      ['s', 'a', 1, 1],
      ...[1, 3, 5, 7].flatMap((t): Row[] =>
        ['b', 'c', 'd'].flatMap((n): Row[] => [
          ['a', n, 1, t + 1],
          [n, 'a', 1, t + 2],
        ]),
      ),
      ['a', 't', 1, 10],
    ]);
    const sides = { sources: [ledger.accounts.indexOf('s')], targets: [ledger.accounts.indexOf('t')] };
    const limits = { ...noLimits, maxWait: 1 };
    const part = finished(usefulPart(accountGraph(ledger), sides, limits));
    expect(finished(bestPaths(part, 'foremost', limits, 3))).toEqual({ paths: [], complete: true });
    expect(finished(bestPaths(part, 'foremost', limits, 3, 2))).toEqual({ paths: [], complete: false });
  });
});
