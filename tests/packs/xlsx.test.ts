/** Spreadsheets read as CSV is: the same rows, receipt and row numbers; and what is refused before the library sees it. */
import { describe, expect, it } from 'vitest';
import { importTransactions } from '../../src/csv/import-transactions.ts';
import { previewSources } from '../../src/csv/preview.ts';
import { sourceRow } from '../../src/core/ledger/ledger.ts';
import { readPack } from '../../src/csv/read-pack.ts';
import { memorySource, readBytes } from '../../src/csv/source.ts';
import { unpackSources } from '../../src/csv/unpack-sources.ts';
import { numberText } from '../../src/csv/xlsx-cells.ts';
import { writeZip } from '../../src/csv/zip-writer.ts';
import { sheetMembers, sheetXml, workbookSource, type Cell } from './xlsx-files.ts';
import { text } from './zip-files.ts';

async function textOf(rows: readonly (readonly Cell[])[], options = {}): Promise<string> {
  const { sources, issues } = await unpackSources([workbookSource(rows)], options);
  return issues.length > 0 ? JSON.stringify(issues) : new TextDecoder().decode(await readBytes(sources[0]));
}

const header = ['id', 'time', 'from', 'to', 'amount', 'currency'];
const rowOf = (id: string, time: Cell, amount: Cell): readonly Cell[] => [id, time, 'A1', 'A2', amount, 'KZT'];

describe('cells', () => {
  it.each<[Cell, string]>([
    ['Ақша, "және"', '"Ақша, ""және"""'],
    ['a & b < c', 'a & b < c'],
    ['two\nlines', '"two\nlines"'],
    [{ n: '1234567.89' }, '1234567.89'],
    [{ n: '1.1000000000000001' }, '1.1'],
    [{ n: '12345678901234567' }, '12345678901234567'],
    [{ d: '45292' }, '2024-01-01'],
    [{ d: '45292.006944444445' }, '2024-01-01T00:10:00'],
    [{ d: '0.44119212962962964' }, '10:35:19'],
    [{ f: 'worked out' }, 'worked out'],
    [true, 'TRUE'],
  ])('%j', async (cell, written) => {
    expect(await textOf([['x'], [cell]])).toBe(`x\n${written}`);
  });

  it('numbers without exponent, by their fewest digits', () => {
    const cases = {
      '1E-3': '0.001',
      '1.5e+3': '1500',
      '-2.5E-7': '-0.00000025',
      '1e21': '1000000000000000000000',
      abc: 'abc',
    };
    for (const [written, read] of Object.entries(cases)) expect(numberText(written)).toBe(read);
    expect(numberText('16.399999999999999')).toBe('16.4');
    expect(numberText('1.2345E+25')).toBe('12345000000000000000000000');
  });

  it('long sheets keep every number: the library is fed in pieces', async () => {
    const rows = Array.from({ length: 6000 }, (_, i): readonly Cell[] => [
      `id ${i} &`,
      { n: `${i * 1009}.25` },
      { f: `v${i}` },
    ]);
    expect(await textOf(rows)).toBe(rows.map((_, i) => `id ${i} &,${i * 1009}.25,v${i}`).join('\n'));
  });
});

describe('a sheet of transactions', () => {
  const rows: readonly (readonly Cell[])[] = [
    header,
    rowOf('T1', { d: '45292.5' }, { n: '10.5' }),
    [],
    [null, null, null, null, null, null],
    rowOf('T2', '2024-01-03', 'ten'),
    rowOf('T3', { d: '45294' }, { n: '7' }),
  ];

  it('comes with the receipt of its rows, numbered as the spreadsheet numbers them', async () => {
    const read = await readPack([workbookSource(rows)]);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const { receipts, pack } = read.value;
    expect(receipts[0]).toMatchObject({ file: 'book.xlsx', format: 'linchpin', rows: 3, accepted: 2 });
    expect(receipts[0].rejected).toEqual([{ code: 'amount-not-a-number', row: 5, column: 'amount', found: 'ten' }]);
    expect([0, 1].map((i) => sourceRow(pack.dataset.ledger, i))).toEqual([2, 6]);
    expect([...pack.dataset.ledger.time]).toEqual([Date.UTC(2024, 0, 1, 12), Date.UTC(2024, 0, 3)]);
  });

  it('equals the CSV of the same rows', async () => {
    const [sheet] = (await unpackSources([workbookSource(rows)])).sources;
    const csv = memorySource('book.xlsx', await readBytes(sheet));
    expect(await importTransactions(sheet)).toEqual(await importTransactions(csv));
  });

  it('is previewed, mapped by hand, and lies beside other files', async () => {
    const odd = rows.map((row, r) => (r === 0 ? ['q', 'w', 'e', 'r', 't', 'y'] : row));
    const [preview] = await previewSources([workbookSource(odd, 'any name')]);
    expect([preview.path, preview.kind, preview.header, preview.sample[0]]).toEqual([
      'any name',
      'transactions',
      ['q', 'w', 'e', 'r', 't', 'y'],
      ['T1', '2024-01-01T12:00:00', 'A1', 'A2', '10.5', 'KZT'],
    ]);
    const mapping = { columns: { time: 1, from: 2, to: 3, amount: 4 }, currency: 'KZT', dayFirst: true };
    const parties = workbookSource(
      [
        ['id', 'kind', 'name'],
        ['P1', 'person', 'Aru'],
      ],
      'parties.xlsx',
    );
    const read = await readPack([workbookSource(odd), parties], { mapping });
    expect(read.ok && [read.value.receipts[0].accepted, read.value.pack.dataset.parties[0].name]).toEqual([2, 'Aru']);
  });

  it('is the first, or the one named', async () => {
    const book = memorySource('b.xlsx', writeZip(sheetMembers({ One: sheetXml([['1']]), Екі: sheetXml([['2']]) })));
    const sheetOf = async (sheet?: string) => {
      const { sources, issues } = await unpackSources([book], sheet === undefined ? {} : { sheet });
      return issues.length > 0 ? issues[0].code : new TextDecoder().decode(await readBytes(sources[0]));
    };
    expect([await sheetOf(), await sheetOf('Екі'), await sheetOf('Three')]).toEqual(['1', '2', 'xlsx-broken']);
  });
});

