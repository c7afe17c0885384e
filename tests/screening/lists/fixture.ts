/** Lists in the published shapes, all names in them invented, read by the door through which a pack's lists come in. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Listing } from '../../../src/core/dataset/dataset.ts';
import { readListFiles, type ReadListFile } from '../../../src/csv/list-files.ts';
import { memorySource } from '../../../src/csv/source.ts';

export function fixtureBytes(name: string): Uint8Array {
  return readFileSync(path.join(import.meta.dirname, '../../fixtures/lists', name));
}

/** The files read together; throws where one is refused. */
export async function readFixtures(...names: readonly string[]): Promise<readonly ReadListFile[]> {
  const outcomes = await readListFiles(names.map((name) => memorySource(name, fixtureBytes(name))));
  return outcomes.map((outcome) => {
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
    return outcome.value;
  });
}

export async function readFixture(name: string): Promise<ReadListFile> {
  const [file] = await readFixtures(name);
  return file;
}

/** `text (quality)` of each name. */
export function namesOf(listing: Listing | undefined): readonly string[] {
  return (listing?.names ?? []).map((name) => `${name.text} (${name.quality})`);
}
