/** How the subject of a case is tied to those the trainee holds to be listed: itself, by relation, by payments between the two. */
import { parseKey, type NodeKey } from '../dataset/dataset.ts';
import { relationRow } from '../desk/relation-rows.ts';
import type { TransactionRow } from '../desk/answer.ts';
import type { Claim } from '../exercise/work.ts';
import { subjectKey } from './case-subjects.ts';
import type { Connection, ListingRow } from './case-material.ts';
import type { CaseSource } from './fact-parts.ts';

/** Listings that claims of the reason `listed` cite, of claims about `subject`. */
export function listingsOf(source: CaseSource, claims: readonly Claim[], subject: NodeKey): readonly ListingRow[] {
  const cited = new Set(
    claims
      .filter((claim) => claim.reason === 'listed' && subjectKey(source.directory, claim.subject) === subject)
      .flatMap((claim) => claim.evidence),
  );
  return source.listings
    .filter((listing) => cited.has(`listing:${listing.uid}`))
    .map(({ raw: _raw, ...published }) => published);
}

/** Only those with a tie; `rows` are the transactions the payments are counted among. O(claims × (relations + rows)). */
export function connectionsOf(
  source: CaseSource,
  claims: readonly Claim[],
  subject: NodeKey,
  rows: readonly TransactionRow[],
): readonly Connection[] {
  const { directory } = source;
  const listed = claims
    .filter(({ reason }) => reason === 'listed')
    .map((claim) => subjectKey(directory, claim.subject));
  return [...new Set(listed)]
    .map((key): Connection => {
      const node = directory.nodeOf(key);
      const ends = new Set([parseKey(key).id, parseKey(subject).id]);
      const between = rows.filter(
        ({ fromParty, toParty }) =>
          (fromParty === key && toParty === subject) || (fromParty === subject && toParty === key),
      );
      const tied = directory.dataset.relations.filter(
        ({ from, to }) => from !== to && ends.size === 2 && ends.has(from) && ends.has(to),
      );
      return {
        key,
        label: node < 0 ? parseKey(key).id : directory.labelOf(node),
        listings: listingsOf(source, claims, key),
        self: key === subject,
        relations: key === subject ? [] : tied.map((relation) => relationRow(directory, relation)),
        payments:
          key === subject
            ? { count: 0, base: 0 }
            : { count: between.length, base: between.reduce((sum, row) => sum + row.base, 0) },
      };
    })
    .filter(({ self, relations, payments }) => self || relations.length > 0 || payments.count > 0);
}
