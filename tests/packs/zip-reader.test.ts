/** Archives as packs: what is read, and every way an archive may lie. */
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../src/csv/crc32.ts';
import { readPack } from '../../src/csv/read-pack.ts';
import { memorySource, readBytes, type Source } from '../../src/csv/source.ts';
import { packNames } from '../../src/csv/zip-names.ts';
import { packRules, readZip } from '../../src/csv/zip-reader.ts';
import { writeZip, type ZipMember } from '../../src/csv/zip-writer.ts';
import { bundledMembers, contentOf, lyingZip, text, tinyMembers, zipSource, type Lie } from './zip-files.ts';

const open = (bytes: Uint8Array, options = {}) => readZip(memorySource('pack.zip', bytes), packRules, options);
const codes = (outcome: Awaited<ReturnType<typeof open>> | Awaited<ReturnType<typeof readPack>>) =>
  outcome.ok ? [] : outcome.issues.map(({ code }) => code);
const member = (name: string, body = 'x'): ZipMember => ({ name, bytes: text(body) });

describe('what is written is read', () => {
  it('member for member, and the same bytes every time', async () => {
    const members = [...bundledMembers(), member('attempts/a.json', '{}')];
    const bytes = writeZip(members);
    expect(writeZip(members)).toEqual(bytes);
    const read = await open(bytes);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(await contentOf(read.value)).toEqual(
      members.map(({ name, bytes: body }) => [`pack.zip/${name}`, new TextDecoder('latin1').decode(body)]),
    );
  });

  it('inside one folder of any script, with what operating systems add left aside', async () => {
    const read = await open(
      writeZip([
        member('Жаттығу 1/'),
        member('Жаттығу 1/exercise.json'),
        member('Жаттығу 1/attempts/a b.json'),
        member('__MACOSX/Жаттығу 1/._exercise.json'),
        member('Жаттығу 1/.DS_Store'),
      ]),
    );
    expect(read.ok && read.value.map((source) => source.path)).toEqual([
      'pack.zip/exercise.json',
      'pack.zip/attempts/a b.json',
    ]);
  });

  it('from a source that can only be read from its start', async () => {
    const { path, size, stream } = zipSource(bundledMembers());
    const read = await readPack([{ path, size, stream }]);
    expect(read.ok && read.value.pack.exercise?.id).toBe('first-steps');
  });

  it('checks as others count: CRC-32 of the standard test words', () => {
    expect(crc32(text('123456789'))).toBe(0xcbf43926);
    expect(crc32(text('6789'), crc32(text('12345')))).toBe(0xcbf43926);
  });
});

describe('a pack in one file', () => {
  it('comes to what its folder comes to', async () => {
    const folder = bundledMembers().map(({ name, bytes }) => memorySource(`d/${name}`, bytes));
    const [one, other] = [await readPack([zipSource(bundledMembers(), 'a.linchpin')]), await readPack(folder)];
    if (!one.ok || !other.ok) throw new Error('not read');
    expect(one.value.pack).toEqual(other.value.pack);
    expect(one.value.receipts[0].file).toBe('a.linchpin/transactions.csv');
  });

  it('lies among other files, whatever it is called', async () => {
    const more = memorySource('notes.txt', text('nothing'));
    const read = await readPack([zipSource(bundledMembers(), 'drop/first steps'), more]);
    expect(read.ok && [read.value.pack.key?.exercise, read.value.aside]).toEqual(['first-steps', ['notes.txt']]);
    const picture = memorySource('a.docx', writeZip([member('word/document.xml')]));
    expect((await readPack([zipSource(bundledMembers()), picture])).ok).toBe(true);
    expect(codes(await readPack([memorySource('a.zip', text('<html>'))]))).toEqual(['zip-broken']);
  });

  it('is whole: a named file may not be missing, not even the key', async () => {
    const without = (lost: string) => readPack([zipSource(bundledMembers().filter(({ name }) => name !== lost))]);
    const issue = { code: 'file-missing', row: 0, column: '', found: '' };
    for (const name of ['answer-key.json', 'relations.csv']) {
      expect(await without(name)).toMatchObject({ ok: false, issues: [{ ...issue, file: `pack.zip/${name}` }] });
    }
  });

  it('changed inside is told by its hash, though its checksum is right', async () => {
    const members = bundledMembers().map((one) =>
      one.name === 'quiz.json' ? { ...one, bytes: text(`${new TextDecoder().decode(one.bytes)} `) } : one,
    );
    expect(codes(await readPack([zipSource(members)]))).toEqual(['hash-differs']);
  });
});

