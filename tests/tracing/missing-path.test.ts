/** Why there is no path: each reason on a ledger drawn by hand, and the break in time against trying every account. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finished, findPaths } from '../../src/core/tracing/paths/find-paths.ts';
import { missingPath } from '../../src/core/tracing/paths/missing-path.ts';
import { noLimits, type PathLimits } from '../../src/core/tracing/paths/path-limits.ts';
import { accountGraph } from '../../src/core/tracing/paths/transfer-graph.ts';
import { tinyDataset, type Payment } from '../fixtures/tiny-dataset.ts';

function why(payments: readonly Payment[], limits: Partial<PathLimits> = {}) {
  const { ledger } = tinyDataset({ payments });
  const at = (name: string) => ledger.accounts.indexOf(name);
  const sides = { sources: [at('s')], targets: [at('t')] };
  return { ledger, sides, missing: finished(missingPath(accountGraph(ledger), sides, { ...noLimits, ...limits })) };
}

const early: readonly Payment[] = [
  ['x', 's', 5, 0],
  ['s', 'a', 5, 6],
  ['a', 't', 5, 4],
  ['a', 't', 5, 2],
  ['s', 'b', 5, 9],
  ['b', 't', 5, 3],
];

describe('why there is no path', () => {
  it.each([
    [
      'nothing is paid out',
      [
        ['x', 's', 5, 1],
        ['x', 't', 5, 1],
      ],
      {},
      { code: 'no-payer' },
    ],
    ['only too little is', [['s', 't', 5, 1]], { least: 6 }, { code: 'no-payer' }],
    [
      'nothing comes in',
      [
        ['s', 'a', 5, 1],
        ['t', 'a', 5, 1],
      ],
      {},
      { code: 'no-payee' },
    ],
    [
      'no chain',
      [
        ['s', 'a', 5, 1],
        ['b', 't', 5, 2],
      ],
      {},
      { code: 'unconnected', reached: 1 },
    ],
    [
      'too many hops',
      [
        ['s', 'a', 5, 1],
        ['a', 't', 5, 2],
      ],
      { maxHops: 1 },
      { code: 'hops', path: [0, 1] },
    ],
    [
      'too long a wait',
      [
        ['s', 'a', 5, 1],
        ['a', 't', 5, 9],
      ],
      { maxWait: 3 },
      { code: 'wait', path: [0, 1] },
    ],
    [
      'of two limits the hops are named first',
      [
        ['s', 'a', 5, 1],
        ['a', 't', 5, 9],
        ['a', 'b', 5, 3],
        ['b', 'c', 5, 5],
        ['c', 't', 5, 7],
      ],
      { maxWait: 3, maxHops: 2 },
      { code: 'hops', path: [0, 1, 2, 3] },
    ],
    [
      'both limits together',
      [
        ['s', 'a', 5, 1],
        ['a', 'b', 5, 9],
        ['b', 't', 5, 17],
      ],
      { maxWait: 3, maxHops: 2 },
      { code: 'limits' },
    ],
    [
      'the same instant is too late',
      [
        ['s', 'a', 5, 1],
        ['a', 't', 5, 1],
      ],
      {},
      { code: 'time', reached: 1, node: 1, arrives: 1, left: 1, before: [0], after: [1] },
    ],
    [
      'the nearest of two breaks in time',
      early,
      {},
      { code: 'time', reached: 2, node: 2, arrives: 6, left: 4, before: [4], after: [3] },
    ],
    [
      'against time twice',
      [
        ['s', 'a', 5, 9],
        ['a', 'b', 5, 6],
        ['b', 't', 5, 3],
      ],
      {},
      { code: 'time-more', reached: 1 },
    ],
  ] as const)('%s', (_, payments, limits, reason) => {
    expect(why(payments as readonly Payment[], limits).missing).toEqual(reason);
  });

  it('names the account where the two halves miss each other by the least', () => {
    const name = fc.constantFrom('s', 'a', 'b', 'c', 't');
    const payment: fc.Arbitrary<Payment> = fc.tuple(name, name, fc.constant(1), fc.nat(9));
    let broken = 0;
    fc.assert(
      fc.property(fc.array(payment, { minLength: 4, maxLength: 9 }), (random) => {
        const { ledger, sides, missing } = why([...random, ['s', 's', 1, 0], ['t', 't', 1, 0]]);
        const graph = accountGraph(ledger);
        const best = (from: readonly number[], to: readonly number[], criterion: 'foremost' | 'latest') =>
          finished(findPaths(graph, { sources: from, targets: to }, criterion, noLimits, 1)).paths[0];
        fc.pre(best(sides.sources, sides.targets, 'foremost') === undefined);
        const gaps = ['a', 'b', 'c'].flatMap((inner) => {
          const v = ledger.accounts.indexOf(inner);
          const [before, after] = [best(sides.sources, [v], 'foremost'), best([v], sides.targets, 'latest')];
          return v < 0 || before === undefined || after === undefined
            ? []
            : [(ledger.time[before.at(-1) ?? 0] ?? 0) - (ledger.time[after[0] ?? 0] ?? 0)];
        });
        expect(missing.code === 'time' ? missing.arrives - missing.left : Infinity).toBe(Math.min(...gaps));
        if (missing.code === 'time') broken += 1;
      }),
      { numRuns: 400 },
    );
    expect(broken).toBeGreaterThan(20);
  });
});
