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

/** ms of work between two looks at what else has come in. */
const turn = 40;

/** `now`: ms on a clock that never goes back. */
export function flowsDesk(loaded: () => LoadedDesk, now: () => number): FlowsApi {
  const asHolders = lately<TransferGraph>(1);
  let desk: LoadedDesk | null = null;
  let loads = 0;
  let running = 0;
  const current = (ownAccounts: boolean) => {
    if (desk !== loaded()) loads += 1;
    desk = loaded();
    const { directory } = desk;
    const graph = ownAccounts
      ? asHolders(String(loads), () => holderGraph(directory))
      : accountGraph(directory.dataset.ledger);
    return { directory, graph, mask: desk.mask };
  };
  const run = async <T>(steps: Generator<unknown, T>, onStep: (step: unknown) => void): Promise<T> => {
    running += 1;
    const mine = running;
    for (let until = now() + turn; ; ) {
      const { done, value } = steps.next();
      if (done === true) return value;
      if (now() < until) continue;
      onStep(value);
      // A message that calls it off is heard only between two turns of the event loop.
      await new Promise((resolve) => setTimeout(resolve));
      if (mine !== running) throw Object.assign(new Error('flows-cancelled'), { name: 'AbortError' });
      until = now() + turn;
    }
  };
  return {
    paths: async (request) => {
      const { directory, graph, mask } = current(request.ownAccounts);
      return run(pathAlternatives(directory, graph, request, mask(request.filter)), () => undefined);
    },
    groupFlow: async (request, onProgress) => {
      const { directory, graph, mask } = current(request.ownAccounts);
      return run(groupFlowView(directory, graph, request, mask(request.filter)), (share) => onProgress(Number(share)));
    },
    cancelFlows: async () => {
      running += 1;
    },
  };
}
