/** What the graph's own parts share and no attempt keeps: the path on screen, the hidden network's switch. */
import { create } from 'zustand';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { View } from '../../../core/exercise/work.ts';
import type { TransactionRow } from '../../../worker/protocol.ts';
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
}

const fresh = { path: null, truth: false, arrange: 0 };

export const useGraph = create<GraphState>(() => ({ attempt: '', ...fresh }));

/** Forgets what belongs to another attempt. */
export function graphOpens(attempt: string): void {
  if (useGraph.getState().attempt !== attempt) useGraph.setState({ attempt, ...fresh });
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
