/** The UN list's published shape and its traps. All names invented. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWhole } from '../../src/core/screening/lists/read-whole.ts';
import { unXml } from '../../src/core/screening/lists/un-xml.ts';

const list = (...records: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<CONSOLIDATED_LIST dateGenerated="2026-02-27T23:00:00">\n<INDIVIDUALS>${records.join('\n')}</INDIVIDUALS>\n</CONSOLIDATED_LIST>`;

const person = (inner: string): string =>
  `<INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>ERMEK</FIRST_NAME><REFERENCE_NUMBER>ZZi.001</REFERENCE_NUMBER>${inner}</INDIVIDUAL>`;

const read = (xml: string) => {
  const outcome = readWhole(unXml, xml, 'list.xml');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};

const first = (xml: string) => {
  const listing = read(xml).listings[0];
  if (listing === undefined) throw new Error('no listing');
  return listing;
};

describe('a person of the UN list', () => {
  const record = `<INDIVIDUAL>
      <DATAID>6908434</DATAID><VERSIONNUM>1</VERSIONNUM>
      <FIRST_NAME>ERMEK</FIRST_NAME><SECOND_NAME>ZHAKSYLYKULY</SECOND_NAME><THIRD_NAME>ORMANTAY</THIRD_NAME>
      <UN_LIST_TYPE>Al-Qaida</UN_LIST_TYPE><REFERENCE_NUMBER>ZZi.001</REFERENCE_NUMBER><LISTED_ON>2024-03-05</LISTED_ON>
      <GENDER>Male</GENDER><TITLE><VALUE>Haji</VALUE></TITLE><COMMENTS1>Collects money.
Second line &amp; more.</COMMENTS1>
      <NAME_ORIGINAL_SCRIPT>Ермек Жақсылықұлы Ормантай</NAME_ORIGINAL_SCRIPT>
      <DESIGNATION><VALUE>Treasurer, </VALUE><VALUE>Courier</VALUE></DESIGNATION>
      <NATIONALITY><VALUE>Kazakhstan</VALUE></NATIONALITY>
      <LAST_DAY_UPDATED><VALUE>2024-05-01</VALUE><VALUE>2025-11-09</VALUE></LAST_DAY_UPDATED>
      <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Yermek Ormantay; Ermek Ormantai</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Abu Karlygash</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1979-04-11</DATE></INDIVIDUAL_DATE_OF_BIRTH>
      <INDIVIDUAL_PLACE_OF_BIRTH><CITY>Taldyqorgan</CITY><COUNTRY>Kazakhstan</COUNTRY></INDIVIDUAL_PLACE_OF_BIRTH>
      <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>N0123456</NUMBER></INDIVIDUAL_DOCUMENT>
      <INDIVIDUAL_DOCUMENT/>
      <INDIVIDUAL_ADDRESS><STREET>Street 1</STREET><CITY>Taldyqorgan</CITY><COUNTRY>Kazakhstan</COUNTRY></INDIVIDUAL_ADDRESS>
      <SORT_KEY_LAST_MOD/>
    </INDIVIDUAL>`;

  it('keeps all that a record says', () => {
    expect(first(list(record))).toEqual({
      uid: 'ZZi.001',
      list: 'un',
      listRef: 'ZZi.001',
      kind: 'person',
      names: [
        { text: 'ERMEK ZHAKSYLYKULY ORMANTAY', script: 'Latn', quality: 'primary' },
        { text: 'Yermek Ormantay', script: 'Latn', quality: 'good' },
        { text: 'Ermek Ormantai', script: 'Latn', quality: 'good' },
        { text: 'Abu Karlygash', script: 'Latn', quality: 'low' },
        { text: 'Ермек Жақсылықұлы Ормантай', script: 'Cyrl', quality: 'original' },
      ],
      dob: [{ from: '1979-04-11', to: '1979-04-11', approx: false }],
      pob: 'Taldyqorgan, Kazakhstan',
      nationality: ['Kazakhstan'],
      ids: ['Passport: N0123456'],
      designation: ['Treasurer', 'Courier'],
      programmes: ['Al-Qaida'],
      listedOn: '2024-03-05',
      updatedOn: '2025-11-09',
      gender: 'male',
      titles: ['Haji'],
      addresses: ['Street 1, Taldyqorgan, Kazakhstan'],
      raw: record,
    });
  });
});

describe('a body of the UN list', () => {
  it('takes the whole name from FIRST_NAME and tells a former name from another', () => {
    const body = first(
      list(`<ENTITY><FIRST_NAME>ALTYN KOMEK FOUNDATION</FIRST_NAME><REFERENCE_NUMBER>ZZe.001</REFERENCE_NUMBER>
        <ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>Golden Help</ALIAS_NAME></ENTITY_ALIAS>
        <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Kumis Komek</ALIAS_NAME></ENTITY_ALIAS></ENTITY>`),
    );
    expect(body.kind).toBe('body');
    expect(body.listedOn).toBe('');
    expect(body.names.map((name) => [name.text, name.quality])).toEqual([
      ['ALTYN KOMEK FOUNDATION', 'primary'],
      ['Golden Help', 'good'],
      ['Kumis Komek', 'former'],
    ]);
  });
});

describe('dates of birth', () => {
  const cases: readonly (readonly [string, unknown])[] = [
    ['<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1968-07-05-04:00</DATE>', { from: '1968-07-05', to: '1968-07-05', approx: false }],
    ['<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>1968</YEAR>', { from: '1968-01-01', to: '1968-12-31', approx: false }],
    ['<TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1968</YEAR>', { from: '1968-01-01', to: '1968-12-31', approx: true }],
    ['<TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1958</FROM_YEAR><TO_YEAR>1963</TO_YEAR>', { from: '1958-01-01', to: '1963-12-31', approx: false }],
    ['<TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1963</FROM_YEAR><TO_YEAR>1958</TO_YEAR>', { from: '1958-01-01', to: '1963-12-31', approx: false }],
    ['<NOTE>Nov. 1973</NOTE>', { from: '1973-11-01', to: '1973-11-30', approx: false }],
    ['<NOTE>circa 1973</NOTE>', { from: '1973-01-01', to: '1973-12-31', approx: true }],
    ['<DATE>1973-02-29</DATE>', undefined],
    ['', undefined],
  ]; // prettier-ignore
  it.each(cases)('%s', (inner, expected) => {
    const xml = list(person(`<INDIVIDUAL_DATE_OF_BIRTH>${inner}</INDIVIDUAL_DATE_OF_BIRTH>`));
    expect(first(xml).dob[0]).toEqual(expected);
  });
});

describe('records that cannot be used', () => {
  it('are told with their line, and the others kept', () => {
    const value = read(
      list(
        '<INDIVIDUAL><FIRST_NAME>NOBODY</FIRST_NAME></INDIVIDUAL>',
        '<INDIVIDUAL><REFERENCE_NUMBER>ZZi.009</REFERENCE_NUMBER><FIRST_NAME> </FIRST_NAME></INDIVIDUAL>',
        person(''),
        person(''),
      ),
    );
    expect(value.rejected).toEqual([
      { code: 'listing-without-id', row: 3, column: 'REFERENCE_NUMBER', found: 'NOBODY' },
      { code: 'listing-without-name', row: 4, column: 'FIRST_NAME', found: 'ZZi.009' },
    ]);
    expect(value.listings.map((listing) => listing.uid)).toEqual(['ZZi.001', 'ZZi.001#2']);
  });
});

describe('files that cannot be used', () => {
  const codes = (xml: string): readonly string[] => {
    const outcome = readWhole(unXml, xml, 'list.xml');
    return outcome.ok ? [] : outcome.issues.map((issue) => issue.code);
  };

  it.each([
    ['empty', ' \n', 'file-empty'],
    ['not XML', 'id,name\n1,2', 'xml-broken'],
    ['cut off', list(person('')).slice(0, 150), 'xml-broken'],
    ['crossed tags', list('<INDIVIDUAL><FIRST_NAME></INDIVIDUAL></FIRST_NAME>'), 'xml-broken'],
    ['another root', '<html><body/></html>', 'format-unknown'],
    ['document type', '<!DOCTYPE a [<!ENTITY x "y">]><CONSOLIDATED_LIST/>', 'xml-broken'],
    ['external DTD', '<!DOCTYPE a SYSTEM "http://example.invalid/a.dtd"><CONSOLIDATED_LIST/>', 'xml-broken'],
    ['unknown entity', list(person('<COMMENTS1>&secret;</COMMENTS1>')), 'xml-broken'],
    ['entity named like a property', list(person('<COMMENTS1>&constructor;</COMMENTS1>')), 'xml-broken'],
    ['control character', list(person('<COMMENTS1>\u0001</COMMENTS1>')), 'xml-broken'],
    [
      'nested too deep',
      `<CONSOLIDATED_LIST>${'<a>'.repeat(100)}${'</a>'.repeat(100)}</CONSOLIDATED_LIST>`,
      'xml-broken',
    ],
  ])('%s', (_, xml, code) => {
    expect(codes(xml)).toEqual([code]);
  });

  it('name line and column of the fault', () => {
    const outcome = readWhole(unXml, '<CONSOLIDATED_LIST>\n<INDIVIDUALS>\n  <A></B>', 'list.xml');
    expect(outcome).toEqual({
      ok: false,
      issues: [
        { code: 'xml-broken', file: 'list.xml', row: 3, column: '9', found: expect.stringContaining('<A></B>') },
      ],
    });
  });
});

it('matches by local name, whatever the prefix, and reads an empty list as empty', () => {
  const xml = `<u:CONSOLIDATED_LIST xmlns:u="x">${person('')
    .replaceAll('</', '</u:')
    .replaceAll(/<(?!\/)/g, '<u:')}</u:CONSOLIDATED_LIST>`;
  expect(first(xml).uid).toBe('ZZi.001');
  expect(read('<CONSOLIDATED_LIST/>')).toEqual({ listings: [], rows: [], rejected: [], doubts: [] });
});

it('never throws on a damaged file: it is read, or refused with a code', () => {
  const sound = list(
    person('<INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>A; B</ALIAS_NAME></INDIVIDUAL_ALIAS>'),
  );
  const piece = fc.constantFrom(
    '<',
    '>',
    '&',
    ';',
    '&#0;',
    '&__proto__;',
    ']]>',
    '<!--',
    '<![CDATA[',
    '</',
    '\u0000',
    '\ud800',
    '<a>',
  );
  fc.assert(
    fc.property(fc.nat(sound.length), fc.nat(20), fc.oneof(piece, fc.string()), (at, cut, put) => {
      const outcome = readWhole(unXml, sound.slice(0, at) + put + sound.slice(at + cut), 'list.xml');
      const sane = outcome.ok
        ? outcome.value.listings.every((one) => one.raw.startsWith('<INDIVIDUAL'))
        : outcome.issues.every((issue) => /^(xml-broken|format-unknown|file-empty)$/.test(issue.code));
      expect(sane).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