describe('names', () => {
  it.each([
    '../exercise.json',
    'a/../exercise.json',
    '/exercise.json',
    'a\\exercise.json',
    'C:exercise.json',
    'exercise.json\u0000',
    'exe\u202ecise.json',
    '__proto__',
    '__proto__/exercise.json',
    'constructor/exercise.json',
    'attempts/__proto__/a.json',
    'notes.html',
    'watchlist.exe',
    'a//exercise.json',
    '',
  ])('%j is refused', async (name) => {
    expect(codes(await open(writeZip([member(name)])))).toContain('zip-member-refused');
    expect(codes(await open(writeZip([member('exercise.json'), member(name)])))).toContain('zip-member-refused');
  });

  it('of two folders are refused, and one twice in any letters', async () => {
    expect(codes(await open(writeZip([member('a/exercise.json'), member('b/quiz.json')])))).toEqual([
      'zip-member-refused',
    ]);
    expect(codes(await open(writeZip([member('quiz.json'), member('quiz.json')])))).toEqual(['zip-member-repeated']);
    const twice = [member('attempts/a.json'), member('attempts/A.json')];
    expect(codes(await open(writeZip(twice)))).toEqual(['zip-member-repeated']);
  });

  it('of a link are refused', async () => {
    const link: Lie = {
      central: [
        [4, 2, 0x0314],
        [38, 4, 0xa1ff0000],
      ],
    };
    expect(codes(await open(lyingZip([member('quiz.json')], 0, link)))).toEqual(['zip-member-refused']);
  });
});

describe('headers that lie', () => {
  const members = [member('quiz.json', 'a'.repeat(500)), member('parties.csv', 'b'.repeat(500))];
  it.each<[string, Lie, string]>([
    ['local name', { local: [[30, 1, 0x51]] }, 'zip-broken'],
    ['local method', { local: [[8, 2, 0]] }, 'zip-broken'],
    ['local size', { local: [[22, 4, 7]] }, 'zip-broken'],
    ['local checksum', { local: [[14, 4, 7]] }, 'zip-broken'],
    ['longer local extra field', { local: [[28, 2, 900]] }, 'zip-broken'],
    ['place of the local header', { central: [[42, 4, 3]] }, 'zip-broken'],
    ['password', { local: [[6, 2, 1]], central: [[8, 2, 1]] }, 'zip-encrypted'],
    ['another method', { local: [[8, 2, 12]], central: [[10, 2, 12]] }, 'zip-method-unknown'],
    ['zip64 size', { central: [[24, 4, 0xffffffff]] }, 'zip-too-large'],
    ['another disk', { central: [[34, 2, 1]] }, 'zip-broken'],
    ['smaller size', { local: [[22, 4, 9]], central: [[24, 4, 9]] }, 'zip-size-differs'],
    ['larger size', { local: [[22, 4, 900]], central: [[24, 4, 900]] }, 'zip-size-differs'],
    ['checksum', { local: [[14, 4, 9]], central: [[16, 4, 9]] }, 'zip-crc-differs'],
    ['packed size of the next member too', { local: [[18, 4, 60]], central: [[20, 4, 60]] }, 'zip-broken'],
  ])('%s', async (_, lie, code) => {
    expect(codes(await open(lyingZip(members, 0, lie)))).toEqual([code]);
  });

  it('members that share bytes, or stand apart, are refused', async () => {
    const bytes = writeZip(members);
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint32(directory + 46 + 'quiz.json'.length + 42, 0, true);
    expect(codes(await open(bytes))).toEqual(['zip-broken']);
    expect(codes(await open(Uint8Array.of(...writeZip(members), 0)))).toEqual(['zip-broken']);
    expect(codes(await open(Uint8Array.of(0, ...writeZip(members))))).toEqual(['zip-broken']);
  });

  it('cut anywhere is refused', async () => {
    const bytes = writeZip(members);
    for (let length = 0; length < bytes.length; length++) {
      const outcome = await open(bytes.subarray(0, length));
      expect(codes(outcome), String(length)).toEqual(['zip-broken']);
    }
  });

  it('sizes after the member, as streaming tools write them, are read', async () => {
    const body = text('{}');
    const [packed, crc] = [deflateSync(body), crc32(body)];
    const plain = writeZip([{ name: 'quiz.json', bytes: text('{}'), stored: true }]);
    expect((await open(plain)).ok).toBe(true);
    expect((await open(streamedZip('quiz.json', packed, body.length, crc))).ok).toBe(true);
    expect(codes(await open(streamedZip('quiz.json', packed, body.length, crc + 1)))).toEqual(['zip-crc-differs']);
  });
});

