/** Names under the groups of an overview: whole where there is room, cut where not, none on another, all inside. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placedNames, type GroupName } from '../../src/ui/analyst/graph/overview/placed-names.ts';

const at = (key: number, name: string, x: number, y: number, stays = false): GroupName => ({
  key,
  name,
  spot: { x, y, radius: 10 },
  stays,
});
const long = 'Altyn Kese Bank of Zarkent';

describe('names of groups', () => {
  it.each([
    ['whole where there is room', [at(1, long, 200, 50)], [long]],
    [
      'cut where another stands',
      [at(1, 'Pearl Jetty', 110, 50), at(2, long, 195, 50)],
      ['Pearl Jetty', 'Altyn Kese Ba…'],
    ],
    ['none on another', [at(1, long, 200, 50), at(2, long, 205, 52)], [long]],
    ['what is looked at first', [at(1, long, 200, 50), at(2, 'Sarqyt', 205, 52, true)], ['Sarqyt']],
  ])('%s', (_, names, expected) => {
    expect(placedNames(names, 400).map(({ text }) => text)).toEqual(expected);
  });

  it('stand inside the frame', () => {
    const spots = fc.array(fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) }));
    fc.assert(
      fc.property(spots, (all) => {
        for (const { x, text } of placedNames(
          all.map((spot, i) => at(i, long, spot.x, spot.y)),
          400,
        )) {
          expect(x - text.length * 3).toBeGreaterThanOrEqual(0);
          expect(x + text.length * 3).toBeLessThanOrEqual(400);
        }
      }),
    );
  });
});
