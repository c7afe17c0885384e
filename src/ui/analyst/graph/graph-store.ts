/** What the graph's own parts share and no attempt keeps: the path on screen, the hidden network's switch, the view after submission. */
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
  /** A submitted attempt takes no more changes; looking around after it is kept here. */
  readonly lookedAt: Partial<View>;
  /** Counts wishes to lay the graph out anew. */
  readonly arrange: number;
}

const fresh = { path: null, truth: false, lookedAt: {}, arrange: 0 };

export const useGraph = create<GraphState>(() => ({ attempt: '', ...fresh }));

/** Forgets what belongs to another attempt. */
export function graphOpens(attempt: string): void {
  if (useGraph.getState().attempt !== attempt) useGraph.setState({ attempt, ...fresh });
}

/** Changes what the graph shows: through the log while the attempt is open, beside it afterwards. */
export function changeView(change: Partial<View>): void {
  const { attempt, act } = useSession.getState();
  if (attempt === null) return;
  if (attempt.work.submittedAt === null) act({ type: 'view', view: change });
  else useGraph.setState(({ lookedAt }) => ({ lookedAt: { ...lookedAt, ...change } }));
}

/** The view as drawn now. */
export function currentView(): View | null {
  const work = useSession.getState().attempt?.work;
  if (work === undefined) return null;
  return work.submittedAt === null ? work.view : { ...work.view, ...useGraph.getState().lookedAt };
}

export function useGraphView(): View {
  const work = useWork();
  const lookedAt = useGraph((s) => s.lookedAt);
  return work.submittedAt === null ? work.view : { ...work.view, ...lookedAt };
}
