/** The answer key: the hidden structure a graded attempt is compared with (answer-key.json, trainer's copy only). */
import type { NodeKey } from '../dataset/dataset.ts';
import type { Answer, ObjectiveName, Words } from './exercise.ts';
import type { EvidenceRef, Reason } from './work.ts';

export type Role = 'financier' | 'donor' | 'collector' | 'diverter' | 'front' | 'facilitator' | 'courier' | 'end-user';

export interface TrueClaim {
  readonly party: string;
  readonly reason: Reason;
  /** Difficulty; > 0. */
  readonly weight: number;
  /** Rows that prove it; may be empty. */
  readonly evidence: readonly EvidenceRef[];
  readonly why: Words;
}

/** A true chain from a source to an end user: transaction ids in order; a hop no account records is a gap id. */
export interface TrueChain {
  readonly id: string;
  readonly hops: readonly ({ readonly tx: string } | { readonly gap: string })[];
}

/** Value that moved outside the accounts: cash or hawala. */
export interface TrueGap {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** UTC ms, inclusive. */
  readonly earliest: number;
  readonly latest: number;
  /** Base-currency minor units, inclusive. */
  readonly least: number;
  readonly most: number;
}

export interface Optimum {
  /** f of the empty plan and of the best plan; base-currency minor units for `funds`. */
  readonly initial: number;
  readonly value: number;
  /** Proved lower bound of f; equal to `value` when proved. */
  readonly bound: number;
  readonly proved: boolean;
  readonly solver: 'exhaustive' | 'milp' | 'search';
  readonly plan: readonly NodeKey[];
  /** Number of different best plans, where counted. */
  readonly coOptimal: number | null;
}

/** What has to be right for a hint to be charged: a claim on this party, this chain whole, an effective freeze of this party, this question. */
export type HintStep =
  | { readonly claim: string }
  | { readonly chain: string }
  | { readonly freeze: string }
  | { readonly question: string };

/** What opens when a party is frozen: the money takes another way. Times UTC ms, amounts base-currency minor units. */
export interface Detour {
  readonly when: string;
  readonly transfers: readonly {
    readonly from: string;
    readonly to: string;
    readonly at: number;
    readonly amount: number;
  }[];
}

export interface AnswerKey {
  readonly format: 'linchpin-answer-key';
  readonly formatVersion: 1;
  readonly exercise: string;
  readonly roles: { readonly [party: string]: Role };
  readonly cells: readonly { readonly id: string; readonly title: Words; readonly parties: readonly string[] }[];
  /** Transaction ids. */
  readonly trueFlows: readonly string[];
  readonly chains: readonly TrueChain[];
  readonly gaps: readonly TrueGap[];
  readonly listed: readonly { readonly party: string; readonly listing: string }[];
  /** Innocent twins: who looks like a member, and why they are not. */
  readonly decoys: readonly { readonly party: string; readonly why: Words }[];
  /** Parties covered by the humanitarian exemption, and the payments to them that a freeze must not stop. */
  readonly covered: readonly { readonly party: string; readonly payments: readonly string[]; readonly why: Words }[];
  readonly claims: readonly TrueClaim[];
  /** Account ids where the financing starts and ends. */
  readonly sources: readonly string[];
  readonly endUsers: readonly string[];
  readonly optimum: { readonly [objective in ObjectiveName]?: Optimum };
  /** Authored ways round a freeze; they open one at a time, for each frozen party its own. */
  readonly detours?: readonly Detour[];
  /** Step by hint id; a hint without one is never charged. */
  readonly hints?: { readonly [hint: string]: HintStep };
  readonly quiz: { readonly [question: string]: Answer };
}
