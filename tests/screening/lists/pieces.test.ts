/** However a list's text is cut into pieces, the same records come out of it, each with its very text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCsvRowReader } from '../../../src/core/screening/lists/csv-rows.ts';
import { listFormats } from '../../../src/core/screening/lists/formats.ts';
import { createLineReader } from '../../../src/core/screening/lists/json-lines.ts';
import { ofacParts } from '../../../src/core/screening/lists/ofac-parts.ts';
import type { ListFormatName } from '../../../src/core/screening/lists/read-list.ts';
import { createXmlRecordReader } from '../../../src/core/screening/lists/xml-records.ts';
import { fixtureBytes } from './fixture.ts';

const fixtures: readonly (readonly [name: string, format: ListFormatName, encoding: string])[] = [
  ['un.xml', 'un-xml', 'utf-8'],
  ['sdn.xml', 'ofac-xml', 'utf-8'],
  ['eu.xml', 'eu-xml', 'utf-8'],
  ['afm-1.xml', 'afm-1-xml', 'utf-8'],
  ['afm-2.xml', 'afm-2-xml', 'windows-1251'],
  ['entities.ftm.json', 'ftm-json', 'utf-8'],
  ['targets.simple.csv', 'targets-simple', 'utf-8'],
  ['sdn.csv', 'ofac-sdn-csv', 'utf-8'],
  ['alt.csv', 'ofac-alt-csv', 'utf-8'],
];

/** All that a reader tells of a text given in these pieces, in order. */
function told(format: ListFormatName, pieces: readonly string[]): readonly unknown[] {
  const heard: unknown[] = [];
  const parts = ofacParts();
  const reader = listFormats
    .find(({ name }) => name === format)
    ?.open({
      file: 'f',
      parts,
      sink: {
        onListing: (listing, row) => void heard.push(['listing', row, listing]),
        onRejected: (issue) => void heard.push(['rejected', issue]),
        onDoubt: (issue) => void heard.push(['doubt', issue]),
        onAside: (kind) => void heard.push(['aside', kind]),
      },
    });
  if (reader === undefined) throw new Error(`no such format: ${format}`);
  for (const piece of pieces) reader.push(piece);
  reader.end();
  return [...heard, ...parts.alt.values(), reader.failed];
}

function cut(text: string, at: readonly number[]): readonly string[] {
  const places = [...new Set([0, ...at.map((place) => place % (text.length + 1)), text.length])].sort((a, b) => a - b);
  return places.slice(1).map((end, i) => text.slice(places[i], end));
}

describe.each(fixtures)('%s', (name, format, encoding) => {
  const text = new TextDecoder(encoding).decode(fixtureBytes(name));
  const damaged = text.slice(0, Math.floor(text.length * 0.6)).replaceAll('\n', '\r\n');

  it('is recognised from its beginning', () => {
    expect(listFormats.filter((one) => one.recognises(text)).map((one) => one.name)[0]).toBe(format);
  });

  it('gives the same however it is cut, whole or broken off', () => {
    for (const given of [text, damaged, `\ufeff${text}`]) {
      const whole = told(format, [given]);
      expect(
        told(
          format,
          [...given].flatMap((sign) => [sign, '']),
        ),
      ).toEqual(whole);
      fc.assert(
        fc.property(fc.array(fc.nat(text.length), { maxLength: 12 }), (at) => {
          expect(told(format, cut(given, at))).toEqual(whole);
        }),
        { numRuns: 20 },
      );
    }
  });
});

const sign = fc.constantFrom('a', 'б', '"', '""', ',', '\n', '\r', '\r\n', '😀', ' ', '\u001a');

it('CSV rows, whatever stands in them: the same rows', () => {
  const rows = (pieces: readonly string[], limit: number) => {
    const out: unknown[] = [];
    const reader = createCsvRowReader({
      delimiter: ',',
      limit,
      onRow: (cells, row, raw) => void out.push([row, raw, ...cells]),
      onBroken: (code, row, found) => void out.push([row, code, found]),
    });
    for (const piece of pieces) reader.push(piece);
    reader.end();
    return out;
  };
  fc.assert(
    fc.property(
      fc.array(sign, { maxLength: 60 }),
      fc.array(fc.nat(200), { maxLength: 10 }),
      fc.constantFrom(5, 12, 1000),
      (signs, at, limit) => {
        const text = signs.join('');
        expect(rows(cut(text, at), limit)).toEqual(rows([text], limit));
        expect(rows([...text], limit)).toEqual(rows([text], limit));
      },
    ),
    { numRuns: 3000 },
  );
});

it('lines, whatever stands in them', () => {
  const lines = (pieces: readonly string[]) => {
    const out: unknown[] = [];
    const reader = createLineReader({
      limit: 5,
      onLine: (raw, row) => void out.push([row, raw]),
      onTooLong: (row, found) => void out.push([row, found.slice(0, 5)]),
    });
    for (const piece of pieces) reader.push(piece);
    reader.end();
    return out;
  };
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 40 }), fc.array(fc.nat(100), { maxLength: 10 }), (signs, at) => {
      const text = signs.join('');
      expect(lines(cut(text, at))).toEqual(lines([text]));
    }),
    { numRuns: 1000 },
  );
});

describe('limits of an XML record', () => {
  const records = (text: string, limit: number, piece = text.length) => {
    const out: string[] = [];
    const reader = createXmlRecordReader({
      file: 'f',
      root: 'l',
      records: new Set(['r']),
      limit,
      onRecord: ({ raw, line }) => void out.push(`${line} ${raw}`),
      onTooLong: (name, line, found) => void out.push(`${line} ${name} too long: ${found.slice(0, 6)}`),
    });
    for (let at = 0; at < text.length; at += piece) reader.push(text.slice(at, at + piece));
    reader.end();
    return [...out, reader.failed?.code ?? 'whole'];
  };

  it.each([[1], [7], [1000]])('one that is too long is left out, the others kept; in pieces of %i', (piece) => {
    const text = `<l>\n<r>1</r>\n<r><a>${'x'.repeat(50)}</a><a b="1">${'y'.repeat(50)}</a></r><r>2</r>\n<r/></l>`;
    expect(records(text, 100, piece)).toEqual(['2 <r>1</r>', '3 r too long: <r><a>', '3 <r>2</r>', '4 <r/>', 'whole']);
  });

  it.each([
    ['text', `<l><r>${'x'.repeat(70_000)}`],
    ['comment', `<l><!--${'x'.repeat(70_000)}`],
    ['name', `<l><${'x'.repeat(70_000)}`],
    ['attributes', `<l><r ${'a="1" '.repeat(20_000)}`],
    ['instruction', `<l><?x ${'x'.repeat(70_000)}`],
    ['document type', `<!DOCTYPE l [${'x'.repeat(70_000)}`],
    ['entity', `<l>&${'x'.repeat(70_000)}`],
    ['CDATA', `<l><![CDATA[${'x'.repeat(70_000)}`],
  ])('%s without an end is refused before it is all read', (_, text) => {
    expect(records(text + text, 100, 1000).at(-1)).toMatch(/record-too-long|xml-broken/);
  });
});
