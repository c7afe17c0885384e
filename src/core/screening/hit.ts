/** A screening hit: listing × party, with score, band and the reasons token by token. */

import type { LegalForm } from './legal-forms.ts';
import type { MatchRule } from './token-score.ts';

export type Band = 'strong' | 'likely' | 'possible';

export type HitReason =
  | {
      readonly code: 'token-pair';
      readonly query: string;
      readonly listed: string;
      readonly score: number;
      readonly by: MatchRule;
    }
  | { readonly code: 'token-extra'; readonly side: 'query' | 'listed'; readonly token: string }
  | { readonly code: 'alias'; readonly quality: 'good' | 'low' | 'former' | 'original'; readonly text: string }
  | {
      readonly code: 'birth-agrees' | 'birth-differs' | 'country-agrees' | 'country-differs';
      readonly query: string;
      readonly listed: string;
    }
  | { readonly code: 'identifier-same'; readonly query: string }
  | {
      /** Both bear a legal form: the same in another language, or another one. */
      readonly code: 'form-agrees' | 'form-differs';
      readonly query: LegalForm;
      readonly listed: LegalForm;
    }
  | {
      readonly code: 'gender-agrees' | 'gender-differs';
      readonly query: 'male' | 'female';
      readonly listed: 'male' | 'female';
    }
  /** Numbers that differ. */
  | { readonly code: 'number-differs'; readonly query: string; readonly listed: string }
  /** Nothing but the name agrees: it needs a second fact. */
  | { readonly code: 'name-alone' }
  | { readonly code: 'script-mixed'; readonly token: string };

export interface Hit {
  readonly uid: string;
  /** Party id, or the id of a name in a batch. */
  readonly party: string;
  /** Listed name that scored best. */
  readonly name: string;
  /** 0..1. */
  readonly score: number;
  readonly band: Band;
  readonly reasons: readonly HitReason[];
}

/** Band of a score, or null below an alert. */
export function bandOf(score: number): Band | null {
  return score >= 0.92 ? 'strong' : score >= 0.8 ? 'likely' : score >= 0.7 ? 'possible' : null;
}
