/** A scenario while it is being written: parties, accounts, relations and payments by handle, before ids are dealt out. */
import type { PartyKind, RelationType } from '../dataset/dataset.ts';

/** A party or account within the generator. A party's first account has the party's handle; a second one `handle/2`. */
export type Handle = string;

export interface PartyDraft {
  readonly handle: Handle;
  readonly kind: PartyKind;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly born: string;
  readonly country: string;
  readonly identifiers: readonly string[];
  readonly activity: string;
}

export interface AccountDraft {
  readonly handle: Handle;
  readonly institution: string;
  readonly country: string;
  /** `YYYY-MM-DD` */
  readonly opened: string;
  readonly holder: Handle;
}

export interface RelationDraft {
  readonly from: Handle;
  readonly to: Handle;
  readonly type: RelationType;
  /** Basis points, for `owns`. */
  readonly share: number | null;
  readonly since: string;
}

export type Channel = 'card' | 'transfer' | 'cash' | 'mobile' | 'wire' | 'acquiring';
export type Currency = 'KZT' | 'USD' | 'EUR' | 'KGS';

/** A payment someone means to make. It happens if the payer can afford it then. */
export interface Intent {
  readonly at: number;
  readonly from: Handle;
  readonly to: Handle;
  /** Minor units of `currency`. */
  readonly amount: number;
  readonly currency: Currency;
  readonly channel: Channel;
  readonly purpose: string;
  /** Set on payments the scenario needs: they must be affordable, and others wait for them. */
  readonly tag?: string;
}

/** Everything a scenario's world holds before ids. */
export interface Draft {
  readonly parties: readonly PartyDraft[];
  readonly accounts: readonly AccountDraft[];
  readonly relations: readonly RelationDraft[];
  readonly intents: readonly Intent[];
}

/** Whole tenge per unit of each currency: whole numbers keep base amounts exact. */
export const rates: { readonly [currency in Currency]: number } = { KZT: 1, USD: 520, EUR: 565, KGS: 6 };

/** Tiyn. */
export function inBase(intent: Pick<Intent, 'amount' | 'currency'>): number {
  return intent.amount * rates[intent.currency];
}
