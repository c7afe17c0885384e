/** Companies of the principal: owned at 51 %, through it at 50 %, not owned at 49 %, and one directed without a share. */
import type { Economy, PartyPlace } from '../economy/economy.ts';
import { phraseOf, type Membership } from './membership.ts';

export interface OwnedFirms {
  /** 51 % the principal's. */
  readonly upper: PartyPlace;
  /** 50 % the upper one's. */
  readonly lower: PartyPlace;
  readonly directed: PartyPlace;
}

/** Draws and relates them; the 49 % one becomes a decoy. Others hold the rest where nobody did before. */
export function openOwnershipChain(economy: Economy, members: Membership, principal: PartyPlace): OwnedFirms {
  const taken = new Map<PartyPlace, number>();
  for (const { to, type, share } of economy.relations()) {
    if (type === 'owns') taken.set(to, (taken.get(to) ?? 0) + (share ?? 0));
  }
  const draw = (share: number) =>
    members.castWhere('company', (firm) => !members.binds(firm) && (taken.get(firm) ?? 0) + share <= 10_000);
  const own = (owner: PartyPlace, firm: PartyPlace, share: number) => {
    members.relate(owner, 'owns', firm, share);
    // Beside an owner it had before, the rest stays unsaid, as elsewhere: 24 or 26 % occur nowhere else.
    if (!taken.has(firm)) members.relate(members.cast('resident'), 'owns', firm, 10_000 - share);
  };
  const upper = draw(5100);
  own(principal, upper, 5100);
  const lower = draw(5000);
  own(upper, lower, 5000);
  const minority = draw(4900);
  own(principal, minority, 4900);
  members.decoy(minority, 'decoy.below-threshold', { principal });
  const directed = members.castWhere('company', (firm) => !members.binds(firm));
  members.relate(principal, 'controls', directed);
  members.ground(upper, {
    reason: 'owned',
    weight: 2,
    why: phraseOf('owned.directly', { party: upper, principal }),
    ties: [[principal, 'owns', upper]],
  });
  members.ground(lower, {
    reason: 'owned',
    weight: 3,
    why: phraseOf('owned.through-chain', { party: lower, owner: upper, principal }),
    ties: [
      [principal, 'owns', upper],
      [upper, 'owns', lower],
    ],
  });
  members.ground(directed, {
    reason: 'controlled',
    weight: 3,
    why: phraseOf('controlled.without-share', { party: directed, principal }),
    ties: [[principal, 'controls', directed]],
  });
  return { upper, lower, directed };
}
