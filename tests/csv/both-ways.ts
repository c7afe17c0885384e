/** One file read as bytes and as text: two accounts of everything that came out, to be set side by side. */
import { importTransactions, type ImportOptions } from '../../src/csv/import-transactions.ts';
import type { Source } from '../../src/csv/source.ts';

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

/** Typed arrays with their kind; -0, NaN and infinities as such. */
export function told(outcome: unknown): string {
  return JSON.stringify(outcome, (_, value: unknown) => {
    if (ArrayBuffer.isView(value)) return [value.constructor.name, ...Array.from(value as Float64Array, String)];
    return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
  });
}
