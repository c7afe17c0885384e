/** The trace asked for last, from wherever on the desk: how far it is, and what came of it. */
import type { TraceRequest, TraceView } from '../../../worker/protocol.ts';
import { desk } from '../../store/desk.ts';
import { useSession } from '../../store/session.ts';
import { createFlowRun, runFlow } from '../flows/flow-run.ts';

export const useTraceRun = createFlowRun<TraceRequest, TraceView>();

// A trace belongs to the work it was made in.
useSession.subscribe((now, before) => {
  if (now.attempt?.id !== before.attempt?.id) useTraceRun.setState(useTraceRun.getInitialState());
});

/** Traces, where traces are worked on. */
export function runTrace(request: TraceRequest): void {
  useSession.getState().showSide('trace');
  void runFlow(useTraceRun, request, (api, asked, onProgress) => api.trace(asked, onProgress));
}

/** Calls off the trace under way; what was traced before stays. */
export function callOffTrace(): void {
  void desk().cancelTrace();
}

export function clearTrace(): void {
  useTraceRun.setState(useTraceRun.getInitialState());
  useSession.getState().setTrace(null);
}
