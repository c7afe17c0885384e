/** What an action was, in facts. */
import { partyKey, type NodeKey } from '../core/dataset/dataset.ts';
import type { Action } from '../core/exercise/attempt.ts';
import type { Roster } from '../core/grading/roster.ts';
import type { Caption } from './debrief-protocol.ts';

export function captionOf(roster: Roster): (action: Action) => Caption {
  const name = (key: NodeKey) => roster.nameOf(roster.holderKey(key));
  return (action) => {
    switch (action.type) {
      case 'claim':
        return {
          type: 'claim',
          who: name(action.claim.subject),
          n: action.claim.evidence.length,
          reason: action.claim.reason,
        };
      case 'unclaim':
        return { type: 'unclaim', who: name(action.subject), n: 0, reason: action.reason };
      case 'mark':
      case 'unmark':
        return {
          type: action.type,
          who: action.transactions.length === 1 ? (action.transactions[0] ?? '') : '',
          n: action.transactions.length,
        };
      case 'freeze':
        return { type: 'freeze', who: name(action.freeze.target), n: 0 };
      case 'unfreeze':
        return { type: 'unfreeze', who: name(action.target), n: 0 };
      case 'gap':
        return { type: 'gap', who: `${name(action.gap.from)} → ${name(action.gap.to)}`, n: 0 };
      case 'case':
        return { type: 'case', who: name(action.draft.subject), n: 0 };
      case 'decide':
        return { type: 'decide', who: name(partyKey(action.hit.party)), n: 0 };
      case 'view': {
        const node = action.view.ego?.node;
        return { type: 'view', who: node === undefined ? '' : name(node), n: 0 };
      }
      default:
        return { type: action.type, who: '', n: 0 };
    }
  };
}
