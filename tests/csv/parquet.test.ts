/** Parquet in: the ledger and receipt the same rows give as CSV, exact to the minor unit; what cannot be read is refused by code. */
import type { SchemaElement } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { importTransactions } from '../../src/csv/import-transactions.ts';
import { cellText } from '../../src/csv/parquet-cells.ts';
import { previewSources } from '../../src/csv/preview.ts';
import { readPack } from '../../src/csv/read-pack.ts';
import { memorySource } from '../../src/csv/source.ts';
import { unpackSources } from '../../src/csv/unpack-sources.ts';
import { writeZip } from '../../src/csv/zip-writer.ts';
import { told } from './both-ways.ts';
import { seededRandom } from './fuzzed-file.ts';
import { parquetBytes, type Codec } from './parquet-files.ts';
import { textSource } from './sources.ts';

const names = ['id', 'time', 'from', 'to', 'amount', 'currency', 'channel', 'purpose'];

async function opened(bytes: Uint8Array) {
  const { sources, issues } = await unpackSources([memorySource('rows.parquet', bytes)]);
  return { source: sources[0], issues };
}

async function imported(bytes: Uint8Array) {
  const { source, issues } = await opened(bytes);
  if (issues.length > 0) throw new Error(JSON.stringify(issues));
  return importTransactions(source);
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const { source } = await opened(bytes);
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of source.stream()) text += decoder.decode(piece, { stream: true });
  return text;
}

function tableOfText(rows: readonly (readonly string[])[], codec: Codec, rowGroupSize = 1000): Uint8Array {
  const columns = names.map((name, k) => ({ name, data: rows.map((row) => row[k]), type: 'STRING' as const }));
  return parquetBytes(columns, { codec, rowGroupSize });
}

function someRows(count: number): readonly string[][] {
  const random = seededRandom(7);
  return Array.from({ length: count }, (_, i) => [
    random.chance(0.02) ? '' : `T${i}`,
    random.chance(0.05) ? 'soon' : `2024-01-${String(1 + random.below(28)).padStart(2, '0')}T10:20:30Z`,
    `A${random.below(40)}`,
    `A${random.below(40)}`,
    random.chance(0.05) ? 'x' : (random.below(1_000_000) / 100).toFixed(2),
    random.of(['KZT', 'USD']),
    random.of(['wire', 'cash, in hand', 'say "hi"', '']),
    random.of(['rent', 'two\nlines', 'Аренда', ' ']),
  ]);
}

describe('the same rows as Parquet and as CSV', () => {
  const rows = someRows(500);
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const csv = [names, ...rows].map((row) => row.map(cell).join(',')).join('\n');
  it.each<[Codec, number]>([
    ['UNCOMPRESSED', 1000],
    ['SNAPPY', 1000],
    ['SNAPPY', 64],
    ['GZIP', 100],
    ['ZSTD', 200],
  ])('give the same ledger and receipt: %s, %i rows a group', async (codec, size) => {
    const asCsv = told(await importTransactions(textSource('rows.parquet', csv)));
    expect(told(await imported(tableOfText(rows, codec, size)))).toBe(asCsv);
    expect(asCsv).toContain('amount-not-a-number');
  });

  it('also beyond the rows that are written out at once', async () => {
    const many = someRows(25_000);
    const text = [names, ...many].map((row) => row.map(cell).join(',')).join('\n');
    const asCsv = told(await importTransactions(textSource('rows.parquet', text)));
    expect(told(await imported(tableOfText(many, 'SNAPPY', 9000))) === asCsv).toBe(true);
  });
});

