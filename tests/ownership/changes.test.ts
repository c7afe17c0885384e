/** What changes on a given date: who comes in, who drops out, and by which relation. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Relation } from '../../src/core/dataset/dataset.ts';
import { ownershipChanges, type OwnershipChange } from '../../src/core/ownership/changes.ts';
import { differenceOf } from '../../src/core/ownership/difference.ts';
import { ownedBy } from '../../src/core/ownership/owned-by.ts';
import { regimes, type Regime, type RegimeId } from '../../src/core/ownership/regimes.ts';
import { drawn, relation } from './drawn.ts';
import { slowly } from './slow-fixed-point.ts';

const regimeOf = (id: RegimeId): Regime => regimes.find((r) => r.id === id) ?? regimes[0];
/** `5: +A(X>A:owns) -B(…)` */
const told = (changes: readonly OwnershipChange[]): string[] =>
  changes.map(({ at, entered, left }) =>
    [
      `${at}:`,
      ...entered.map(({ party, by }) => `+${party}(${by.map((s) => s.relation).join(' ')})`),
      ...left.map(({ party, by }) => `-${party}(${by.map((s) => s.relation).join(' ')})`),
    ].join(' '),
  );

describe('changes by date', () => {
  const dated = [
    relation('X', 'A', 'owns', 6_000, 10, 20),
    relation('A', 'B', 'owns', 3_000, null, 30),
    relation('Y', 'B', 'owns', 2_500, 15, null),
    relation('A', 'C', 'controls', null, 12, 14),
    relation('Q', 'B', 'owns', 4_500, 11, 13),
  ];
  it.each<[RegimeId, string[]]>([
    ['ofac', ['10: +A(X>A:owns)', '15: +B(Y>B:owns)', '21: -A(X>A:owns) -B(X>A:owns)']],
    [
      'eu',
      [
        '10: +A(X>A:owns)',
        '12: +C(A>C:controls)',
        '15: +B(Y>B:owns) -C(A>C:controls)',
        '21: -A(X>A:owns) -B(X>A:owns)',
      ],
    ],
    ['uk', ['10: +A(X>A:owns)', '12: +C(A>C:controls)', '15: -C(A>C:controls)', '21: -A(X>A:owns)']],
  ])('%s', (id, expected) => {
    const { changes, cut } = ownershipChanges(dated, ['X', 'Y'], regimeOf(id));
    expect([told(changes), cut]).toEqual([expected, null]);
  });
  it('a stake handed on within the group on one day changes nothing', () => {
    const handed = [relation('X', 'A', 'owns', 6_000, null, 9), relation('Y', 'A', 'owns', 6_000, 10, null)];
    expect(ownershipChanges(handed, ['X', 'Y'], regimeOf('eu')).changes).toEqual([]);
  });
  it('stops at the limit of work and says from which date on it did not look', () => {
    const all = Array.from({ length: 50 }, (_, i) => relation('X', `B${i}`, 'owns', 6_000, i, null));
    const { changes, cut } = ownershipChanges(all, ['X'], regimeOf('un'), { limit: 400 });
    expect(changes.length).toBeGreaterThan(0);
    expect(cut).toBe(changes.length);
    expect(ownershipChanges(all, ['X'], regimeOf('un')).changes.length).toBe(50);
  });

  const party = fc.constantFrom(...'ABCDEFXY'.split(''));
  const date = fc.option(fc.integer({ min: 0, max: 12 }), { freq: 3 });
  const anyRelations = fc
    .array(fc.tuple(party, party, fc.constantFrom(2_600, 4_900, 5_000, 6_000, null), date, date), { maxLength: 20 })
    .map((parts) =>
      parts.map(([from, to, share, a, b], i) => ({
        ...relation(from, to, share === null ? 'controls' : 'owns', share, a, b === null ? null : Math.max(a ?? 0, b)),
        id: `r${i}`,
      })),
    );
  it.each(regimes)('$id: played forward, they are what every date gives by itself', (regime) => {
    fc.assert(
      fc.property(anyRelations, (relations) => {
        const listed = ['X', 'Y'];
        const { changes } = ownershipChanges(relations, listed, regime);
        const now = new Set(slowly(relations, listed, regime, -1).keys());
        for (let at = 0; at <= 14; at++) {
          for (const change of changes.filter((one) => one.at === at)) {
            expect(change.entered.length + change.left.length).toBeGreaterThan(0);
            for (const turn of change.left) {
              expect(now.delete(turn.party)).toBe(true);
              expect(turn.by.map((s) => find(relations, s.relation).until)).toEqual(turn.by.map(() => at - 1));
              expect(turn.by.length).toBeGreaterThan(0);
            }
            for (const turn of change.entered) {
              now.add(turn.party);
              expect(turn.by.map((s) => find(relations, s.relation).since)).toEqual(turn.by.map(() => at));
              expect(turn.by.length).toBeGreaterThan(0);
            }
          }
          expect([...now].sort()).toEqual([...slowly(relations, listed, regime, at).keys()].sort());
        }
      }),
      { numRuns: 300 },
    );
  });
});

const find = (relations: readonly Relation[], id: string): Relation => {
  const found = relations.find((r) => r.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

it('two regimes differ by whom only one of them catches', () => {
  const relations = drawn('X 50 A, X * B, X 60 C, X 25 D, Y 25 D');
  const of = (id: RegimeId) => ownedBy(relations, ['X', 'Y'], regimeOf(id), null);
  const { entered, left } = differenceOf(of('ofac'), of('uk'));
  expect(entered.map(({ party }) => party)).toEqual(['B']);
  expect(left.map(({ party }) => party)).toEqual(['A', 'D']);
});
