/** The ownership cascade: worked cases, loops, dates, proofs. */
import { describe, expect, it } from 'vitest';
import type { Relation } from '../../src/core/dataset/dataset.ts';
import { ownedBy } from '../../src/core/ownership/owned-by.ts';
import { jointly, regimes, type Regime, type RegimeId } from '../../src/core/ownership/regimes.ts';
import { drawn, relation } from './drawn.ts';

const regimeOf = (id: RegimeId): Regime => regimes.find((r) => r.id === id) ?? regimes[0];

const caughtIn = (relations: readonly Relation[], listed: string, regime: RegimeId, asOf: number | null = null) =>
  ownedBy(relations, listed.split(','), regimeOf(regime), asOf).caught;
const names = (relations: readonly Relation[], listed: string, regime: RegimeId, asOf: number | null = null): string =>
  caughtIn(relations, listed, regime, asOf)
    .map((c) => c.party)
    .sort()
    .join(',');

describe('worked cases', () => {
  // drawing, listed, then who is caught by ofac, eu, un, uk
  it.each<[string, string, string, string, string, string]>([
    ['X 50 A, A 50 B', 'X', 'A,B', 'A,B', 'A,B', ''],
    ['X 50 A, X 50 B, A 25 C, B 25 C', 'X', 'A,B,C', 'A,B,C', 'A,B,C', ''],
    ['X 50 A, X 10 B, A 40 B', 'X', 'A,B', 'A,B', 'A,B', ''],
    ['X 50 A, X 25 B, A 25 C, B 25 C', 'X', 'A', 'A', 'A', ''],
    ['X 25 A, X 25 B, A 50 C, B 50 C', 'X', '', '', '', ''],
    ['X 25 A, Y 25 A', 'X,Y', 'A', 'A', 'A', ''],
    // the same above the half, where the UK looks too
    ['X 51 A, A 51 B', 'X', 'A,B', 'A,B', 'A,B', 'A,B'],
    ['X 50.01 A', 'X', 'A', 'A', 'A', 'A'],
    ['X 49.99 A', 'X', '', '', '', ''],
    ['X 30 A, Y 30 A', 'X,Y', 'A', 'A', 'A', ''],
    ['X 60 A, X 60 B, A 26 C, B 26 C', 'X', 'A,B,C', 'A,B,C', 'A,B,C', 'A,B,C'],
    ['X 60 A, Y 60 B, A 26 C, B 26 C', 'X,Y', 'A,B,C', 'A,B,C', 'A,B,C', 'A,B'],
    ['X * Y, X 26 A, Y 26 A', 'X,Y', 'A', 'A', 'A', 'A'],
    // control
    ['X * A', 'X', '', 'A', 'A', 'A'],
    ['X * A, A 51 B', 'X', '', 'A,B', 'A,B', 'A,B'],
    ['X 51 A, A * B', 'X', 'A', 'A,B', 'A,B', 'A,B'],
    ['N * A, X 49 N', 'X', '', '', '', ''],
    // downwards only
    ['O 100 X, O 100 A', 'X', '', '', '', ''],
    // loops do not lift themselves
    ['A 60 B, B 60 A', 'X', '', '', '', ''],
    ['A 100 A', 'X', '', '', '', ''],
    ['X 20 A, B 60 A, A 60 B', 'X', '', '', '', ''],
    ['A * B, B * A', 'X', '', '', '', ''],
    ['X 51 A, A 60 B, B 40 A, B 10 X', 'X', 'A,B', 'A,B', 'A,B', 'A,B'],
  ])('%s; listed %s', (drawing, listed, ofac, eu, un, uk) => {
    const relations = drawn(drawing);
    expect({
      ofac: names(relations, listed, 'ofac'),
      eu: names(relations, listed, 'eu'),
      un: names(relations, listed, 'un'),
      uk: names(relations, listed, 'uk'),
    }).toEqual({
      ofac,
      eu,
      un,
      uk,
    });
  });
  it('in the UK stakes of listed parties add up under a joint arrangement', () => {
    const together = (drawing: string) => ownedBy(drawn(drawing), ['X', 'Y'], jointly(regimeOf('uk')), null).caught;
    expect(together('X 30 A, Y 30 A').map((c) => [c.party, c.share])).toEqual([['A', 6000]]);
    expect(together('X 25 A, Y 25 A')).toEqual([]);
  });
  it('only owning and controlling count, and owning without a share adds nothing', () => {
    for (const type of ['signs', 'family', 'shared-phone', 'shared-address'] as const)
      expect(names([relation('X', 'A', type, 10_000)], 'X', 'eu')).toBe('');
    expect(names([relation('X', 'A', 'owns', null)], 'X', 'eu')).toBe('');
  });
  it('nobody listed, nobody known, nothing related', () => {
    expect(names(drawn('X 100 A'), 'Q', 'eu')).toBe('');
    expect(names([], 'X', 'uk')).toBe('');
    expect(ownedBy(drawn('X 100 A'), [], regimeOf('eu'), null).caught).toEqual([]);
  });
  it('party ids may be any text', () => {
    expect(
      names(
        [relation('__proto__', 'constructor', 'owns', 5000), relation('constructor', 'ТОО «Өркен»', 'owns', 5000)],
        '__proto__',
        'ofac',
      ),
    ).toBe('constructor,ТОО «Өркен»');
  });
});

