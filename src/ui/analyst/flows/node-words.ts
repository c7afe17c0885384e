/** What a node of the flow is called. */
import type { FlowNode } from '../../../core/desk/group-flow-view.ts';
import { useWords } from '../../store/settings.ts';

/** Name and, where accounts are drawn, the account; several drawn as one are called by how many they are. */
export function useNodeWords(): (node: FlowNode) => { readonly name: string; readonly account: string } {
  const { t, format } = useWords();
  return ({ key, label, account, side, members }) =>
    key === null
      ? { name: t(`flows.others-${side}`, { count: format.number(members) }), account: '' }
      : { name: label, account };
}
