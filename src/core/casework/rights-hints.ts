/** What the data itself says to a question of the rights check. */
import type { RightsCheck } from '../exercise/case-draft.ts';
import type { CaseMaterial, FactPart } from './case-material.ts';

export type RightsHint =
  | 'identity-name-only'
  | 'identity-second-fact'
  | 'identity-differs'
  | 'humanitarian-npo'
  | 'basis-rows';

type Said = { readonly check: RightsCheck; readonly hint: RightsHint };

/** Reasons for a hit that confirm who it is; a country alone is shared by millions. */
const confirming: ReadonlySet<string> = new Set(['birth-agrees', 'identifier-same']);

function listingParts({ parts }: CaseMaterial): readonly Extract<FactPart, { kind: 'listing' }>[] {
  return Object.values(parts).flatMap((list) => list.filter((part) => part.kind === 'listing'));
}

/** Whether the claim that the subject is listed rests on a likeness of names alone. */
export function nameOnly(material: CaseMaterial): boolean {
  const listed = new Set(material.listedAs.map(({ uid }) => uid));
  const own = listingParts(material).filter(({ listing }) => listed.has(listing.uid));
  return own.length > 0 && !own.some(({ hit }) => hit?.reasons.some(({ code }) => confirming.has(code)) === true);
}

/** At most one hint a question, the gravest first. */
export function rightsHints(material: CaseMaterial): readonly Said[] {
  const listed = new Set(material.listedAs.map(({ uid }) => uid));
  const own = listingParts(material).filter(({ listing }) => listed.has(listing.uid));
  const differs = own.some(({ hit }) => hit?.reasons.some(({ code }) => code === 'birth-differs') === true);
  const hints: Said[] = [];
  if (own.length > 0) {
    const hint = differs ? 'identity-differs' : nameOnly(material) ? 'identity-name-only' : 'identity-second-fact';
    hints.push({ check: 'identity', hint });
  }
  if (Object.keys(material.parts).length > 0) hints.push({ check: 'basis', hint: 'basis-rows' });
  if (material.kind === 'npo') hints.push({ check: 'humanitarian', hint: 'humanitarian-npo' });
  return hints;
}