describe('values come exactly', () => {
  const root = (count: number): SchemaElement => ({ name: 'root', num_children: count });
  const one = async (element: SchemaElement, data: unknown[]): Promise<readonly string[]> => {
    const text = await textOf(parquetBytes([{ name: 'v', data }], { schema: [root(1), { ...element, name: 'v' }] }));
    return text.split('\n').slice(1, -1);
  };
  const int64 = { type: 'INT64', name: '' } as const;
  const stamp = (unit: 'MILLIS' | 'MICROS' | 'NANOS', isAdjustedToUTC = true): SchemaElement => ({
    ...int64,
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC, unit },
  });
  it.each<[string, SchemaElement, unknown[], string[]]>([
    [
      'timestamps in ms',
      { ...int64, converted_type: 'TIMESTAMP_MILLIS' },
      [new Date(1704103200123)],
      ['2024-01-01T10:00:00.123Z'],
    ],
    ['timestamps in µs', stamp('MICROS'), [1704103200000000n], ['2024-01-01T10:00:00Z']],
    [
      'timestamps in ns',
      stamp('NANOS'),
      [1704103200000000001n, -1n],
      ['2024-01-01T10:00:00.000000001Z', '1969-12-31T23:59:59.999999999Z'],
    ],
    ['timestamps of no zone', stamp('MICROS', false), [1704103200500000n], ['2024-01-01T10:00:00.500']],
    ['dates', { type: 'INT32', converted_type: 'DATE', name: '' }, [new Date(1704067200000)], ['2024-01-01']],
    ['64-bit numbers', int64, [9007199254740993n, null], ['9007199254740993', '""']],
    [
      'doubles',
      { type: 'DOUBLE', name: '' },
      [3697.34, 1e-8, 1e21, 0.1],
      ['3697.34', '0.00000001', '1000000000000000000000', '0.1'],
    ],
    ['singles', { type: 'FLOAT', name: '' }, [3697.34, 0.1, 16777216], ['3697.34', '0.1', '16777216']],
    ['truth', { type: 'BOOLEAN', name: '' }, [true, false], ['true', 'false']],
    ['text not marked as such', { type: 'BYTE_ARRAY', name: '' }, [new TextEncoder().encode('Ақша')], ['Ақша']],
  ])('%s', async (_, element, data, expected) => {
    expect(await one({ repetition_type: 'OPTIONAL', ...element }, data)).toEqual(expected);
  });

  it('decimals, of 32, 64 and 128 bits', async () => {
    const decimal = (element: Partial<SchemaElement>): SchemaElement => ({
      name: 'v',
      repetition_type: 'OPTIONAL',
      converted_type: 'DECIMAL',
      scale: 2,
      precision: 9,
      ...element,
    });
    // As the format stores them: the writer would pass them through doubles.
    const wide = new Uint8Array(16).fill(0xff, 0, 15).fill(0x38, 15);
    expect([12345, -5].map(cellText(decimal({ type: 'INT32' })))).toEqual(['123.45', '-0.05']);
    expect(cellText(decimal({ type: 'INT64' }))(900719925474099301n)).toBe('9007199254740993.01');
    expect(cellText(decimal({ type: 'FIXED_LEN_BYTE_ARRAY' }))(wide)).toBe('-2.00');
    const written = await one(decimal({ type: 'INT64', precision: 18 }), [3697.34, 0.07]);
    expect(written).toEqual(['3697.34', '0.07']);
  });
});

