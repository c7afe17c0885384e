/** What a typology is: a way money is raised, moved or delivered, with parameters, true flows and an innocent twin. */
import type { RelationType } from '../../dataset/dataset.ts';
import type { Role } from '../../exercise/key.ts';
import type { Reason } from '../../exercise/work.ts';
import type {
  AccountPlace,
  CastKind,
  Economy,
  EconomyChannel,
  EconomyCurrency,
  PartyPlace,
  PurposeKind,
} from '../economy/economy.ts';
import type { Random } from '../random.ts';
import type { TypologyName } from '../recipe.ts';

/** Names a payment that the key needs (a true flow, or evidence). */
export type Tag = string;

/** An account that holds money of the flow and may send it on from `ready` (UTC ms) on. */
export interface Purse {
  readonly party: PartyPlace;
  readonly account: AccountPlace;
}

export interface FlowStep {
  readonly from: AccountPlace;
  readonly to: AccountPlace;
  /** Day of the period, 0 = the first; moved on when the money is not there yet. */
  readonly day: number;
  /** Base minor units, about; or a share of what the payer holds of the flow. */
  readonly amount: number | { readonly percent: number };
  readonly channel: EconomyChannel;
  readonly kind: PurposeKind;
  readonly currency?: EconomyCurrency;
}

/** A sentence of the phrasebook with parties put into its slots. */
export interface Phrase {
  readonly code: string;
  readonly slots: { readonly [slot: string]: PartyPlace };
}

export type Evidence =
  | { readonly tag: Tag }
  | { readonly relation: readonly [PartyPlace, RelationType, PartyPlace] }
  | { readonly listing: PartyPlace };

export interface PlannedClaim {
  readonly party: PartyPlace;
  readonly reason: Reason;
  readonly weight: number;
  readonly evidence: readonly Evidence[];
  readonly why: Phrase;
}

/** What opens when a member is frozen: the money takes another way. Times UTC ms, amounts base minor units. */
export interface PlannedDetour {
  readonly when: PartyPlace;
  readonly transfers: readonly {
    readonly from: AccountPlace;
    readonly to: AccountPlace;
    readonly at: number;
    readonly amount: number;
  }[];
}

/** What a typology may do: the one way it touches the network under construction. */
export interface Stage {
  readonly economy: Economy;
  readonly random: Random;
  readonly days: number;
  readonly decisionDay: number;
  readonly rounds: number;
  /** First day of a round and the days it may take for one phase. */
  window(round: number, phase: Phase): { readonly from: number; readonly to: number };
  cast(kind: CastKind): PartyPlace;
  account(party: PartyPlace): AccountPlace;
  role(party: PartyPlace, role: Role, cell: string): void;
  /** Sends flow money; a true flow of the key. */
  send(step: FlowStep): Tag;
  /** Moves money off the books (cash, hawala): no account records it. The receiver pays out of its own float. */
  leap(from: AccountPlace, to: AccountPlace, day: number, percent: number): void;
  /** An innocent payment a twin needs to look the part; not a flow. */
  lawful(step: FlowStep): Tag;
  relate(from: PartyPlace, type: RelationType, to: PartyPlace, share?: number): void;
  claim(claim: PlannedClaim): void;
  /** An innocent who looks like a member. */
  decoy(party: PartyPlace, why: Phrase): void;
  /** A covered humanitarian payee. */
  covered(party: PartyPlace, why: Phrase): void;
  detour(detour: PlannedDetour): void;
  /** The listed person the network acts for; always there. */
  readonly principal: PartyPlace;
}

export type Phase = 'raise' | 'move' | 'deliver';

export interface TypologyParameter {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly usual: number;
}

/** One use of a typology in one exercise. */
export interface Playing {
  /** Plays one round: takes the money held by the purses it is given, and says who holds it afterwards. A `raise` gets none, a `deliver` ends with end users. */
  round(round: number, purses: readonly Purse[]): readonly Purse[];
  /** After all rounds: claims with their evidence, detours. */
  close(): void;
}

export interface Typology {
  readonly name: TypologyName;
  readonly phase: Phase;
  readonly parameters: readonly TypologyParameter[];
  /** Draws its members and relations. */
  open(stage: Stage, parameters: { readonly [name: string]: number }): Playing;
  /** The innocent twin: lawful parties and payments of the same shape. */
  twin(stage: Stage, parameters: { readonly [name: string]: number }): void;
}
