/** The EU's list (FSF XML 1.1) in its published shape. All names invented. */
import { describe, expect, it } from 'vitest';
import { euXml } from '../../../src/core/screening/lists/eu-xml.ts';
import { readWhole } from '../../../src/core/screening/lists/read-whole.ts';
import { fixtureBytes, namesOf, readFixture } from './fixture.ts';

it('gives all that stands in attributes', async () => {
  const file = await readFixture('eu.xml');
  const [person, body] = file.listings;
  expect([file.format, file.rows]).toEqual(['eu-xml', [4, 26]]);
  expect(person).toMatchObject({
    uid: 'ZZi.001',
    list: 'eu',
    kind: 'person',
    names: [
      { text: 'Abu Karlygash', script: 'Latn', quality: 'low' },
      { text: 'Ermek Zhaksylykuly Ormantay', script: 'Latn', lang: 'en', quality: 'primary' },
      { text: 'Ермек Жақсылықұлы Ормантай', script: 'Cyrl', lang: 'kk', quality: 'good' },
      { text: 'The Bookkeeper', script: 'Latn', quality: 'low' },
      { text: 'Yermek Ormantai', script: 'Latn', quality: 'good' },
    ],
    dob: [
      { from: '1979-04-11', to: '1979-04-11', approx: false },
      { from: '1980-01-01', to: '1980-12-31', approx: true },
      { from: '1978-01-01', to: '1981-12-31', approx: false },
      { from: '1980-02-01', to: '1980-02-29', approx: false },
    ],
    pob: 'Taldyqorgan, Zhetysu, KAZAKHSTAN',
    nationality: ['KZ'],
    ids: ['National passport: Н0123456', 'National passport: N0123456', 'UN: ZZi.001'],
    designation: ['Treasurer', 'Courier'],
    titles: ['Haji', 'Dr'],
    programmes: ['TAQA'],
    listedOn: '2024-03-05',
    updatedOn: '2025-11-09',
    gender: 'male',
    addresses: ['Street 1, Taldyqorgan, 040000, KAZAKHSTAN'],
  });
  expect(new TextDecoder().decode(fixtureBytes('eu.xml'))).toContain(person?.raw);
  expect([body?.uid, body?.kind, namesOf(body), body?.listedOn]).toEqual([
    '902',
    'body',
    ['Altyn Komek Foundation (primary)'],
    '2025-01-02',
  ]);
  expect(file.rejected).toEqual([
    { code: 'kind-unknown', row: 32, column: 'subjectType', found: 'animal' },
    { code: 'listing-without-name', row: 36, column: 'nameAlias', found: 'ZZi.004' },
  ]);
  expect(file.doubts).toEqual([
    { code: 'date-not-a-date', row: 4, column: 'birthdate', found: 'ISLAMIC 1399' },
    { code: 'real-prefix', row: 26, column: '', found: '902' },
  ]);
});

describe('a birth date', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['birthdate="1979-02-30" year="1979"', '1979-01-01 1979-12-31 false'],
    ['year="1979" monthOfYear="2" dayOfMonth="30"', '1979-01-01 1979-12-31 true'],
    ['year="1979" monthOfYear="4" dayOfMonth="11" circa="true"', '1979-04-11 1979-04-11 true'],
    ['yearRangeFrom="1970"', '1970-01-01 1970-12-31 false'],
    ['yearRangeFrom="1975" yearRangeTo="1970" circa="true"', '1970-01-01 1975-12-31 true'],
    ['year=""', ''],
  ];
  it.each(cases)('%s', (attributes, expected) => {
    const xml = `<export><sanctionEntity logicalId="1"><subjectType code="person"/><nameAlias wholeName="A" strong="true"/>
      <birthdate ${attributes}/></sanctionEntity></export>`;
    const outcome = readWhole(euXml, xml, 'eu.xml');
    const dates = outcome.ok ? outcome.value.listings.flatMap((listing) => listing.dob) : [];
    expect(dates.map(({ from, to, approx }) => `${from} ${to} ${String(approx)}`).join()).toBe(expected);
  });
});
