/** OFAC's CSV set and legacy XML in their published shapes. All names invented. */
import { describe, expect, it } from 'vitest';
import type { Listing } from '../../../src/core/dataset/dataset.ts';
import { wordedDate } from '../../../src/core/screening/lists/list-dates.ts';
import { readRemarks, saidName } from '../../../src/core/screening/lists/ofac-remarks.ts';
import { readListFiles } from '../../../src/csv/list-files.ts';
import { memorySource } from '../../../src/csv/source.ts';
import { fixtureBytes, namesOf, readFixture, readFixtures } from './fixture.ts';

describe('sdn.csv', () => {
  it('alone gives what it says, weak aliases from Remarks included', async () => {
    const file = await readFixture('sdn.csv');
    expect(file.format).toBe('ofac-sdn-csv');
    expect(file.rejected).toEqual([]);
    const [person, body, woman, vessel, younger] = file.listings;
    expect(person).toEqual({
      uid: '90001',
      list: 'ofac',
      listRef: '90001',
      kind: 'person',
      names: [
        { text: 'Ermek ORMANTAY', script: 'Latn', quality: 'primary' },
        { text: 'ABU KARLYGASH', script: 'Latn', quality: 'low' },
      ],
      dob: [
        { from: '1963-07-28', to: '1963-07-28', approx: false },
        { from: '1964-01-01', to: '1964-12-31', approx: true },
      ],
      pob: 'Taldyqorgan, Kazakhstan',
      nationality: ['Kazakhstan'],
      ids: ['Passport: ZZ1234567', 'National ID No.: 630728300123'],
      designation: [],
      programmes: ['SDGT', 'IFSR'],
      listedOn: '',
      updatedOn: '',
      gender: 'male',
      linkedTo: ['ALTYN KOMEK FOUNDATION (ALMATY)'],
      raw: expect.stringMatching(/^90001,"ORMANTAY, Ermek".*\(ALMATY\)\)\."$/),
    });
    expect([body?.kind, body?.ids, body?.dob]).toEqual(['body', ['Registration ID: 110240099999'], []]);
    expect(woman?.designation).toEqual(['Treasurer', 'Courier']);
    expect([vessel?.kind, vessel?.ids]).toEqual([
      'body',
      ['Call sign: ZZCS1', 'Vessel Registration Identification: IMO 9999999'],
    ]);
    expect([namesOf(younger), younger?.pob]).toEqual([['Daniyar NURLANULY Jr. (primary)'], '"Old Town", Taraz']);
    expect(file.rows).toEqual([1, 2, 3, 4, 5]);
    expect(file.doubts).toEqual([
      { code: 'date-not-a-date', row: 5, column: 'Remarks', found: 'the year of the hare' },
      { code: 'real-prefix', row: 1, column: '', found: '90001 … (5)' },
    ]);
  });

  it('is joined with the other files of its set, in whatever order they come', async () => {
    const files = await readFixtures('add.csv', 'sdn.csv', 'sdn_comments.csv', 'alt.csv');
    expect(files.map((file) => file.format)).toEqual([
      'ofac-add-csv',
      'ofac-sdn-csv',
      'ofac-comments-csv',
      'ofac-alt-csv',
    ]);
    const [add, sdn, comments, alt] = files;
    const [person, body, woman] = sdn.listings;
    expect(namesOf(person)).toEqual([
      'Ermek ORMANTAY (primary)',
      'Yermek ORMANTAI (good)',
      'Ermek ORMANTAEV (former)',
      'ABU KARLYGASH (low)',
    ]);
    expect(person?.addresses).toEqual(['Street 1, house 2, Taldyqorgan 040000, Kazakhstan']);
    expect(person?.raw.split('\n').map((line) => line.split(',').slice(0, 2))).toEqual([
      ['90001', '"ORMANTAY'],
      ['90001', '11'],
      ['90001', '12'],
      ['90001', '21'],
    ]);
    expect(namesOf(body)).toEqual(['ALTYN KOMEK FOUNDATION (primary)', 'GOLDEN HELP FUND (good)']);
    expect([namesOf(woman), woman?.gender, woman?.dob]).toEqual([
      ['Aigerim SERIKOVA (primary)', 'THE BOOKKEEPER (low)'],
      'female',
      [{ from: '1990-05-05', to: '1990-05-05', approx: false }],
    ]);
    expect([add.accepted, sdn.accepted, comments.accepted, alt.accepted]).toEqual([2, 5, 1, 3]);
    expect(alt.rejected).toEqual([{ code: 'entry-unknown', row: 4, column: '', found: '90099' }]);
  });

  it('has parts that say nothing alone', async () => {
    const [outcome] = await readListFiles([memorySource('alt.csv', fixtureBytes('alt.csv'))]);
    expect(outcome.ok ? [] : outcome.issues.map((issue) => issue.code)).toEqual(['list-part-alone']);
  });

  it('goes on in sdn_comments where Remarks were cut in the middle of a word', async () => {
    const remarks = `${'x'.repeat(985)}; a.k.a. 'ABU KARL`;
    const row = (type: string) => `90001,"ORMANTAY, Ermek",${type},"SDGT"${',-0- '.repeat(7)},"${remarks}"\n`;
    const files = [row('"individual"') + row('"planet"'), `90001,"YGASH'; Gender Male."\n`];
    const outcomes = await readListFiles(files.map((text, i) => memorySource(`${i}.csv`, Buffer.from(text))));
    const sdn = outcomes[0];
    if (!sdn.ok) throw new Error('refused');
    expect(namesOf(sdn.value.listings[0])).toEqual(['Ermek ORMANTAY (primary)', 'ABU KARLYGASH (low)']);
    expect(sdn.value.rejected).toEqual([{ code: 'kind-unknown', row: 2, column: 'SDN_Type', found: 'planet' }]);
  });
});

