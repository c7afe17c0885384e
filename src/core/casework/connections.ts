/** How the subject of a case is tied to those claims are made about: itself, by relation, by payments between the two. */
import { parseKey, type NodeKey } from '../dataset/dataset.ts';
import { relationRow } from '../desk/relation-rows.ts';
import type { TransactionRow } from '../desk/answer.ts';
import type { Claim, Reason } from '../exercise/work.ts';
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

const rank = ({ self, reasons }: Connection): number => (self ? 0 : reasons.includes('listed') ? 1 : 2);

/**
 * Only those with a tie, the subject as listed first, then other listed ones; `rows` are the transactions the payments are counted among.
 * O(claimed parties × (relations + rows)).
 */
export function connectionsOf(
  source: CaseSource,
  claims: readonly Claim[],
  subject: NodeKey,
  rows: readonly TransactionRow[],
): readonly Connection[] {
  const { directory } = source;
  const reasons = new Map<NodeKey, Set<Reason>>();
  for (const claim of claims) {
    const key = subjectKey(directory, claim.subject);
    reasons.set(key, (reasons.get(key) ?? new Set()).add(claim.reason));
  }
  return [...reasons]
    .map(([key, claimed]): Connection => {
      const node = directory.nodeOf(key);
      const self = key === subject;
      const ends = new Set([parseKey(key).id, parseKey(subject).id]);
      const between = rows.filter(
        ({ fromParty, toParty }) =>
          (fromParty === key && toParty === subject) || (fromParty === subject && toParty === key),
      );
      const tied = directory.dataset.relations.filter(({ from, to }) => from !== to && ends.has(from) && ends.has(to));
      return {
        key,
        label: node < 0 ? parseKey(key).id : directory.labelOf(node),
        reasons: [...claimed],
        listings: listingsOf(source, claims, key),
        self,
        relations: self ? [] : tied.map((relation) => relationRow(directory, relation)),
        payments: self
          ? { count: 0, base: 0 }
          : { count: between.length, base: between.reduce((sum, row) => sum + row.base, 0) },
      };
    })
    .filter(({ self, reasons: held, relations, payments }) =>
      self ? held.includes('listed') : relations.length > 0 || payments.count > 0,
    )
    .sort((a, b) => rank(a) - rank(b));
}
