/** A dataset: the ledger and what is known of the accounts, parties, relations and listings around it. */
import type { Ledger } from '../ledger/ledger.ts';

export type PartyKind = 'person' | 'company' | 'npo' | 'mvts' | 'vasp' | 'public' | 'unknown';

export interface Party {
  readonly id: string;
  readonly kind: PartyKind;
  /** As registered, original script. */
  readonly name: string;
  readonly otherNames: readonly string[];
  /** ISO date, or a year, as given; '' when unknown. */
  readonly born: string;
  /** ISO 3166-1 alpha-2, or ''. */
  readonly country: string;
  readonly identifiers: readonly string[];
  readonly activity: string;
}

export type RelationType = 'owns' | 'controls' | 'signs' | 'family' | 'shared-phone' | 'shared-address';

export interface Relation {
  /** `FROM>TO:type`, unique; how evidence names it. A second one of the same kind gets `#2`. */
  readonly id: string;
  /** Party id. */
  readonly from: string;
  /** Party or account id. */
  readonly to: string;
  readonly type: RelationType;
  /** Basis points of the whole (5000 = 50 %), at most four decimals, for `owns`; null otherwise. */
  readonly share: number | null;
  /** UTC ms, inclusive; null = always. */
  readonly since: number | null;
  readonly until: number | null;
}

export type NameQuality = 'primary' | 'good' | 'low' | 'former' | 'original';

export interface ListedName {
  readonly text: string;
  readonly script: string;
  readonly lang?: string;
  readonly quality: NameQuality;
}

export interface BirthDate {
  /** ISO dates; a year alone gives from = 1 January, to = 31 December. */
  readonly from: string;
  readonly to: string;
  readonly approx: boolean;
}

export type Gender = 'male' | 'female';

/** A designated party as a list publishes it (FORMATS.md, "Sanctions lists"). Optional fields are left out where the list is silent. */
export interface Listing {
  readonly uid: string;
  readonly list: string;
  readonly listRef: string;
  readonly kind: 'person' | 'body';
  readonly names: readonly ListedName[];
  readonly dob: readonly BirthDate[];
  readonly pob: string;
  readonly nationality: readonly string[];
  readonly ids: readonly string[];
  readonly designation: readonly string[];
  readonly programmes: readonly string[];
  readonly listedOn: string;
  readonly updatedOn: string;
  readonly gender?: Gender;
  /** Forms of address (Mullah, Dr.); what the party does stands in `designation`. */
  readonly titles?: readonly string[];
  readonly addresses?: readonly string[];
  /** Names of others the list ties the party to (OFAC's "Linked To"). */
  readonly linkedTo?: readonly string[];
  /** The record as published. */
  readonly raw: string;
}

/** One row per account of the ledger, by account index, then accounts that never moved money. */
export interface AccountTable {
  readonly ids: readonly string[];
  /** Index into `institutions`; index 0 is '' (unknown). */
  readonly institution: Uint32Array;
  readonly institutions: readonly string[];
  /** Index into `countries`; index 0 is '' (unknown). */
  readonly country: Uint16Array;
  readonly countries: readonly string[];
  /** UTC ms; NaN when unknown. */
  readonly opened: Float64Array;
  /** Index into `parties`, or -1. */
  readonly holder: Int32Array;
}

export interface Dataset {
  readonly ledger: Ledger;
  readonly accounts: AccountTable;
  readonly parties: readonly Party[];
  readonly relations: readonly Relation[];
  readonly listings: readonly Listing[];
}

/** A thing a claim, freeze or note can be about. Account and party ids may contain any character. */
export type NodeKey = `party:${string}` | `account:${string}`;

export const partyKey = (id: string): NodeKey => `party:${id}`;
export const accountKey = (id: string): NodeKey => `account:${id}`;

/** Splits a key into its kind and id. */
export function parseKey(key: NodeKey): { readonly kind: 'party' | 'account'; readonly id: string } {
  return key.startsWith('party:') ? { kind: 'party', id: key.slice(6) } : { kind: 'account', id: key.slice(8) };
}
