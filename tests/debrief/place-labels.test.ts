/** Texts of the plans' plot: none on another, none on a sign that is not its own, the needed ones first. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../src/ui/debrief/plans/place-labels.ts';

const room = { left: 0, right: 400, font: 10, gap: 10 };
const spot = (x: number, y: number, label: string, need = 0) => ({ x, y, label, need });

describe('texts beside points', () => {
  it.each([
    ['stands right of its point', [spot(100, 50, 'A')], ['A start 110']],
    ['stands left where the right is full', [spot(395, 50, 'A')], ['A end 385']],
    ['stands left of a neighbour on its right', [spot(100, 50, 'A'), spot(112, 50, '')], ['A end 90']],
    ['is left out between two neighbours', [spot(100, 50, 'A'), spot(112, 50, ''), spot(88, 50, '')], []],
    ['gives way to one more needed', [spot(100, 50, 'A'), spot(100, 61, 'B', 1)], ['B start 110', 'A end 90']],
  ])('%s', (_, spots, expected) => {
    expect(placeLabels(spots, room).map(({ label, anchor, x }) => `${label} ${anchor} ${x}`)).toEqual(expected);
  });

  it('never overlap, whatever the points', () => {
    const point = fc.record({
      x: fc.nat(400),
      y: fc.nat(100),
      label: fc.constantFrom('', 'A', 'AB', 'A B C +12'),
      need: fc.nat(2),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 40 }), (spots) => {
        const boxes = placeLabels(spots, room).map(({ x, y, anchor, label }) => {
          const width = label.length * room.font * 0.68;
          return { from: anchor === 'start' ? x : x - width, to: anchor === 'start' ? x + width : x, y };
        });
        boxes.forEach((a, i) => {
          expect(a.from >= room.left && a.to <= room.right).toBe(true);
          for (const b of boxes.slice(i + 1)) {
            expect(a.from < b.to && b.from < a.to && Math.abs(a.y - b.y) < room.font * 1.2).toBe(false);
          }
        });
      }),
    );
  });
});
