/** One file read as bytes, as text and in parts by several: accounts of everything that came out, to be set side by side. */
import { importTransactions, type ImportOptions } from '../../src/csv/import-transactions.ts';
import type { Source } from '../../src/csv/source.ts';
import { seededRandom } from './fuzzed-file.ts';
import { splitReaders } from './split-readers.ts';

export interface BothWays {
  readonly bytes: string;
  readonly text: string;
}

export async function bothWays(source: Source, options: ImportOptions = {}): Promise<BothWays> {
  return {
    bytes: told(await importTransactions(source, options)),
    text: told(await importTransactions(source, { ...options, asText: true })),
  };
}

/** By up to three readers, cut at any bytes; now and then one fails. */
export async function inParts(source: Source, seed: number): Promise<string> {
  const random = seededRandom(~seed);
  const first = 1 + random.below(400);
  const part = 1 + random.below(1 + random.below(800));
  const fails = random.chance(0.1) ? random.below(4) : Infinity;
  return told(await importTransactions(source, { readers: splitReaders(1 + random.below(3), first, part, fails) }));
}

/** Typed arrays with their kind; -0, NaN and infinities as such. */
export function told(outcome: unknown): string {
  return JSON.stringify(outcome, (_, value: unknown) => {
    if (ArrayBuffer.isView(value)) return [value.constructor.name, ...Array.from(value as Float64Array, String)];
    return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
  });
}
