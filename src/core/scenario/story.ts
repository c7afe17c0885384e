/** What a scenario's author fixes about the hidden network, by handle and tag; the answer key is this with ids put in. */
import type { RelationType } from '../dataset/dataset.ts';
import type { Answer, Question, Words } from '../exercise/exercise.ts';
import type { Role } from '../exercise/key.ts';
import type { Reason } from '../exercise/work.ts';
import type { Period } from './calendar.ts';
import type { Draft, Handle } from './draft.ts';

export type HopDraft = { readonly tag: string } | { readonly gap: string };
export type EvidenceDraft =
  | { readonly tag: string }
  | { readonly relation: readonly [Handle, RelationType, Handle] }
  | { readonly listing: string };

export interface ClaimDraft {
  readonly party: Handle;
  readonly reason: Reason;
  readonly weight: number;
  readonly evidence: readonly EvidenceDraft[];
}

export interface GapDraft {
  readonly id: string;
  readonly from: Handle;
  readonly to: Handle;
  /** UTC ms and base minor units: what truly moved, and when. */
  readonly at: number;
  readonly amount: number;
}

/** What opens when a party is frozen; no row of the data tells of it. */
export interface DetourDraft {
  readonly when: Handle;
  /** Between account handles; UTC ms and base minor units. */
  readonly transfers: readonly {
    readonly from: Handle;
    readonly to: Handle;
    readonly at: number;
    readonly amount: number;
  }[];
}

/** A listing as the watchlist publishes it (UN consolidated list shape). */
export interface ListingDraft {
  readonly uid: string;
  readonly kind: 'person' | 'body';
  /** Name parts in printed order; a body's whole name is one part. */
  readonly parts: readonly string[];
  /** Several names in one text are joined by `; `, as the published list does. */
  readonly aliases: readonly { readonly quality: 'Good' | 'Low' | 'a.k.a.' | 'f.k.a.'; readonly text: string }[];
  readonly original: string;
  readonly born:
    | { readonly type: 'EXACT'; readonly date: string }
    | { readonly type: 'APPROXIMATELY'; readonly year: number }
    | { readonly type: 'BETWEEN'; readonly from: number; readonly to: number }
    | null;
  readonly country: string;
  readonly nationality: string;
  readonly documents: readonly string[];
  readonly listedOn: string;
}

export interface Story {
  readonly draft: Draft;
  readonly span: Period;
  /** UTC ms. */
  readonly decisionTime: number;
  readonly roles: { readonly [party: Handle]: Role };
  readonly cells: readonly { readonly id: string; readonly parties: readonly Handle[] }[];
  readonly chains: readonly { readonly id: string; readonly hops: readonly HopDraft[] }[];
  readonly gaps: readonly GapDraft[];
  readonly listed: readonly { readonly party: Handle; readonly listing: string }[];
  readonly decoys: readonly Handle[];
  /** Covered payees; every payment to them from τ on is protected. */
  readonly covered: readonly Handle[];
  readonly claims: readonly ClaimDraft[];
  readonly detours?: readonly DetourDraft[];
  /** Account handles. */
  readonly sources: readonly Handle[];
  readonly endUsers: readonly Handle[];
  readonly listings: readonly ListingDraft[];
  readonly budget: number;
  /** Cost of freezing by kind of party. */
  readonly costs: {
    readonly person: number;
    readonly company: number;
    readonly npo: number;
    readonly mvts: number;
    readonly public: number;
    readonly bank: number;
  };
  readonly minutes: number;
  readonly guided: boolean;
}

/** The words of an exercise. `{handle}` in a text stands for that party's name. */
export interface Content {
  readonly title: Words;
  readonly summary: Words;
  readonly brief: Words;
  readonly cells: { readonly [id: string]: Words };
  /** Why a claim is true, a decoy innocent, a payee covered: by party handle. */
  readonly why: { readonly [party: Handle]: Words };
  readonly questions: readonly Question[];
  readonly answers: { readonly [question: string]: Answer };
}

/** Tagged payments that carry the financing flow; other tags only make a payment certain. */
export const isFlowTag = (tag: string | undefined): boolean => tag !== undefined && tag.startsWith('flow:');
