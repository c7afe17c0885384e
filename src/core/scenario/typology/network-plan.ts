/** The woven network: everything the typologies of a recipe did, before ids are dealt. `weave(random, economy, recipe)` makes one. */
import type { Role } from '../../exercise/key.ts';
import type { AccountPlace, EconomyChannel, EconomyCurrency, PartyPlace, RelationFacts } from '../economy/economy.ts';
import type { Phrase, PlannedClaim, PlannedDetour, Tag } from './typology.ts';

export interface PlannedPayment {
  /** UTC ms. */
  readonly at: number;
  readonly from: AccountPlace;
  readonly to: AccountPlace;
  /** Minor units of `currency`. */
  readonly amount: number;
  readonly currency: EconomyCurrency;
  readonly channel: EconomyChannel;
  readonly purpose: number;
  readonly tag: Tag;
  /** A true flow; others are lawful payments a twin needs, dropped when the payer cannot afford them. */
  readonly flow: boolean;
}

export interface PlannedGap {
  readonly id: string;
  readonly from: PartyPlace;
  readonly to: PartyPlace;
  /** UTC ms and base minor units. */
  readonly at: number;
  readonly amount: number;
}

export interface NetworkPlan {
  /** Ascending by `at`. No account sends flow money before it came in, nor more than came in less what it kept (sources apart). */
  readonly payments: readonly PlannedPayment[];
  readonly roles: ReadonlyMap<PartyPlace, Role>;
  readonly cells: readonly { readonly id: string; readonly parties: readonly PartyPlace[] }[];
  /** From a source to an end user, account to account, forward in time; every true flow and gap lies on at least one. */
  readonly chains: readonly {
    readonly id: string;
    readonly hops: readonly ({ readonly tag: Tag } | { readonly gap: string })[];
  }[];
  readonly gaps: readonly PlannedGap[];
  readonly claims: readonly PlannedClaim[];
  /** Members that the watchlist carries, the principal first. */
  readonly listed: readonly PartyPlace[];
  readonly decoys: readonly { readonly party: PartyPlace; readonly why: Phrase }[];
  readonly covered: readonly { readonly party: PartyPlace; readonly why: Phrase }[];
  /** Beside those of the economy. */
  readonly relations: readonly RelationFacts[];
  readonly sources: readonly AccountPlace[];
  readonly endUsers: readonly AccountPlace[];
  readonly detours: readonly PlannedDetour[];
}
