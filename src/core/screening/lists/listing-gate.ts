/** The last step of every reader: a record becomes a listing with a uid of its own, or a rejection that says what it lacks. */
import type { Listing } from '../../dataset/dataset.ts';
import type { ListSink } from './read-list.ts';

export interface Candidate {
  /** What the list calls the record; a repeated one gets `#2`, `#3` …. '' = it has none. */
  readonly id: string;
  readonly listing: Omit<Listing, 'uid'>;
  readonly row: number;
  /** Column or element where id and name should stand. */
  readonly idColumn: string;
  readonly nameColumn: string;
}

/** Keeps the ids it has seen, nothing else. */
export function listingGate(sink: ListSink): (candidate: Candidate) => void {
  const uses = new Map<string, number>();
  return ({ id, listing, row, idColumn, nameColumn }) => {
    if (id === '') {
      const found = (listing.names[0]?.text ?? '').slice(0, 80);
      sink.onRejected({ code: 'listing-without-id', row, column: idColumn, found });
    } else if (listing.names.length === 0) {
      sink.onRejected({ code: 'listing-without-name', row, column: nameColumn, found: id.slice(0, 80) });
    } else {
      const count = (uses.get(id) ?? 0) + 1;
      uses.set(id, count);
      sink.onListing({ uid: count === 1 ? id : `${id}#${count}`, ...listing }, row);
    }
  };
}
