/**
 * Grounds for designation and what a claim suggests. ISIL (Da'esh) and Al-Qaida list: resolution 2368 (2017), paras. 2 and 4,
 * as 1989 (2011) and 2253 (2015) set them and 2734 (2024) reaffirms. National designation: resolution 1373 (2001), para. 1 (c).
 */
import { criterionCodes, type CasePurpose, type CriterionCode } from '../exercise/case-draft.ts';
import type { Claim, Reason } from '../exercise/work.ts';

/** Criteria that belong to a purpose. A party that is listed already needs none anew. */
export function criteriaOf(purpose: CasePurpose): readonly CriterionCode[] {
  return criterionCodes.filter((code) => code.startsWith(`${purpose}-`));
}

/** Receiving money that derives from listed property has funds frozen; by itself it is no ground for designation. */
const byReason: { readonly [purpose in CasePurpose]: { readonly [reason in Reason]?: CriterionCode } } = {
  un: { owned: 'un-owned', controlled: 'un-owned', 'on-behalf': 'un-financing' },
  national: { owned: 'national-owned', controlled: 'national-owned', 'on-behalf': 'national-behalf' },
  existing: {},
};

/** What the reasons of the claims speak for; the trainee decides. */
export function suggestCriteria(
  purpose: CasePurpose,
  claims: readonly Pick<Claim, 'reason'>[],
): readonly CriterionCode[] {
  const suggested = new Set(claims.map(({ reason }) => byReason[purpose][reason]));
  return criteriaOf(purpose).filter((code) => suggested.has(code));
}

/** Someone claimed to be listed is not proposed a second time. */
export function suggestPurpose(claims: readonly Pick<Claim, 'reason'>[]): CasePurpose {
  return claims.some(({ reason }) => reason === 'listed') ? 'existing' : 'un';
}