describe('hostile spreadsheets', () => {
  const refusal = async (members: ReturnType<typeof sheetMembers>, path = 'b.xlsx') => {
    const { issues } = await unpackSources([memorySource(path, writeZip(members))]);
    return issues.map(({ code }) => code);
  };
  const sheet = (cells: string) => sheetMembers({ S: `<worksheet><sheetData>${cells}</sheetData></worksheet>` });

  it.each([
    ['a column far out', '<row r="1"><c r="ZZZZ1"><v>1</v></c></row>', 'xlsx-too-large'],
    ['a row far out', '<row r="99999999"><c r="A99999999"><v>1</v></c></row>', 'xlsx-too-large'],
    ['an endless row number', '<row r="Infinity"><c r="A1"><v>1</v></c></row>', 'xlsx-too-large'],
    [
      'wide and long',
      '<row r="1"><c r="SA1"><v>1</v></c></row><row r="9000"><c r="A9000"><v>1</v></c></row>',
      'xlsx-too-large',
    ],
    ['too many rows', '<row/>'.repeat(100_001), 'xlsx-too-large'],
    ['data beyond the rows that are read', '<row r="100001"><c r="A100001"><v>1</v></c></row>', 'xlsx-too-large'],
    ['a prefixed place', '<x:row r="1"><x:c x:r="ZZZZ1"><x:v>1</x:v></x:c></x:row>', 'xlsx-too-large'],
    ['no place', '<row r="1"><c><v>1</v></c></row>', 'xlsx-broken'],
    ['broken XML', '<row r="1"><c r="A1"><v>1</c></row>', 'xlsx-broken'],
    ['a style that is not there', '<row r="1"><c r="A1" s="9"><v>1</v></c></row>', 'xlsx-broken'],
    [
      'rows out of order',
      '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
      'xlsx-broken',
    ],
  ])('%s', async (_, cells, code) => {
    expect(await refusal(sheet(cells))).toEqual([code]);
  });

  it('an empty row at the very end, as some programs write it, is no matter', async () => {
    const cells = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576" hidden="1"/>';
    expect(await refusal(sheet(cells))).toEqual([]);
  });

  it('entities are never expanded', async () => {
    const bomb =
      '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData>&b;</sheetData></worksheet>';
    expect(await refusal(sheetMembers({ S: bomb }))).toEqual(['xlsx-broken']);
  });

  it('names and ratios are guarded as in packs', async () => {
    const good = sheetMembers({ S: sheetXml([['a']]) });
    expect(await refusal([...good, { name: 'xl/../../evil', bytes: text('x') }])).toEqual(['zip-member-refused']);
    expect(await refusal([...good, { name: 'xl/__proto__/a', bytes: text('x') }])).toEqual(['zip-member-refused']);
    const bomb = { name: 'xl/worksheets/sheet2.xml', bytes: new Uint8Array(8_000_000) };
    expect(await refusal([...good, bomb])).toEqual(['zip-ratio']);
    // A large picture is no matter: it is never unpacked.
    expect(await refusal([...good, { name: 'xl/media/image1.png', bytes: new Uint8Array(30_000_000) }])).toEqual([]);
  });

  it('keys of relations may not reach a prototype', async () => {
    const members = sheetMembers({ S: sheetXml([['a']]) }).map((one) =>
      one.name.endsWith('workbook.xml.rels') || one.name === 'xl/workbook.xml'
        ? { ...one, bytes: text(new TextDecoder().decode(one.bytes).replaceAll('rId1"', '__proto__"')) }
        : one,
    );
    expect(await refusal(members)).toEqual(['xlsx-broken']);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
