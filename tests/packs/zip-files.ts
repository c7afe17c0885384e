/** Zip files for tests: a small real pack, and a writer of archives that lie. */
import { readdirSync, readFileSync } from 'node:fs';
import { sha256Hex } from '../../src/core/dataset/sha256.ts';
import { memorySource, readBytes, type Source } from '../../src/csv/source.ts';
import { writeZip, type ZipMember } from '../../src/csv/zip-writer.ts';

export const text = (words: string): Uint8Array => new TextEncoder().encode(words);

const firstSteps = new URL('../../datasets/first-steps/', import.meta.url);

/** The members of a bundled exercise's folder. */
export function bundledMembers(): readonly ZipMember[] {
  return readdirSync(firstSteps, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({ name: entry.name, bytes: new Uint8Array(readFileSync(new URL(entry.name, firstSteps))) }));
}

/** A pack of a few rows, hashes right, everything a pack may hold. */
export function tinyMembers(): readonly ZipMember[] {
  const rows = Array.from(
    { length: 12 },
    (_, i) =>
      `T${i + 1},2026-01-0${(i % 9) + 1}T09:00:00Z,A${(i % 3) + 1},A${((i + 1) % 3) + 1},${i * 7 + 3}.50,KZT,transfer,rent ${i}`,
  );
  const files: { readonly [name: string]: string } = {
    'transactions.csv': `id,time,from,to,amount,currency,channel,purpose\n${rows.join('\n')}\n`,
    'accounts.csv':
      'id,institution,country,opened,holder\nA1,North,KZ,2020-01-01,P1\nA2,North,KZ,2020-01-02,P2\nA3,South,KZ,,P2\n',
    'parties.csv':
      'id,kind,name,other_names,born,country,identifiers,activity\nP1,person,Aru,,1980,KZ,,\nP2,company,Bel,,,KZ,,\n',
  };
  const exercise = JSON.parse(readFileSync(new URL('exercise.json', firstSteps), 'utf8')) as Record<string, unknown>;
  const words = { en: 'Tiny', ru: 'Малый', kk: 'Шағын' };
  const head = {
    ...exercise,
    id: 'tiny',
    title: words,
    summary: words,
    brief: words,
    parties: 2,
    accounts: 3,
    transactions: 12,
    costs: { default: 1, overrides: {} },
    files: Object.fromEntries(Object.entries(files).map(([name, body]) => [name, sha256Hex(text(body))])),
  };
  const all = { 'exercise.json': JSON.stringify(head), ...files };
  return Object.entries(all).map(([name, body]) => ({ name, bytes: text(body) }));
}

export const zipSource = (members: readonly ZipMember[], path = 'pack.zip'): Source =>
  memorySource(path, writeZip(members));

export interface Lie {
  /** Little-endian value at a place counted from the member's local and central header. */
  readonly local?: readonly (readonly [at: number, bytes: 1 | 2 | 4, value: number])[];
  readonly central?: readonly (readonly [at: number, bytes: 1 | 2 | 4, value: number])[];
}

/** The zip of `members` with fields of one member's headers overwritten. */
export function lyingZip(members: readonly ZipMember[], index: number, lie: Lie): Uint8Array {
  const bytes = writeZip(members);
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 6, true);
  let central = directory;
  for (let i = 0; i < index; i++) central += 46 + view.getUint16(central + 28, true);
  const local = view.getUint32(central + 42, true);
  const put = (base: number, fields: Lie['local'] = []): void => {
    for (const [at, length, value] of fields) {
      if (length === 1) view.setUint8(base + at, value);
      else if (length === 2) view.setUint16(base + at, value, true);
      else view.setUint32(base + at, value, true);
    }
  };
  put(local, lie.local);
  put(central, lie.central);
  return bytes;
}

/** Names and texts of sources. */
export async function contentOf(sources: readonly Source[]): Promise<readonly (readonly [string, string])[]> {
  return Promise.all(
    sources.map(async (source) => [source.path, new TextDecoder('latin1').decode(await readBytes(source))] as const),
  );
}