describe('sdn.xml', () => {
  it('is read by local name, whatever the namespace', async () => {
    const { listings, rejected, rows, format } = await readFixture('sdn.xml');
    expect([format, rows]).toEqual(['ofac-xml', [7, 47]]);
    expect(listings[0]).toMatchObject({
      uid: '90001',
      kind: 'person',
      dob: [
        { from: '1963-07-28', to: '1963-07-28', approx: false },
        { from: '1964-01-01', to: '1964-12-31', approx: true },
        { from: '1958-01-01', to: '1960-12-31', approx: false },
      ],
      pob: 'Taldyqorgan, Kazakhstan',
      nationality: ['Kazakhstan', 'Uzbekistan'],
      ids: ['Passport: ZZ1234567'],
      designation: ['Treasurer'],
      programmes: ['SDGT', 'IFSR'],
      gender: 'male',
      addresses: ['Street 1, house 2, Taldyqorgan, 040000, Kazakhstan'],
      linkedTo: ['ALTYN KOMEK FOUNDATION'],
    });
    expect(namesOf(listings[0])).toEqual([
      'Ermek ORMANTAY (primary)',
      'Yermek ORMANTAI (good)',
      'ABU KARLYGASH (low)',
      'Ermek ORMANTAEV (former)',
    ]);
    expect([listings[1]?.kind, namesOf(listings[1])]).toEqual(['body', ['ALTYN KOMEK FOUNDATION & SONS (primary)']]);
    expect(rejected).toEqual([{ code: 'kind-unknown', row: 53, column: 'sdnType', found: 'Satellite' }]);
    const source = new TextDecoder().decode(fixtureBytes('sdn.xml'));
    for (const { raw } of listings) expect(source).toContain(raw);
    const old = source
      .replace(/xmlns="[^"]*"/, 'xmlns="http://tempuri.org/sdnList.xsd"')
      .replace(/ xmlns:xsi="[^"]*"/, '');
    const prefixed = old.replaceAll(/<(\/?)(?=[a-zA-Z])/g, '<$1s:');
    for (const text of [old, prefixed]) {
      const [outcome] = await readListFiles([memorySource('sdn.xml', new TextEncoder().encode(text))]);
      const plain = (read: readonly Listing[]) => read.map((listing) => ({ ...listing, raw: '' }));
      expect(outcome.ok && plain(outcome.value.listings)).toEqual(plain(listings));
    }
  });
});

describe('wordedDate', () => {
  it.each([
    ['28 Jul 1963', '1963-07-28', '1963-07-28', false],
    ['circa 1980', '1980-01-01', '1980-12-31', true],
    ['Feb 1964', '1964-02-01', '1964-02-29', false],
    ['1958 to 1963', '1958-01-01', '1963-12-31', false],
    ['1963-1958', '1958-01-01', '1963-12-31', false],
    ['circa 1958-1963', '1958-01-01', '1963-12-31', true],
    ['01 Jan 1960 to 31 Mar 1961', '1960-01-01', '1961-03-31', false],
    ['1970s', '1970-01-01', '1979-12-31', true],
    ['1963-07-28', '1963-07-28', '1963-07-28', false],
  ])('%s', (text, from, to, approx) => {
    expect(wordedDate(text)).toEqual({ from, to, approx });
  });

  it.each([['30 Feb 1963'], [''], ['spring 1963'], ['28 Foo 1963'], ['1'], ['1958 to'], ['1 to 2 to 3']])(
    '%s is none',
    (text) => {
      expect(wordedDate(text)).toBe(null);
    },
  );
});

describe('readRemarks', () => {
  it.each([
    [`a.k.a. "THE HARE"`, ['THE HARE (low)']],
    [`a.k.a. 'O'NURLAN'; a.k.a. 'A; B'.`, ["O'NURLAN (low)", 'A; B (low)']],
    [`f.k.a. 'OLD NAME'`, ['OLD NAME (former)']],
    [`alt. DOB 1960`, []],
  ])('finds aliases in %s', (text, names) => {
    expect(readRemarks(text).aliases.map((name) => `${name.text} (${name.quality})`)).toEqual(names);
  });

  it('takes no phone, order or sentence for a document', () => {
    const text =
      'Phone Number 7701234567; Executive Order Number 13224; Tax ID No. 123 (Iran) issued 2020; SSN 123-45-6789';
    expect(readRemarks(text).ids).toEqual(['Tax ID No.: 123', 'SSN: 123-45-6789']);
  });
});

it.each([
  ['ORMANTAY, Ermek', 'Ermek ORMANTAY'],
  ['ORMANTAY', 'ORMANTAY'],
  ['ORMANTAY, ', 'ORMANTAY'],
  ['ORMANTAY, Ermek, Jr.', 'Ermek ORMANTAY Jr.'],
])('%s is said %s', (listed, said) => {
  expect(saidName(listed)).toBe(said);
});