describe('what cannot be read is refused', () => {
  const good = tableOfText(someRows(300), 'SNAPPY', 100);
  const codesOf = async (bytes: Uint8Array) => (await opened(bytes)).issues.map(({ code, found }) => [code, found]);

  it('nested columns, by name', async () => {
    const schema: SchemaElement[] = [
      { name: 'root', num_children: 1 },
      { name: 'tags', num_children: 1, repetition_type: 'OPTIONAL' },
      { name: 'one', type: 'INT32', repetition_type: 'OPTIONAL' },
    ];
    const nested = parquetBytes([{ name: 'tags', data: [{ one: 1 }, null] }], { schema });
    expect(await codesOf(nested)).toEqual([['parquet-nested', 'tags']]);
  });

  it('codecs we have no reader for', async () => {
    const bytes = parquetBytes([{ name: 'id', data: ['a', 'b'], type: 'STRING' }], { codec: 'BROTLI' });
    expect(await codesOf(bytes)).toEqual([['parquet-codec', 'BROTLI']]);
  });

  it('two columns of one name', async () => {
    const twice = ['a', 'a'].map((name) => ({ name, data: ['x'], type: 'STRING' as const }));
    expect(await codesOf(parquetBytes(twice))).toEqual([['column-repeated', 'a']]);
  });

  it('a file cut off anywhere', async () => {
    for (let length = 4; length < good.length; length += 97) {
      const [issue] = (await opened(good.slice(0, length))).issues;
      expect(issue?.code, `${length} bytes`).toBe('parquet-broken');
    }
  });

  it('text that calls itself Parquet, as damaged: its footer would be longer than the file', async () => {
    const { issues } = await opened(new TextEncoder().encode('PAR1 <script>alert(1)</script> nothing PAR1'));
    expect(issues.map(({ code }) => code)).toEqual(['parquet-broken']);
  });

  it('and no file of changed bytes does harm', { timeout: 120_000 }, async () => {
    const random = seededRandom(11);
    for (let times = 0; times < 150; times++) {
      const bytes = good.slice();
      for (let k = 0; k <= random.below(4); k++) bytes[random.below(bytes.length)] = random.below(256);
      const { source, issues } = await opened(bytes);
      for (const { code } of issues) expect(code).toMatch(/^parquet-|^column-repeated|^zip-|^file-/);
      if (issues.length > 0) continue;
      const outcome = await importTransactions(source);
      if (!outcome.ok) expect(outcome.issues.length).toBeGreaterThan(0);
      else
        expect(outcome.value.receipt.rows).toBe(outcome.value.receipt.accepted + outcome.value.receipt.rejectedCount);
    }
  });

  it('damage in a later group, found while rows are read', async () => {
    const bytes = tableOfText(someRows(30_000), 'UNCOMPRESSED', 15_000);
    // Far behind the first group and before the footer.
    bytes.fill(0xff, Math.floor(bytes.length * 0.6), Math.floor(bytes.length * 0.62));
    const { source, issues } = await opened(bytes);
    expect(issues).toEqual([]);
    const outcome = await importTransactions(source);
    const codes = outcome.ok ? [] : outcome.issues.map(({ code }) => code);
    if (!outcome.ok) expect(codes).toEqual(['parquet-broken']);
    else expect(outcome.value.receipt.rejectedCount).toBeGreaterThan(0);
  });
});

describe('where files are dropped', () => {
  const part = (from: number, to: number) =>
    tableOfText(
      someRows(60)
        .slice(from, to)
        .map((row) => [...row]),
      'SNAPPY',
    );

  it('columns are mapped as those of a CSV', async () => {
    const [preview] = await previewSources([memorySource('part-0.parquet', part(0, 30))]);
    expect(preview).toMatchObject({ kind: 'transactions', format: 'linchpin', header: names });
    expect(preview.sample[0]).toHaveLength(names.length);
  });

  it('several are read one after another, as several CSVs are', async () => {
    const files = ['part=1/a.parquet', 'part=2/b.parquet'].map((path, k) =>
      memorySource(path, part(k * 30, k * 30 + 30)),
    );
    const read = await readPack(files);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(read.value.receipts.map(({ file, rows }) => [file, rows])).toEqual([
      ['part=1/a.parquet', 30],
      ['part=2/b.parquet', 30],
    ]);
    const accepted = read.value.receipts.reduce((sum, receipt) => sum + receipt.accepted, 0);
    expect(read.value.pack.dataset.ledger.size).toBe(accepted);
  });

  it('one in an archive may stand for transactions.csv', async () => {
    const archive = writeZip([
      { name: 'exercise.json', bytes: new TextEncoder().encode('{"format":"linchpin-exercise"}') },
      { name: 'transactions.parquet', bytes: part(0, 30) },
    ]);
    const { sources, issues } = await unpackSources([memorySource('pack.zip', archive)]);
    expect(issues).toEqual([]);
    const table = sources.find(({ path }) => path === 'pack.zip/transactions.parquet');
    expect(table?.rows).toBe(30);
    expect(table?.raw?.size).toBe(part(0, 30).length);
  });
});
