/** Whom the room takes as listed, and why: claimed as listed, a hit decided as a match, or added by hand. Pure. */
import { parseKey } from '../../../core/dataset/dataset.ts';
import type { Work } from '../../../core/exercise/work.ts';

export interface TakenAsListed {
  readonly party: string;
  readonly source: 'claim' | 'match' | 'hand';
}

export function listedSet(
  work: Pick<Work, 'claims' | 'decisions'>,
  added: readonly string[],
  dropped: readonly string[],
): readonly TakenAsListed[] {
  const taken = new Map<string, TakenAsListed['source']>();
  for (const { subject, reason } of work.claims) {
    const { kind, id } = parseKey(subject);
    if (reason === 'listed' && kind === 'party') taken.set(id, 'claim');
  }
  for (const { hit, decision } of work.decisions)
    if (decision === 'match' && !taken.has(hit.party)) taken.set(hit.party, 'match');
  for (const party of added) if (!taken.has(party)) taken.set(party, 'hand');
  return [...taken].filter(([party]) => !dropped.includes(party)).map(([party, source]) => ({ party, source }));
}
