/** What is written in the UN shape is read back equal. All names invented. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Listing } from '../../src/core/dataset/dataset.ts';
import { readWhole } from '../../src/core/screening/lists/read-whole.ts';
import { unXml } from '../../src/core/screening/lists/un-xml.ts';
import { writeUnXml } from '../../src/core/screening/lists/un-xml-write.ts';

const person: Listing = {
  uid: 'ZZi.001',
  list: 'un',
  listRef: 'ZZi.001',
  kind: 'person',
  names: [
    { text: 'ERMEK ZHAKSYLYKULY ORMANTAY BIN SARY', script: 'Latn', quality: 'primary' },
    { text: 'Yermek <Ormantay> & "Co"', script: 'Latn', quality: 'good' },
    { text: 'Abu Karlygash', script: 'Latn', quality: 'low' },
    { text: 'Ермек Жақсылықұлы', script: 'Cyrl', quality: 'original' },
  ],
  dob: [
    { from: '1979-04-11', to: '1979-04-11', approx: false },
    { from: '1980-01-01', to: '1980-12-31', approx: true },
    { from: '1958-01-01', to: '1963-12-31', approx: false },
    { from: '1973-11-01', to: '1973-11-30', approx: false },
  ],
  pob: 'Taldyqorgan',
  nationality: ['Kazakhstan', 'Uzbekistan'],
  ids: ['Passport: N0123456', '790411300123'],
  designation: ['Treasurer'],
  programmes: ['Al-Qaida'],
  listedOn: '2024-03-05',
  updatedOn: '2025-11-09',
  gender: 'male',
  titles: ['Haji'],
  addresses: ['Street 1, Taldyqorgan, Kazakhstan'],
  raw: '',
};

const body: Listing = {
  ...person,
  uid: 'ZZe.001',
  listRef: 'ZZe.001',
  kind: 'body',
  names: [
    { text: 'ALTYN KOMEK FOUNDATION', script: 'Latn', quality: 'primary' },
    { text: 'Golden Help', script: 'Latn', quality: 'good' },
    { text: 'Kumis Komek', script: 'Latn', quality: 'former' },
    { text: 'Алтын Көмек қоры', script: 'Cyrl', quality: 'original' },
  ],
  dob: [],
};

const roundTrip = (listings: readonly Listing[]): readonly Listing[] => {
  const outcome = readWhole(unXml, writeUnXml(listings, { generated: '2026-11-01T00:00:00' }), 'list.xml');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  expect(outcome.value.rejected).toEqual([]);
  return outcome.value.listings.map((listing) => ({ ...listing, raw: '' }));
};

describe('writeUnXml', () => {
  it('round-trips persons and bodies', () => {
    expect(roundTrip([person, body])).toEqual([person, body]);
  });

  it('writes an empty alias element where there is none, as the published list does', () => {
    const bare = { ...person, names: person.names.slice(0, 1) };
    expect(writeUnXml([bare])).toContain('<ALIAS_NAME/>');
    expect(roundTrip([bare])).toEqual([bare]);
  });

  it('puts comments and the date where the published list has them', () => {
    const xml = writeUnXml([person], { generated: '2026-11-01', comments: new Map([['ZZi.001', 'Invented.']]) });
    expect(xml).toContain('<CONSOLIDATED_LIST dateGenerated="2026-11-01">');
    expect(xml).toContain('<COMMENTS1>Invented.</COMMENTS1>');
  });

  it('is well formed whatever a name holds, control characters and lone surrogates included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.string(), (name, id) => {
        const odd: Listing = { ...body, names: [{ text: `A${name}`, script: 'Latn', quality: 'primary' }], ids: [id] };
        expect(roundTrip([odd])).toHaveLength(1);
      }),
    );
  });
});
