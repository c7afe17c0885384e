/** What the graph's own parts share and no attempt keeps: path, overview and what is chosen in it, the hidden network's switch. */
import { create } from 'zustand';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { View } from '../../../core/exercise/work.ts';
import type { GroupBy } from '../../../core/network/grouping.ts';
import type { DatasetInfo, TransactionRow } from '../../../worker/protocol.ts';
import { useSession, useWork } from '../../store/session.ts';

export interface FoundPath {
  readonly from: NodeKey;
  readonly to: NodeKey;
  /** Empty when there is none. */
  readonly rows: readonly TransactionRow[];
}

interface GraphState {
  /** The attempt the rest belongs to. */
  readonly attempt: string;
  readonly path: FoundPath | null;
  /** After grading: the hidden network drawn over the trainee's picture. */
  readonly truth: boolean;
  /** Counts wishes to lay the graph out anew. */
  readonly arrange: number;
  /** How nodes are gathered into groups; null = the graph of accounts or parties. */
  readonly overview: GroupBy | null;
  /** Ids of what is chosen in the overview. */
  readonly group: number | null;
  readonly groupLink: readonly [number, number] | null;
  /** The graph draws only this group. */
  readonly only: { readonly by: GroupBy; readonly id: number; readonly name: string } | null;
  /** The network whose communities have been found, see `networkKey`; '' = none. */
  readonly found: string;
}

const fresh = {
  path: null,
  truth: false,
  arrange: 0,
  overview: null,
  group: null,
  groupLink: null,
  only: null,
  found: '',
};

export const useGraph = create<GraphState>(() => ({ attempt: '', ...fresh }));

/** Above this, a picture of single nodes would leave nearly everything out: the desk begins with the overview. */
const mostAccounts = 25_000;
const mostTransactions = 250_000;

export function tooLargeToDraw(info: Pick<DatasetInfo, 'accounts' | 'transactions'>): boolean {
  return info.accounts > mostAccounts || info.transactions > mostTransactions;
}

/** The first way of grouping that shows more than one group. */
function firstOverview({ institutions, countries }: Pick<DatasetInfo, 'institutions' | 'countries'>): GroupBy {
  return institutions.length > 1 ? 'institution' : countries.length > 1 ? 'country' : 'community';
}

/** Forgets what belongs to another attempt. */
export function graphOpens(attempt: string, info: DatasetInfo): void {
  if (useGraph.getState().attempt === attempt) return;
  useGraph.setState({ attempt, ...fresh, overview: tooLargeToDraw(info) ? firstOverview(info) : null });
}

/** Changes what the graph shows. */
export function changeView(change: Partial<View>): void {
  useSession.getState().act({ type: 'view', view: change });
}

/** The view as drawn now. */
export function currentView(): View | null {
  return useSession.getState().attempt?.work.view ?? null;
}

export function useGraphView(): View {
  return useWork().view;
}

/** Leaves the overview for single nodes, drawn within `only` or in all. */
export function showNodes(only: GraphState['only'] = null): void {
  useGraph.setState({ overview: null, only });
}

export function showOverview(overview: GroupBy): void {
  useGraph.setState({ overview, group: null, groupLink: null, only: null });
}
