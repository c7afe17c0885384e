/** What is written in either shape is read back equal, whatever names hold. All names invented. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListedName, Listing, NameQuality } from '../../../src/core/dataset/dataset.ts';
import { oneLine } from '../../../src/core/screening/lists/names.ts';
import { readWhole } from '../../../src/core/screening/lists/read-whole.ts';
import type { ListFormat } from '../../../src/core/screening/lists/read-list.ts';
import { targetsSimple } from '../../../src/core/screening/lists/targets-simple.ts';
import { writeTargetsSimple } from '../../../src/core/screening/lists/targets-simple-write.ts';
import { unXml } from '../../../src/core/screening/lists/un-xml.ts';
import { writeUnXml } from '../../../src/core/screening/lists/un-xml-write.ts';
import { scriptOf } from '../../../src/core/screening/script.ts';

const person: Listing = {
  uid: 'ZZi.001',
  list: 'Invented list',
  listRef: 'ZZi.001',
  kind: 'person',
  names: [
    { text: 'Ermek "the Hare" Ormantay', script: 'Latn', quality: 'primary' },
    { text: 'Abu; Karlygash', script: 'Latn', quality: 'good' },
    { text: '"', script: 'Zyyy', quality: 'good' },
    { text: 'Ермек; "Ормантай"', script: 'Cyrl', quality: 'good' },
  ],
  dob: [
    { from: '1979-04-11', to: '1979-04-11', approx: false },
    { from: '1980-01-01', to: '1980-12-31', approx: false },
    { from: '1981-02-01', to: '1981-02-28', approx: false },
  ],
  pob: '',
  nationality: ['KZ', 'UZ'],
  ids: ['Passport: N0123456', '790411300123'],
  designation: [],
  programmes: ['ZZ-1'],
  listedOn: '2024-03-05',
  updatedOn: '2025-11-09',
  addresses: ['Street 1; "Box" 2, Taldyqorgan'],
  raw: '',
};

const roundTrip = (format: ListFormat, text: string): readonly Listing[] => {
  const outcome = readWhole(format, text, 'f');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  expect([outcome.value.rejected, outcome.value.doubts]).toEqual([[], []]);
  return outcome.value.listings.map((listing) => ({ ...listing, raw: '' }));
};

const named = (texts: readonly string[], quality: NameQuality): readonly ListedName[] =>
  texts.map((text, i) => ({ text, script: scriptOf(text), quality: i === 0 ? 'primary' : quality }));

/** Quotes, separators, markup, controls, letters of several scripts. */
const odd = fc
  .array(
    fc.constantFrom(
      '"',
      ';',
      ',',
      '\n',
      '\t',
      '\u0000',
      '\u0007',
      '\u001a',
      '<',
      '&',
      ']]>',
      'a',
      'ә',
      'ع',
      '\u202e',
      '😀',
      '\ud800',
      ' ',
    ),
    {
      maxLength: 12,
    },
  )
  .map((signs) => `N${signs.join('')}`);

describe('targets.simple.csv', () => {
  it('keeps every field it has a column for', () => {
    const body: Listing = { ...person, uid: 'ZZe.001', listRef: 'ZZe.001', kind: 'body', dob: [] };
    expect(roundTrip(targetsSimple, writeTargetsSimple([person, body]))).toEqual([person, body]);
    expect(writeTargetsSimple([]).split(',')).toHaveLength(16);
  });

  it('keeps every name, blanks folded', () => {
    fc.assert(
      fc.property(fc.uniqueArray(odd, { minLength: 1, maxLength: 5, selector: oneLine }), (texts) => {
        const listing = { ...person, names: named(texts.map(oneLine), 'good') };
        expect(roundTrip(targetsSimple, writeTargetsSimple([{ ...person, names: named(texts, 'good') }]))).toEqual([
          listing,
        ]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the UN shape', () => {
  it('keeps every name; `; ` and what XML cannot hold are left out', () => {
    const kept = (text: string): string =>
      oneLine(
        text
          .replace(/\s*;\s*/g, ', ')
          .replace(/[^\P{C}\u{1f600}\u202e\s]/gu, '')
          .trim(),
      );
    fc.assert(
      fc.property(fc.uniqueArray(odd, { minLength: 1, maxLength: 5, selector: kept }), (texts) => {
        const body: Listing = {
          ...person,
          kind: 'body',
          list: 'un',
          names: named(texts, 'good'),
          dob: [],
          addresses: ['A'],
        };
        const expected: Listing = { ...body, names: named(texts.map(kept), 'good') };
        expect(roundTrip(unXml, writeUnXml([body]))).toEqual([expected]);
      }),
      { numRuns: 300 },
    );
  });
});
