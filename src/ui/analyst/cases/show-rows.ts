/** Shows cited rows where the desk keeps them: payments in their table, relations at the inspector, listings on the list. */
import { partyKey } from '../../../core/dataset/dataset.ts';
import type { FactPart } from '../../../core/casework/case-material.ts';
import type { EvidenceRef } from '../../../core/exercise/work.ts';
import { useSession } from '../../store/session.ts';
import { useTableScope } from '../tables/table-scope.ts';

/** `parts` of the fact that cites them say whom a relation is about. */
export function showRows(cites: readonly EvidenceRef[], parts: readonly FactPart[]): void {
  const { setRows, showListing, showBottom, showStage, showSide, reveals } = useSession.getState();
  setRows(cites);
  const first = cites[0];
  if (first === undefined) return;
  if (first.startsWith('listing:')) showListing(first.slice('listing:'.length));
  else if (first.startsWith('relation:')) {
    const tie = parts.find((part) => part.kind === 'relation' && first === `relation:${part.relation.id}`);
    if (tie?.kind === 'relation') reveals(partyKey(tie.relation.from));
    showSide('inspect');
  } else {
    useTableScope.getState().setScope('ticked');
    showBottom('transactions');
    showStage('graph');
  }
}