/** A zip of one member whose local header knows neither sizes nor checksum; they follow the member with a signature. */
function streamedZip(name: string, packed: Uint8Array, size: number, crc: number): Uint8Array {
  const start = 30 + name.length + packed.length;
  const bytes = new Uint8Array(start + 16 + 46 + name.length + 22);
  const view = new DataView(bytes.buffer);
  const put = (at: number, ...fields: readonly (readonly [number, number])[]) =>
    fields.forEach(([place, value]) => view.setUint32(at + place, value, true));
  put(0, [0, 0x04034b50], [6, 8 | (8 << 16)], [26, name.length]);
  bytes.set(text(name), 30);
  bytes.set(packed, 30 + name.length);
  put(start, [0, 0x08074b50], [4, crc], [8, packed.length], [12, size]);
  const central = start + 16;
  put(central, [0, 0x02014b50], [8, 8 | (8 << 16)], [16, crc], [20, packed.length], [24, size], [28, name.length]);
  bytes.set(text(name), central + 46);
  put(central + 46 + name.length, [0, 0x06054b50], [8, 1 | (1 << 16)], [12, 46 + name.length], [16, central]);
  return bytes;
}

describe('more than is held', () => {
  it('65 members', async () => {
    const many = (count: number) => writeZip(Array.from({ length: count }, (_, i) => member(`attempts/${i}.json`)));
    expect(codes(await open(many(65)))).toEqual(['zip-too-many']);
    expect((await open(many(64))).ok).toBe(true);
  });

  it('a bomb, honest or not about its size, is stopped before it is unpacked', async () => {
    const bomb = [{ name: 'transactions.csv', bytes: new Uint8Array(20_000_000) }];
    expect(codes(await open(writeZip(bomb)))).toEqual(['zip-ratio']);
    for (const size of [500, 1_000_000]) {
      const lie: Lie = { local: [[22, 4, size]], central: [[24, 4, size]] };
      const read: number[] = [];
      expect(codes(await readZip(counted(memorySource('b.zip', lyingZip(bomb, 0, lie)), read), packRules))).toEqual([
        'zip-ratio',
      ]);
      // Of 19 KB of bomb one push was unpacked: 4.2 MB at most.
      expect(read.at(-1)).toBe(1);
    }
    const small = [{ name: 'transactions.csv', bytes: new Uint8Array(1_000_000) }];
    expect((await open(writeZip(small))).ok).toBe(true);
  });

  it('200 MB in all', async () => {
    const lie: Lie = {
      local: [[18, 4, 150_000_000]],
      central: [
        [20, 4, 150_000_000],
        [24, 4, 150_000_000],
      ],
    };
    expect(codes(await open(lyingZip([member('quiz.json')], 0, lie)))).toEqual(['zip-broken']);
    const members = ['quiz.json', 'parties.csv'].map((name) => member(name, 'x'));
    const large = { names: packNames, mostBytes: 1 };
    expect(codes(await readZip(zipSource(members), large))).toEqual(['zip-too-large']);
  });

  it('files that are read whole have bounds of their own', async () => {
    const long = { name: 'quiz.json', bytes: noise(4_194_305), stored: true };
    expect(codes(await open(writeZip([long])))).toEqual(['zip-too-large']);
    // A line of three bytes each.
    const rows = noise(1_200_006);
    for (let at = 2; at < rows.length; at += 3) rows[at] = 10;
    const stored = (name: string) => writeZip([{ name, bytes: rows, stored: true }]);
    expect(codes(await open(stored('parties.csv')))).toEqual(['zip-too-large']);
    expect(codes(await open(stored('transactions.csv')))).toEqual([]);
  });

  it('stops when told to', async () => {
    const signal = AbortSignal.abort(new Error('stop'));
    await expect(readZip(zipSource(bundledMembers()), packRules, { signal })).rejects.toThrow('stop');
    const later = new AbortController();
    const long = [{ name: 'transactions.csv', bytes: noise(5_000_000), stored: true }];
    const reading = readZip(zipSource(long), packRules, {
      signal: later.signal,
      onProgress: () => later.abort(new Error('later')),
    });
    await expect(reading).rejects.toThrow('later');
  });
});

/** Bytes that look like nothing, and never like a line end. */
function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let i = 0; i < length; i++) bytes[i] = 48 + (Math.imul(i, 0x9e3779b1) >>> 26);
  return bytes;
}

/** `source`, with the pieces taken of each range counted. */
function counted(source: Source, read: number[]): Source {
  return {
    ...source,
    async *range(from, to) {
      const bytes = await readBytes(source);
      read.push(0);
      for (let at = from; at < to; at += 4096) {
        read[read.length - 1]++;
        yield bytes.subarray(at, Math.min(to, at + 4096));
      }
    },
  };
}

it('tiny packs, the ground of the mutants, are sound', async () => {
  const read = await readPack([zipSource(tinyMembers())]);
  expect(read.ok && [read.value.pack.exercise?.id, read.value.pack.dataset.ledger.size]).toEqual(['tiny', 12]);
});
