import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlap, roomForNames, type NamedBox } from '../../src/ui/graph-view/room-for-names.ts';

const at = (left: number, rank: number, stays = false): NamedBox => ({
  box: { left, right: left + 10, top: 0, bottom: 2 },
  rank,
  stays,
});

it.each<[string, readonly NamedBox[], readonly boolean[]]>([
  ['side by side', [at(0, 1), at(10, 1)], [true, true]],
  ['the greater of two', [at(0, 1), at(5, 2)], [false, true]],
  ['of equals the first', [at(0, 1), at(5, 1)], [true, false]],
  ['one left out takes no room', [at(0, 3), at(5, 2), at(10, 1)], [true, false, true]],
  ['what stays, though it hides others', [at(0, 9), at(5, 1, true), at(6, 1, true)], [false, true, true]],
])('%s', (_, names, room) => {
  expect(roomForNames(names)).toEqual(room);
});

it('no two that are shown overlap, and each left out would lie on one of no lower rank', () => {
  const name = fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 5 }))
    .map(([left, top, rank]): NamedBox => ({
      box: { left, right: left + 12, top, bottom: top + 4 },
      rank,
      stays: false,
    }));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 30 }), (names) => {
      const room = roomForNames(names);
      const shown = names.filter((_, i) => room[i] === true);
      shown.forEach((a, i) => {
        for (const b of shown.slice(i + 1)) expect(overlap(a.box, b.box)).toBe(false);
      });
      names.forEach((one, i) => {
        if (room[i] === true) return;
        expect(shown.some((other) => other.rank >= one.rank && overlap(one.box, other.box))).toBe(true);
      });
    }),
  );
});
