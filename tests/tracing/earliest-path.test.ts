/** The path that arrives first. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../src/core/ledger/ledger.ts';
import { finished, findPaths } from '../../src/core/tracing/paths/find-paths.ts';
import { noLimits } from '../../src/core/tracing/paths/path-limits.ts';
import { accountGraph } from '../../src/core/tracing/paths/transfer-graph.ts';
import { smallLedger, type Row } from './small-ledger.ts';

function earliestPath(
  ledger: Ledger,
  sources: readonly number[],
  targets: readonly number[],
  allowed: (i: number) => boolean = () => true,
): readonly number[] {
  const mask = Uint8Array.from(ledger.time, (_, i) => (allowed(i) ? 1 : 0));
  const limits = { ...noLimits, mask };
  return finished(findPaths(accountGraph(ledger), { sources, targets }, 'foremost', limits, 1)).paths[0] ?? [];
}

function path(rows: readonly Row[], from: string, to: string, allowed?: (i: number) => boolean): string[] {
  const ledger = smallLedger(rows);
  const number = (names: string): number[] => names.split('').map((name) => ledger.accounts.indexOf(name));
  return earliestPath(ledger, number(from), number(to), allowed).map(
    (i) => `${ledger.accounts[ledger.from[i]]}${ledger.accounts[ledger.to[i]]}${ledger.time[i]}`,
  );
}

describe('earliest path', () => {
  const rows: Row[] = [
    ['s', 'a', 1, 1],
    ['s', 't', 1, 9],
    ['a', 'b', 1, 2],
    ['a', 't', 1, 1],
    ['b', 't', 1, 3],
  ];
  it.each<[string, string, string, string[]]>([
    [
      'three steps that arrive at 3, not one at 9; the payment at the same instant cannot be used',
      's',
      't',
      ['sa1', 'ab2', 'bt3'],
    ],
    ['from any of the starts', 'sb', 't', ['bt3']],
    ['to any of the ends', 's', 'tb', ['sa1', 'ab2']],
    ['against the time: none', 't', 's', []],
    ['a start is no end', 's', 's', []],
    ['a start among the ends is passed over', 's', 'sa', ['sa1']],
  ])('%s', (_, from, to, expected) => {
    expect(path(rows, from, to)).toEqual(expected);
  });
  it('uses only what is allowed', () => {
    expect(path(rows, 's', 't', (i) => i !== 2)).toEqual(['st9']);
    expect(path(rows, 's', 't', () => false)).toEqual([]);
  });
  it('a self-transfer is no step', () => {
    expect(
      path(
        [
          ['s', 's', 1, 1],
          ['s', 't', 1, 2],
        ],
        's',
        't',
      ),
    ).toEqual(['st2']);
  });

  it('arrives as early as the best of all paths, walked one by one', () => {
    const name = fc.constantFrom('s', 'a', 'b', 'c', 't');
    const row = fc.tuple(name, name, fc.constant(1), fc.integer({ min: 1, max: 6 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (random) => {
        const ledger = smallLedger([...random, ['s', 's', 1, 0], ['t', 't', 1, 0]]);
        const [s, t] = [ledger.accounts.indexOf('s'), ledger.accounts.indexOf('t')];
        let best = Infinity;
        const walk = (account: number, after: number): void => {
          if (account === t) best = Math.min(best, after);
          else
            for (let i = 0; i < ledger.size; i += 1)
              if (ledger.from[i] === account && ledger.time[i] > after) walk(ledger.to[i], ledger.time[i]);
        };
        walk(s, -Infinity);
        const found = earliestPath(ledger, [s], [t]);
        expect(found.length === 0 ? Infinity : ledger.time[found.at(-1) ?? 0]).toBe(best);
        let [at, when] = [s, -Infinity];
        for (const i of found) {
          expect([ledger.from[i], ledger.time[i] > when]).toEqual([at, true]);
          [at, when] = [ledger.to[i], ledger.time[i]];
        }
        expect(at).toBe(found.length === 0 ? s : t);
      }),
      { numRuns: 400 },
    );
  });
});
