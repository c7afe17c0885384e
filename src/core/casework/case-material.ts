/** What the data and the trainee's work hold on one subject of a case, as shapes: names, facts with their rows, connections, gaps. */
import type { Listing, NameQuality, NodeKey, Party } from '../dataset/dataset.ts';
import type { Profile, TransactionRow } from '../desk/answer.ts';
import type { CaseDraft, CaseFact } from '../exercise/case-draft.ts';
import type { Claim, EvidenceRef, Freeze, Gap, Note, Reason, Work } from '../exercise/work.ts';
import type { Hit } from '../screening/hit.ts';

/** The part of an attempt's work a case is drafted from. */
export type CaseWork = Pick<Work, 'claims' | 'marked' | 'gaps' | 'plan' | 'notes' | 'cases'>;

export type RelationRow = Profile['relations'][number];
export type ListingRow = Omit<Listing, 'raw'>;

/** Someone a case can be about: claimed, frozen, or drafted already. Accounts stand for their holders where these are known. */
export interface CaseSubject {
  readonly key: NodeKey;
  readonly label: string;
  readonly latin: string;
  readonly kind: Party['kind'] | 'account';
  readonly reasons: readonly Reason[];
  readonly frozen: boolean;
  readonly drafted: boolean;
}

/** What rows say, taken together by payer and payee. */
export type FactPart =
  | {
      readonly kind: 'transfers';
      /** By time; all between the same two holders in the same direction. */
      readonly rows: readonly TransactionRow[];
      /** Minor units per currency, as in the data. */
      readonly sums: readonly { readonly currency: string; readonly digits: number; readonly amount: number }[];
      /** Base-currency minor units. */
      readonly base: number;
    }
  | { readonly kind: 'relation'; readonly relation: RelationRow }
  /** `hit`: how the subject resembles the listing; null when it does not. */
  | { readonly kind: 'listing'; readonly listing: ListingRow; readonly hit: Hit | null }
  /** A row that is not in the data. */
  | { readonly kind: 'unknown'; readonly row: EvidenceRef };

export interface CaseName {
  readonly text: string;
  readonly latin: string;
  /** Where it stands: `registry`, or the uid of the listing. */
  readonly source: string;
  readonly quality: NameQuality;
}

/** A particular that identifies, as a listing form asks for it, and that nothing at hand gives. */
export type IdentifierGap =
  | 'birth-date'
  | 'birth-place'
  | 'nationality'
  | 'country'
  | 'document'
  | 'address'
  | 'gender';

/** How the subject is tied to someone else the trainee has made a claim about, those held to be listed first. */
export interface Connection {
  readonly key: NodeKey;
  readonly label: string;
  /** What is claimed of the other. */
  readonly reasons: readonly Reason[];
  readonly listings: readonly ListingRow[];
  /** The subject is the listed party. */
  readonly self: boolean;
  readonly relations: readonly RelationRow[];
  /** Marked or cited transactions straight between the two. */
  readonly payments: { readonly count: number; readonly base: number };
}

export interface CaseAccount {
  readonly id: string;
  readonly institution: string;
  readonly country: string;
  /** UTC ms. */
  readonly opened: number | null;
}

export interface CaseMaterial {
  readonly subject: NodeKey;
  readonly label: string;
  readonly latin: string;
  readonly kind: Party['kind'] | 'account';
  readonly party: Party | null;
  readonly names: readonly CaseName[];
  readonly accounts: readonly CaseAccount[];
  /** Listings the claims cite as being the subject. */
  readonly listedAs: readonly ListingRow[];
  readonly claims: readonly Claim[];
  readonly suggested: readonly CaseFact[];
  /** Transactions that concern the subject and found no room among the suggestions. */
  readonly leftOut: number;
  /** By fact id, of the suggestions and of the draft; a fact of the draft goes before a suggestion of the same id. */
  readonly parts: { readonly [factId: string]: readonly FactPart[] };
  readonly connections: readonly Connection[];
  readonly gaps: readonly (Gap & { readonly fromLabel: string; readonly toLabel: string })[];
  readonly freezes: readonly Freeze[];
  readonly notes: readonly Note[];
  readonly identifierGaps: readonly IdentifierGap[];
  /** Evidence of claims that is not in the data. */
  readonly vanished: readonly EvidenceRef[];
  readonly str: StrOutlook;
}

/** What a report on the subject would hold. */
export interface StrOutlook {
  /** Transactions of either scope. */
  readonly subject: number;
  readonly marked: number;
  /** Institutions that keep accounts of the subject, or of the marked flow. */
  readonly institutions: readonly string[];
}

/** The draft of the subject, or null. */
export function draftOf(work: Pick<CaseWork, 'cases'>, subject: NodeKey): CaseDraft | null {
  return work.cases.find((draft) => draft.subject === subject) ?? null;
}
