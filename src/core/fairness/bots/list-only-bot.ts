/** A bot that trusts names: claims and freezes whom screening finds, marks what they pay and are paid, follows nothing further. */
import { partyKey } from '../../dataset/dataset.ts';
import type { Hit } from '../../screening/hit.ts';
import type { Bot, BotClaim } from './bot.ts';
import { bestWithinBudget, dealingsOf, type Sight } from './sight.ts';

export const listOnlyBot: Bot = {
  name: 'list-only',
  play(sight) {
    const best = bestHits(sight);
    const chosen = bestWithinBudget(sight, (node) => best.get(node)?.score ?? 0);
    return {
      claims: listedClaims(best),
      marked: dealingsOf(sight, [...best.keys()]),
      freezes: chosen.map(({ key }) => key),
    };
  },
};

/** The best hit of each party that has one, by directory number, best first. */
export function bestHits(sight: Sight): ReadonlyMap<number, Hit> {
  const best = new Map<number, Hit>();
  for (const hit of sight.hits()) {
    const node = sight.directory.nodeOf(partyKey(hit.party));
    if (!best.has(node)) best.set(node, hit);
  }
  return best;
}

/** Sure of a strong hit, less of a likely one. */
export function listedClaims(hits: ReadonlyMap<number, Hit>): readonly BotClaim[] {
  return [...hits.values()].map(({ party, uid, band }) => ({
    subject: partyKey(party),
    reason: 'listed',
    confidence: band === 'strong' ? 3 : 2,
    evidence: [`listing:${uid}`],
  }));
}
