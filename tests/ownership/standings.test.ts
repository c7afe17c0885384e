/** How a party stands under each regime, caught or not, and why not. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fixedPoint } from '../../src/core/ownership/fixed-point.ts';
import { indexRelations } from '../../src/core/ownership/relation-index.ts';
import { regimes } from '../../src/core/ownership/regimes.ts';
import { standingsOf } from '../../src/core/ownership/standings.ts';
import { drawn, relation } from './drawn.ts';

/** By regime in the order of the list: code, share, together (per cent). */
function standings(drawing: string, party: string): readonly string[] {
  const index = indexRelations(drawn(drawing), ['X', 'Y'], null);
  const node = index.parties.indexOf(party);
  return regimes.map((regime) => {
    const { code, share, together } = standingsOf(index, fixedPoint(index, regime), regime)(node);
    return [code, share / 100, together / 100].join(' ');
  });
}

it.each<[string, string, readonly [ofac: string, eu: string, uk: string, un: string]]>([
  ['X 60 A', 'X', ['listed 0 0', 'listed 0 0', 'listed 0 0', 'listed 0 0']],
  ['X 60 A', 'A', ['owned 60 60', 'owned 60 60', 'owned 60 60', 'owned 60 60']],
  ['X 50 A', 'A', ['owned 50 50', 'owned 50 50', 'exactly 50 50', 'owned 50 50']],
  ['X 25 A, Y 25 A', 'A', ['owned 50 50', 'owned 50 50', 'below 25 50', 'owned 50 50']],
  ['X 30 A, Y 40 A', 'A', ['owned 70 70', 'owned 70 70', 'apart 40 70', 'owned 70 70']],
  ['X * A', 'A', ['control-only 0 0', 'controlled 0 0', 'controlled 0 0', 'controlled 0 0']],
  ['X * A, X 20 A', 'A', ['control-only 20 20', 'controlled 20 20', 'controlled 20 20', 'controlled 20 20']],
  ['X 49 A, O 51 A', 'A', ['below 49 49', 'below 49 49', 'below 49 49', 'below 49 49']],
  ['X 49 A, A 100 B', 'B', ['nothing 0 0', 'nothing 0 0', 'nothing 0 0', 'nothing 0 0']],
  // The listed party who controls it is not the one with the larger stake.
  ['X * A, Y 40 A', 'A', ['control-only 40 40', 'controlled 40 40', 'controlled 0 40', 'controlled 40 40']],
  ['X 80 A, X 40 A', 'A', ['owned 100 100', 'owned 100 100', 'owned 100 100', 'owned 100 100']],
])('%s: %s', (drawing, party, expected) => {
  expect(standings(drawing, party)).toEqual(expected);
});

it('says caught of exactly those who are', () => {
  const party = fc.constantFrom(...'ABCDEXY'.split(''));
  const one = fc
    .tuple(party, party, fc.constantFrom(1_000, 2_500, 2_600, 5_000, 6_000, null))
    .map(([from, to, share]) => relation(from, to, share === null ? 'controls' : 'owns', share));
  fc.assert(
    fc.property(fc.array(one, { maxLength: 20 }), fc.constantFrom(...regimes), (relations, regime) => {
      const index = indexRelations(relations, ['X', 'Y'], null);
      const point = fixedPoint(index, regime);
      const standing = standingsOf(index, point, regime);
      const caught = index.parties
        .map((_, node) => node)
        .filter((node) => ['owned', 'controlled'].includes(standing(node).code));
      expect(caught).toEqual([...point.caught].sort((a, b) => a - b));
    }),
  );
});
