/** Answers what is asked about paths and flows between groups, in steps, so that a long answer can be called off. */
import { groupFlowView, type GroupFlowRequest, type GroupFlowView } from '../core/desk/group-flow-view.ts';
import { pathAlternatives, type PathsRequest, type PathsView } from '../core/desk/path-alternatives.ts';
import { accountGraph, holderGraph, type TransferGraph } from '../core/tracing/paths/transfer-graph.ts';
import { lately } from './lately.ts';
import type { LoadedDesk } from './loaded-desk.ts';

export interface FlowsApi {
  /** Best paths between two groups, or why there is none. A later question about paths or flows calls an earlier one off. */
  paths(request: PathsRequest): Promise<PathsView>;
  /** `onProgress`: share done, 0 to 1. */
  groupFlow(request: GroupFlowRequest, onProgress: (share: number) => void): Promise<GroupFlowView>;
  /** Calls off the question under way: it rejects with an AbortError. */
  cancelFlows(): Promise<void>;
}

const topic = 'flows';

export function flowsDesk(loaded: () => LoadedDesk): FlowsApi {
  const asHolders = lately<TransferGraph>(1);
  // Another pack may be loaded under the same words.
  let desk: LoadedDesk | null = null;
  let loads = 0;
  const current = (ownAccounts: boolean) => {
    if (desk !== loaded()) loads += 1;
    desk = loaded();
    const { directory, mask, turns } = desk;
    const graph = ownAccounts
      ? asHolders(String(loads), () => holderGraph(directory))
      : accountGraph(directory.dataset.ledger);
    return { directory, graph, mask, turns };
  };
  return {
    paths: async (request) => {
      const { directory, graph, mask, turns } = current(request.ownAccounts);
      return turns.run(topic, pathAlternatives(directory, graph, request, mask(request.filter)));
    },
    groupFlow: async (request, onProgress) => {
      const { directory, graph, mask, turns } = current(request.ownAccounts);
      return turns.run(topic, groupFlowView(directory, graph, request, mask(request.filter)), onProgress);
    },
    cancelFlows: async () => loaded().turns.stop(topic),
  };
}
