/** A trainee's draft of a listing case and of the report that goes with it: what is kept of the data, and what is written by hand. */
import type { NodeKey } from '../dataset/dataset.ts';
import type { EvidenceRef } from './work.ts';

/**
 * What the document is for: a proposal to the ISIL (Da'esh) and Al-Qaida Committee, a national designation under
 * resolution 1373 (2001), or a report on a party that is listed already.
 */
export const casePurposes = ['un', 'national', 'existing'] as const;
export type CasePurpose = (typeof casePurposes)[number];

/** Grounds for designation, each with its source in `core/casework/criteria.ts`. */
export const criterionCodes = [
  'un-financing',
  'un-arms',
  'un-recruiting',
  'un-supporting',
  'un-owned',
  'national-acts',
  'national-owned',
  'national-behalf',
] as const;
export type CriterionCode = (typeof criterionCodes)[number];

/** Questions of the rights check, in the order they are asked. */
export const rightsChecks = [
  'identity',
  'basis',
  'proportion',
  'humanitarian',
  'expenses',
  'notice',
  'delisting',
  'disclosure',
] as const;
export type RightsCheck = (typeof rightsChecks)[number];

/** Signs of suspicion the report names; codes of this training set, as every FIU has a set of its own. */
export const indicatorCodes = [
  'ZZ-LISTED',
  'ZZ-OWNED',
  'ZZ-COLLECT',
  'ZZ-SPLIT',
  'ZZ-PASS',
  'ZZ-CASH',
  'ZZ-CARDS',
  'ZZ-HAWALA',
  'ZZ-NPO',
  'ZZ-TRADE',
  'ZZ-CRYPTO',
  'ZZ-BORDER',
] as const;
export type IndicatorCode = (typeof indicatorCodes)[number];

/** What the draft may hold; a longer one is refused on reading. */
export const caseLimits = {
  facts: 500,
  cites: 2_000,
  fact: 4_000,
  note: 2_000,
  analysis: 20_000,
  reason: 4_000,
} as const;

/** One statement of the case: at least one row stands behind it. */
export interface CaseFact {
  readonly id: string;
  readonly cites: readonly EvidenceRef[];
  /** The trainee's wording; '' = as the data has it, in the language of the document. */
  readonly text: string;
  /** Whether it goes into the document. */
  readonly kept: boolean;
}

export interface RightsAnswer {
  readonly check: RightsCheck;
  readonly answer: 'yes' | 'no' | 'open';
  readonly note: string;
}

export interface StrDraft {
  /** Which transactions: those of the subject, or all marked as financing. */
  readonly scope: 'subject' | 'marked';
  /** Institution that reports; its accounts are "my client". '' = none of them does. */
  readonly institution: string;
  /** '' = as the case has it. */
  readonly reason: string;
  readonly action: string;
  readonly indicators: readonly IndicatorCode[];
}

export interface CaseDraft {
  readonly subject: NodeKey;
  readonly purpose: CasePurpose;
  readonly criteria: readonly CriterionCode[];
  readonly facts: readonly CaseFact[];
  /** What the trainee concludes from the facts. */
  readonly analysis: string;
  /** What is not known. */
  readonly unknown: string;
  readonly rights: readonly RightsAnswer[];
  readonly str: StrDraft;
}
