import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameSorter, sortingName } from '../../src/core/desk/name-order.ts';
import { nameRanks } from '../../src/core/desk/name-ranks.ts';
import { pageByValue } from '../../src/core/desk/page-rows.ts';

const letter = fc.constantFrom(...'abey ьъеЕШәıçÉ0-٣عل王Σ𐐀\u0301');
const name = fc.oneof(
  fc.array(letter, { maxLength: 9 }).map((letters) => letters.join('')),
  fc.constantFrom('', 'Ермек', 'Yermek Ali', 'ali', 'Али', 'Alina', 'Ь Б', 'Ye', 'Ан Ли', 'Ан Ба', 'عع با', ' ab'),
);

describe('nameSorter', () => {
  it('sorts a name as sortingName does, word by word', () => {
    const sorting = nameSorter();
    fc.assert(
      fc.property(name, (text) => {
        expect(sorting(text)).toBe(sortingName(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('nameRanks', () => {
  it('puts any page of rows in the order of all names', () => {
    const rowsBy = fc.array(fc.nat(40), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 20 }),
        rowsBy,
        fc.boolean(),
        fc.nat(70),
        fc.nat(20),
        (names, any, descending, offset, limit) => {
          const ofRow = any.map((number) => number % names.length);
          const held = new Uint32Array(names.length);
          for (const at of ofRow) held[at] = (held[at] ?? 0) + 1;
          const textOf = (row: number) => sortingName(names[ofRow[row] ?? 0] ?? '');
          const order = [...ofRow.keys()].sort((a, b) => {
            const [one, other] = [textOf(a), textOf(b)];
            return (descending ? -1 : 1) * (one < other ? -1 : one > other ? 1 : 0) || a - b;
          });
          const valuesFor = (ranks: Uint32Array) => Uint32Array.from(ofRow, (at) => ranks[at] ?? 0);
          const page = { descending, offset, limit };
          for (const wanted of [page, null])
            expect(pageByValue(valuesFor(nameRanks(names, held, wanted)), descending, offset, limit)).toEqual(
              order.slice(offset, offset + limit),
            );
        },
      ),
      { numRuns: 500 },
    );
  });
});
