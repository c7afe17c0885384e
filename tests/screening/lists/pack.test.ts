/** Lists of a pack and of the studio's base: every format comes in by the same door, and the door holds. All names invented. */
import { describe, expect, it } from 'vitest';
import { workbookOf } from '../../../src/core/workbook/from-pack.ts';
import { writeLists } from '../../../src/core/workbook/write-lists.ts';
import { readListFiles } from '../../../src/csv/list-files.ts';
import { readPack } from '../../../src/csv/read-pack.ts';
import { memorySource, type Source } from '../../../src/csv/source.ts';
import { text, tinyMembers, zipSource } from '../../packs/zip-files.ts';
import { fixtureBytes, namesOf } from './fixture.ts';

const lists = {
  'watchlist.xml': 'un.xml',
  'watchlist-eu.xml': 'eu.xml',
  'watchlist-ofac.csv': 'sdn.csv',
  'watchlist-ofac-alt.csv': 'alt.csv',
  'watchlist-ftm.jsonl': 'entities.ftm.json',
  'watchlist-afm.xml': 'afm-2.xml',
} as const;
const members = Object.entries(lists).map(([name, fixture]) => ({ name, bytes: fixtureBytes(fixture) }));
const loose = (): readonly Source[] =>
  [...tinyMembers(), ...members].map(({ name, bytes }) => memorySource(`pack/${name}`, bytes));

describe('lists of a pack', () => {
  it.each([
    ['in a folder', loose],
    ['in an archive', () => [zipSource([...tinyMembers(), ...members])]],
  ])('are read in every format, %s, each with its receipt', async (_, sources) => {
    const outcome = await readPack(sources());
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
    const { references, pack } = outcome.value;
    const receipts = references.filter((one) => one.kind === 'watchlist');
    const told = receipts.map(
      ({ file, list, rows, accepted, rejected }) =>
        `${file.replace(/^.*\//, '')} ${list?.format ?? ''}: ${rows} = ${accepted} + ${rejected.length}`,
    );
    expect(told.toSorted()).toEqual([
      'watchlist-afm.xml afm-2-xml: 2 = 2 + 0',
      'watchlist-eu.xml eu-xml: 4 = 2 + 2',
      'watchlist-ftm.jsonl ftm-json: 7 = 3 + 4',
      'watchlist-ofac-alt.csv ofac-alt-csv: 4 = 3 + 1',
      'watchlist-ofac.csv ofac-sdn-csv: 5 = 5 + 0',
      'watchlist.xml un-xml: 2 = 2 + 0',
    ]);
    expect(pack.dataset.listings).toHaveLength(14);
    // Invented references need no warning; numbers as OFAC and the EU give them do, once a file.
    const warned = receipts.filter(({ doubts }) => doubts.some((doubt) => doubt.code === 'real-prefix'));
    expect(warned.map(({ list }) => list?.format ?? '').toSorted()).toEqual(['afm-2-xml', 'eu-xml', 'ofac-sdn-csv']);
  });

  it.each([
    ['a document type', '<!DOCTYPE a SYSTEM "http://example.invalid/a.dtd"><CONSOLIDATED_LIST/>', 'xml-broken'],
    ['an entity', '<CONSOLIDATED_LIST>&secret;</CONSOLIDATED_LIST>', 'xml-broken'],
    ['markup that breaks off', '<sdnList><sdnEntry>', 'xml-broken'],
    ['another root', '<html/>', 'list-format-unknown'],
    ['nothing', '', 'file-empty'],
    ['a picture', '\u0089PNG\u0000\u0001\u0002', 'file-binary'],
  ])('%s refuses the pack, and says in which file', async (_, xml, code) => {
    const bytes = Uint8Array.from(xml, (sign) => sign.charCodeAt(0));
    const outcome = await readPack([zipSource([...tinyMembers(), { name: 'watchlist.xml', bytes }])]);
    expect(outcome.ok ? [] : outcome.issues.map((issue) => [issue.code, issue.file])).toEqual([
      [code, 'pack.zip/watchlist.xml'],
    ]);
  });
});

describe('real references', () => {
  const real = (reference: string): string =>
    `<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><FIRST_NAME>ERMEK</FIRST_NAME><REFERENCE_NUMBER>${reference}</REFERENCE_NUMBER></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>`;
  it.each([
    ['QDi.901', 1],
    ['TAe.902', 1],
    ['KPi.903', 1],
    ['ZZi.001', 0],
    ['ZZe.001', 0],
  ])('%s', async (reference, warnings) => {
    const [outcome] = await readListFiles([memorySource('watchlist.xml', text(real(reference)))]);
    const doubts = outcome.ok ? outcome.value.doubts : [];
    expect(doubts).toEqual(warnings === 0 ? [] : [{ code: 'real-prefix', row: 1, column: '', found: reference }]);
  });
});

it('the studio writes what it took in: no name, quality or date is lost on the way', async () => {
  const outcome = await readPack(loose());
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  const { pack, lists: read } = outcome.value;
  const named = read.map((list) => ({ ...list, file: list.file.replace(/^.*\//, '') }));
  const book = workbookOf({ pack, lists: named, rates: {}, id: 'tiny' });
  if (!book.ok) throw new Error(JSON.stringify(book.issues));
  const written = writeLists(book.value);
  expect([...written.keys()].toSorted()).toEqual([
    'watchlist-afm.xml',
    'watchlist-eu.xml',
    'watchlist-ftm.xml',
    'watchlist-ofac.xml',
    'watchlist.xml',
  ]);
  const again = await readListFiles([...written].map(([name, body]) => memorySource(name, text(body))));
  const told = again.flatMap((one) => (one.ok ? one.value.listings : []));
  const plain = (all: typeof told) =>
    all
      .map((one) => `${one.kind} ${namesOf(one).toSorted().join(' ')} ${JSON.stringify(one.dob)} ${one.gender ?? ''}`)
      .toSorted();
  expect(plain(told)).toEqual(plain([...pack.dataset.listings]));
});
