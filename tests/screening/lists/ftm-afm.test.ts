/** FollowTheMoney JSON lines and the lists of Kazakhstan's AFM, as last published. All names invented. */
import { describe, expect, it } from 'vitest';
import { ftmJson } from '../../../src/core/screening/lists/ftm-json.ts';
import { readWhole } from '../../../src/core/screening/lists/read-whole.ts';
import { readListFiles } from '../../../src/csv/list-files.ts';
import { memorySource } from '../../../src/csv/source.ts';
import { fixtureBytes, namesOf, readFixture } from './fixture.ts';

describe('FollowTheMoney', () => {
  it('ties edges to those they are about, and counts what lists nobody', async () => {
    const file = await readFixture('entities.ftm.json');
    expect([file.format, file.rows]).toEqual(['ftm-json', [2, 3, 8]]);
    const [person, body, late] = file.listings;
    expect(person).toMatchObject({
      uid: 'zz-p1',
      list: 'zz_list, zz_other',
      kind: 'person',
      dob: [
        { from: '1979-04-11', to: '1979-04-11', approx: false },
        { from: '1980-01-01', to: '1980-12-31', approx: false },
      ],
      pob: 'Taldyqorgan',
      nationality: ['KZ'],
      ids: ['Passport: N0123456', '790411300123', 'Passport: ZZ777777'],
      designation: ['Treasurer'],
      titles: ['Haji'],
      programmes: ['ZZ-1', 'Invented programme'],
      listedOn: '2024-03-05',
      updatedOn: '2025-01-02',
      gender: 'male',
      addresses: ['Street 1, Taldyqorgan'],
    });
    expect(namesOf(person)).toEqual([
      'Ermek Ormantay (primary)',
      'Ормантай Ермек (good)',
      'Yermek Ormantai (good)',
      'Abu Karlygash (low)',
      'Ermek Ormantaev (former)',
    ]);
    expect(new TextDecoder().decode(fixtureBytes('entities.ftm.json')).split('\n')[1]).toBe(person?.raw);
    expect([body?.kind, body?.nationality, body?.listedOn]).toEqual(['body', ['KZ'], '2023-01-02']);
    expect([namesOf(late), late?.programmes, late?.listedOn]).toEqual([
      ['Serik Nurlanuly (primary)'],
      ['Late'],
      '2025-05-05',
    ]);
    expect(file.aside).toEqual({ Sanction: 2, Ownership: 1, Control: 1, Passport: 1, Company: 1, Person: 1, other: 1 });
    expect(file.rejected.map(({ code, row }) => [code, row])).toEqual([
      ['json-broken', 13],
      ['json-broken', 15],
      ['listing-without-id', 11],
      ['listing-without-name', 12],
    ]);
    expect(file.doubts).toEqual([{ code: 'date-not-a-date', row: 2, column: 'birthDate', found: '1980-13' }]);
    expect({}).not.toHaveProperty('polluted');
  });

  it('takes all parties of a file that marks none as listed', () => {
    const line = '{"id":"zz-1","schema":"Person","properties":{"name":["Ermek"]}}';
    const outcome = readWhole(ftmJson, line, 'a.json');
    expect(outcome.ok && outcome.value.listings.map(({ uid }) => uid)).toEqual(['zz-1']);
  });

  it('survives nesting, values of other types and an edge to everybody', () => {
    const many = JSON.stringify(Array.from({ length: 40_000 }, (_, i) => `p${i}`));
    const text = [
      `{"id":"zz-1","schema":"Person","properties":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`,
      '{"id":1,"schema":["Person"],"properties":[]}',
      '{"id":"zz-2","schema":"Person","properties":{"name":[1,null,{},"Ermek"]}}',
      `{"id":"zz-3","schema":"Sanction","properties":{"entity":${many},"program":${many}}}`,
    ].join('\n');
    const outcome = readWhole(ftmJson, text, 'a.json');
    expect(outcome.ok && outcome.value.listings.map(({ uid }) => uid)).toEqual(['zz-2']);
    expect(outcome.ok && outcome.value.rejected.map(({ code }) => code)).toEqual([
      'kind-unknown',
      'listing-without-name',
    ]);
  });
});

describe('the AFM of Kazakhstan', () => {
  it('names persons and bodies in category 1', async () => {
    const file = await readFixture('afm-1.xml');
    const [person, woman, body] = file.listings;
    expect([file.format, file.rows]).toEqual(['afm-1-xml', [4, 14, 30]]);
    expect(person).toMatchObject({
      uid: 'ZZi.001',
      list: 'kz-afm-1',
      kind: 'person',
      dob: [{ from: '1979-04-11', to: '1979-04-11', approx: false }],
      ids: ['IIN: 790411300123'],
      listedOn: '2024-03-05',
    });
    expect(namesOf(person)).toEqual(['Ормантай Ермек Жақсылықұлы (primary)']);
    expect([woman?.uid, woman?.listedOn, woman?.dob]).toEqual([
      expect.stringMatching(/^afm-[0-9a-f]{8}$/),
      '2025-11-09',
      [],
    ]);
    expect([body?.kind, body?.ids, namesOf(body)]).toEqual([
      'body',
      [],
      [
        'Алтын Көмек қоры (primary)',
        'Қоғамдық қор «Алтын Көмек» (good)',
        'Altyn Komek Foundation (good)',
        'Golden Help (good)',
      ],
    ]);
    expect(file.rejected.map(({ code, row }) => [code, row])).toEqual([['listing-without-name', 24]]);
    expect(file.doubts).toEqual([
      { code: 'date-not-a-date', row: 14, column: 'birthdate', found: '31.02.1990' },
      { code: 'real-prefix', row: 14, column: '', found: woman?.uid },
    ]);
  });

  it('keeps persons in `org` in category 2, and may be in windows-1251', async () => {
    const file = await readFixture('afm-2.xml');
    expect([file.format, file.encoding, file.rejected]).toEqual(['afm-2-xml', 'windows-1251', []]);
    expect(file.listings).toMatchObject([
      { uid: 'ZZi.002', list: 'kz-afm-2', kind: 'person', ids: ['IIN: 790411300123'], listedOn: '2024-03-05' },
      { uid: '850505300456', kind: 'person', ids: ['IIN: 850505300456'], listedOn: '' },
    ]);
    expect(namesOf(file.listings[0])).toEqual(['ОРМАНТАЙ ЕРМЕК ЖАКСЫЛЫКУЛЫ (primary)']);
  });

  it('can be read as another category than it shows', async () => {
    const [outcome] = await readListFiles([memorySource('a.xml', fixtureBytes('afm-2.xml'))], { format: 'afm-1-xml' });
    expect(outcome.ok && outcome.value.listings.map(({ kind, ids }) => [kind, ids[0]])).toEqual([
      ['body', 'BIN: 790411300123'],
      ['body', 'BIN: 850505300456'],
    ]);
  });
});
