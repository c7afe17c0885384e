/** List updates that land while the trainee works: their listings are withheld until then. */
import type { Listing } from '../core/dataset/dataset.ts';
import type { Exercise } from '../core/exercise/exercise.ts';
import type { ReadPack } from '../csv/read-pack.ts';

export interface ListUpdates {
  land(files: readonly string[]): void;
  /** Listings without those that are still to come. */
  landed(listings: readonly Listing[]): readonly Listing[];
  /** Differs whenever `landed` does. */
  key(): string;
}

export function listUpdates(exercise: Exercise | null, lists: ReadPack['lists']): ListUpdates {
  const baseName = (file: string) => file.slice(file.lastIndexOf('/') + 1);
  const awaited = new Map<string, ReadonlySet<Listing>>();
  for (const { file } of exercise?.listUpdates ?? []) {
    const list = lists.find((one) => baseName(one.file) === file);
    if (list !== undefined) awaited.set(file, new Set(list.listings));
  }
  return {
    land: (files) => files.forEach((file) => awaited.delete(file)),
    landed: (listings) =>
      awaited.size === 0
        ? listings
        : listings.filter((listing) => ![...awaited.values()].some((list) => list.has(listing))),
    key: () => [...awaited.keys()].join('|'),
  };
}
