/** Records: the same however the text is cut, bounded, and none lost to a quote. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecordReader } from '../../src/csv/records.ts';

type Seen =
  | readonly [row: number, cells: readonly string[]]
  | readonly [row: number, code: string, column: number, found: string];

function readAll(pieces: readonly string[], limit?: number, newline: '\n' | '\r' = '\n'): readonly Seen[] {
  const seen: Seen[] = [];
  const reader = createRecordReader({
    delimiter: ',',
    newline,
    ...(limit === undefined ? {} : { limit }),
    onRecord: (cells, row) => void seen.push([row, [...cells]]),
    onBroken: (code, row, column, found) => void seen.push([row, code, column, found]),
  });
  for (const piece of pieces) reader.push(piece);
  reader.end();
  return seen;
}

describe('records', () => {
  it.each<[string, readonly Seen[]]>([
    [
      'a,b\n1,2',
      [
        [1, ['a', 'b']],
        [2, ['1', '2']],
      ],
    ],
    [
      'a,b\r\n1,"2"\r\n',
      [
        [1, ['a', 'b']],
        [2, ['1', '2']],
      ],
    ],
    [
      'a,b\n\n \n1,2\n',
      [
        [1, ['a', 'b']],
        [4, ['1', '2']],
      ],
    ],
    [
      'a,b\n"x\ny","say ""hi"""\n1,2\n',
      [
        [1, ['a', 'b']],
        [2, ['x\ny', 'say "hi"']],
        [3, ['1', '2']],
      ],
    ],
    [
      'a,b\n5" pipe,2\n',
      [
        [1, ['a', 'b']],
        [2, ['5" pipe', '2']],
      ],
    ],
    [
      'a,b\n,\n',
      [
        [1, ['a', 'b']],
        [2, ['', '']],
      ],
    ],
  ])('%j', (text, expected) => {
    expect(readAll([text])).toEqual(expected);
  });

  it('of old Macintosh line ends', () => {
    expect(readAll(['a,b\r1,"2"\r'], undefined, '\r')).toEqual([
      [1, ['a', 'b']],
      [2, ['1', '2']],
    ]);
  });
});

describe('a quote that is not closed', () => {
  it('costs its own line, not the rows after it', () => {
    const rows = Array.from({ length: 500 }, (_, i) => `${i},x`);
    const seen = readAll([['a,b', '"oops,1', ...rows].join('\n')]);
    expect(seen[1]).toEqual([2, 'quote-not-closed', 0, 'oops,1']);
    expect(seen.length).toBe(502);
    expect(seen.at(-1)).toEqual([502, ['499', 'x']]);
  });

  it('also when a later quote seems to close it', () => {
    expect(readAll(['a,b\n1,"oops\n2,x\n"3",y\n4,z\n'])).toEqual([
      [1, ['a', 'b']],
      [2, 'quote-not-closed', 1, 'oops'],
      [3, ['2', 'x']],
      [4, ['3', 'y']],
      [5, ['4', 'z']],
    ]);
  });

  it('on the last line', () => {
    expect(readAll(['a,b\n1,"x'])).toEqual([
      [1, ['a', 'b']],
      [2, 'quote-not-closed', 1, 'x'],
    ]);
  });

  it('beyond the limit', () => {
    const seen = readAll([`a,b\n"${'x\n'.repeat(40)}1,2\n`], 50);
    expect(seen[1]).toEqual([2, 'quote-not-closed', 0, 'x']);
    expect(seen.at(-1)).toEqual([42, ['1', '2']]);
  });
});

describe('a field that is too long', () => {
  it.each([
    ['plain', `a,b,c\n1,${'y'.repeat(300)},3\n4,5,6\n`],
    ['quoted', `a,b,c\n1,"${'y'.repeat(300)}",3\n4,5,6\n`],
  ])('is told with row and column and beginning: %s', (_, text) => {
    expect(readAll([text], 100)).toEqual([
      [1, ['a', 'b', 'c']],
      [2, 'field-too-long', 1, 'y'.repeat(80)],
      [3, ['4', '5', '6']],
    ]);
  });

  it('at the very limit is not too long', () => {
    expect(readAll([`${'y'.repeat(100)}\n`], 100)).toHaveLength(1);
    expect(readAll([`"${'y'.repeat(98)}"\n`], 100)).toHaveLength(1);
    expect(readAll([`${'y'.repeat(101)}\n`], 100)).toEqual([[1, 'field-too-long', 0, 'y'.repeat(80)]]);
  });
});

describe('the same records wherever the text is cut', () => {
  const scraps = fc.constantFrom('a', 'bb', ',', ',', '\n', '\n', '\r\n', '"', '""', '","', '"\n', ' ', 'x'.repeat(30));
  const cuts = fc.array(fc.nat(400), { maxLength: 12 });

  it('quotes, long lines and all', () => {
    fc.assert(
      fc.property(
        fc.array(scraps, { maxLength: 60 }),
        cuts,
        fc.integer({ min: 5, max: 60 }),
        (parts, places, limit) => {
          const text = parts.join('');
          const ends = [...places.map((place) => Math.min(place, text.length)), text.length].sort((a, b) => a - b);
          const pieces = ends.map((end, i) => text.slice(i === 0 ? 0 : ends[i - 1], end));
          expect(readAll(pieces, limit)).toEqual(readAll([text], limit));
          expect(readAll([...text], limit)).toEqual(readAll([text], limit));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('rows are numbered without gaps but for blank lines', () => {
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 60 }), fc.integer({ min: 5, max: 60 }), (parts, limit) => {
        const rows = readAll([parts.join('')], limit).map(([row]) => row);
        expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
      }),
    );
  });
});

it('stays linear on lines that each open a quote', () => {
  const count = 200_000;
  const seen = readAll([`a\n${'"x\n'.repeat(count)}`]);
  expect(seen.length).toBe(count + 1);
});
