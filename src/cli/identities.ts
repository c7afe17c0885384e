/** Key files named on the command line. */
import { readFile } from 'node:fs/promises';
import type { Outcome } from '../core/dataset/issue.ts';
import { readKeys } from '../sealing/trainer-key.ts';

/** The identities in all of them. Fails with `file-missing` or `key-file-invalid`. */
export async function identitiesIn(files: readonly string[]): Promise<Outcome<readonly string[]>> {
  const identities: string[] = [];
  for (const file of files) {
    const text = await readFile(file, 'utf8').catch(() => null);
    if (text === null) return { ok: false, issues: [{ code: 'file-missing', file, row: 0, column: '', found: '' }] };
    const read = await readKeys(text, file);
    if (!read.ok) return read;
    identities.push(...read.value.map(({ identity }) => identity));
  }
  return { ok: true, value: identities };
}
