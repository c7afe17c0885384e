/** A file read in parts by several comes to the very ledger, receipt and faults of one reader, wherever it is cut. */
import { describe, expect, it } from 'vitest';
import { importTransactions } from '../../src/csv/import-transactions.ts';
import type { SideReaders } from '../../src/csv/side-by-side.ts';
import type { Source } from '../../src/csv/source.ts';
import { inParts, told } from './both-ways.ts';
import { fuzzedFile } from './fuzzed-file.ts';
import { cutSource, textSource } from './sources.ts';
import { splitReaders } from './split-readers.ts';

const header = 'id,time,from,to,amount,currency,channel,purpose\n';
/** Two rows of every account, in turn. */
const row = (n: number, purpose = 'rent'): string =>
  `T${n},2024-01-01T10:00:00Z,A${n % 40},B${n % 7},${n}.50,${n % 3 === 0 ? 'EUR' : 'USD'},wire,${purpose}\n`;
const rows = (from: number, to: number): string => Array.from({ length: to - from }, (_, k) => row(from + k)).join('');

interface Counted {
  readonly source: Source;
  readonly readers: SideReaders;
  /** Bytes fetched by the one who puts the parts together. */
  readonly own: () => number;
  /** Readers opened and not ended. */
  readonly left: () => number;
}

/** 2 readers of parts of `part` bytes, who fetch their bytes elsewhere. */
function counted(text: string, part: number, fails?: number): Counted {
  const plain = cutSource(
    'f.csv',
    new TextEncoder().encode(text),
    Array.from({ length: 400 }, (_, k) => k * 50),
  );
  let own = 0;
  let left = 0;
  async function* noted(pieces: AsyncIterable<Uint8Array>) {
    for await (const piece of pieces) {
      own += piece.length;
      yield piece;
    }
  }
  const split = splitReaders(2, header.length + 10, part, fails);
  return {
    source: {
      ...plain,
      stream: () => noted(plain.stream()),
      range: (from, to) => noted(plain.range?.(from, to) ?? plain.stream()),
    },
    readers: {
      ...split,
      open: (_, setup) => {
        const opened = split.open(plain, setup);
        left += opened.length;
        return opened.map((reader) => ({ ...reader, end: () => void (left -= 1) }));
      },
    },
    own: () => own,
    left: () => left,
  };
}

async function same(text: string, part: number, fails?: number): Promise<number> {
  const { source, readers, own, left } = counted(text, part, fails);
  const alone = told(await importTransactions(source, { asText: true }));
  const before = own();
  expect(told(await importTransactions(source, { readers }))).toBe(alone);
  expect(left()).toBe(0);
  return own() - before;
}

describe('in parts and alone give the same', () => {
  it('on 400 fuzzed files', async () => {
    for (let seed = 0; seed < 400; seed++) {
      const { bytes, cuts } = fuzzedFile(seed);
      const source = cutSource('f.csv', bytes, cuts);
      const one = await inParts(source, seed);
      const other = told(await importTransactions(source, { asText: true }));
      if (one !== other) expect(one, `seed ${seed}`).toBe(other);
    }
  });

  it.each([1, 2, 63, 64, 65, 500, 4999])('parts of %i bytes', async (part) => {
    await same(header + rows(0, 60), part);
  });

  it('what is plain is left to the readers', async () => {
    const text = header + rows(0, 200);
    // The whole head is looked at once more, for the dialect.
    expect(await same(text, 1000)).toBeLessThan(text.length + 1000);
    expect(await same(text, 1000, 0)).toBeGreaterThan(text.length * 1.5);
  });

  it.each<[string, string]>([
    [
      'a cell over lines, cut in its middle',
      header + rows(0, 20) + row(20, `"${'a line\n'.repeat(60)}"`) + rows(21, 60),
    ],
    ['cells over lines that look like rows', header + rows(0, 9) + row(9, `"${rows(100, 130)}"`) + rows(10, 40)],
    ['an id met before', header + rows(0, 40) + row(3) + rows(40, 60)],
    [
      'an id met before in a row that is bad besides',
      header + rows(0, 40) + row(3).replace('2024', 'x') + rows(40, 60),
    ],
    [
      'ids of another make from some row on',
      header + rows(0, 30) + rows(30, 60).replaceAll('T', 'Q-').replaceAll('.', '-5.'),
    ],
    ['bad rows', header + rows(0, 60).replaceAll(/T(\d)5,/g, 'T$15,,')],
    ['a quote never closed', header + rows(0, 30) + row(30, '"rent') + rows(31, 60)],
    ['CR LF', (header + rows(0, 60)).replaceAll('\n', '\r\n')],
    ['no line end at the end', (header + rows(0, 60)).trimEnd()],
    ['blank lines', header + rows(0, 60).replaceAll('\n', '\n\n')],
    ['not one good row at first', header + row(0).replace('2024', 'x').repeat(30) + rows(1, 60)],
  ])('%s', async (_, text) => {
    for (const part of [70, 151, 600]) await same(text, part);
  });

  const dated = (days: readonly string[]): string =>
    'time,from,to,amount,currency\n' + days.map((day, k) => `${day}/2024,A${k % 5},B,${k}.00,USD\n`).join('');
  const open = Array.from({ length: 20 }, (_, k) => `0${1 + (k % 9)}/0${1 + ((k * 4) % 9)}`);
  it.each<[string, readonly string[]]>([
    ['open throughout', open],
    ['shown late', [...open, '04/25']],
    ['shown first', ['04/25', ...open]],
    ['shown again in each part', open.flatMap((day) => [day, '04/25'])],
    ['shown otherwise later', [...open, '04/25', ...open, '25/04', ...open]],
  ])('order of day and month %s', async (_, days) => {
    for (const part of [30, 100]) await same(dated(days), part);
  });

  it('the first place told of an account counts', async () => {
    const names =
      'Time,Date,Sender_account,Receiver_account,Amount,Payment_currency,Sender_bank_location,Receiver_bank_location';
    const paid = Array.from(
      { length: 40 },
      (_, k) =>
        `10:35:19,2022-10-0${1 + (k % 9)},${k % 6},${k % 4},5.00,UK pounds,${k % 3 === 0 ? 'UK' : 'Turkey'},KZ\n`,
    );
    for (const part of [60, 200])
      await same(
        `${names},Received_currency,Payment_type\n${paid.join('').replaceAll('KZ\n', 'KZ,UK pounds,ACH\n')}`,
        part,
      );
  });
});

it('a reader that fails is done without', async () => {
  for (const fails of [0, 1, 3]) await same(header + rows(0, 100), 300, fails);
});

it('called off, it ends the readers and throws the reason', async () => {
  const { source, readers, left } = counted(header + rows(0, 200), 300);
  const calling = new AbortController();
  const reading = importTransactions(source, {
    readers,
    signal: calling.signal,
    onProgress: ({ rows: read }) => read > 50 && calling.abort(new Error('called off')),
  });
  await expect(reading).rejects.toThrow('called off');
  expect(left()).toBe(0);
});

it('nobody is asked to help with a small file, or one read as text', async () => {
  const asked: string[] = [];
  const readers = { ...splitReaders(2, 10, 100), open: () => (asked.push('open'), []) };
  const source = textSource('f.csv', header + rows(0, 50));
  await importTransactions(source, { readers: { ...readers, least: source.size + 1 } });
  await importTransactions(source, { readers, asText: true });
  expect(asked).toEqual([]);
});
