/** What the desk's ownership room is told, as shapes. Parties and relations go by their ids in the data. */
import type { NodeKey, PartyKind } from '../dataset/dataset.ts';
import type { RegimeId } from './regimes.ts';
import type { Standing } from './standings.ts';

export interface OwnershipRequest {
  /** Party ids taken as listed. */
  readonly listed: readonly string[];
  /** Whether they act together, so that the UK adds their stakes up. */
  readonly joint: boolean;
  /** UTC ms; null = whatever the dates. */
  readonly asOf: number | null;
  /** Whom to draw first, and whose proof. */
  readonly regime: RegimeId;
  /** Whether co-owners who are neither listed nor below the listed are drawn. */
  readonly others: boolean;
  /** Boxes side by side that the drawing has room for. */
  readonly wide: number;
}

export interface OwnershipParty {
  readonly id: string;
  readonly key: NodeKey;
  readonly label: string;
  readonly latin: string;
  readonly kind: PartyKind;
}

/** A body below the listed, or one of them. */
export interface OwnershipRow extends OwnershipParty {
  /** Ties that lead into it; of more than `tiesSent` the rest are not among the view's. */
  readonly tieTotal: number;
  readonly standings: { readonly [regime in RegimeId]: Standing };
}

export interface OwnershipTie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly control: boolean;
  /** Basis points; 0 for control. */
  readonly share: number;
}

export interface OwnershipView {
  /** Listed first, then caught under the regime asked for, then the rest, each nearest first; at most `rowsSent`. */
  readonly rows: readonly OwnershipRow[];
  readonly rowTotal: number;
  /** Co-owners of the rows who are none of them. */
  readonly others: readonly OwnershipParty[];
  /** Into the rows; of each row those from other rows first, then the largest. */
  readonly ties: readonly OwnershipTie[];
  readonly chart: {
    /** Columns may be halves. */
    readonly places: readonly { readonly party: string; readonly column: number; readonly row: number }[];
    /** Ids of the ties drawn. */
    readonly ties: readonly string[];
    readonly bodiesLeft: number;
    readonly othersLeft: number;
  };
}

export const rowsSent = 500;
export const tiesSent = 200;

/** Why a party is caught; empty when it is not. */
export interface OwnershipProof {
  readonly ties: readonly OwnershipTie[];
  /** Names of their ends. */
  readonly labels: { readonly [party: string]: string };
}

/** A party that came in or dropped out, with the relations that did it. */
export interface OwnershipTurn {
  readonly party: OwnershipParty;
  readonly by: readonly OwnershipTie[];
}

export interface OwnershipHistory {
  readonly changes: readonly {
    /** UTC ms. */
    readonly at: number;
    /** At most `turnsSent` each way; the totals are whole. */
    readonly entered: readonly OwnershipTurn[];
    readonly left: readonly OwnershipTurn[];
    readonly enteredTotal: number;
    readonly leftTotal: number;
  }[];
  /** Ends of the relations that did it. */
  readonly labels: { readonly [party: string]: string };
  /** The first date that was not looked at; null when all were. UTC ms. */
  readonly cut: number | null;
}

export const turnsSent = 20;
export const changesSent = 300;
