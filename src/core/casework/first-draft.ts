/** The draft a case starts from, and how a draft takes in what the work has brought since. */
import { caseLimits, rightsChecks, type CaseDraft, type CaseFact, type CasePurpose } from '../exercise/case-draft.ts';
import type { CaseMaterial } from './case-material.ts';
import { suggestCriteria, suggestPurpose } from './criteria.ts';

/** A draft nobody has touched: the suggestions, every question open. */
export function firstDraft(material: CaseMaterial): CaseDraft {
  const purpose = suggestPurpose(material.claims);
  return {
    subject: material.subject,
    purpose,
    criteria: suggestCriteria(purpose, material.claims),
    facts: material.suggested.slice(0, caseLimits.facts),
    analysis: '',
    unknown: '',
    rights: rightsChecks.map((check) => ({ check, answer: 'open', note: '' })),
    str: { scope: 'subject', institution: '', reason: '', action: '', indicators: [] },
  };
}

/** The draft for another purpose: criteria of the old one mean nothing there. */
export function withPurpose(draft: CaseDraft, purpose: CasePurpose, material: CaseMaterial): CaseDraft {
  return { ...draft, purpose, criteria: suggestCriteria(purpose, material.claims) };
}

/** Suggestions with a row that no fact of the draft cites. */
export function freshFacts(draft: CaseDraft, suggested: readonly CaseFact[]): readonly CaseFact[] {
  const cited = new Set(draft.facts.flatMap((fact) => fact.cites));
  return suggested.filter((fact) => fact.cites.some((row) => !cited.has(row)));
}

/** Takes fresh suggestions in: a fact of the same id gets their rows and keeps its wording, others come last. */
export function takeFresh(draft: CaseDraft, suggested: readonly CaseFact[]): CaseDraft {
  const fresh = new Map(freshFacts(draft, suggested).map((fact) => [fact.id, fact]));
  const renewed = draft.facts.map((fact) => {
    const newer = fresh.get(fact.id);
    fresh.delete(fact.id);
    return newer === undefined ? fact : { ...fact, cites: newer.cites };
  });
  return { ...draft, facts: [...renewed, ...fresh.values()].slice(0, caseLimits.facts) };
}
