/** What a typology is: a way money is raised, moved or delivered, with parameters, true flows and an innocent twin. */
import type { RelationType } from '../../dataset/dataset.ts';
import type { Role } from '../../exercise/key.ts';
import type { Reason } from '../../exercise/work.ts';
import type { AccountPlace, CastKind, Economy, PartyPlace, PurposeKind } from '../economy/economy.ts';
import type { Random } from '../random.ts';
import type { TypologyName } from '../recipe.ts';
import type { PhraseCode } from './phrases.ts';

/** Names a payment that the key needs (a true flow, or evidence). */
export type Tag = string;

/** An account that holds money of the flow, or a member's account that may come to hold some. */
export interface Purse {
  readonly party: PartyPlace;
  readonly account: AccountPlace;
  /** How much of what it holds the next taker may take; everything where silent. */
  readonly percent?: number;
}

/** How a payment goes; the channel and currency are dealt so that the whole flow has the mix of the economy. */
export type Manner = 'small' | 'firm' | 'abroad' | 'cash' | 'crypto' | 'wallet';

export interface FlowStep {
  readonly from: AccountPlace;
  readonly to: AccountPlace;
  /** Not before this day of the period, 0 = the first. */
  readonly day: number;
  /** Base minor units, about. */
  readonly amount: number;
  readonly manner: Manner;
  /** What it may be called; one is drawn. */
  readonly kinds: readonly PurposeKind[];
}

/** How money goes on from one account to others. */
export interface Hop {
  readonly manner: Manner;
  /** One is drawn for each payment. */
  readonly kinds: readonly PurposeKind[];
  /** Percent of what it holds that the payer keeps; drawn by lot where silent. */
  readonly keep?: number;
}

/** A sentence of the phrasebook with parties put into its slots. */
export interface Phrase {
  readonly code: PhraseCode;
  readonly slots: { readonly [slot: string]: PartyPlace };
}

export type Evidence =
  | { readonly tag: Tag }
  | { readonly relation: readonly [PartyPlace, RelationType, PartyPlace] }
  | { readonly listing: PartyPlace };

export interface PlannedClaim {
  readonly party: PartyPlace;
  readonly reason: Reason;
  /** 1..3 */
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

/** One time that money moves from end to end: the days it may be raised in, both inclusive. */
export interface Turn {
  readonly round: number;
  readonly from: number;
  readonly to: number;
  /** Percent of a whole round that the days make up. */
  readonly share: number;
}

/** What a typology may do: the one way it touches the network under construction. */
export interface Stage {
  readonly economy: Economy;
  readonly random: Random;
  readonly days: number;
  readonly decisionDay: number;
  /** The listed person the network acts for; always there. */
  readonly principal: PartyPlace;
  /** Draws an innocent, or a party without a role. */
  cast(kind: CastKind): Purse;
  /** Draws a member, puts it into the typology's cell and ties it (signs, family, same phone or address) to `tie`, or to some other member. */
  join(kind: CastKind, role: Role, tie?: PartyPlace): Purse;
  /** A company for the network: one that the principal owns or directs while there is one, else drawn. */
  firm(role: Role, tie?: PartyPlace): Purse;
  /** A giver in good faith, drawn; a source. */
  donor(kind?: CastKind): Purse;
  /** Lets an account send without having received. */
  source(purse: Purse): void;
  /** Why a member is one: acts on behalf. Slots `party`, `tie`, `principal` fill themselves. */
  because(
    member: Purse,
    weight: number,
    code: PhraseCode,
    slots?: { readonly [slot: string]: PartyPlace },
    ties?: readonly (readonly [PartyPlace, RelationType, PartyPlace])[],
  ): void;
  /** Somebody of the end users. */
  endUser(where: 'home' | 'abroad'): Purse;
  /** Who of a list acts now: some act only before the decision, some only after, some always. */
  acting(members: readonly Purse[], count: number, purse: Purse): readonly Purse[];
  /** A day between two, rather one in a week in which little has moved so far: money moves every week alike. */
  quietDay(from: number, to: number): number;
  /** Sends flow money; null when it would come too late, or nothing is left. */
  send(step: FlowStep): Tag | null;
  /** Passes on what a purse holds to others, unevenly, some hours or days after it came in; those who got some. */
  pay(from: Purse, to: readonly Purse[], hop: Hop): readonly Purse[];
  /** Moves cash or a book entry where no account records it; the receiver, or null. `cash`: draws it from and pays it in at a bank's desk. */
  leap(from: Purse, to: Purse, how: 'cash' | 'book'): Purse | null;
  /** Day on which a purse has its money together. */
  readyDay(purse: Purse): number;
  /** An innocent payment a twin needs to look the part; not a flow. */
  lawful(step: FlowStep): void;
  relate(from: PartyPlace, type: RelationType, to: PartyPlace, share?: number): void;
  /** An innocent who looks like a member. */
  decoy(party: PartyPlace, code: PhraseCode, slots?: { readonly [slot: string]: PartyPlace }): void;
  /** A covered humanitarian payee. */
  covered(party: PartyPlace): void;
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
  /** Plays one turn: takes the money held by the purses it is given, and says who holds it afterwards. A `raise` gets none, a `deliver` ends with end users. */
  turn(turn: Turn, purses: readonly Purse[]): readonly Purse[];
}

/** Chosen values by parameter name, all there and within bounds. */
export type Settings<Name extends string = string> = { readonly [name in Name]: number };

export interface Typology {
  readonly name: TypologyName;
  readonly phase: Phase;
  readonly parameters: readonly TypologyParameter[];
  /** Draws its members and relations and gives each its reason. */
  open(stage: Stage, settings: Settings): Playing;
  /** The innocent twin: lawful parties and payments of the same shape. */
  twin(stage: Stage, settings: Settings): void;
}
