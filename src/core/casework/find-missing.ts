/** What a draft still lacks before a reader could rely on it: named things, not a score. */
import type { CaseDraft } from '../exercise/case-draft.ts';
import type { CaseMaterial } from './case-material.ts';
import { freshFacts } from './first-draft.ts';
import { nameOnly } from './rights-hints.ts';

export type MissingCode =
  | 'no-claim'
  | 'listed-proposed'
  | 'name-only'
  | 'no-birth-date'
  | 'no-document'
  | 'no-country'
  | 'no-criterion'
  | 'derived-only'
  | 'no-listing-cited'
  | 'no-relation-cited'
  | 'money-only'
  | 'no-facts'
  | 'rows-unknown'
  | 'facts-fresh'
  | 'no-analysis'
  | 'gaps-unsaid'
  | 'rights-open'
  | 'rights-unexplained';

/** Part of the editor where it is put right. */
export type CaseSection = 'purpose' | 'identity' | 'facts' | 'analysis' | 'gaps' | 'rights';

export interface Missing {
  readonly code: MissingCode;
  readonly section: CaseSection;
  readonly count: number;
}

/** In the order of the document; `count` is how many there are of it. */
export function findMissing(material: CaseMaterial, draft: CaseDraft): readonly Missing[] {
  const found: Missing[] = [];
  const lacks = (section: CaseSection, code: MissingCode, count: number | boolean = true) => {
    if (Number(count) > 0) found.push({ code, section, count: Number(count) });
  };
  const { claims, identifierGaps } = material;
  const claimed = new Set(claims.map(({ reason }) => reason));
  const proposed = draft.purpose !== 'existing';
  const kept = draft.facts.filter((fact) => fact.kept);
  const parts = kept.flatMap((fact) => material.parts[fact.id] ?? []);
  const cites = (kind: 'transfers' | 'relation' | 'listing') => parts.some((part) => part.kind === kind);

  lacks('purpose', 'no-claim', claims.length === 0);
  lacks('purpose', 'listed-proposed', proposed && claimed.has('listed'));
  lacks('purpose', 'no-criterion', proposed && draft.criteria.length === 0);
  lacks('purpose', 'derived-only', proposed && claimed.size === 1 && claimed.has('derived'));
  lacks('identity', 'name-only', nameOnly(material));
  lacks('identity', 'no-birth-date', identifierGaps.includes('birth-date'));
  lacks('identity', 'no-document', identifierGaps.includes('document'));
  lacks('identity', 'no-country', identifierGaps.includes('country'));
  lacks('facts', 'no-facts', kept.length === 0);
  lacks('facts', 'rows-unknown', parts.filter((part) => part.kind === 'unknown').length + material.vanished.length);
  lacks('facts', 'no-listing-cited', claimed.has('listed') && !cites('listing'));
  const owned = claimed.has('owned') || claimed.has('controlled');
  lacks('facts', 'no-relation-cited', owned && !cites('relation'));
  lacks(
    'facts',
    'money-only',
    claimed.has('on-behalf') && cites('transfers') && !cites('relation') && !cites('listing'),
  );
  lacks('facts', 'facts-fresh', freshFacts(draft, material.suggested).length);
  lacks('analysis', 'no-analysis', draft.analysis.trim() === '');
  lacks('gaps', 'gaps-unsaid', draft.unknown.trim() === '');
  lacks('rights', 'rights-open', draft.rights.filter(({ answer }) => answer === 'open').length);
  lacks(
    'rights',
    'rights-unexplained',
    draft.rights.filter(({ answer, note }) => answer === 'no' && note.trim() === '').length,
  );
  return found;
}
