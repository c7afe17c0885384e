/** The last check of the open project, and whether it is still of the present state. */
import { create } from 'zustand';
import type { CheckReport } from '../../../core/fairness/report.ts';
import type { Progress } from '../../../worker/protocol.ts';
import { studio } from '../../store/studio-worker.ts';
import { useStudio } from '../../store/studio.ts';

interface CheckState {
  /** Project and length of its log when the report was made. */
  readonly of: string;
  readonly report: CheckReport | null;
  readonly running: { readonly progress: Progress | null } | null;
  readonly failed: string | null;
}

export const useCheck = create<CheckState>(() => ({ of: '', report: null, running: null, failed: null }));

/** Works in the project's own worker; edits wait until it is done. */
export async function runCheck(revision: string): Promise<void> {
  useCheck.setState({ running: { progress: null }, failed: null });
  try {
    const report = await studio().check((progress) => {
      if (useCheck.getState().running !== null) useCheck.setState({ running: { progress } });
    });
    useCheck.setState({ of: revision, report, running: null });
    await refreshState();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const meant = message === 'worker-closed' || message === 'proof-cancelled';
    useCheck.setState({ running: null, failed: meant ? null : message });
  }
}

/** A check, an export or a trial may have proved the optimum. */
export async function refreshState(): Promise<void> {
  const { project, log } = useStudio.getState();
  const state = await studio().state();
  const now = useStudio.getState();
  if (now.project?.id === project?.id && now.log === log && now.state !== null) useStudio.setState({ state });
}
