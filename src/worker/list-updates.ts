/** List updates that land while the trainee works: their listings are withheld until then. */
import type { Listing } from '../core/dataset/dataset.ts';
import type { Exercise } from '../core/exercise/exercise.ts';
import type { ReadPack } from '../csv/read-pack.ts';

export interface ListUpdates {
  land(files: readonly string[]): void;
  /** Listings without those that are still to come. */
  landed(listings: readonly Listing[]): readonly Listing[];
  /** Which update brought the listing, counted from 1 in the exercise's order; 0 = it was on the list from the start. */
  updateOf(listing: Listing): number;
  /** Differs whenever `landed` does. */
  key(): string;
}

export function listUpdates(exercise: Exercise | null, lists: ReadPack['lists']): ListUpdates {
  const baseName = (file: string) => file.slice(file.lastIndexOf('/') + 1);
  const awaited = new Map<string, ReadonlySet<Listing>>();
  const broughtBy = new Map<Listing, number>();
  for (const [i, { file }] of (exercise?.listUpdates ?? []).entries()) {
    const list = lists.find((one) => baseName(one.file) === file);
    if (list === undefined) continue;
    awaited.set(file, new Set(list.listings));
    for (const listing of list.listings) broughtBy.set(listing, i + 1);
  }
  return {
    land: (files) => files.forEach((file) => awaited.delete(file)),
    landed: (listings) =>
      awaited.size === 0
        ? listings
        : listings.filter((listing) => ![...awaited.values()].some((list) => list.has(listing))),
    updateOf: (listing) => broughtBy.get(listing) ?? 0,
    key: () => [...awaited.keys()].join('|'),
  };
}
