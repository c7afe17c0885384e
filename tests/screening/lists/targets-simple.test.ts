/** OpenSanctions' targets.simple.csv. All names invented. */
import { describe, expect, it } from 'vitest';
import { readWhole } from '../../../src/core/screening/lists/read-whole.ts';
import { nestedValues, targetsSimple } from '../../../src/core/screening/lists/targets-simple.ts';

const header =
  'id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,program_ids,dataset,first_seen,last_seen,last_change'.split(
    ',',
  );
const quoted = (cells: readonly string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
const row = (values: { readonly [column: string]: string }): string =>
  quoted(header.map((column) => values[column] ?? ''));

const read = (text: string) => {
  const outcome = readWhole(targetsSimple, text, 'targets.simple.csv');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};

describe('nestedValues', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a;b ; ;c', ['a', 'b', 'c']],
    ['"x; y";z', ['x; y', 'z']],
    ['"say ""so""";b', ['say "so"', 'b']],
    ['"not closed;b', ['"not closed', 'b']],
    ['"a "b" c";d', ['a "b" c', 'd']],
    [`"${'""'.repeat(50_000)}";b`, ['"'.repeat(50_000), 'b']],
    [';"'.repeat(5), [';', ';', '"']],
  ])('%j', (cell, values) => {
    expect(nestedValues(cell)).toEqual(values);
  });
});

describe('a table of targets', () => {
  const person = row({
    id: 'zz-1',
    schema: 'Person',
    name: 'Ermek Ormantay',
    aliases: 'Ермек Ормантай;Ermek Ormantay;"Abu; Karlygash"',
    birth_date: '1979-04-11;1980;1981-02;spring',
    countries: 'kz;uz',
    addresses: 'Street 1, Taldyqorgan;"Box 2; Almaty"',
    identifiers: 'N0123456',
    program_ids: 'ZZ-1',
    dataset: 'Invented list',
    first_seen: '2024-01-02T03:04:05',
    last_change: '2025-01-02T03:04:05',
  });

  it('gives persons and bodies and tells the rows it cannot use', () => {
    const value = read(
      [
        quoted(header),
        person,
        row({ name: 'No id' }),
        '"zz-3","Company"',
        row({ id: 'zz-4', schema: 'Company', name: 'Altyn Dan LLP' }),
        `${person},"one too many"`,
        row({ id: 'zz-1', schema: 'Person', name: 'Another' }),
      ].join('\r\n'),
    );
    expect(value.listings[0]).toEqual({
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
        { from: '1981-02-01', to: '1981-02-28', approx: false },
      ],
      pob: '',
      nationality: ['KZ', 'UZ'],
      ids: ['N0123456'],
      designation: [],
      programmes: ['ZZ-1'],
      listedOn: '2024-01-02',
      updatedOn: '2025-01-02',
      addresses: ['Street 1, Taldyqorgan', 'Box 2; Almaty'],
      raw: person,
    });
    expect(value.listings.slice(1).map(({ uid, kind }) => [uid, kind])).toEqual([
      ['zz-4', 'body'],
      ['zz-1#2', 'person'],
    ]);
    expect(value.rows).toEqual([2, 5, 7]);
    expect(value.rejected).toEqual([
      { code: 'listing-without-id', row: 3, column: 'id', found: 'No id' },
      { code: 'listing-without-name', row: 4, column: 'name', found: 'zz-3' },
      { code: 'wrong-field-count', row: 6, column: '', found: '17≠16' },
    ]);
    expect(value.doubts).toEqual([{ code: 'date-not-a-date', row: 2, column: 'birth_date', found: 'spring' }]);
  });

  it.each([[';'], ['\t'], ['|']])('is read as a spreadsheet saved it, by %j', (delimiter) => {
    const lines = [
      ['id', 'schema', 'name', 'aliases'],
      ['zz-1', 'Person', 'Ermek', '"a;b"'],
    ];
    const value = read(lines.map((line) => line.join(delimiter)).join('\n'));
    expect(value.listings[0]?.names.map((name) => name.text)).toEqual(['Ermek', 'a', 'b']);
  });

  it('loses one row to a quote that is not closed', () => {
    const rows = ['zz-1,Person,"Ermek,', 'zz-2,Person,Serik,', 'zz-3,Person,"Nurlan ""the tall""",'];
    const value = read(['id,schema,name,aliases', ...rows, ''].join('\n'));
    expect(value.listings.map(({ uid, names }) => [uid, names[0]?.text])).toEqual([
      ['zz-2', 'Serik'],
      ['zz-3', 'Nurlan "the tall"'],
    ]);
    const alone = read(['id,schema,name,aliases', rows[0], rows[1], ''].join('\n'));
    expect(alone.listings.map(({ uid }) => uid)).toEqual(['zz-2']);
    expect(alone.rejected).toEqual([{ code: 'quote-not-closed', row: 2, column: '', found: 'zz-1,Person,"Ermek,' }]);
  });

  it('is refused without its columns', () => {
    const outcome = readWhole(targetsSimple, 'id,name\n', 'a.csv');
    expect(outcome.ok ? [] : outcome.issues.map((issue) => [issue.code, issue.column])).toEqual([
      ['columns-missing', 'schema'],
    ]);
  });
});
