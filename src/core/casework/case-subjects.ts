/** Whom cases can be about: everyone claimed, frozen or drafted, accounts under their holders, in the order of the work. */
import type { NodeKey } from '../dataset/dataset.ts';
import type { Directory } from '../dataset/directory.ts';
import { latinForm } from '../screening/latin-form.ts';
import type { CaseSubject, CaseWork } from './case-material.ts';

/** The key a case about `key` goes under: of an account its holder's, where known. */
export function subjectKey(directory: Directory, key: NodeKey): NodeKey {
  const node = directory.nodeOf(key);
  return node < 0 || node >= directory.accounts ? key : directory.keyOf(directory.holderOf(node));
}

/** O(claims + freezes + drafts). Keys the data does not know keep their id as a name. */
export function caseSubjects(directory: Directory, work: CaseWork): readonly CaseSubject[] {
  const at = (key: NodeKey) => subjectKey(directory, key);
  const claimed = work.claims.map((claim) => at(claim.subject));
  const frozen = new Set(work.plan.map((freeze) => at(freeze.target)));
  const drafted = new Set(work.cases.map((draft) => draft.subject));
  return [...new Set([...claimed, ...frozen, ...drafted])].map((key) => {
    const node = directory.nodeOf(key);
    const label = node < 0 ? key.slice(key.indexOf(':') + 1) : directory.labelOf(node);
    return {
      key,
      label,
      latin: latinForm(label),
      kind: node < directory.accounts ? 'account' : directory.dataset.parties[node - directory.accounts].kind,
      reasons: [...new Set(work.claims.filter((_, i) => claimed[i] === key).map((claim) => claim.reason))],
      frozen: frozen.has(key),
      drafted: drafted.has(key),
    };
  });
}
