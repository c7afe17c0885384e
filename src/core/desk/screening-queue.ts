/** The lab's queue: every hit down to the lowest threshold as a line, with what stands beside the name. Linear in the hits. */
import type { Directory } from '../dataset/directory.ts';
import type { Listing } from '../dataset/dataset.ts';
import type { Hit } from '../screening/hit.ts';
import { latinForm } from '../screening/latin-form.ts';
import type { QueueRow, ScreeningQueue, Support } from './screening-answer.ts';
import { reaching } from './threshold-curve.ts';

/** More than anybody decides by hand; the total is told. */
export const queueSent = 5_000;

/** The strongest of what agrees beside the name. */
export function supportOf({ reasons }: Hit): Support {
  const codes = new Set(reasons.map(({ code }) => code));
  if (codes.has('identifier-same')) return 'identifier';
  if (codes.has('birth-agrees')) return 'birth';
  return codes.has('country-agrees') ? 'country' : 'none';
}

const isAgainst = ({ reasons }: Hit): boolean => reasons.some(({ code }) => code.endsWith('-differs'));
const warns = ({ reasons }: Hit): boolean =>
  reasons.some((reason) => reason.code === 'script-mixed' || (reason.code === 'alias' && reason.quality === 'low'));

/** Best scores by party. */
function bestByParty(hits: readonly Hit[]): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const { party, score } of hits) best.set(party, Math.max(score, best.get(party) ?? 0));
  return best;
}

/** `hits` are best first; `updateOf` tells which list update brought a listing, 0 for none. */
export function screeningQueue(
  directory: Directory,
  hits: readonly Hit[],
  listings: readonly Listing[],
  updateOf: (listing: Listing) => number,
): ScreeningQueue {
  const byUid = new Map(listings.map((listing) => [listing.uid, listing]));
  const row = (hit: Hit): QueueRow => {
    const label = directory.labelOf(directory.accounts + directory.partyOf(hit.party));
    const listing = byUid.get(hit.uid);
    return {
      uid: hit.uid,
      party: hit.party,
      label,
      latin: latinForm(label),
      name: hit.name,
      nameLatin: latinForm(hit.name),
      score: hit.score,
      kind: listing?.kind ?? 'person',
      support: supportOf(hit),
      against: isAgainst(hit),
      warns: warns(hit),
      update: listing === undefined ? 0 : updateOf(listing),
    };
  };
  return {
    rows: hits.slice(0, queueSent).map(row),
    total: hits.length,
    listings: listings.length,
    parties: directory.dataset.parties.length,
    hitsFrom: reaching(hits.map(({ score }) => score)),
    partiesFrom: reaching(bestByParty(hits).values()),
  };
}
