/** OpenSanctions' targets.simple.csv, cells already split. All names invented. */
import { describe, expect, it } from 'vitest';
import { nestedValues, readTargetsSimple } from '../../src/core/screening/lists/targets-simple.ts';

const header =
  'id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,program_ids,dataset,first_seen,last_seen,last_change'.split(
    ',',
  );
const row = (values: { readonly [column: string]: string }): readonly string[] =>
  header.map((column) => values[column] ?? '');

describe('nestedValues', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a;b ; ;c', ['a', 'b', 'c']],
    ['"x; y";z', ['x; y', 'z']],
    ['"say ""so""";b', ['say "so"', 'b']],
  ])('%j', (cell, values) => {
    expect(nestedValues(cell)).toEqual(values);
  });
});

describe('readTargetsSimple', () => {
  it('reads persons and bodies and tells the rows it cannot', () => {
    const cells = row({
      id: 'zz-1',
      schema: 'Person',
      name: 'Ermek Ormantay',
      aliases: 'Ермек Ормантай;Ermek Ormantay;"Abu; Karlygash"',
      birth_date: '1979-04-11;1980;1981-02;spring',
      countries: 'kz;uz',
      identifiers: 'N0123456',
      program_ids: 'ZZ-1',
      dataset: 'Invented list',
      first_seen: '2024-01-02T03:04:05',
      last_change: '2025-01-02T03:04:05',
    });
    const outcome = readTargetsSimple(
      header,
      [
        { cells, row: 2 },
        { cells: row({ name: 'No id' }), row: 3 },
        { cells: ['zz-3', 'Company'], row: 4 },
        { cells: row({ id: 'zz-4', schema: 'Company', name: 'Altyn Dan LLP' }), row: 5 },
      ],
      'targets.simple.csv',
    );
    if (!outcome.ok) throw new Error('refused');
    const [person, body] = outcome.value.listings;
    expect(person).toEqual({
      uid: 'zz-1',
      list: 'Invented list',
      listRef: 'zz-1',
      kind: 'person',
      names: [
        { text: 'Ermek Ormantay', script: 'Latn', quality: 'primary' },
        { text: 'Ермек Ормантай', script: 'Cyrl', quality: 'good' },
        { text: 'Abu; Karlygash', script: 'Latn', quality: 'good' },
      ],
      dob: [
        { from: '1979-04-11', to: '1979-04-11', approx: false },
        { from: '1980-01-01', to: '1980-12-31', approx: false },
        { from: '1981-02-01', to: '1981-02-31', approx: false },
      ],
      pob: '',
      nationality: ['KZ', 'UZ'],
      ids: ['N0123456'],
      designation: [],
      programmes: ['ZZ-1'],
      listedOn: '2024-01-02',
      updatedOn: '2025-01-02',
      raw: cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','),
    });
    expect(body?.kind).toBe('body');
    expect(outcome.value.rejected).toEqual([
      { code: 'listing-without-id', row: 3, column: 'id', found: 'No id' },
      { code: 'listing-without-name', row: 4, column: 'name', found: 'zz-3' },
    ]);
  });

  it('refuses a table without its columns, naming each', () => {
    const outcome = readTargetsSimple(['id', 'name'], [], 'a.csv');
    expect(outcome.ok ? [] : outcome.issues.map((issue) => issue.column)).toEqual(['schema', 'aliases']);
  });
});
