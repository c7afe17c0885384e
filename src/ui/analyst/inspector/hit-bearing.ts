/** What a reason says about a hit: speaks for it, against it, neither, or warns of a trick. */
import type { HitReason } from '../../../core/screening/hit.ts';

export type Bearing = 'speaks' | 'against' | 'neutral' | 'warns';

export function bearingOf(reason: HitReason): Bearing {
  switch (reason.code) {
    case 'token-pair':
    case 'birth-agrees':
    case 'country-agrees':
    case 'identifier-same':
      return 'speaks';
    case 'birth-differs':
    case 'country-differs':
    case 'form-differs':
    case 'gender-differs':
    case 'number-differs':
      return 'against';
    case 'token-extra':
    case 'form-agrees':
    case 'gender-agrees':
    case 'name-alone':
      return 'neutral';
    case 'alias':
      return reason.quality === 'low' ? 'warns' : 'neutral';
    case 'script-mixed':
      return 'warns';
  }
}
