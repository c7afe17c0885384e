/** Where along the money's way the class loses teams: for each true hop, who left the path just there. O(teams × divergence). */
import { divergence, type Tracks } from './divergence.ts';
import type { HopRef } from './true-path.ts';

export interface Parting {
  readonly missed: HopRef;
  readonly chain: string | null;
  readonly hop: number;
  /** UTC ms; base-currency minor units. */
  readonly at: number;
  readonly amount: number;
  /** Places in `lesson.teams`, by how they parted from it. */
  readonly left: readonly number[];
  readonly apart: readonly number[];
  readonly neverThere: readonly number[];
}

/** Most teams that left first, then all that parted there, then by the money's clock. A team may part at several hops, of chains of its own. */
export function partings(tracks: Tracks): readonly Parting[] {
  const found = new Map<string, Parting>();
  tracks.holdings.forEach((_, team) => {
    for (const { missed, chain, hop, at, amount, kind } of divergence(tracks, team, null).departures) {
      const name = JSON.stringify(missed);
      const known = found.get(name) ?? { missed, chain, hop, at, amount, left: [], apart: [], neverThere: [] };
      const field = kind === 'never-there' ? 'neverThere' : kind;
      found.set(name, { ...known, [field]: [...known[field], team] });
    }
  });
  const all = ({ left, apart, neverThere }: Parting) => left.length + apart.length + neverThere.length;
  return [...found]
    .toSorted(
      ([nameA, a], [nameB, b]) =>
        b.left.length - a.left.length || all(b) - all(a) || a.at - b.at || (nameA < nameB ? -1 : 1),
    )
    .map(([, parting]) => parting);
}
