/** Claims of the key: the reason of each member with the rows that prove it, and who of them the watchlist carries. */
import type { AccountPlace, Economy, PartyPlace } from '../economy/economy.ts';
import type { Random } from '../random.ts';
import type { Move } from './chains.ts';
import { phraseOf, type Membership } from './membership.ts';
import type { Evidence, PlannedClaim } from './typology.ts';

/** Puts `count` members on the list, the principal first: an end user abroad, a body, a mover, then any; their reason becomes `listed`. */
export function listMembers(
  random: Random,
  economy: Economy,
  members: Membership,
  principal: PartyPlace,
  count: number,
): readonly PartyPlace[] {
  const free = random
    .shuffle([...members.roles.keys()])
    .filter(
      (party) =>
        party !== principal &&
        !members.binds(party) &&
        members.roles.get(party) !== 'donor' &&
        members.grounds.get(party)?.reason === 'on-behalf',
    );
  const body = (party: PartyPlace) => economy.party(party).kind !== 'person';
  const wanted: readonly ((party: PartyPlace) => boolean)[] = [
    (party) => members.roles.get(party) === 'end-user' && economy.party(party).country !== 'KZ',
    body,
    (party) => members.roles.get(party) === 'facilitator' && !body(party),
  ];
  const listed = [principal];
  for (let i = 0; listed.length < Math.max(1, count) && free.some((party) => !listed.includes(party)); i++) {
    const left = free.filter((party) => !listed.includes(party));
    listed.push(left.find(wanted[i] ?? (() => true)) ?? left[0]);
  }
  for (const party of listed) {
    const code =
      party === principal
        ? 'principal.listed'
        : body(party)
          ? 'body.listed'
          : members.roles.get(party) === 'end-user'
            ? 'end-user.listed'
            : 'mover.listed';
    members.ground(party, {
      reason: 'listed',
      weight: 2,
      why: phraseOf(code, { party, principal }),
      ties: [],
    });
  }
  return listed;
}

/** One claim for each member but donors. `live` ascends by time. Evidence on behalf: the tie, and a payment in and one out. */
export function planClaims(
  members: Membership,
  live: readonly Move[],
  accountOf: (party: PartyPlace) => AccountPlace,
): readonly PlannedClaim[] {
  return [...members.roles].flatMap(([party, role]) => {
    if (role === 'donor') return [];
    const ground = members.grounds.get(party);
    if (ground === undefined) throw new Error(`typology: member ${party} (${role}) has no reason`);
    const { reason, weight, why, ties } = ground;
    const evidence: Evidence[] = ties.map((relation) => ({ relation }));
    if (reason === 'listed') evidence.push({ listing: party });
    if (reason === 'on-behalf' || reason === 'derived') {
      const account = accountOf(party);
      const into = live.filter((move) => !move.gap && move.to === account);
      const out = live.filter((move) => !move.gap && move.from === account);
      // Late ones: they are what a freeze can still stop.
      for (const move of [largest(into.slice(-4)), largest(out.slice(-4))])
        if (move !== null) evidence.push({ tag: move.id });
    }
    return [{ party, reason, weight, evidence, why }];
  });
}

function largest(moves: readonly Move[]): Move | null {
  return moves.reduce<Move | null>((best, move) => (best === null || move.amount > best.amount ? move : best), null);
}