describe('share and proof', () => {
  it('share is what listed and caught hold together', () => {
    const shares = (drawing: string, listed: string, regime: RegimeId) =>
      Object.fromEntries(caughtIn(drawn(drawing), listed, regime).map((c) => [c.party, c.share]));
    expect(shares('X 50 A, X 10 B, A 40 B', 'X', 'ofac')).toEqual({ A: 5000, B: 5000 });
    expect(shares('X 25 A, Y 35 A', 'X,Y', 'eu')).toEqual({ A: 6000 });
    expect(shares('X * A', 'X', 'eu')).toEqual({ A: 0 });
    expect(shares('X 55 A, Y 20 A', 'X,Y', 'uk')).toEqual({ A: 5500 });
    expect(shares('X 60 A, Y * A, Y 5 A', 'Y,X', 'uk')).toEqual({ A: 6000 });
    expect(shares('X 80 A, A 80 A', 'X', 'ofac')).toEqual({ A: 10_000 });
    // Control by one, a larger stake of another who is not enough alone.
    expect(shares('X * A, Y 30 A', 'X,Y', 'uk')).toEqual({ A: 0 });
    expect(shares('X * A, Y 30 A', 'X,Y', 'eu')).toEqual({ A: 3000 });
  });
  it('the proof leads from the listed party, step by step, with no stake that is not needed', () => {
    const proofOf = (drawing: string, party: string, regime: RegimeId) =>
      caughtIn(drawn(drawing), 'X', regime)
        .find((c) => c.party === party)
        ?.proof.map((s) => s.relation);
    expect(proofOf('X 50 A, X 50 B, A 25 C, B 25 C', 'C', 'ofac')).toEqual([
      'X>A:owns',
      'X>B:owns',
      'A>C:owns',
      'B>C:owns',
    ]);
    expect(proofOf('X 50 A, X 10 B, A 40 B', 'B', 'ofac')).toEqual(['X>A:owns', 'A>B:owns', 'X>B:owns']);
    expect(proofOf('X 5 B, X 60 A, A 70 B', 'B', 'uk')).toEqual(['X>A:owns', 'A>B:owns']);
    // Past a listed party whose own holding is enough, nothing above it is needed.
    expect(caughtIn(drawn('X 60 Y, Y 60 A'), 'X,Y', 'uk').map((c) => c.proof.map((s) => s.relation))).toEqual([
      ['Y>A:owns'],
    ]);
    expect(proofOf('X 5 B, X * A, A * B', 'B', 'eu')).toEqual(['X>A:controls', 'A>B:controls']);
  });
  it('is plain data once written', () => {
    expect(JSON.parse(JSON.stringify(ownedBy(drawn('X 50 A'), ['X'], regimeOf('ofac'), null)))).toEqual({
      visits: 1,
      caught: [
        { party: 'A', share: 5000, proof: [{ relation: 'X>A:owns', from: 'X', to: 'A', type: 'owns', share: 5000 }] },
      ],
    });
  });
});

describe('dates', () => {
  const dated = [
    relation('X', 'A', 'owns', 6000, 10, 20),
    relation('A', 'B', 'owns', 6000, null, 15),
    relation('A', 'C', 'controls', null, 15, null),
  ];
  it.each<[number | null, string]>([
    [9, ''],
    [10, 'A,B'],
    [15, 'A,B,C'],
    [16, 'A,C'],
    [20, 'A,C'],
    [21, ''],
    [null, 'A,B,C'],
  ])('as of %s: %s', (asOf, expected) => {
    expect(names(dated, 'X', 'uk', asOf)).toBe(expected);
  });
});
